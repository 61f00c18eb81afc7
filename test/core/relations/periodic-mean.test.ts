import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'Trong 6 tháng cuối năm, ngành phải thu 14.700 tỷ đồng, bình quân mỗi tháng thu 2.450 tỷ đồng.',
    'factor P6M, factor 2450000000000, result 14700000000000',
  ],
  [
    'Năm 2022, huyện thu 480 tỷ đồng (trung bình một tháng 40 tỷ đồng).',
    'factor 2022, factor 40000000000, result 480000000000',
  ],
  [
    'Giai đoạn 2016-2020, tỉnh trồng 15.000 ha rừng, tăng 5%, bình quân hằng năm trồng 3.000 ha.',
    'factor 2016/2020, factor 3000, result 15000',
  ],
])('%s', (text, row) => {
  expect(relationsOf('product', text)).toEqual([row]);
});

test.each([
  ['what no slip explains', 'Trong 6 tháng, ngành thu 14.700 tỷ đồng, bình quân mỗi tháng thu 3.180 tỷ đồng.'],
  ['another unit', 'Trong 6 tháng, ngành thu 14.700 tỷ đồng, bình quân mỗi tháng có 2.450 tờ khai.'],
  ['what is left', 'Trong 6 tháng, ngành thu 14.700 tỷ đồng, bình quân mỗi tháng còn lại phải thu 2.540 tỷ đồng.'],
  ['a day', 'Trong 6 tháng, ngành thu 14.700 tỷ đồng, bình quân mỗi ngày thu 81,6 tỷ đồng.'],
  ['years of months', 'Trong 6 tháng, ngành thu 14.700 tỷ đồng, bình quân mỗi năm thu 2.450 tỷ đồng.'],
  ['a change', 'Trong 6 tháng, thu tăng 14.700 tỷ đồng, bình quân mỗi tháng thu 2.450 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('product', text)).toEqual([]);
});
