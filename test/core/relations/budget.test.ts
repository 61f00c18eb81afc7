import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const DEFICIT = ['plus 9120000000000, minus 8450000000000, result 670000000000'];

test.each([
  [
    'more spent than received',
    'Tổng thu ngân sách đạt 8.450 tỷ đồng, tổng chi ngân sách 9.120 tỷ đồng, bội chi 670 tỷ đồng.',
    DEFICIT,
  ],
  [
    'over two sentences',
    'Tổng thu ngân sách đạt 8.450 tỷ đồng, tổng chi ngân sách 9.120 tỷ đồng. Như vậy, bội chi ngân sách là 670 tỷ đồng.',
    DEFICIT,
  ],
  ['more received than spent', 'Tổng thu đạt 9.120 tỷ đồng, tổng chi 8.450 tỷ đồng, bội thu 670 tỷ đồng.', DEFICIT],
])('%s', (_, text, expected) => {
  expect(relationsOf('balance', text)).toEqual(expected);
});

test.each([
  ['one side only', 'Tổng chi ngân sách 9.120 tỷ đồng, bội chi 670 tỷ đồng.'],
  ['a percent', 'Tổng thu đạt 8.450 tỷ đồng, tổng chi 9.120 tỷ đồng, bội chi bằng 3,5% GDP.'],
])('none: %s', (_, text) => {
  expect(relationsOf('balance', text)).toEqual([]);
});
