import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from './core/index.ts';

/** Where the lines of a text are. A `TextDocument` of the server is one, and keeps it up to date with every edit. */
export interface Lines {
  readonly lineCount: number;
  /** UTF-16 offset → zero-based line and UTF-16 character. Offsets outside the text become its ends. */
  readonly positionAt: (offset: number) => Position;
  /** The inverse; a character behind its line's end becomes that end. */
  readonly offsetAt: (position: Position) => number;
}

/** The lines of a text that is no open document. Ended by CRLF, LF or CR, as in the Language Server Protocol. */
export const linesOf = (text: string): Lines => TextDocument.create('', '', 0, text);

/** A span of the text as a range of the Language Server Protocol. */
export const rangeOf = (lines: Lines, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});
