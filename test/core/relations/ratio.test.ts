import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'its base in brackets',
    'Thu đạt 182 tỷ đồng, bằng 78% dự toán (233 tỷ đồng).',
    ['value 182000000000, base 233000000000, percent 78'],
  ],
  ['a fraction', 'Đã giải quyết 17.654/18.405 hồ sơ, đạt 95,9%.', ['value 17654, base 18405, percent 95.9']],
  [
    'two bases, each to its own percent',
    'Thu đạt 500 tỷ đồng, đạt 74,6% chỉ tiêu bộ giao (670 tỷ đồng), đạt 70,4% chỉ tiêu tỉnh giao (710 tỷ đồng).',
    ['value 500000000000, base 670000000000, percent 74.6', 'value 500000000000, base 710000000000, percent 70.4'],
  ],
  [
    'two bases after one verb',
    'Cục đã thu 677 tỷ đồng, đạt 53,7% so với chỉ tiêu được giao (1.260 tỷ đồng) và 52,1% so với chỉ tiêu phấn đấu (1.300 tỷ đồng).',
    ['value 677000000000, base 1260000000000, percent 53.7', 'value 677000000000, base 1300000000000, percent 52.1'],
  ],
  [
    'a second verb behind a bracket',
    'Huyện thu 83 tỷ đồng, bằng 101,2% dự toán (82 tỷ đồng) và bằng 110% so với cùng kỳ năm trước (75,5 tỷ đồng).',
    ['value 83000000000, base 82000000000, percent 101.2', 'value 83000000000, base 75500000000, percent 110'],
  ],
  [
    'a fraction of a plan',
    'Huyện thu 83 tỷ đồng/82 tỷ đồng dự toán (101,2%).',
    ['value 83000000000, base 82000000000, percent 101.2'],
  ],
  [
    'a percent in brackets of the plan before',
    'Kế hoạch là 820 ha; kết quả trồng được 830 ha (đạt 101,2%).',
    ['value 830, base 820, percent 101.2'],
  ],
  [
    'a plan that is not given',
    'Thu ngân sách ước 830 tỷ đồng, đạt 101% kế hoạch.',
    ['value 830000000000, percent 101'],
  ],
  [
    'a base with its year',
    'Chi cục thu đạt 4.215 tỷ đồng, đạt 83,5% so kế hoạch năm 2020 là 5.050 tỷ đồng.',
    ['value 4215000000000, base 5050000000000, percent 83.5'],
  ],
  [
    'a base that two have given',
    'Cục thu đạt 7.925 tỷ đồng, đạt 71,4% so với chỉ tiêu Bộ, Tổng cục giao (11.100 tỷ đồng).',
    ['value 7925000000000, base 11100000000000, percent 71.4'],
  ],
  ['a base without brackets', 'Đã trồng 450 ha, đạt 90% của 500 ha.', ['value 450, base 500, percent 90']],
  [
    'a fraction in the bracket behind it',
    'Tỷ lệ hộ có điện đạt 73,3% (2.345/3.200 hộ).',
    ['value 2345, base 3200, percent 73.3'],
  ],
  [
    'a total behind it',
    'Tỉnh có 215 trường đạt chuẩn, chiếm 61,4% trên tổng số 350 trường.',
    ['value 215, base 350, percent 61.4'],
  ],
  [
    'what there was to be done',
    'Sở tiếp nhận 980 đơn, đã xử lý 960 đơn, đạt 98%.',
    ['value 960, base 980, percent 98'],
  ],
  [
    'what there was, and not what it was before',
    'Xảy ra 320 vụ, giảm 12 vụ so với cùng kỳ (332 vụ); đã điều tra làm rõ 285 vụ, đạt tỷ lệ 89,1%.',
    ['value 285, base 320, percent 89.1'],
  ],
  [
    'what stands before a bracket',
    'Sản lượng đạt 42.500 tấn (thóc 35.200 tấn, ngô 7.300 tấn), đạt 98,8% kế hoạch (43.000 tấn).',
    ['value 42500, base 43000, percent 98.8'],
  ],
  [
    'what stands in it',
    'Thu đạt 90 tỷ đồng (thuế 60 tỷ đồng, đạt 95% dự toán, đất 30 tỷ đồng), đạt 75% dự toán.',
    ['value 60000000000, percent 95', 'value 90000000000, percent 75'],
  ],
  [
    'the plan before it',
    'Kế hoạch giao trồng 3.200 ha rừng, đã trồng 2.912 ha, đạt 91%.',
    ['value 2912, base 3200, percent 91'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('ratio', text)).toEqual(expected);
});

test.each([
  ['a threshold', 'Có 6/9 chi cục đạt từ 60% trở lên.'],
  ['a growth', 'Có 74/343 doanh nghiệp trả lời, tăng 34,5%.'],
  ['a percent of something else', 'Có 5/6 khu công nghiệp hoạt động, tỷ lệ lấp đầy 59,8%.'],
  ['an item behind a colon', 'Có 3/22 chỉ tiêu không đạt kế hoạch: thu ngân sách (đạt 95% dự toán), rừng (đạt 52%).'],
  ['a date', 'Đến ngày 17/10, giải ngân đạt 100%.'],
  ['a plain fraction', 'Công ty đạt 2/3 kế hoạch doanh thu và 62,6% kế hoạch lợi nhuận.'],
  ['the share of a change', 'Chỉ số tăng 3,8 điểm (tương ứng 2,26%).'],
  ['a change with a fraction behind it', 'Tỷ lệ này tăng 5,5% (12/15 xã báo cáo).'],
  [
    'the base itself, said before',
    'Có hơn 254 hộ, nay có tỷ lệ lớn hộ miễn thuế (chiếm khoảng 90% trên tổng số 254 hộ).',
  ],
])('none: %s', (_, text) => {
  expect(relationsOf('ratio', text)).toEqual([]);
});
