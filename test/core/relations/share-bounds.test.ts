import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['Tỷ lệ che phủ rừng của tỉnh đạt 57,2%.', 'value 57.2'],
  ['Tỉ lệ hộ nghèo còn 4% vào cuối năm.', 'value 4'],
  ['Tỷ lệ lao động qua đào tạo ước đạt 68%.', 'value 68'],
])('all at most: %s', (text, expected) => {
  expect(relationsOf('bounds', text)).toEqual([expected]);
});

test.each([
  'Tỷ lệ hoàn thành kế hoạch đạt 105%.',
  'Tỷ lệ tăng dân số là 1,2%.',
  'Tỷ lệ bao phủ nợ xấu đạt 120%.',
  'Tỷ lệ xã đạt chuẩn đạt 105% so với kế hoạch.',
  'Tỷ lệ hộ nghèo tăng 105%.',
  'Mỗi năm giảm tỷ lệ hộ nghèo 2,5%.',
  'Tỷ lệ che phủ rừng ổn định, thu ngân sách đạt 105%.',
])('none: %s', (text) => {
  expect(relationsOf('bounds', text)).toEqual([]);
});
