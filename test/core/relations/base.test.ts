import { expect, test } from 'vitest';
import { isOfPlan } from '../../../server/src/core/relations/base.ts';
import { tokens } from '../../harness.ts';
import { relationsOf } from './rows.ts';

test.each([
  ['kế hoạch năm', true],
  ['so với dự toán giao', true],
  ['so với cùng kỳ', false],
  ['tổng số hộ', false],
])('%s is of a plan: %s', (text, expected) => {
  expect(isOfPlan(tokens(text), 0)).toBe(expected);
});

test.each([
  ['alone', '180 tỷ đồng'],
  ['by its name', 'kế hoạch là 180 tỷ đồng'],
  ['by who gave it', 'tỉnh giao 180 tỷ đồng'],
])('a bracket that holds the base %s', (_, aside) => {
  expect(relationsOf('ratio', `Huyện thu được 171 tỷ đồng, đạt 95% kế hoạch (${aside}).`)).toEqual([
    'value 171000000000, base 180000000000, percent 95',
  ]);
});

test.each([
  ['what it comes to', 'tương đương 9 tỷ đồng'],
  ['what is missing', 'còn thiếu 9 tỷ đồng'],
  ['a part of it', 'riêng thuế đạt 90 tỷ đồng'],
  ['the year before', 'năm trước thu 150 tỷ đồng'],
  ['the plan of some months', 'kế hoạch 6 tháng 90 tỷ đồng'],
])('a bracket that holds no base, but %s', (_, aside) => {
  expect(relationsOf('ratio', `Huyện thu được 180 tỷ đồng, đạt 95% kế hoạch (${aside}).`)).toEqual([
    'value 180000000000, percent 95',
  ]);
});
