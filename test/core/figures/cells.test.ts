import { describe, expect, test } from 'vitest';
import { analyse, toDecimalString } from '../../../server/src/core/index.ts';

/** The cells of the blocks of a text: what each holds, and its number. */
const cells = (text: string): string[] =>
  analyse(text).blocks.flatMap(({ what }) =>
    what.cells.map(({ content, figure }) => {
      const { value } = figure ?? {};
      return [content, value?.shape === 'number' ? toDecimalString(value.number.value) : null, figure?.unit]
        .filter((part) => part != null)
        .join(' ');
    }),
  );

describe('a row', () => {
  test.each([
    [
      'bare numbers, a dash, what is not known',
      '| Thu | 1.234,5 | - | … | |',
      ['text', 'number 1234.5', 'none', 'unknown', 'empty'],
    ],
    ['brackets stand for less than nothing', 'Chi\t(1.234)\t-56', ['text', 'number -1234', 'number -56']],
    [
      'figures with a unit of their own',
      '| Thu | 12 tỷ đồng | 5,5% |',
      ['text', 'number 12000000000 VND', 'number 5.5 %'],
    ],
    ['a formula', '| A | B | 1 | 2=1 |', ['text', 'text', 'number 1', 'formula']],
    ['what is no number after all', '| Mục | 1.1.1 | 0.12.3 |', ['text', 'text', 'text']],
    [
      'one number to a cell, whatever stands beside it',
      'Thu\t12\t345\t678',
      ['text', 'number 12', 'number 345', 'number 678'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each([
    ['with one cell each', 'Thu nội địa\n1.234\n-\n12,5%', ['text', 'number 1234', 'none', 'number 12.5 %']],
    ['of an item', '- Thu nội địa\n1.234', ['text', 'number 1234']],
    ['of a date broken over them', 'Ngày\n24\ntháng 11 năm 2022', []],
    ['of prose', 'Thu 12 tỷ đồng.\nChi 13 tỷ đồng.', []],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});
