import type { Locale } from '../core/index.ts';
import { describe } from './document.ts';
import { type Checked, defineFormat, isEntry } from './format.ts';

/**
 * One row a figure, of all texts, under a row of names: the keys of the export, its exact values, lines and columns from
 * 1, and the rules of the findings that the figure takes part in. RFC 4180, as UTF-8 with the mark by which Excel knows it.
 */
export const csv = defineFormat({
  id: 'csv',
  title: { vi: 'bảng CSV, mỗi số liệu một dòng', en: 'a CSV table, one row a figure' },
  entry: (checked, { locale }) => rows(checked, locale),
  async *write(written) {
    yield HEAD;
    for await (const one of written) if (isEntry(one)) yield* one.pieces;
  },
});

/** The same table, for who has the documents at hand: what the editor exports. */
export const toCsv = (documents: readonly Checked[], locale: Locale): string =>
  [HEAD, ...documents.flatMap((document) => [...rows(document, locale)])].join('');

type Cell = string | number | null;

const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A spreadsheet takes a cell that begins with these for a formula; no figure does. */
const FORMULA = /^[=@\t\r]/u;

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  ...['document', 'line', 'column', 'id', 'kind', 'text', 'value', 'low', 'high', 'comparator', 'unit', 'per'],
  ...['indicator', 'period', 'rules'],
];

const HEAD = `\ufeff${line(COLUMNS)}`;

const LONG = 1 << 16;

/** In pieces of a bounded length: a text may hold millions of figures. */
function* rows(checked: Checked, locale: Locale): Generator<string> {
  const { document, figures, findings } = describe(checked, locale);
  const rules = new Map<number, Set<string>>();
  for (const { rule, offset, related } of findings)
    for (const [start = 0] of [offset, ...related.map((other) => other.offset)])
      rules.set(start, (rules.get(start) ?? new Set()).add(rule));
  const name = document.path ?? document.id ?? document.uri;
  let piece = '';
  for (const { id, kind, text, offset, range, value, low, high, comparator, unit, per, ...context } of figures) {
    const { line: row, character } = range.start;
    const said = [...(rules.get(offset[0]) ?? [])].join(' ');
    const words = [id, kind, text.replace(/\s+/gu, ' '), value, low, high, comparator, unit, per];
    piece += line([name, row + 1, character + 1, ...words, context.indicator, context.period, said]);
    if (piece.length < LONG) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
