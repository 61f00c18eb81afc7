import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'percent and difference',
    'Xuất khẩu đạt 282 tỷ đồng, tăng 7%, tương ứng tăng 18 tỷ đồng.',
    ['new 282000000000, percent 7, delta 18000000000'],
  ],
  [
    'difference, percent and what it was',
    'Thu đạt 50 tỷ đồng, giảm 13 tỷ đồng (tương ứng 21%) so với cùng kỳ năm 2019 (63 tỷ đồng).',
    ['new 50000000000, old 63000000000, delta −13000000000, percent −21'],
  ],
  [
    'from and to',
    'Thu tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 15%).',
    ['new 955000000000, old 830000000000, percent 15'],
  ],
  [
    'behind a percent of the plan',
    'Thu đạt 146 tỷ đồng, bằng 51,6% dự toán, tăng 2,04% so với cùng kỳ (tương đương tăng 2,9 tỷ đồng).',
    ['new 146000000000, percent 2.04, delta 2900000000'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual(expected);
});

test.each([
  ['a growth alone', 'Thu đạt 900 tỷ đồng, tăng 5% so với cùng kỳ.'],
  ['a growth of a growth', 'Kinh tế tăng 2,2% (cùng kỳ tăng 8,8%).'],
  ['two values, a change each', 'Doanh thu đạt 34 tỷ đồng, tăng 12%; chi 20 tỷ đồng, giảm 2 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('change', text)).toEqual([]);
});
