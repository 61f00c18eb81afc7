import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['a length and its years', 'Kế hoạch 5 năm 2021-2025 của tỉnh.', ['length P5Y, period 2021/2025']],
  ['the years in brackets', 'Kế hoạch 5 năm (2021 - 2025) của tỉnh.', ['length P5Y, period 2021/2025']],
  ['a weekday and its date', 'Lịch họp: Thứ 3, 7/2/2023 tại tỉnh.', ['weekday Thứ 3, date 2023-02-07']],
  ['a day that not every month has', 'Hội nghị họp ngày 31/12 tại tỉnh.', ['date --12-31']],
])('%s', (_, text, expected) => {
  expect(relationsOf('calendar', text)).toEqual(expected);
});

test.each([
  ['years further on', 'Sau 5 năm thực hiện, giai đoạn 2021-2025 đã đạt kết quả.'],
  ['a day that every month has', 'Hội nghị họp ngày 11/12 tại tỉnh.'],
  ['an ordinal', 'Hội nghị lần thứ 3 của tỉnh.'],
])('none: %s', (_, text) => {
  expect(relationsOf('calendar', text)).toEqual([]);
});
