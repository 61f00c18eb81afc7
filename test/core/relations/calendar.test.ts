import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['a length and its years', 'Kế hoạch 5 năm 2021-2025 của tỉnh.', ['length P5Y, period 2021/2025']],
  ['the years in brackets', 'Kế hoạch 5 năm (2021 - 2025) của tỉnh.', ['length P5Y, period 2021/2025']],
  ['a weekday and its date', 'Lịch họp: Thứ 3, 7/2/2023 tại tỉnh.', ['weekday Thứ 3, date 2023-02-07']],
  ['a weekday behind the time of day', 'Vào chiều thứ Ba (7/2/2023), đoàn họp.', ['weekday thứ Ba, date 2023-02-07']],
  ['a weekday that begins a line', 'Báo tỉnh\nThứ 3, 7/2/2023, 11:39', ['weekday Thứ 3, date 2023-02-07']],
  ['a weekday behind a verb', 'Hội chợ bế mạc Chủ nhật, 12/2/2023.', ['weekday Chủ nhật, date 2023-02-12']],
  ['a day that not every month has', 'Hội nghị họp ngày 31/12 tại tỉnh.', ['date --12-31']],
  [
    'a length and its days',
    'Kỷ niệm 44 năm ngày thành lập (23/3/1975 – 23/3/2019).',
    ['length P44Y, start 1975-03-23, end 2019-03-23'],
  ],
  ['the rest of a year', 'Kết quả 8 tháng đầu năm, nhiệm vụ 4 tháng còn lại của năm.', ['length P8M, length P4M']],
  ['the same, to its end', 'Kết quả 8 tháng đầu năm, nhiệm vụ 4 tháng cuối năm 2019.', ['length P8M, length P4M']],
  [
    'a document',
    'Theo Nghị định số 178/2024/NĐ-CP ngày 30/12/2024.',
    ['number 178/2024/NĐ-CP, date 2024-12-30', 'date 2024-12-30'],
  ],
  [
    'a document with its issuer',
    'Theo Nghị định 67/2025/NĐ-CP của Chính phủ ban hành ngày 15/3/2025.',
    ['number 67/2025/NĐ-CP, date 2025-03-15'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('calendar', text)).toEqual(expected);
});

test.each([
  ['years further on', 'Sau 5 năm thực hiện, giai đoạn 2021-2025 đã đạt kết quả.'],
  ['a day that every month has', 'Hội nghị họp ngày 11/12 tại tỉnh.'],
  ['the day on which a document takes effect', 'Nghị định 67/2025/NĐ-CP có hiệu lực từ ngày 15/3/2025.'],
  ['a number without a year', 'Quyết định số 15-QĐ/TU ngày 15/3/2025.'],
  ['months of different years', 'So 6 tháng đầu năm 2019 với 6 tháng cuối năm 2018.'],
  ['months compared', 'Doanh thu 6 tháng cuối năm cao hơn 6 tháng đầu năm.'],
  ['an ordinal', 'Hội nghị lần thứ 3 của tỉnh.'],
  ['an ordinal before a date', 'Tại kỳ họp thứ 3, ngày 10/12/2022, HĐND tỉnh đã thông qua nghị quyết.'],
  ['an ordinal before what was done on a date', 'Nghị quyết được kỳ họp thứ 5 thông qua ngày 10/12/2022.'],
  ['an ordinal in words', 'Hội nghị lần thứ tư, ngày 10/12/2022, tại tỉnh.'],
  ['a day of several', 'Bước sang ngày thứ ba, 10/12/2022, hội nghị thảo luận tại tổ.'],
])('none: %s', (_, text) => {
  expect(relationsOf('calendar', text)).toEqual([]);
});
