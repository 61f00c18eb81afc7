import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'percent and difference',
    'Xuất khẩu đạt 282 tỷ đồng, tăng 7%, tương ứng tăng 18 tỷ đồng.',
    ['new 282000000000, percent 7, delta 18000000000'],
  ],
  [
    'difference, percent and what it was',
    'Thu đạt 50 tỷ đồng, giảm 13 tỷ đồng (tương ứng 21%) so với cùng kỳ năm 2019 (63 tỷ đồng).',
    ['new 50000000000, old 63000000000, delta −13000000000, percent −21'],
  ],
  [
    'what it was, alone in the bracket behind the percent',
    'Tai nạn làm chết 5 người, giảm 16,7% (6 người).',
    ['new 5, old 6, percent −16.7'],
  ],
  [
    'by how much, alone in the bracket behind the percent',
    'Tai nạn làm chết 5 người, giảm 16,7% (1 người).',
    ['new 5, percent −16.7, delta −1'],
  ],
  [
    'what it was, and more of it in the same bracket',
    'Xã còn 1.250 hộ nghèo, giảm 300 hộ so với năm 2021 (1.550 hộ, chiếm 5,1%).',
    ['new 1250, old 1550, delta −300'],
  ],
  [
    'a change behind what exceeds the plan',
    'Sản lượng đạt 45.100 tấn, vượt 1.100 tấn so với kế hoạch, tăng 2,5% so với cùng kỳ (44.000 tấn).',
    ['new 45100, old 44000, percent 2.5'],
  ],
  [
    'from and to',
    'Thu tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 15%).',
    ['new 955000000000, old 830000000000, percent 15'],
  ],
  [
    'from and to, both ways',
    'Vốn đội từ 550 triệu USD, vọt lên 892 triệu USD (tăng thêm 342 triệu USD, tăng 62%).',
    ['new 892000000, old 550000000, delta 342000000, percent 62'],
  ],
  [
    'from and to behind the change',
    'Giá gạo giảm khoảng 32%, từ mức 12.000 đồng xuống mức 8.130 đồng.',
    ['new 8130, old 12000, percent −32'],
  ],
  [
    'what it was, with its year, in brackets',
    'Thu nhập đạt 46,5 triệu đồng, tăng 33,5 triệu đồng so với năm 2010 (năm 2010 đạt 13 triệu đồng).',
    ['new 46500000, old 13000000, delta 33500000'],
  ],
  [
    'behind a percent of the plan',
    'Thu đạt 146 tỷ đồng, bằng 51,6% dự toán, tăng 2,04% so với cùng kỳ (tương đương tăng 2,9 tỷ đồng).',
    ['new 146000000000, percent 2.04, delta 2900000000'],
  ],
  [
    'times between',
    'Giá vàng ở mức 3.200 USD, giảm 1,5% trong 24 giờ qua, tương ứng với giảm 48 USD.',
    ['new 3200, percent −1.5, delta −48'],
  ],
  [
    'the mean that it is compared with',
    'Mỗi tháng phải thu 245 tỷ đồng, tăng 5 tỷ đồng so với bình quân 6 tháng đầu năm (240 tỷ đồng).',
    ['new 245000000000, old 240000000000, delta 5000000000'],
  ],
  [
    'explained in brackets',
    'Thủy sản có mức tăng khá là 25%, tương đương 6 triệu USD (năm 2020 đạt 30 triệu USD, trong khi năm 2016 mới là 24 triệu USD).',
    ['new 30000000, old 24000000, percent 25, delta 6000000'],
  ],
  [
    'of a year, per head and not',
    'Thu nhập đạt 46 triệu đồng/người/năm, tăng 33 triệu đồng so với năm 2010 (năm 2010 đạt 13 triệu đồng/người).',
    ['new 46000000, old 13000000, delta 33000000'],
  ],
  [
    'as an aside, compared with a price that is named',
    'Bản mới giá 715 triệu đồng (tức giảm 34 triệu đồng so với mức giá niêm yết là 749 triệu đồng).',
    ['new 715000000, old 749000000, delta −34000000'],
  ],
  [
    'from and to behind a change with an aside',
    'Sở giảm được 312 hồ sơ (khoảng 52%), từ 597 hồ sơ (số liệu cũ) xuống còn 285 hồ sơ.',
    ['new 285, old 597, delta −312'],
  ],
  [
    'both ways in one bracket',
    'Xảy ra 238 vụ (giảm 34 vụ, 12,5%) trên toàn tỉnh.',
    ['new 238, delta −34, percent −12.5'],
  ],
  [
    'compared with a number without brackets',
    'Doanh số đạt 480 chiếc xe, giảm 359 chiếc tương đương giảm 43% so với doanh số 839 chiếc tháng 7.',
    ['new 480, old 839, delta −359, percent −43'],
  ],
  [
    'said before the value',
    'Xe nhập khẩu tăng 178% so với cùng kỳ năm ngoái (tăng 53.081 xe) và đạt 82.823 xe.',
    ['new 82823, percent 178, delta 53081'],
  ],
  [
    'of two years in a sentence',
    'Năm 2016, xuất khẩu đạt 34,3 tỷ đồng, năm 2020 đã là 51,2 tỷ đồng, tăng 49,3%.',
    ['new 51200000000, percent 49.3', 'new 51200000000, old 34300000000, percent 49.3'],
  ],
  [
    'the percent in brackets by itself',
    'Vốn chuẩn bị là 19.680 tỷ đồng, tăng 653 tỷ đồng (3,43%) so với năm trước (19.027 tỷ đồng).',
    ['new 19680000000000, old 19027000000000, delta 653000000000, percent 3.43'],
  ],
  [
    'words behind what it was',
    'Doanh số là 5.428 xe tăng 20,5% so với năm 2018 (đạt 4.503 xe bán ra).',
    ['new 5428, old 4503, percent 20.5'],
  ],
  [
    'from and to behind a comparison',
    'Số DN cũng tăng 9,15% so với cùng kỳ năm trước, từ 306 DN lên 334 DN.',
    ['new 334, old 306, percent 9.15'],
  ],
  [
    'so many times as much',
    'Thặng dư đạt 20 tỷ đồng, tăng gần 7 lần so với năm 2016, tương đương hơn 17 tỷ đồng.',
    ['new 20000000000, delta 17000000000'],
  ],
  [
    'from which what it was follows',
    'Doanh thu đạt 34 tỷ đồng, tăng 12%; chi 20 tỷ đồng, giảm 2 tỷ đồng.',
    ['new 34000000000, percent 12', 'new 20000000000, delta −2000000000'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual(expected);
});

test.each([
  ['a growth without its value', 'Kinh tế của tỉnh tăng 5% so với cùng kỳ.'],
  ['a growth of a growth', 'Kinh tế tăng 2,2% (cùng kỳ tăng 8,8%).'],
  ['a rate behind a semicolon', 'Trồng được 300 ha rừng; tỷ lệ che phủ rừng đạt 58,6%, tăng 0,4%.'],
  ['an amount of something else', 'Trồng được 300 ha rừng, giảm 2 tỷ đồng chi phí.'],
])('none: %s', (_, text) => {
  expect(relationsOf('change', text)).toEqual([]);
});
