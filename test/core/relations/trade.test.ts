import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const [TOTAL, OUT, IN] = [
  'Năm 2022, xuất nhập khẩu đạt 74 tỷ USD',
  'xuất khẩu đạt 36,9 tỷ USD',
  'nhập khẩu đạt 37,1 tỷ USD',
];
const ALL = 'total 74000000000, part 36900000000, part 37100000000';

test.each([
  ['in a sentence', `${TOTAL}, trong đó ${OUT}, ${IN}.`],
  ['over two sentences', `${TOTAL}. Trong đó ${OUT}, ${IN}.`],
  ['over two paragraphs', `${TOTAL}.\n\nTrong đó, ${OUT}; ${IN}.`],
  ['with changes between', `${TOTAL}, tăng 5%, trong đó ${OUT}, tăng 7%, ${IN}, tăng 3%.`],
  ['the total last', 'Năm 2022, xuất khẩu đạt 36,9 tỷ USD, nhập khẩu đạt 37,1 tỷ USD, tổng xuất nhập khẩu 74 tỷ USD.'],
])('both sides of trade: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([ALL]);
});

test.each([
  ['another unit', `${TOTAL}, trong đó ${OUT}, nhập khẩu đạt 37,1 nghìn tấn.`],
  ['another period', `${TOTAL}, trong đó ${OUT}. Năm 2021, ${IN}.`],
  ['one side', `${TOTAL}, trong đó ${OUT}.`],
])('no sum: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});

test.each([
  [
    'a surplus',
    'Năm 2022, xuất khẩu 39 tỷ USD, nhập khẩu 37 tỷ USD; thặng dư 2 tỷ USD.',
    'plus 39000000000, minus 37000000000',
  ],
  [
    'a deficit',
    'Năm 2022, xuất khẩu 35 tỷ USD, nhập khẩu 37 tỷ USD. Cả nước nhập siêu 2 tỷ USD.',
    'plus 37000000000, minus 35000000000',
  ],
  [
    'that of its year',
    'Năm 2021, xuất khẩu 39 tỷ USD, nhập khẩu 37 tỷ USD.\n\nNăm 2022, xuất khẩu 45 tỷ USD, nhập khẩu 41 tỷ USD.\n\nNăm 2021 xuất siêu 2 tỷ USD.',
    'plus 39000000000, minus 37000000000',
  ],
])('a balance: %s', (_, text, pair) => {
  expect(relationsOf('balance', text)).toEqual([`${pair}, result 2000000000`]);
});

test('what both sides rose by adds up too', () => {
  const text =
    'Năm 2022, xuất nhập khẩu đạt 74,0 tỷ USD, tăng 5,1 tỷ USD; xuất khẩu đạt 36,9 tỷ USD, tăng 2,9 tỷ USD; nhập khẩu đạt 37,1 tỷ USD, tăng 2,2 tỷ USD.';
  expect(relationsOf('parts', text)).toContain('total 5100000000, part 2900000000, part 2200000000');
});
