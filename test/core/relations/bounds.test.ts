import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test('a range has two ends', () => {
  expect(relationsOf('bounds', 'Giảm tỷ lệ hộ nghèo từ 2 đến 2,5% mỗi năm.')).toEqual(['low 2, high 2.5']);
});

test('a single number has none', () => {
  expect(relationsOf('bounds', 'Giảm tỷ lệ hộ nghèo 2,5% mỗi năm.')).toEqual([]);
});

test.each([
  ['another scale', 'Vé có giá từ 600-1 triệu đồng một ngày.'],
  ['a subtraction', 'Quỹ còn 0,8 tỷ đồng (2 tỷ đồng – 1,2 tỷ đồng).'],
  ['a name', 'Hãng mua 20 máy bay Boeing 787-9 Dreamliner.'],
])('none: %s', (_, text) => {
  expect(relationsOf('bounds', text)).toEqual([]);
});
