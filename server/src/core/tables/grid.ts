import type { Cell } from '../figures/cells.ts';
import { contentOf, linesOf } from '../text/cells.ts';
import { isLonger } from '../text/length.ts';
import type { Placed } from '../text/span.ts';
import type { TableBlock } from './table.ts';

/** A cell where it stands in the document: its span is relative to `at`. */
export interface GridCell {
  readonly cell: Cell;
  readonly at: number;
}

/** The cells of a row as they are written: which columns they stand in is still to be seen. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** A line between rows that is no row itself: a title, the unit of what follows. */
  readonly isLoose: boolean;
}

/** Rows that stand together. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Where its cells stand in their lines says which column they are of, not how many stand before them. */
  readonly isAligned: boolean;
  /** Its first block, and the one behind its last. */
  readonly first: number;
  readonly next: number;
}

/** The blocks of a document, and its text. */
export interface Blocks {
  readonly text: string;
  readonly blocks: readonly Placed<TableBlock>[];
}

/** What a cell says, as written; nothing where there is none. */
export const textOf = (cell: GridCell | undefined, text: string): string =>
  cell ? text.slice(cell.at + cell.cell.span.start, cell.at + cell.cell.span.end) : '';

/** Whether a block has more characters, composed ones, than a limit. */
export const isLongerThan = ({ what, at }: Placed<TableBlock>, text: string, limit: number): boolean =>
  isLonger(text, { start: at, end: at + what.length }, limit);

/** The lines of a block as cells, those that are text alone too. */
export function linesAsCells(text: string, block: Placed<TableBlock>): readonly Cell[] {
  if (block.what.cells.length > 0) return block.what.cells;
  const written = text.slice(block.at, block.at + block.what.length);
  return linesOf(written, { start: 0, end: written.length }).map((span) => ({
    span,
    content: contentOf(written.slice(span.start, span.end)) === 'empty' ? 'empty' : 'text',
    figure: null,
  }));
}
