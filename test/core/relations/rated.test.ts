import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['Diện tích lúa đạt 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 45.093 tấn.', 'factor 7748, factor 58.2, result 45093'],
  ['Sản lượng lúa đạt 45.093 tấn, diện tích 7.748 ha, năng suất 58,2 tạ/ha.', 'factor 7748, factor 58.2, result 45093'],
  [
    'Diện tích 7.748 ha, tăng 2%; diện tích ngô 1.000 ha, tăng 120 ha, năng suất 45,0 tạ/ha, sản lượng 4.500 tấn.',
    'factor 1000, factor 45, result 4500',
  ],
])('a yield: %s', (text, row) => {
  expect(relationsOf('product', text)).toEqual([row]);
});

test.each([
  [
    'Xuất khẩu 4,5 triệu tấn gạo với giá bình quân 520 USD/tấn, đạt 2,34 tỷ USD.',
    'factor 4500000, factor 520, result 2340000000',
  ],
  ['Bán 120 m3 gỗ, giá 3,5 triệu đồng/m3, thu 420 triệu đồng.', 'factor 120, factor 3500000, result 420000000'],
])('a price: %s', (text, row) => {
  expect(relationsOf('price', text)).toEqual([row]);
});

test.each([
  ['another currency', 'Xuất khẩu 4,5 triệu tấn gạo, giá 520 USD/tấn, thu 52.340 tỷ đồng.'],
  ['what is no price', 'Xuất khẩu 4,5 triệu tấn gạo, thuế 5 USD/tấn, đạt 2,34 tỷ USD.'],
  ['a change of price', 'Xuất khẩu 4,5 triệu tấn gạo, giá tăng 520 USD/tấn, đạt 2,34 tỷ USD.'],
  ['another clause', 'Xuất khẩu 4,5 triệu tấn gạo; giá 520 USD/tấn; thu 2,34 tỷ USD.'],
  ['a range', 'Bán 120 tấn cam, giá 15-20 triệu đồng/tấn, thu 2,3 tỷ đồng.'],
  ['by the head', 'Có 120 người, thu nhập 3,5 triệu đồng/người, chi 420 triệu đồng.'],
])('no price: %s', (_, text) => {
  expect(relationsOf('price', text)).toEqual([]);
});
