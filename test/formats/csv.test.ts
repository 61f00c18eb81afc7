import { expect, test } from 'vitest';
import { csv, toCsv } from '../../server/src/formats/csv.ts';
import type { Result } from '../../server/src/formats/format.ts';
import { checked, write } from './checked.ts';

const ONE = checked('Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt và 9 chỉ tiêu đạt kế hoạch.', 'một.txt');

const written = async (...results: readonly Result[]): Promise<string> => write(csv, [...results]);

/** The cells of a table as RFC 4180 has it; a quoted cell holds commas, line ends and doubled quotation marks. */
function cells(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const rowsOf = (table: string): Record<string, string>[] => {
  const [head = [], ...rows] = cells(table.replace(/^\ufeff/u, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

test('a row a figure, with the rules that speak of it', async () => {
  const table = await written(ONE, { path: 'mất.txt', message: 'Không tìm thấy tệp.' });
  expect(table.startsWith('\ufeffdocument,line,column,id,kind,text,value,')).toBe(true);
  expect(
    rowsOf(table).map(({ document, line, column, text, value, rules }) => [document, line, column, text, value, rules]),
  ).toEqual([
    ['một.txt', '1', '10', '12 chỉ tiêu', '12', 'count-sum'],
    ['một.txt', '1', '27', '4 chỉ tiêu', '4', 'count-sum'],
    ['một.txt', '1', '46', '9 chỉ tiêu', '9', 'count-sum'],
  ]);
});

test.each([
  [
    'a value in full, whatever the language',
    'Thu 46,3 triệu đồng/người.',
    { text: '46,3 triệu đồng/người', value: '46300000', unit: 'VND', per: 'người' },
  ],
  [
    'both ends of a range',
    'Tăng từ 2 đến 2,5% so với năm trước.',
    { text: 'từ 2 đến 2,5%', value: '', low: '2', high: '2.5' },
  ],
])('%s', async (_, text, row) => {
  expect(rowsOf(await written(checked(text)))[0]).toMatchObject(row);
});

test.each([
  ['một, "hai".txt', 'một, "hai".txt'],
  ['=1+2.txt', "'=1+2.txt"],
  ['@tệp\n.txt', "'@tệp\n.txt"],
])('the name %j is one cell, and no formula', async (name, cell) => {
  const rows = rowsOf(await written(checked('Đạt 5,5% kế hoạch năm.', name)));
  expect(rows.map(({ document }) => document)).toEqual([cell]);
});

test('no text, no row', async () => {
  expect(rowsOf(await written())).toEqual([]);
});

test('the editor exports the table that the command line writes', async () => {
  expect(toCsv([ONE, ONE], 'vi')).toBe(await written(ONE, ONE));
});
