import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'Năm 2022, thu ngân sách đạt 150 tỷ đồng, gấp 1,5 lần so với năm 2021 (100 tỷ đồng).',
    'factor 100000000000, factor 1.5, result 150000000000',
  ],
  [
    'Doanh thu đạt 45.000 tỷ đồng, tăng gấp 1,8 lần năm 2020 (25.000 tỷ đồng).',
    'factor 25000000000000, factor 1.8, result 45000000000000',
  ],
  [
    'Nợ phải trả 2.028 tỷ đồng, gấp hơn 3 lần vốn chủ sở hữu (659 tỷ đồng).',
    'factor 659000000000, factor 3, result 2028000000000',
  ],
  [
    'Thu nhập tăng từ 30,5 triệu đồng năm 2015 lên 61,2 triệu đồng năm 2020, gấp 2 lần.',
    'factor 30500000, factor 2, result 61200000',
  ],
  [
    'Ngân hàng tăng vốn từ 8.881 tỷ đồng lên 9.769 tỷ đồng, cao gấp 3 lần mức vốn khi thành lập (3.300 tỷ đồng).',
    'factor 3300000000000, factor 3, result 9769000000000',
  ],
])('%s', (text, expected) => {
  expect(relationsOf('product', text)).toEqual([expected]);
});

test.each([
  ['of something else', 'Doanh thu đạt 154 tỷ đồng, lợi nhuận gấp 3 lần cùng kỳ (51 tỷ đồng).'],
  ['by how much it rose', 'Lợi nhuận đạt 154 tỷ đồng, gấp 3 lần cùng kỳ năm trước (tăng 103 tỷ đồng).'],
  ['so many times more, or as much', 'Doanh thu đạt 154 tỷ đồng, tăng 3 lần so với cùng kỳ năm trước (51 tỷ đồng).'],
  ['another base', 'Ngân hàng tăng vốn từ 8.881 tỷ đồng lên 9.769 tỷ đồng, gấp 3 lần so với năm 2010.'],
  ['a bracket with more', 'Doanh thu đạt 154 tỷ đồng, gấp 3 lần chi nhánh Bình An (51 tỷ đồng, 12 nhân viên).'],
  ['a bracket of what it is', 'Doanh thu đạt 154 tỷ đồng, gấp 3 lần (51 tỷ đồng).'],
])('no relation: %s', (_, text) => {
  expect(relationsOf('product', text)).toEqual([]);
});
