import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const TOTAL = 'Tổng dư nợ của tỉnh đạt 45.200 tỷ đồng';
const PART = 'dư nợ ngắn hạn đạt 31.700 tỷ đồng';

test.each([
  ['with a change between', `${TOTAL}, tăng 6,1% so với đầu năm, trong đó ${PART}, tăng 5%.`],
  ['behind a semicolon', `${TOTAL}, tăng 6,1%; trong đó ${PART}.`],
  ['far behind it', `${TOTAL} vào cuối quý, cao nhất trong vùng kể từ trước đến nay, trong đó ${PART}.`],
  ['with a sentence of its own', `${TOTAL}. Trong đó, ${PART}.`],
])('the one part of a sum: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual(['total 45200000000000, part 31700000000000']);
});

test('of what is counted', () => {
  expect(relationsOf('parts', 'Huyện có 1.250 hộ nghèo, chiếm 4,2%, trong đó có 340 hộ nghèo neo đơn.')).toEqual([
    'total 1250, part 340',
  ]);
});

test('of several, where the sum has another scale word', () => {
  const text = 'Kim ngạch đạt 12,4 triệu USD, tăng 6%, trong đó dệt may đạt 8,7 tỷ USD, thủy sản 2,3 tỷ USD.';
  expect(relationsOf('parts', text)).toEqual(['total 12400000, part 8700000000']);
});

test.each([
  ['of two totals', `Tổng vốn là 500 tỷ đồng, đã giải ngân 200 tỷ đồng, đạt 40%, trong đó vốn ngân sách 300 tỷ đồng.`],
  ['a mean', 'Doanh thu bình quân một công ty đạt 4,5 tỷ đồng, tăng 5%, trong đó công ty lớn đạt 58 tỷ đồng.'],
  ['a price', 'Giá vàng đạt 145 triệu đồng, tăng 5%, trong đó vàng miếng 147 triệu đồng.'],
  ['another period', 'Tháng 9, thu ngân sách đạt 845 tỷ đồng, tăng 6%, trong đó 9 tháng đạt 9.120 tỷ đồng.'],
  ['another unit', `${TOTAL}, tăng 6,1%, trong đó vay nước ngoài 120 triệu USD.`],
  ['a change', `${TOTAL}, tăng 6,1%, trong đó dư nợ ngắn hạn tăng 1.700 tỷ đồng.`],
  ['what is said behind a comma', `${TOTAL}, tăng 6,1%, trong đó nợ ngắn hạn tăng mạnh, cả nước là 98.000 tỷ đồng.`],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
