import type { Cell } from '../figures/cells.ts';
import type { Placed } from '../text/span.ts';
import { type Blocks, type Grid, type GridCell, type GridRow, linesAsCells, textOf } from './grid.ts';
import { isMarker, labelOfIndex } from './names.ts';
import type { TableBlock } from './table.ts';

/** A head and its column index, one cell to a line, are not longer. */
const MOST_HEADS = 60;
const LONGEST_LINE = 160;
/** Lines without a number behind the last row of a table. */
const MOST_BETWEEN = 8;

/**
 * A table with one cell to a line. Its column index (`A`, `B`, `1`, `2`, `3=2-1`, a line each) says how many cells a row
 * has: the names, then so many numbers. Undefined where there is none, as nothing else tells rows apart for certain.
 */
export function gridOfLines(source: Blocks, b: number, past: number): Grid | undefined {
  const { text, blocks } = source;
  if (!mayHoldIndex(source, b)) return undefined;
  const first = firstBlock(blocks, b, past);
  const index = indexAmong(linesFrom(source, { first, b, most: MOST_HEADS }), text);
  if (!index) return undefined;
  const lines = linesFrom(source, { first, b, most: Number.POSITIVE_INFINITY });
  const { rows, used } = rowsBehind(lines, index, text);
  if (rows.length === 0) return undefined;
  const heads = lines.slice(0, index.first).map(({ of }) => ({ cells: [of], isLoose: true }));
  const asRow: GridRow = { cells: lines.slice(index.first, index.next).map(({ of }) => of), isLoose: false };
  return {
    rows: [...headed(heads, asRow.cells.length), asRow, ...rows],
    isAligned: false,
    first,
    next: Math.max((lines[used - 1]?.block ?? b) + 1, b + 1),
  };
}

/** Whether a line of the block numbers the first column, and the one behind it the second. */
function mayHoldIndex({ text, blocks }: Blocks, b: number): boolean {
  const [block, next] = [blocks[b], blocks[b + 1]];
  const label = (cell: Cell | undefined, at: number): string | undefined =>
    cell && labelOfIndex(textOf({ cell, at }, text));
  return (
    block?.what.cells.some((cell, k) => {
      if (label(cell, block.at) !== '1') return false;
      const own = block.what.cells[k + 1];
      return (own ? label(own, block.at) : label(next?.what.cells[0], next?.at ?? 0)) === '2';
    }) ?? false
  );
}

/** The lines of the blocks from `first` on, up to the last block with numbers; beyond block `b` at most so many. */
function linesFrom({ text, blocks }: Blocks, { first, b, most }: { first: number; b: number; most: number }): Line[] {
  const lines: Line[] = [];
  for (let k = first, idle = 0, known = 0; k < blocks.length && idle <= MOST_BETWEEN && known < most; k++) {
    const block = blocks[k];
    if (!block || block.what.role === 'row' || isLong(block)) break;
    const cells = linesAsCells(text, block);
    for (const cell of cells) lines.push({ of: { cell, at: block.at }, block: k });
    if (k < b) continue;
    known += k > b ? cells.length : 0;
    idle = cells.some(({ content }) => VALUES.has(content)) ? 0 : idle + cells.length;
  }
  return lines;
}

interface Line {
  readonly of: GridCell;
  readonly block: number;
}

const VALUES = new Set(['none', 'unknown', 'number', 'formula']);

const isLong = ({ what }: Placed<TableBlock>): boolean => what.cells.length === 0 && what.length > LONGEST_LINE;

/** The head stands in the blocks before the first number. */
function firstBlock(blocks: readonly Placed<TableBlock>[], b: number, past: number): number {
  let first = b;
  while (first > past && b - first < MOST_HEADS) {
    const before = blocks[first - 1];
    if (!before || before.what.role === 'row' || isLong(before)) break;
    first--;
  }
  return first;
}

interface Index {
  readonly first: number;
  readonly next: number;
  /** Columns of names before those of numbers. */
  readonly names: number;
  readonly values: number;
}

/** Lines that count the columns: letters for those of names, then the numbers from one on; or numbers for all. */
function indexAmong(lines: readonly Line[], text: string): Index | undefined {
  for (let first = 0; first < Math.min(lines.length, 2 * MOST_HEADS); first++) {
    let [next, letters, numbers] = [first, 0, 0];
    for (; next < lines.length; next++) {
      const label = labelOfIndex(writtenIn(text, lines[next]));
      if (label !== undefined && numbers === 0 && label === LETTERS[letters]) letters++;
      else if (label === String(numbers + 1)) numbers++;
      else break;
    }
    if (numbers < 2 || numbers + letters < 3) continue;
    const names = letters || (isNumbered(lines, next, text) ? 2 : 1);
    return { first, next, names, values: letters > 0 ? numbers : numbers - names };
  }
  return undefined;
}

const LETTERS = ['A', 'B', 'C', 'D'];

const writtenIn = (text: string, line: Line | undefined): string => textOf(line?.of, text);

/** Heads, one to a line, as a row where there is one for each column; the lines before them stand above the table. */
function headed(heads: readonly GridRow[], columns: number): GridRow[] {
  const own = heads.slice(-columns);
  return heads.length < columns
    ? [...heads]
    : [...heads.slice(0, -columns), { cells: own.flatMap(({ cells }) => cells), isLoose: false }];
}

/** Rows of names and as many numbers as the index has; what is otherwise is no row, and after a few such lines nothing is. */
function rowsBehind(lines: readonly Line[], index: Index, text: string): { rows: GridRow[]; used: number } {
  const rows: GridRow[] = [];
  let used = index.next;
  for (let n = index.next, strange = 0; n < lines.length && strange <= MOST_BETWEEN; ) {
    const marker = index.names > 1 && isNumbered(lines, n, text) ? 1 : 0;
    let next = n + marker;
    while (isText(lines[next]) && next - n <= MOST_BETWEEN) next++;
    let past = next;
    while (past - next < index.values && isValue(lines[past])) past++;
    const isRow = next > n + marker && past - next === index.values && index.values > 0;
    const names = lines.slice(n, next).map(({ of }) => of);
    if (isRow) rows.push({ cells: row(lines, index, { n, marker, next }), isLoose: false });
    else if (names.length > marker) rows.push({ cells: names, isLoose: true });
    // Behind a title without numbers stands the number of the next row.
    n = isRow || !isNumbered(lines, next, text) ? Math.max(past, n + 1) : Math.max(next, n + 1);
    strange = isRow ? 0 : strange + 1;
    if (isRow) used = n;
  }
  return { rows, used };
}

/** Whether a line is the number of a row, whose name stands behind it. */
const isNumbered = (lines: readonly Line[], n: number, text: string): boolean =>
  isMarker(writtenIn(text, lines[n])) && isText(lines[n + 1]);

const isText = (line: Line | undefined): boolean => line?.of.cell.content === 'text';
const isValue = (line: Line | undefined): boolean => line !== undefined && VALUES.has(line.of.cell.content);

/** A row of as many cells as the index has: its number, its name, the names behind it, and the numbers. */
function row(
  lines: readonly Line[],
  { names, values }: Index,
  { n, marker, next }: { n: number; marker: number; next: number },
): GridCell[] {
  const first = n + marker;
  const nameEnd = Math.max(first + 1, next - Math.max(0, names - 2));
  const numbered = names < 2 ? [] : marker ? lines.slice(n, first).map(({ of }) => of) : [emptyBefore(lines[n])];
  const name = joined(lines.slice(first, nameEnd));
  return [...numbered, ...(name ? [name] : []), ...lines.slice(nameEnd, next + values).map(({ of }) => of)];
}

const emptyBefore = (line: Line | undefined): GridCell => {
  const start = line?.of.cell.span.start ?? 0;
  return { cell: { span: { start, end: start }, content: 'empty', figure: null }, at: line?.of.at ?? 0 };
};

/** Several lines of one name. */
function joined(lines: readonly Line[]): GridCell | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const end = last.of.at + last.of.cell.span.end - first.of.at;
  return { at: first.of.at, cell: { span: { start: first.of.cell.span.start, end }, content: 'text', figure: null } };
}
