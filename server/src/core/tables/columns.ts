import { isMark } from '../text/vietnamese.ts';
import { type Grid, type GridCell, type GridRow, textOf } from './grid.ts';
import { labelOfIndex } from './names.ts';

/** The cells of a row by column; one that stands above several columns is in each. */
export type Placed = readonly (GridCell | undefined)[];

/** Rows whose cells are in their columns. */
export interface Placing {
  readonly width: number;
  /** Undefined for a line that is no row. */
  readonly rows: readonly { readonly row: GridRow; readonly cells: Placed | undefined }[];
}

/** Where the cells of a grid stand; undefined where no two columns are to be seen. */
export function placed(grid: Grid, text: string): Placing | undefined {
  const width = grid.isAligned ? widest(grid, text) : widthOf(grid, text);
  if (width < 2) return undefined;
  const edges = grid.isAligned ? edgesOf(grid, width, text) : undefined;
  const rows = grid.rows.map((row) => ({
    row,
    cells: row.isLoose || isNote(row, width) ? undefined : edges ? byPlace(row, edges, text) : byCount(row, width),
  }));
  return { width, rows };
}

/** `Đơn vị: triệu đồng` in a row of its own. */
const isNote = ({ cells }: GridRow, width: number): boolean =>
  width > 2 && cells.filter(({ cell }) => cell.content !== 'empty').length === 1 && cells.length < width;

/** How many cells the fullest row with numbers has: blanks do not show where a cell is empty. */
function widest({ rows }: Grid, text: string): number {
  let width = 0;
  for (const { cells, isLoose } of rows)
    if (!isLoose && (cells.some(({ cell }) => cell.content === 'number') || isIndexRow(cells, text)))
      width = Math.max(width, cells.length);
  return width;
}

/** How many cells the column index has, or else most rows with numbers. */
function widthOf({ rows }: Grid, text: string): number {
  const index = rows.find((row) => !row.isLoose && isIndexRow(row.cells, text));
  if (index) return index.cells.length;
  const times = new Map<number, number>();
  for (const { cells, isLoose } of rows)
    if (!isLoose && cells.some(({ cell }, k) => k > 0 && cell.content === 'number'))
      times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, n] of times)
    if (n > (times.get(width) ?? 0) || (n === times.get(width) && cells > width)) width = cells;
  return width;
}

/** A row that numbers the columns: letters for names, numbers from one on, formulas: `A B 1 2 3=2-1`. */
export function isIndexRow(cells: readonly GridCell[], text: string): boolean {
  if (cells.length < 3) return false;
  let [letters, numbers, marks] = [0, 0, 0];
  for (const { cell, at } of cells) {
    if (cell.content === 'empty') continue;
    const written = textOf({ cell, at }, text);
    const label = labelOfIndex(written);
    if (label === undefined) return false;
    if (/^[A-Z]$/u.test(label)) {
      if (numbers > 0 || label !== String.fromCharCode(FIRST_LETTER + letters)) return false;
      letters++;
    } else {
      if (label !== String(numbers + 1)) return false;
      numbers++;
      if (written !== label) marks++;
    }
  }
  return numbers >= 2 && (letters > 0 || marks > 0 || numbers >= 3);
}

const FIRST_LETTER = 'A'.charCodeAt(0);

/** A row as wide as the table, or short of cells at its end. */
function byCount({ cells }: GridRow, width: number): Placed | undefined {
  return cells.length > width ? undefined : Array.from({ length: width }, (_, k) => cells[k]);
}

interface Edges {
  left: number;
  right: number;
}

/** Where the cells of a row stand in its line, as they are seen: marks that are combined with a letter take no place. */
function placesOf(cells: readonly GridCell[], text: string): Edges[] {
  let [i, place] = [cells[0]?.at ?? 0, 0];
  const placeAt = (offset: number): number => {
    for (; i < offset; i++) if (!isMark(text.charCodeAt(i))) place++;
    return place;
  };
  return cells.map(({ at, cell: { span } }) => ({ left: placeAt(at + span.start), right: placeAt(at + span.end) }));
}

/** How far each column reaches, by the rows that fill them all. */
function edgesOf({ rows }: Grid, width: number, text: string): Edges[] {
  const edges: Edges[] = Array.from({ length: width }, () => ({ left: Number.POSITIVE_INFINITY, right: 0 }));
  for (const { cells, isLoose } of rows) {
    if (isLoose || cells.length !== width || !cells.some(({ cell }) => cell.content === 'number')) continue;
    for (const [k, { left, right }] of placesOf(cells, text).entries()) {
      const edge = edges[k];
      if (!edge) continue;
      edge.left = Math.min(edge.left, left);
      edge.right = Math.max(edge.right, right);
    }
  }
  return edges;
}

/** Each cell in the column that it stands above, below or nearest to; a head may stand above several. */
function byPlace({ cells }: GridRow, edges: readonly Edges[], text: string): Placed | undefined {
  if (cells.length === edges.length) return cells;
  const places = placesOf(cells, text);
  const row: (GridCell | undefined)[] = edges.map(() => undefined);
  for (const [n, one] of cells.entries()) {
    const { left: start, right: end } = places[n] ?? { left: 0, right: 0 };
    const below = edges.flatMap(({ left, right }, k) => (left < end && start < right ? [k] : []));
    if (below.length === 0) below.push(nearest(edges, (start + end) / 2));
    // Numbers stand in one column.
    const own = one.cell.content === 'text' ? below : below.slice(-1);
    for (const k of own) row[k] ??= one;
  }
  return row;
}

function nearest(edges: readonly Edges[], middle: number): number {
  let best = 0;
  const distance = (k: number): number => {
    const edge = edges[k];
    return edge ? Math.max(edge.left - middle, middle - edge.right) : Number.POSITIVE_INFINITY;
  };
  for (let k = 1; k < edges.length; k++) if (distance(k) < distance(best)) best = k;
  return best;
}

/**
 * The heads of the columns, those of several rows joined from the top. A row short of cells that stands below one that is
 * short too goes under the head that spans what is missing: the one that says so (`So sánh`, `Trong đó`), or the last.
 */
export function headsOf(rows: readonly (readonly string[])[], width: number): string[] {
  const heads: string[][] = Array.from({ length: width }, () => []);
  for (let r = 0; r < rows.length; r++) {
    const [row = [], below = []] = [rows[r], rows[r + 1]];
    const missing = width - row.length;
    if (missing > 0 && below.length === missing + 1) {
      const spanning = row.findIndex((head) => SPANNING.test(head.normalize('NFC')));
      const at = spanning < 0 ? row.length - 1 : spanning;
      for (const [k, head] of row.entries())
        for (let c = k > at ? k + missing : k; c <= (k >= at ? k + missing : k); c++) heads[c]?.push(head);
      for (const [k, head] of below.entries()) heads[at + k]?.push(head);
      r++;
      continue;
    }
    let last = '';
    for (let c = 0; c < width; c++) {
      const head = row[c] ?? '';
      const isSpanned = head === '' && c > 0 && rows.slice(r + 1).some((later) => (later[c] ?? '') !== '');
      if (head !== '') last = head;
      if (head !== '' || isSpanned) heads[c]?.push(head || last);
    }
  }
  return heads.map((parts) => parts.filter((part, k) => part !== '' && part !== parts[k - 1]).join(' '));
}

const SPANNING = /so sánh|trong đó|chia ra|bao gồm|^gồm/iu;
