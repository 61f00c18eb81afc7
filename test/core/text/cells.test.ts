import { describe, expect, it, test } from 'vitest';
import { cellsOfRow, contentOf, isAlignedRow, linesOf } from '../../../server/src/core/text/cells.ts';

const cells = (row: string): string[] =>
  cellsOfRow(row, { start: 0, end: row.length }).map(({ start, end }) => row.slice(start, end));

describe('the cells of a row', () => {
  test.each([
    ['between pipes', '| 1 | Thu nội địa | 1.234 | | - |', ['1', 'Thu nội địa', '1.234', '', '-']],
    ['between pipes, the last left open', '| a | b', ['a', 'b']],
    ['between inner pipes', '1 | Thu nội địa | 1.234 |  | -', ['1', 'Thu nội địa', '1.234', '', '-']],
    ['between inner pipes, the first empty', ' | Tổng thu | 1.234', ['', 'Tổng thu', '1.234']],
    ['between pipes behind blanks', '  | Tổng thu | 1.234 |', ['Tổng thu', '1.234']],
    ['with a pipe in them', '| a \\| b | c |', ['a \\| b', 'c']],
    ['none, of a pipe alone', '|', []],
    ['between tabs', '\tTổng thu\t1.234\t\t56', ['', 'Tổng thu', '1.234', '', '56']],
    ['between tabs, the last empty', 'a\t', ['a', '']],
    ['between blanks', '  1   Thu nội địa    1.234     56 ', ['1', 'Thu nội địa', '1.234', '56']],
  ])('%s', (_, row, expected) => {
    expect(cells(row)).toEqual(expected);
  });
});

test.each([
  ['number', ['5', '1.234', '-3,5', '+2', '−7', '(1.234)', '12,5%', '12,5 %', '**1.234**', '1 234 567', '1,234.5']],
  ['none', ['-', '–', '—', '**-**']],
  ['unknown', ['…', '...', 'x']],
  ['formula', ['3=2-1', '(4)=(2)/(1)', '5 = 3 + 4', '6=5:3x100%', '3=4+…+9']],
  ['empty', ['', '**']],
  ['text', ['Thu', '5 xã', '(1) Thu', '1.', '12 tỷ', '5-7', '(5', '5)x', '1/2', `1${'0'.repeat(60)}`]],
] as const)('holds a %s', (content, written) => {
  expect(written.map((cell) => [cell, contentOf(cell)])).toEqual(written.map((cell) => [cell, content]));
});

describe('a row of cells set apart by blanks', () => {
  const isRow = (line: string): boolean => isAlignedRow(line, 0, line.length);

  test.each([
    '1   Thu nội địa    1.234     1.300',
    'Tổng cộng            1.234',
    '1.1  Thu khác   tỷ đồng    -   …   105,4',
    'STT   Nội dung       Dự toán      Thực hiện',
  ])('%s', (line) => expect(isRow(line)).toBe(true));

  test.each([
    'Thu ngân sách  năm 2022  đạt 1.234 tỷ đồng  và chi 900 tỷ đồng.',
    'Nơi nhận:                       KT. CHỦ TỊCH',
    '1.234   hộ nghèo',
    'Năm 2022   1.234   hộ thoát nghèo',
    '                 Đơn vị: Triệu đồng',
    `${'a   '.repeat(400)}5`,
  ])('not: %s', (line) => expect(isRow(line)).toBe(false));
});

it('gives the lines of a block without the white space around them', () => {
  const text = ' Thu \r\n1.234\n\n -';
  expect(linesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Thu',
    '1.234',
    '',
    '-',
  ]);
});
