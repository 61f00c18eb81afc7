import { intervalOf } from '../figures/precision.ts';
import { type Interval, meets, point } from '../math/interval.ts';
import { HUNDRED, ZERO } from '../math/rational.ts';
import { column, columnsOf, combined, divides, evaluate, type Formula, hasNumber, number } from './formula.ts';
import { isComparison, isTotal } from './names.ts';
import type { IndexCell, Row, Table } from './table.ts';

/** How a column follows from others, by what its index says or by what nearly all of its rows show. */
export interface ColumnFormula {
  readonly column: number;
  readonly formula: Formula;
}

/** A formula of the column index that the rows do not follow, though they follow another. */
export interface MisreadIndex {
  readonly cell: IndexCell;
  readonly meant: Formula;
}

/** Rows by which a formula is tried, and by which it is sure. */
const TRIED = 40;
const LEAST = 3;

export function formulasOf(table: Table): { formulas: readonly ColumnFormula[]; misread: readonly MisreadIndex[] } {
  const formulas: ColumnFormula[] = [];
  const misread: MisreadIndex[] = [];
  const said = new Set<number>();
  for (const cell of table.index) {
    if (!cell.formula) continue;
    said.add(cell.column);
    const read = asRead(table, cell.column, [cell.formula]);
    if (read) formulas.push({ column: cell.column, formula: read });
    else {
      const meant = shown(table, cell.column, pairsFor(table, cell.column));
      if (meant && cell.figure) misread.push({ cell, meant });
    }
  }
  for (const [k, { head }] of table.columns.entries()) {
    if (said.has(k)) continue;
    const candidates = isTotal(head) ? neighbourSums(table, k) : isComparison(head) ? pairsFor(table, k) : [];
    const formula = shown(table, k, candidates);
    if (formula) formulas.push({ column: k, formula });
  }
  return { formulas, misread };
}

/** What a formula of the index means, as it stands or a hundredfold: the one that most rows follow, if at least half do. */
function asRead(table: Table, k: number, formulas: readonly Formula[]): Formula | undefined {
  const all = formulas.flatMap((formula) =>
    divides(formula) && !hasNumber(formula) ? [inPercent(formula), formula] : [formula],
  );
  return best(table.rows, k, all, ({ holds, fails }) => holds > 0 && holds >= fails);
}

/** The formula that nearly all rows follow. */
const shown = (table: Table, k: number, candidates: readonly Formula[]): Formula | undefined =>
  candidates.length === 0
    ? undefined
    : best(table.rows, k, candidates, ({ holds, fails }) => holds >= LEAST && holds >= MOST_OF * fails);

const MOST_OF = 4;

interface Tally {
  readonly holds: number;
  readonly fails: number;
}

function best(
  rows: readonly Row[],
  k: number,
  candidates: readonly Formula[],
  isEnough: (tally: Tally) => boolean,
): Formula | undefined {
  const some = rows.filter(({ cells }) => cells[k]?.figure).slice(0, TRIED);
  let [chosen, most]: [Formula | undefined, number] = [undefined, 0];
  for (const formula of candidates) {
    const tally = tallyOf(some, k, formula);
    if (isEnough(tally) && tally.holds - tally.fails > most) [chosen, most] = [formula, tally.holds - tally.fails];
  }
  return chosen;
}

/**
 * How many rows show it, by the numbers as they are written: what these may have been before they were rounded would let
 * small numbers show anything.
 */
function tallyOf(rows: readonly Row[], k: number, formula: Formula): Tally {
  let [holds, fails] = [0, 0];
  for (const row of rows) {
    const [stated, computed] = [valueAt(row, k), evaluate(formula, (c) => writtenAt(row, c))];
    if (!stated || !computed) continue;
    if (meets(stated, computed)) holds++;
    else fails++;
  }
  return { holds, fails };
}

/** The numbers that a cell stands for; a dash is zero. Null where that is not known. */
export function valueAt({ cells }: Row, k: number): Interval | null {
  const cell = cells[k];
  if (cell?.figure) return intervalOf(cell.figure.figure);
  return cell?.content === 'none' ? point(ZERO) : null;
}

function writtenAt({ cells }: Row, k: number): Interval | null {
  const cell = cells[k];
  const value = cell?.figure?.figure.value;
  if (value?.shape === 'number') return point(value.number.value);
  return cell?.content === 'none' ? point(ZERO) : null;
}

const inPercent = (formula: Formula): Formula => combined('*', formula, number(HUNDRED));

/** Columns of figures that are looked at. */
const MOST_COLUMNS = 12;

/** Sums, differences, ratios and rates of two other columns. */
function pairsFor({ columns, rows }: Table, k: number): readonly Formula[] {
  const others = columns.flatMap((_, c) => (c !== k && rows.some(({ cells }) => cells[c]?.figure) ? [c] : []));
  const used = others.slice(0, MOST_COLUMNS);
  return used.flatMap((a) =>
    used.flatMap((b) => {
      if (a === b) return [];
      const [of, to] = [column(a), column(b)];
      const ratio = combined('/', of, to);
      const rate = inPercent(combined('/', combined('-', of, to), to));
      return [...(a < b ? [combined('+', of, to)] : []), combined('-', of, to), inPercent(ratio), ratio, rate];
    }),
  );
}

/** Sums of the columns right behind a column, or right before it. */
function neighbourSums({ columns, rows }: Table, k: number): readonly Formula[] {
  const isFilled = (c: number): boolean =>
    (columns[c]?.isAmount ?? false) && rows.some(({ cells }) => cells[c]?.figure);
  const sums: Formula[] = [];
  for (const step of [1, -1]) {
    let sum: Formula | undefined;
    for (let c = k + step, n = 0; n < MOST_COLUMNS && isFilled(c); c += step, n++) {
      sum = sum ? combined('+', sum, column(c)) : column(c);
      if (n > 0) sums.push(sum);
    }
  }
  return sums;
}

/** The columns that a formula reads have figures or dashes in a row, and its own one a figure. */
export const isFull = (row: Row, k: number, formula: Formula): boolean =>
  row.cells[k]?.figure !== undefined && columnsOf(formula).every((c) => valueAt(row, c) !== null);
