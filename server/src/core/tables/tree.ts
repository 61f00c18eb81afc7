import { isOfWhich, isTotal } from './names.ts';
import type { Row, Table } from './table.ts';

/** A row that adds up others: their places among the rows of the table. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Its name says that it is a total; otherwise only the numbers of the rows do. */
  readonly isNamed: boolean;
}

/** A row and those that its number puts below it. */
interface Node {
  readonly rank: number;
  /** The row with its figures: its own, or below them a row that adds them up (`Cộng`). */
  row: number;
  readonly children: Node[];
  /** Rows below it are some of it, not all. */
  isPartial: boolean;
}

/** A row that is some of the one before it is below any number but a dash. */
const OF_WHICH = 8.5;
const UNNUMBERED = 100;
const WHOLE = -1;

/**
 * Which rows of a table add up others, by their numbers (`A`, `I`, `1`, `1.1`, `a`, `-`) and names (`Tổng cộng`, `Cộng`).
 * A total stands above its rows or behind them; what follows `Trong đó` is not all of what stands above it.
 */
export function sumsOf({ rows }: Pick<Table, 'rows'>): readonly Sum[] {
  const root: Node = { rank: Number.NEGATIVE_INFINITY, row: -1, children: [], isPartial: false };
  const sums: Sum[] = [];
  let open: Node[] = [root];
  let first = true;
  for (const [r, row] of rows.entries()) {
    const top = open.at(-1) ?? root;
    if (!row.marker && isTotal(row.label) && hasFigures(row)) {
      if (first || isOpening(rows[r + 1], open, rows)) {
        const node: Node = { rank: WHOLE, row: r, children: [], isPartial: false };
        root.children.push(node);
        open = [root, node];
      } else open = closed(open, r, { rows, sums });
    } else if (isOfWhich(row.label)) {
      const parent = above(open, OF_WHICH);
      const node: Node = { rank: OF_WHICH, row: r, children: [], isPartial: true };
      (parent.at(-1) ?? top).isPartial = true;
      open = [...parent, node];
    } else {
      const rank = row.marker?.rank ?? UNNUMBERED;
      const parents = above(open, rank);
      const node: Node = { rank, row: r, children: [], isPartial: false };
      parents.at(-1)?.children.push(node);
      open = [...parents, node];
    }
    first &&= !hasFigures(row);
  }
  addSums(root, sums, rows);
  return sums;
}

const hasFigures = ({ cells }: Row): boolean => cells.some((cell) => cell?.figure !== undefined);

/** The open rows that stand above one of a rank. */
function above(open: readonly Node[], rank: number): Node[] {
  let depth = open.length;
  while (depth > 1 && (open[depth - 1]?.rank ?? 0) >= rank) depth--;
  return open.slice(0, depth);
}

/** Behind a total at row `r`: it closes the innermost group that has no figures of its own, or else adds up the whole. */
function closed(open: Node[], r: number, { rows, sums }: { rows: readonly Row[]; sums: Sum[] }): Node[] {
  const depth = open.findLastIndex(({ row }) => row >= 0 && isTitle(rows[row]));
  const group = open[depth];
  if (group) {
    group.row = r;
    return open.slice(0, depth);
  }
  const [root] = open;
  const whole = root?.children.findLast(({ rank }) => rank === WHOLE) ?? root;
  if (whole && whole.children.length > 1)
    sums.push({ total: r, parts: whole.children.map(({ row }) => row), isNamed: true });
  return root ? [root] : open;
}

/** Whether numbers begin anew behind a total: it stands above the rows that it adds up. */
const isOpening = (next: Row | undefined, open: readonly Node[], rows: readonly Row[]): boolean =>
  next?.marker !== undefined &&
  FIRST.has(next.marker.written) &&
  !open.some(({ row }) => row >= 0 && isTitle(rows[row]));
const FIRST = new Set(['A', 'I', '1']);

const isTitle = (row: Row | undefined): boolean => row !== undefined && !hasFigures(row);

/** Each row with at least two below it. */
function addSums(root: Node, sums: Sum[], rows: readonly Row[]): void {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    pending.push(...node.children);
    if (node.row < 0 || node.isPartial || node.children.length < 2) continue;
    sums.push({
      total: node.row,
      parts: node.children.map(({ row }) => row),
      isNamed: isTotal(rows[node.row]?.label ?? ''),
    });
  }
}
