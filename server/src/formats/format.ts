import type { Range } from 'vscode-languageserver-types';
import type { Analysis, Conflict, Finding, Locale, Placed, Severity, Span, Stated, Text } from '../core/index.ts';

/** Where a text comes from; whoever read it knows. */
export interface Source {
  readonly uri: string | null;
  /** As the reader of the report calls it. */
  readonly path: string | null;
  /** The id that a pipeline gave it. */
  readonly id: string | null;
  /** Of the text as UTF-8 without a byte order mark, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A finding that is reported, at the level at which it is. */
export interface Shown {
  readonly finding: Placed<Finding>;
  readonly severity: Severity;
}

/** A text that was checked. */
export interface Checked {
  readonly source: Source;
  readonly analysis: Analysis;
  /** Those of the analysis' findings that are reported, in their order. */
  readonly findings: readonly Shown[];
}

/** A text that could not be read, and why, in the reader's language. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

/** What a text says that others may say too, and where: enough to compare texts after they are let go themselves. */
export interface Said {
  readonly stated: Stated;
  readonly source: Source;
  readonly span: Span;
  readonly range: Range;
  /** The words about the figure, on one line. */
  readonly words: string;
}

/** Texts that give one indicator different values. */
export interface Across {
  readonly conflict: Conflict;
  readonly severity: Severity;
  /** Where the values stand: first what fewer texts say, at which the conflict is shown, then what it is against. */
  readonly places: readonly [Said, ...Said[]];
  readonly fingerprint: string;
}

/** What was met, in the order of the input; conflicts between texts behind the texts. */
export type Result = Checked | Unreadable | Across;

/** A part of what is written: characters, or their UTF-8. */
export type Piece = string | Uint8Array;

/** What a text adds to what is written. It is made without knowing of the others, on another thread if need be. */
export interface Entry<P extends Piece = Piece> {
  readonly source: Source;
  readonly tally: Tally;
  readonly pieces: Iterable<P>;
}

/** What was found in a text, what of it could be checked, and what is to be looked at. */
export type Tally = Readonly<Record<'figures' | 'relations' | 'checked' | Severity, number>>;

/** What a form of output puts together: what a text adds, or what there is in its place. */
export type Written<P extends Piece = Piece> = Entry<P> | Unreadable | Across;

export const isUnreadable = (result: object): result is Unreadable => 'message' in result;
export const isAcross = (result: object): result is Across => 'conflict' in result;
export const isChecked = (result: object): result is Checked => 'analysis' in result;
export const isEntry = <P extends Piece>(written: Written<P>): written is Entry<P> => 'pieces' in written;

/** What wraps a piece of text in a colour; the identity where there are no colours. */
type Paint = (text: string) => string;

export type Colours = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', Paint>>;

export interface WriteOptions {
  readonly locale: Locale;
  /** What only a report for people knows. */
  readonly people: {
    readonly colours: Colours;
    /** Columns of the terminal. */
    readonly width: number;
    /** List every figure, not only the findings. */
    readonly figures: boolean;
    /** Leave out findings below the level `error`. */
    readonly quiet: boolean;
  };
}

/** A form in which results are written. */
export interface OutputFormat {
  /** As it is chosen on the command line. */
  readonly id: string;
  readonly title: Text;
  /** What one text adds, in pieces of a bounded length. */
  readonly entry: (checked: Checked, options: WriteOptions) => Iterable<string>;
  /** The whole, in the order of the input, each piece as soon as it is known. */
  readonly write: <P extends Piece>(
    written: AsyncIterable<Written<P>>,
    options: WriteOptions,
  ) => AsyncIterable<P | string>;
}

export const defineFormat = <const F extends OutputFormat>(format: F): F => format;
