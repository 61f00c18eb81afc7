import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['a part whose noun stands behind the whole', 'Có 22 trong tổng số 26 chỉ tiêu đạt kế hoạch.', ['total 26, part 22']],
  ['a part with words of its own', 'Có 15 xã đạt chuẩn trên tổng số 16 xã.', ['total 16, part 15']],
  [
    'all parts, by what they reached',
    'Năm qua, có 7 chỉ tiêu vượt và 5 chỉ tiêu đạt trong 12 chỉ tiêu.',
    ['total 12, part 7, part 5'],
  ],
  [
    'those that did not reach it',
    'Năm qua, có 20 chỉ tiêu đạt và vượt, 6 chỉ tiêu không đạt trên tổng số 26 chỉ tiêu.',
    ['total 26, part 20, part 6'],
  ],
  ['two of many', 'Hội chợ có 3 xã vùng cao, 2 xã ven biển trong tổng số 26 xã.', ['total 26, part 2']],
])('%s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['other things', 'Có 40 thôn trong tổng số 26 xã có điện.'],
  ['by how much they grew', 'Cả năm tăng 30 xã trong số 26 xã.'],
  ['another clause', 'Có 40 xã báo cáo; kết quả rà soát được nêu trong 26 xã.'],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
