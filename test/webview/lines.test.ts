import { expect, test } from 'vitest';
import { asCsv, asText, chosen, type Line, linesOf, periodName, shareOfPlan } from '../../client/webview/lines.ts';
import type { TableRow, TableValue } from '../../server/src/protocol.ts';

const value = (text: string, number: string): TableValue => ({
  ...{ text, value: number, isDerived: false, uri: 'file:///a.txt', name: 'a.txt' },
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
});
const ROWS: readonly TableRow[] = [
  {
    ...{ indicator: 'Thu ngân sách', place: 'Bắc Kạn', unit: 'VND', per: null, what: 'amount' },
    cells: [
      {
        period: '2022',
        reached: [value('830 tỷ đồng', '830000000000')],
        planned: [value('820 tỷ đồng', '820000000000')],
      },
      { period: '2023', reached: [], planned: [value('955 tỷ đồng', '955000000000')] },
    ],
  },
  {
    ...{ indicator: '=Độ che phủ', place: null, unit: '%', per: null, what: 'level' },
    cells: [{ period: '2021-Q1', reached: [value('72,9%', '72.9')], planned: [] }],
  },
];
const LINES = linesOf(ROWS);
const periods = (lines: readonly Line[]): string[] => lines.map(({ period }) => period);

test('a line for each indicator and period', () => {
  expect(periods(LINES)).toEqual(['2022', '2023', '2021-Q1']);
  expect(LINES.map(({ drawn }) => drawn.reached)).toEqual([830e9, null, 72.9]);
});

test('the filter takes words with or without marks', () => {
  expect(periods(chosen(LINES, 'thu NGAN 955', null))).toEqual(['2023']);
  expect(periods(chosen(LINES, '  độ che', null))).toEqual(['2021-Q1']);
});

test('lines are sorted either way; amounts only beside those of their unit', () => {
  expect(periods(chosen(LINES, '', { by: 'period', isDown: false }))).toEqual(['2021-Q1', '2022', '2023']);
  expect(periods(chosen(LINES, '', { by: 'planned', isDown: true }))).toEqual(['2023', '2022', '2021-Q1']);
  expect(periods(chosen(LINES, '', null))).toEqual(periods(LINES));
});

test('the share of the plan is there where both are', () => {
  expect(LINES.map(shareOfPlan).map((share) => share && Math.round(share))).toEqual([101, null, null]);
});

test.each([
  ['2022', '2022', '2022'],
  ['2022-Q1', 'quý I/2022', 'quarter I/2022'],
  ['2023-01/2023-08', '8 tháng 2023', '8 months of 2023'],
  ['2023-04', 'tháng 4/2023', '04/2023'],
  ['2021/2025', '2021–2025', '2021–2025'],
])('%s is called %s', (period, vi, en) => {
  expect([periodName(period, 'vi'), periodName(period, 'en')]).toEqual([vi, en]);
});

const HEAD = ['Chỉ tiêu', 'Nơi', 'Kỳ', '', 'Thực hiện', '=', 'Kế hoạch', '=', 'Văn bản'];

test('as CSV nothing is taken for a formula, and what is written stands beside its value', () => {
  const [head, first, , last] = asCsv(LINES, HEAD).split('\r\n');
  expect(head?.startsWith('\ufeffChỉ tiêu,Nơi,Kỳ,')).toBe(true);
  expect(first).toBe('Thu ngân sách,Bắc Kạn,2022,VND,830 tỷ đồng,830000000000,820 tỷ đồng,820000000000,a.txt');
  expect(last).toBe(`'=Độ che phủ,,2021-Q1,%,"72,9%",72.9,,,a.txt`);
});

test('for the clipboard cells stand between tabs', () => {
  expect(asText(LINES, HEAD).split('\n')[2]?.split('\t')).toEqual([
    'Thu ngân sách',
    'Bắc Kạn',
    '2023',
    'VND',
    '',
    '',
    '955 tỷ đồng',
    '955000000000',
    'a.txt',
  ]);
});
