import { layoutOf } from '../text/cells.ts';
import type { Placed } from '../text/span.ts';
import type { Blocks, Grid, GridCell, GridRow } from './grid.ts';
import { gridOfLines } from './lines.ts';
import type { TableBlock } from './table.ts';

/** Rows that stand together, in the order of the document. Linear in its blocks, and cheap where none has cells. */
export function* gridsOf(source: Blocks): Generator<Grid> {
  const { blocks } = source;
  for (let b = 0, past = 0; b < blocks.length; ) {
    const grid = hasCells(blocks[b]) ? gridAt(source, b, past) : undefined;
    if (grid) yield grid;
    b = grid ? grid.next : b + 1;
    if (grid) past = b;
  }
}

const hasCells = (block: Placed<TableBlock> | undefined): boolean =>
  block !== undefined && (block.what.role === 'row' || block.what.cells.length > 0);

/** `past` is the block behind the grid before it. */
function gridAt(source: Blocks, b: number, past: number): Grid | undefined {
  const block = source.blocks[b];
  if (block?.what.role !== 'row') return gridOfLines(source, b, past);
  return isLonePipe(block) ? gridOfPipes(source, b) : gridOfRows(source, b);
}

const isLonePipe = (block: Placed<TableBlock> | undefined): boolean =>
  block !== undefined && block.what.role === 'row' && block.what.cells.length === 0;

/** Lines between two rows that are none: more of them end a table. */
const MOST_LOOSE = 2;
const LONGEST_LOOSE = 160;

/** Rows of one layout, one a block. */
function gridOfRows({ text, blocks }: Blocks, first: number): Grid {
  const layout = layoutAt(text, blocks[first]);
  const rows: GridRow[] = [];
  let loose: GridRow[] = [];
  let next = first;
  for (let b = first; b < blocks.length && loose.length <= MOST_LOOSE; b++) {
    const block = blocks[b];
    if (!block) break;
    if (block.what.role === 'row') {
      if (layoutAt(text, block) !== layout || isLonePipe(block)) break;
      rows.push(...loose, { cells: block.what.cells.map((cell) => ({ cell, at: block.at })), isLoose: false });
      loose = [];
      next = b + 1;
    } else if (block.what.length <= LONGEST_LOOSE) loose.push({ cells: [wholeCell(block)], isLoose: true });
    else break;
  }
  return { rows, isAligned: layout === 'gaps', first, next };
}

const layoutAt = (text: string, block: Placed<TableBlock> | undefined): string =>
  block ? layoutOf(text, { start: block.at, end: block.at + block.what.length }) : '';

const wholeCell = ({ what, at }: Placed<TableBlock>): GridCell => ({
  cell: { span: { start: 0, end: what.length }, content: 'text', figure: null },
  at,
});

/** More blocks than a cell has, and more columns than a table. */
const MOST_BLOCKS = 8;
const MOST_COLUMNS = 40;

/**
 * Cells between pipes that stand alone on their lines, as text extracted from web pages has them: an empty cell parts two
 * rows, so that all rows are as long as the first that makes it so.
 */
function gridOfPipes({ blocks }: Blocks, first: number): Grid {
  const cells: GridCell[] = [];
  let next = first + 1;
  for (let b = first + 1, from = b; b < blocks.length && b - from <= MOST_BLOCKS; b++) {
    const block = blocks[b];
    if (!isLonePipe(block)) continue;
    cells.push(cellOf(blocks.slice(from, b), block?.at ?? 0));
    from = b + 1;
    next = from;
  }
  const columns = columnsBetween(cells);
  const rows: GridRow[] = [];
  if (columns > 0)
    for (let k = 0; k < cells.length; k += columns + 1)
      rows.push({ cells: cells.slice(k, k + columns), isLoose: false });
  return { rows, isAligned: false, first, next };
}

/** The cell that blocks between two pipes make; `at` is where an empty one stands. */
function cellOf(within: readonly Placed<TableBlock>[], at: number): GridCell {
  const [first, ...more] = within;
  const last = more.at(-1) ?? first;
  if (!first || !last) return { cell: { span: { start: 0, end: 0 }, content: 'empty', figure: null }, at };
  const [only, another] = first.what.cells;
  if (only && !another && more.length === 0) return { cell: only, at: first.at };
  const end = last.at + last.what.length - first.at;
  return { cell: { span: { start: 0, end }, content: 'text', figure: null }, at: first.at };
}

/** How many cells a row has: the least number behind which all of the border cells are empty. */
function columnsBetween(cells: readonly GridCell[]): number {
  const isEmpty = cells.map(({ cell }) => cell.content === 'empty');
  for (let n = 1; n <= Math.min(MOST_COLUMNS, cells.length); n++) {
    if (n < cells.length && !isEmpty[n]) continue;
    let isBorder = true;
    for (let k = n; k < cells.length && isBorder; k += n + 1) isBorder = isEmpty[k] === true;
    if (isBorder && cells.some((_, k) => k < n && !isEmpty[k])) return n;
  }
  return 0;
}
