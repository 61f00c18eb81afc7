import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'behind its parts',
    'Quý I thu 1.250 tỷ đồng, quý II thu 1.430 tỷ đồng, tổng cộng 2.680 tỷ đồng.',
    ['total 2680000000000, part 1250000000000, part 1430000000000'],
  ],
  [
    'in the next sentence',
    'Đợt một tuyển 120 công chức, đợt hai tuyển 85 công chức. Cả hai đợt tuyển được 205 công chức.',
    ['total 205, part 120, part 85'],
  ],
  [
    'raised',
    'Có 110.800 doanh nghiệp mới và 54.100 doanh nghiệp trở lại, nâng tổng số doanh nghiệp lên 164.900 doanh nghiệp.',
    ['total 164900, part 110800, part 54100'],
  ],
])('a total %s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test('a total raised by so many, from and to', () => {
  const text = 'Năm nay có thêm 12 xã đạt chuẩn, nâng tổng số xã đạt chuẩn từ 93 xã lên 105 xã.';
  expect(relationsOf('change', text)).toContain('new 105, old 93, delta 12');
});

test.each([
  ['what no slip explains', 'Quý I thu 1.251 tỷ đồng, quý II thu 1.432 tỷ đồng, tổng cộng 5.977 tỷ đồng.'],
  ['one amount', 'Quý I thu 1.250 tỷ đồng, tổng cộng 1.250 tỷ đồng.'],
  ['another unit', 'Có 120 hộ nghèo và 85 hộ cận nghèo, tổng cộng 205 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
