import { intervalOf } from '../figures/precision.ts';
import { completed } from '../figures/when.ts';
import { type Interval, meets, scaleInterval } from '../math/interval.ts';
import { decimal } from '../math/rational.ts';
import { isComparison } from '../tables/names.ts';
import type { CellFigure, Column } from '../tables/table.ts';
import { tokensOf } from '../tables/units.ts';
import { grouped } from '../text/grouped.ts';
import { type Beside, defineRelation, type PlacedTable, type Relation } from './relation.ts';
import { asMember, type PlacedStatement } from './statement.ts';
import { aboutOf, subjectOf } from './subject.ts';

/**
 * What the text says of a row of its table, for the same period: `tổng thu ngân sách năm 2023 đạt 954 tỷ đồng` beside
 * `| Tổng thu ngân sách | 954.000 |` in triệu đồng.
 */
export const statedCells = defineRelation({
  id: 'stated-cells',
  about: ({ subject }, role) => role !== 'row' && subject.length > 0,
  looksIntoTables: true,
  link,
});

/** A cell that can be found by what it is said of. */
interface Known {
  readonly cell: CellFigure;
  readonly column: Column;
  readonly period: string | null;
  /** The how manieth table of the text it is of. */
  readonly table: number;
}

function* link(_: unknown, { statements, tables }: Beside): Generator<Relation> {
  if (statements.length === 0 || tables.length === 0) return;
  const known = cellsByName(tables);
  const pairs = statements.flatMap((statement) => {
    const cell = cellOf(statement, known.get(statement.of.about) ?? []);
    return cell ? [{ statement, cell, power: powerBetween(statement.of.figure, cell.cell.figure) }] : [];
  });
  const agreeing = new Set(pairs.filter(({ power }) => power === 0).map(({ cell }) => cell.table));
  const told = new Set<number>();
  for (const { statement, cell, power } of pairs) {
    const of = { figure: cell.cell.figure, at: cell.cell.at, name: cell.cell.row };
    const isScaled = power !== undefined && power !== 0;
    // Where the table agrees with the text elsewhere its unit is right; else all of it is off at once.
    const isText = isScaled && agreeing.has(cell.table);
    if (isScaled && !isText && told.has(cell.table)) continue;
    if (isScaled && !isText) told.add(cell.table);
    const unit = tables[cell.table]?.table.unit ?? '';
    yield {
      type: 'restatement',
      members: isText
        ? [{ role: 'first', ...of }, asMember('again', statement)]
        : [asMember('first', statement), { role: 'again', ...of }],
      complete: true,
      table: { accuracy: 'rounded', unit, ...(isScaled && { power: Math.abs(power) }) },
      ...(power === undefined && { weak: true }),
    };
  }
}

/** The cells of all tables by unit and name; names are read in documents that state something alone. */
function cellsByName(tables: readonly PlacedTable[]): ReadonlyMap<number, Known[]> {
  const known = new Map<number, Known[]>();
  for (const [t, { table, topic }] of tables.entries())
    for (const { label, cells } of table.rows) {
      const tokens = tokensOf(label);
      const words = subjectOf(tokens, { start: 0, end: label.length });
      for (const [k, cell] of cells.entries()) {
        const column = table.columns[k];
        if (!cell?.figure || !column?.isAmount || isComparison(column.head)) continue;
        const { figure, period } = cell.figure;
        const about = aboutOf(figure, words);
        const one = { cell: cell.figure, column, period: period === null ? topic : completed(period, topic), table: t };
        grouped(known, about).push(one);
      }
    }
  return known;
}

/** The one cell of the period of a statement, planned or not as the statement is; of several, one that agrees. */
function cellOf(statement: PlacedStatement, known: readonly Known[]): Known | undefined {
  const { of, period } = statement;
  const same = known.filter((one) => period !== null && one.period === period && one.column.isPlan === of.isPlan);
  return same.length > 1 ? same.find(({ cell }) => powerBetween(of.figure, cell.figure) === 0) : same[0];
}

const POWERS = [3, 6, 9];

/** 0 where both may be the same number, ±3, ±6 or ±9 where they are apart by just that power of ten; else undefined. */
function powerBetween(a: CellFigure['figure'], b: CellFigure['figure']): number | undefined {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (!one || !other) return undefined;
  if (meets(one, other)) return 0;
  const isScaled = (low: Interval, high: Interval, power: number): boolean =>
    meets(scaleInterval(low, decimal(1n, power)), high);
  for (const power of POWERS) {
    if (isScaled(one, other, power)) return power;
    if (isScaled(other, one, power)) return -power;
  }
  return undefined;
}
