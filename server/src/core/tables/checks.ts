import { intervalOf } from '../figures/precision.ts';
import { addIntervals, contains, type Interval, negateInterval, point } from '../math/interval.ts';
import { equal, isZero, type Rational, subtract, ZERO } from '../math/rational.ts';
import { columnsOf, evaluate, type Formula, isLinear, number } from './formula.ts';
import { formulasOf, isFull, type MisreadIndex } from './formulas.ts';
import type { CellFigure, Row, Table } from './table.ts';
import { type Sum, sumsOf } from './tree.ts';

/** Cells whose total is one of them. */
export interface SumCheck {
  readonly total: CellFigure;
  readonly parts: readonly CellFigure[];
  /** That they belong together is only likely. */
  readonly isWeak: boolean;
}

/** A cell that follows from others of its row. */
export interface FormulaCheck {
  readonly result: CellFigure;
  readonly operands: readonly CellFigure[];
  /** Its columns are places among the operands. */
  readonly formula: Formula;
}

export interface Checks {
  readonly sums: readonly SumCheck[];
  readonly formulas: readonly FormulaCheck[];
  readonly misread: readonly MisreadIndex[];
  /** Whether what is added up in it fits to the last digit wherever it fits: its numbers are not rounded. */
  readonly isExact: boolean;
}

/** What must fit in a table. Linear in its cells. */
export function checksOf(table: Table): Checks {
  const { formulas: byColumn, misread } = formulasOf(table);
  const formulas = byColumn.flatMap(({ column, formula }) =>
    table.rows.flatMap((row) => (isFull(row, column, formula) ? [formulaCheck(row, column, formula)] : [])),
  );
  const sums = certainSums(table);
  return { sums, formulas, misread, isExact: isExact(sums, formulas) };
}

function formulaCheck(row: Row, k: number, formula: Formula): FormulaCheck {
  const figures = new Map(
    columnsOf(formula).flatMap((c) => {
      const figure = row.cells[c]?.figure;
      return figure ? [[c, figure] as const] : [];
    }),
  );
  const places = [...figures.keys()];
  const result = row.cells[k]?.figure as CellFigure;
  return {
    result,
    operands: [...figures.values()],
    formula: withColumns(formula, (c) => (places.includes(c) ? { column: places.indexOf(c) } : number(ZERO))),
  };
}

function withColumns(formula: Formula, of: (column: number) => Formula): Formula {
  if ('column' in formula) return of(formula.column);
  if ('number' in formula) return formula;
  return { op: formula.op, left: withColumns(formula.left, of), right: withColumns(formula.right, of) };
}

/** A sum in one column: whether it holds, as far as that is known. */
interface Tried {
  readonly sum: Sum;
  readonly column: number;
  readonly total: CellFigure;
  readonly parts: readonly CellFigure[];
  readonly holds: boolean;
}

/**
 * The sums that the rows make, in each column of amounts. That rows belong to a total is certain where they add up in one
 * of its columns, or the same is seen in the same column of other totals; where nothing adds up they hardly do, unless a
 * slip explains it.
 */
function certainSums(table: Table): SumCheck[] {
  const tried = sumsOf(table).map((sum) => table.columns.flatMap((_, column) => tryIn(table, sum, column) ?? []));
  const held = new Map<number, { holds: number; fails: number }>();
  for (const { column, holds } of tried.flat()) {
    const known = held.get(column) ?? { holds: 0, fails: 0 };
    held.set(column, holds ? { ...known, holds: known.holds + 1 } : { ...known, fails: known.fails + 1 });
  }
  const isUsual = (column: number): boolean => {
    const { holds = 0, fails = 0 } = held.get(column) ?? {};
    return holds >= 2 && holds > fails;
  };
  return tried.flatMap((columns) => {
    if (columns.length === 0) return [];
    const isCertain =
      columns.some(({ holds }) => holds) || (columns.length === 1 && columns.every(({ column }) => isUsual(column)));
    if (!isCertain && columns.length > 1) return [];
    return columns.map(({ total, parts }) => ({ total, parts, isWeak: !isCertain }));
  });
}

function tryIn({ rows, columns }: Table, sum: Sum, k: number): Tried | undefined {
  const total = rows[sum.total]?.cells[k]?.figure;
  if (!columns[k]?.isAmount || !total || !isAddable(total, total)) return undefined;
  const parts: CellFigure[] = [];
  for (const part of sum.parts) {
    const cell = rows[part]?.cells[k];
    if (cell?.figure && isAddable(cell.figure, total)) parts.push(cell.figure);
    else if (cell?.content !== 'none') return undefined;
  }
  if (parts.length < 2) return undefined;
  return { sum, column: k, total, parts, holds: fits(total, parts) };
}

/** Amounts of the same unit, and of nothing by which they are divided. */
const isAddable = ({ figure }: CellFigure, { figure: total }: CellFigure): boolean =>
  (figure.kind === 'money' || figure.kind === 'quantity') &&
  figure.per === null &&
  figure.kind === total.kind &&
  figure.unit === total.unit &&
  figure.value.shape === 'number';

function fits(total: CellFigure, parts: readonly CellFigure[]): boolean {
  let rest: Interval | null = intervalOf(total.figure);
  for (const part of parts) {
    const piece = intervalOf(part.figure);
    rest = rest && piece && addIntervals(rest, negateInterval(piece));
  }
  return rest !== null && contains(rest, ZERO);
}

const writtenValue = ({ figure: { value } }: CellFigure): Rational =>
  value.shape === 'number' ? value.number.value : ZERO;

/** Sums that must fit to the digit before rounding is ruled out, and how many of them to one that does not. */
const LEAST_EXACT = 6;

function isExact(sums: readonly SumCheck[], formulas: readonly FormulaCheck[]): boolean {
  let [exact, rounded] = [0, 0];
  for (const { total, parts } of sums) {
    const off = parts.reduce((rest, part) => subtract(rest, writtenValue(part)), writtenValue(total));
    if (isZero(off)) exact++;
    else if (fits(total, parts)) rounded++;
  }
  for (const { result, operands, formula } of formulas) {
    if (!isLinear(formula)) continue;
    const value = evaluate(formula, (k) => point(operands[k] ? writtenValue(operands[k]) : ZERO))?.low;
    const range = evaluate(formula, (k) => (operands[k] ? intervalOf(operands[k].figure) : null));
    const stated = intervalOf(result.figure);
    if (value && equal(value, writtenValue(result))) exact++;
    else if (range && stated && contains(addIntervals(range, negateInterval(stated)), ZERO)) rounded++;
  }
  return exact >= LEAST_EXACT && exact >= LEAST_EXACT * rounded;
}
