import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const COMPARED = 'Năm 2020, thu tăng 5% so với cùng kỳ năm 2019. Hết năm 2020, chi tăng 2% so với cùng kỳ';

test.each([
  ['a year too far', 'Đường được hoàn thành trong tháng 3/3019.', ['period 3019-03']],
  ['a day in such a year', 'Đường được hoàn thành ngày 20/3/3019.', ['period 3019-03-20']],
  ['a digit lost', 'Tổng kết nhiệm kỳ 202-2025 của huyện.', ['period 0202/2025']],
  ['years that go back', 'Mục tiêu giai đoạn 2025-2021 của tỉnh.', ['period 2025/2021']],
  ['a fifth quarter', 'Đường được hoàn thành trong quý V/2022.', ['period 2022-Q5']],
  ['compared with a year behind all others', `${COMPARED} năm 2029.`, ['period 2029']],
])('%s', (_, text, expected) => {
  expect(relationsOf('calendar', text)).toEqual(expected);
});

test.each([
  ['what is compared', 'Tốc độ tăng của năm 2021/2020 đạt 5%.'],
  ['a far aim', 'Tầm nhìn đến năm 2050, quý IV hoàn thành.'],
  ['history', 'Kinh thành được lập năm 1010 của nhà Lý.'],
  ['years of other texts', `${COMPARED} năm 2018.`],
  [
    'the last year of a text that leaves its own out',
    'Thu tăng 5% so với cùng kỳ năm 2019, sau giai đoạn 2011-2013 và năm 2014.',
  ],
  ['twice', `${COMPARED} năm 2029, thu tăng 3% so với cùng kỳ năm 2029.`],
  ['other words', 'Kính thưa quý vị, lương tháng 13 đã trả.'],
])('none: %s', (_, text) => {
  expect(relationsOf('calendar', text)).toEqual([]);
});
