import { expect, test } from 'vitest';
import { itemMark } from '../../../server/src/core/relations/item-marks.ts';
import { tokens } from '../../harness.ts';

test.each([
  ['- Thu ngân sách', '-', undefined],
  ['*- Thu ngân sách*', '-', undefined],
  ['* Thu ngân sách', '*', undefined],
  ['+ Thu ngân sách', '+', undefined],
  ['2. Thu ngân sách', '1.', 2],
  ['**2.** Thu ngân sách', '1.', 2],
  ['2) Thu ngân sách', '1)', 2],
  ['b) Thu ngân sách', 'a)', 2],
  ['IV. Thu ngân sách', 'I.', 4],
  ['Thứ hai, thu ngân sách', 'thứ', 2],
  ['Hai là, thu ngân sách', 'là', 2],
])('%s', (text, style, number) => {
  expect(itemMark(tokens(text))).toEqual({ style, number });
});

test.each(['Thu ngân sách', '-5 độ', '2.5 tỷ', '2 xã', 'Thứ hai tuần sau', 'Hai xã', 'Tp. Hòa Bình', ''])(
  'none: %s',
  (text) => {
    expect(itemMark(tokens(text))).toBeUndefined();
  },
);
