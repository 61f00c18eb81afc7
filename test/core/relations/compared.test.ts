import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

/** The changes that are whole: what it was is named. */
const changes = (text: string): string[] => relationsOf('change', text).filter((one) => one.includes('old'));

test.each([
  [
    'a second comparison',
    'Bán được 855 xe, giảm 50% so với tháng trước (1.710 xe) và giảm 37,1% so với cùng kỳ năm ngoái (1.359 xe).',
    ['new 855, old 1710, percent −50', 'new 855, old 1359, percent −37.1'],
  ],
  [
    'a second comparison without brackets',
    'Bán được 855 xe, giảm 50% so với tháng 12/2020 đạt 1.710 xe và giảm 37,1% so với cùng kỳ năm ngoái đạt 1.359 xe.',
    ['new 855, old 1710, percent −50', 'new 855, old 1359, percent −37.1'],
  ],
  [
    'points of a rate that are written as a percent',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5%, tăng 1,2% so với năm 2021 (92,3%).',
    ['new 93.5, old 92.3, delta 1.2'],
  ],
  ['points above an aim', 'Tỷ lệ đô thị hóa đạt 42%, vượt 2% so với mục tiêu (40%).', ['new 42, old 40, delta 2']],
  [
    'higher than',
    'Sản lượng đạt 412,5 nghìn tấn, cao hơn 12,3 nghìn tấn so với năm 2020 (400,2 nghìn tấn).',
    ['new 412500, old 400200, delta 12300'],
  ],
  [
    'lower than, without brackets',
    'Xe được bán với giá 1,4 tỷ đồng, thấp hơn tới 260 triệu đồng so với giá đề xuất 1,66 tỷ đồng.',
    ['new 1400000000, old 1660000000, delta −260000000'],
  ],
  [
    'above the plan',
    'Thu đạt 10.345 tỷ đồng, vượt 145 tỷ đồng so với dự toán (10.200 tỷ đồng).',
    ['new 10345000000000, old 10200000000000, delta 145000000000'],
  ],
  [
    'the change first',
    'Tổng công ty nộp ngân sách giảm 32,5% so với kế hoạch, đạt 2.025 tỷ đồng (kế hoạch là 3.000 tỷ đồng).',
    ['new 2025000000000, old 3000000000000, percent −32.5'],
  ],
  [
    'the change between',
    'Giá niêm yết là 780 triệu đồng, giảm 85 triệu đồng còn 695 triệu đồng.',
    ['new 695000000, old 780000000, delta −85000000'],
  ],
  [
    'the change behind',
    'Tỉnh hợp nhất 431 chi nhánh để thành lập 205 chi nhánh, giảm 226 chi nhánh.',
    ['new 205, old 431, delta −226'],
  ],
  [
    'points of percent',
    'Tỷ lệ hộ nghèo còn 3,45%, giảm 1,25 điểm phần trăm so với năm 2020 (4,70%).',
    ['new 3.45, old 4.7, delta −1.25'],
  ],
  [
    'points of percent without brackets',
    'Tỷ lệ thất nghiệp là 2,48%, giảm 0,27 điểm phần trăm so với mức 2,75% của năm trước.',
    ['new 2.48, old 2.75, delta −0.27'],
  ],
  ['one over the other', 'Tai nạn tăng 20 vụ (292/272 vụ), tăng 7,4%.', ['new 292, old 272, delta 20']],
])('%s', (_, text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test.each([
  ['the same change both ways', 'Bán 480 xe, giảm 359 xe, tương đương giảm 43% so với 839 xe tháng 7.', 1],
  ['from and to', 'Vốn đội từ 550 triệu USD, vọt lên 892 triệu USD (tăng thêm 342 triệu USD, tăng 62%).', 1],
  ['another value behind a semicolon', 'Thu 900 tỷ đồng; chi cao hơn 12 tỷ đồng so với năm 2020 (400 tỷ đồng).', 0],
  ['the next value', 'Thu 900 tỷ đồng, giảm 12 tỷ đồng, chi 400 tỷ đồng.', 0],
  ['a base in another unit', 'Thu 900 tỷ đồng, cao hơn 12 tỷ đồng so với năm 2020 (400 xã).', 0],
  ['a percent above a plan that is given', 'Thu 900 tỷ đồng, vượt 12,5% so với dự toán (800 tỷ đồng).', 1],
  ['a rate by so many percent of it', 'Tỷ lệ đạt 68%, vượt 36% so với mục tiêu 50%.', 0],
  ['a percent above a plan', 'Thu 900 tỷ đồng, vượt 12% so với dự toán của 40 xã.', 0],
])('read once, or not at all: %s', (_, text, count) => {
  expect(changes(text)).toHaveLength(count);
});
