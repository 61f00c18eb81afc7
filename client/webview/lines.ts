import type { TableRow, TableValue } from '../../server/src/protocol.ts';

/** One line of the table: an indicator in a period. */
export interface Line {
  readonly row: TableRow;
  readonly period: string;
  readonly reached: readonly TableValue[];
  readonly planned: readonly TableValue[];
  /** As numbers for pictures and for sorting, whose last digits nobody sees; null where there is none. */
  readonly drawn: { readonly reached: number | null; readonly planned: number | null };
}

export type Column = 'indicator' | 'place' | 'period' | 'reached' | 'planned';

export interface Order {
  readonly by: Column;
  readonly isDown: boolean;
}

export const linesOf = (rows: readonly TableRow[]): Line[] =>
  rows.flatMap((row) =>
    row.cells.map(({ period, reached, planned }) => ({
      ...{ row, period, reached, planned },
      drawn: { reached: numberOf(reached), planned: numberOf(planned) },
    })),
  );

const numberOf = ([value]: readonly TableValue[]): number | null => {
  const number = Number(value?.value);
  return value && Number.isFinite(number) ? number : null;
};

/** The lines that have all words of the filter, with or without their marks, in the order that is wanted. */
export function chosen(lines: readonly Line[], filter: string, order: Order | null): readonly Line[] {
  const words = folded(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = lines.filter((line) => {
    const said = folded(wordsOf(line));
    return words.every((word) => said.includes(word));
  });
  if (!order) return found;
  const sign = order.isDown ? -1 : 1;
  return found.toSorted((a, b) => sign * compared(a, b, order.by));
}

const wordsOf = ({ row, period, reached, planned }: Line): string =>
  [
    row.indicator,
    row.place,
    row.unit,
    period,
    ...[...reached, ...planned].flatMap(({ text, name }) => [text, name]),
  ].join(' ');

function compared(a: Line, b: Line, by: Column): number {
  if (by === 'reached' || by === 'planned') {
    // Amounts of different units are not of one scale: they are kept apart.
    const [unit, other] = [a, b].map(({ row }) => `${row.unit}/${row.per}`);
    if (unit !== other) return (unit ?? '') < (other ?? '') ? -1 : 1;
    return (a.drawn[by] ?? Number.NEGATIVE_INFINITY) - (b.drawn[by] ?? Number.NEGATIVE_INFINITY);
  }
  const [one, two] = [a, b].map((line) => folded((by === 'period' ? line.period : line.row[by]) ?? ''));
  return (one ?? '') < (two ?? '') ? -1 : one === two ? 0 : 1;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();

/** By how many percent of the plan the first value was reached: `101`; null where one of them is missing. */
export const shareOfPlan = ({ drawn: { reached, planned } }: Line): number | null =>
  reached === null || planned === null || planned <= 0 ? null : (100 * reached) / planned;

/** Of the lines of one indicator those whose periods are of one length: years are not to be plotted with quarters. */
export function comparable(lines: readonly Line[]): readonly Line[] {
  const sorts = new Map<string, Line[]>();
  for (const line of lines) {
    const sort = line.period.replace(/\d{4}/gu, '').replace(/Q\d/u, 'Q');
    sorts.set(sort, [...(sorts.get(sort) ?? []), line]);
  }
  return [...sorts.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** `quý I/2022`, `8 tháng 2023`: the period as a reader writes it; what is not known stays as it is. */
export function periodName(period: string, locale: 'vi' | 'en'): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter)
    return `${locale === 'vi' ? 'quý' : 'quarter'} ${['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1]}/${quarter[1]}`;
  const months = /^(\d{4})-01\/\1-(\d\d)$/.exec(period);
  if (months)
    return locale === 'vi' ? `${Number(months[2])} tháng ${months[1]}` : `${Number(months[2])} months of ${months[1]}`;
  const month = /^(\d{4})-(\d\d)$/.exec(period);
  if (month) return locale === 'vi' ? `tháng ${Number(month[2])}/${month[1]}` : `${month[2]}/${month[1]}`;
  return period.replace('/', '–');
}

/** For a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8; what a spreadsheet took for a formula is text. */
export const asCsv = (lines: readonly Line[], head: readonly string[]): string =>
  `\ufeff${cellsOf(lines, head)
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('')}`;

/** For the clipboard: cells between tabs. */
export const asText = (lines: readonly Line[], head: readonly string[]): string =>
  cellsOf(lines, head)
    .map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t'))
    .join('\n');

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/u.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const cellsOf = (lines: readonly Line[], head: readonly string[]): string[][] => [
  [...head],
  ...lines.map(({ row, period, reached, planned }) => [
    ...[row.indicator, row.place ?? '', period, row.per ? `${row.unit}/${row.per}` : row.unit],
    ...[reached, planned].flatMap((values) => [
      values.map(({ text }) => text).join('; '),
      values.map(({ value }) => value).join('; '),
    ]),
    [...new Set([...reached, ...planned].map(({ name }) => name))].join('; '),
  ]),
];
