import type { KnownText } from '../library.ts';
import type { Table, TableCell, TableRow, TableValue } from '../protocol.ts';
import { namesOf } from './names.ts';
import { subjectOf } from './subjects.ts';
import { folded } from './words.ts';

/** How many rows one can look through. */
const MOST = 2000;

/**
 * What texts say of indicators: a row for one indicator, unit and place, in it a cell a period with what was reached
 * beside what was planned. Rows that say most come first.
 */
export function tableOf(texts: readonly KnownText[]): Table {
  const names = namesOf(texts.map(({ uri }) => uri));
  const rows = new Map<string, Draft>();
  for (const { uri, statements } of texts)
    for (const { figure, place, what, isPlan, plan } of statements) {
      const { indicator, period, value, unit, per, text, range } = figure;
      if (!indicator || !period || value === null) continue;
      const of = { uri, name: names.get(uri) ?? uri };
      // A growth is of a year whether or not it says so: `7%/năm`.
      const key = [subjectOf(indicator, what), unit, what === 'change' ? null : per, what, place].join('|');
      const row = rows.get(key) ?? {
        indicator,
        place: place && placeName(place),
        unit: unit ?? '',
        per,
        what,
        cells: new Map(),
      };
      rows.set(key, row);
      const cell = row.cells.get(period) ?? { reached: [], planned: [] };
      row.cells.set(period, cell);
      cell[isPlan ? 'planned' : 'reached'].push({ text, value, range, isDerived: false, ...of });
      if (plan) cell.planned.push({ ...plan, range, ...of });
    }
  const all = [...rows.values()].map(asRow).sort((a, b) => weightOf(b) - weightOf(a) || order(a, b));
  return { rows: all.slice(0, MOST), more: Math.max(0, all.length - MOST), texts: texts.length };
}

interface Draft extends Omit<TableRow, 'cells'> {
  readonly cells: Map<string, { readonly reached: TableValue[]; readonly planned: TableValue[] }>;
}

const asRow = ({ cells, ...row }: Draft): TableRow => ({
  ...row,
  cells: [...cells]
    .map(
      ([period, { reached, planned }]): TableCell => ({
        period,
        reached: distinct(reached),
        planned: distinct(planned),
      }),
    )
    .sort((a, b) => (a.period < b.period ? -1 : 1)),
});

/** A value that is said again is one; what only follows from another is left out beside what is written. */
function distinct(values: readonly TableValue[]): TableValue[] {
  const all = [...new Map(values.toReversed().map((value) => [value.value, value])).values()].reverse();
  const written = all.filter(({ isDerived }) => !isDerived);
  return written.length > 0 ? written : all;
}

/** `Thành Phố Bắc Kạn` for `thành phố bắc kạn, ?`: places are known by names without capitals, and where they lie. */
const placeName = (place: string): string =>
  place.replace(/, \?$/u, '').replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Several periods, and plans beside what was reached, say more than a figure alone. */
const weightOf = ({ cells }: TableRow): number =>
  cells.length * 2 + cells.filter(({ reached, planned }) => reached.length > 0 && planned.length > 0).length * 3;

function order(a: TableRow, b: TableRow): number {
  const [one, other] = [a, b].map(({ indicator, place }) => `${folded(indicator)}|${place}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
