import { describe, expect, it, test } from 'vitest';
import { analyse, type Member, renderMessage, spanOf } from '../../../server/src/core/index.ts';
import { area, LAYOUTS, numbersFrom, revenue, type Sheet, written } from './budget.ts';

const SHEETS = [
  ['revenue', revenue()],
  ['area', area()],
] as const;

/** Each finding of a text: its rule, and the words that it is shown at. */
const findings = (text: string): string[] => said(text).map(({ rule, at }) => `${rule} ⟦${at}⟧`);

/** The same, with the words of its other participants. */
function said(text: string): { rule: string; at: string; related: string[] }[] {
  return analyse(text).findings.map(({ what, at }) => {
    const words = (member: Member): string => {
      const { start, end } = spanOf(member, at);
      return text.slice(start, end);
    };
    return { rule: what.rule, at: words(what.at as Member), related: what.related.map(({ member }) => words(member)) };
  });
}

describe('a table in which all fits', () => {
  test.each(SHEETS)('%s has 60 rows in three levels, and most of its cells are checked', (_, sheet) => {
    expect(sheet.rows.length).toBeGreaterThanOrEqual(60);
    for (const layout of LAYOUTS) {
      const { summary } = analyse(written(sheet, layout));
      // 12 + 4 + 1 sums in each column of amounts, and two cells of each row.
      expect([layout, summary.relations]).toEqual([layout, summary.checked]);
      expect(summary.checked).toBeGreaterThanOrEqual(17 * 4 + 2 * sheet.rows.length);
      expect(findings(written(sheet, layout))).toEqual([]);
    }
  });
});

/** One thing that is wrong in a table, the rule that must say so, and where. */
interface Planted {
  readonly what: string;
  readonly sheet: Sheet;
  readonly rule: string;
  readonly at: string;
  /** It stands in one sum and in nothing else: any of its cells may be the wrong one, and the total speaks. */
  readonly isOneOfMany: boolean;
}

const put = (sheet: Sheet, row: number, column: number, cell: string): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells)),
});

/** Another digit in one place of a number, so that it stays a number of as many digits. */
function mistyped(cell: string, next: (below: number) => number): string {
  const places = [...cell].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const at = places[next(places.length)] ?? 0;
  const old = Number(cell[at]);
  const digit = (old + 1 + next(8)) % 10 || 9;
  return cell.slice(0, at) + (digit === old ? digit - 1 : digit) + cell.slice(at + 1);
}

/** Whether a formula adds the column up with another, so that the last digit shows. */
const isAddedUp = ({ index }: Sheet, column: number): boolean =>
  index.some((label, k) =>
    k === column ? label.includes('=') : /[+-]/.test(label) && label.split('=')[1]?.includes(index[column]?.[0] ?? '?'),
  );

/** 37 cells of any level and column, the unit, and the index row twice. */
function plantedIn(sheet: Sheet): Planted[] {
  const next = numbersFrom(sheet.rows.length + sheet.title.length);
  const planted: Planted[] = [];
  while (planted.length < 37) {
    // Totals are few: every third error is in one of them.
    const totals = sheet.rows.flatMap(([marker], r) => (marker === '-' ? [] : [r]));
    const row = planted.length % 3 === 0 ? (totals[next(totals.length)] ?? 0) : next(sheet.rows.length);
    const column = 2 + next(5);
    const cell = sheet.rows[row]?.[column] ?? '';
    const wrong = mistyped(cell, next);
    const follows = sheet.index[column]?.includes('=');
    planted.push({
      what: `${cell} → ${wrong} in row ${row}, column ${column}`,
      sheet: put(sheet, row, column, wrong),
      rule: follows ? 'row-mismatch' : 'amount-sum',
      at: wrong,
      isOneOfMany: sheet.rows[row]?.[0] === '-' && !isAddedUp(sheet, column),
    });
  }
  return planted;
}

const withIndex = (sheet: Sheet, from: string, to: string): Planted => ({
  what: `${from} → ${to}`,
  sheet: { ...sheet, index: sheet.index.map((label) => (label === from ? to : label)) },
  rule: 'row-mismatch',
  at: to,
  isOneOfMany: false,
});

describe.each(LAYOUTS)('each of 40 errors is found once, at its place and by its rule: %s', (layout) => {
  test.each(SHEETS)('%s', (name, sheet) => {
    const planted = [
      ...plantedIn(sheet),
      ...(name === 'revenue'
        ? [withIndex(sheet, '4=3-2', '4=2-3'), withIndex(sheet, '5=3/2', '5=3/1')]
        : [withIndex(sheet, '3=1+2', '3=1-2'), withIndex(sheet, '5=3/4', '5=4/3'), withIndex(sheet, '5=3/4', '5=1/4')]),
    ];
    expect(planted).toHaveLength(40 - (name === 'revenue' ? 1 : 0));
    const wrong = planted.filter(({ sheet: off, rule, at, isOneOfMany }) => {
      const [finding, another] = said(written(off, layout));
      if (!finding || another || finding.rule !== rule) return true;
      return finding.at !== at && !(isOneOfMany && finding.related.includes(at));
    });
    expect(wrong.map(({ what, sheet: off }) => ({ what, said: findings(written(off, layout)) }))).toEqual([]);
  });

  it('the unit', () => {
    const sheet = revenue();
    const whole = sheet.rows[0]?.[4] ?? '';
    expect(findings(written({ ...sheet, unit: 'Tỷ đồng' }, layout))).toEqual([`unit-scale ⟦${whole}⟧`]);
  });
});

it('says what is off in plain words', () => {
  const text = written(put(revenue(), 0, 2, '1'), 'pipes');
  const [finding] = analyse(text).findings;
  expect(finding && renderMessage(finding, text, 'vi')).toMatch(
    /^Cộng 4 dòng được [\d.]+, nhưng dòng “Tổng thu ngân sách” ghi 1\./,
  );
});
