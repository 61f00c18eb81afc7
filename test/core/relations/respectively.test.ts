import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'growths, first with first',
    'Doanh thu đạt 2.600 tỷ đồng và lợi nhuận đạt 450 tỷ đồng, tăng lần lượt 24% và 50% so với năm trước.',
    ['new 2600000000000, percent 24', 'new 450000000000, percent 50'],
  ],
  [
    'falls, the verb behind',
    'Sản lượng đạt 338 nghìn tấn, doanh thu 5.780 tỷ đồng, lần lượt giảm 8,6% và 16,3%.',
    ['new 338000, percent −8.6', 'new 5780000000000, percent −16.3'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual(expected);
});

test('percents of the plan', () => {
  expect(relationsOf('ratio', 'Thu đạt 900 tỷ đồng, chi 800 tỷ đồng, bằng lần lượt 90% và 85% dự toán.')).toEqual([
    'value 900000000000, percent 90',
    'value 800000000000, percent 85',
  ]);
});

test.each([
  ['more percents than amounts', 'Doanh thu đạt 2.600 tỷ đồng, tăng lần lượt 24% và 50% trong hai quý.'],
  ['a change among the amounts', 'Thu 900 tỷ đồng, tăng 50 tỷ đồng, lần lượt đạt 90% và 85% dự toán.'],
  ['not said of each', 'Doanh thu đạt 2.600 tỷ đồng và lợi nhuận đạt 450 tỷ đồng; kinh tế tăng 24% và 50%.'],
])('none: %s', (_, text) => {
  expect(
    [...relationsOf('ratio', text), ...relationsOf('change', text)].filter((one) => !one.includes('delta')),
  ).toEqual([]);
});
