import { expect, test } from 'vitest';
import { analyse, renderMessage } from '../../../server/src/core/index.ts';

/** What is said aloud of a text: warnings and errors, in words. */
const alarms = (text: string): string[] =>
  analyse(text)
    .findings.filter(({ what }) => what.severity === 'error' || what.severity === 'warning')
    .map((finding) => renderMessage(finding, text, 'vi'));

/** Each was an alarm of a naive checker on a text that was right. */
test.each([
  ['a day and month beside a percent', 'Đến ngày 17/10, tỉnh đã hoàn thành 100% kế hoạch thu ngân sách.'],
  [
    'a threshold behind a fraction',
    'Có 6/9 chi cục thuế đạt từ 60% dự toán trở lên, 11/18 khoản thu đạt khá (trên 67%).',
  ],
  ['a growth behind a fraction', 'Có 74/343 doanh nghiệp thành lập mới, tăng 34,5% so với cùng kỳ.'],
  ['a percent of something else', 'Tỉnh có 5/6 khu công nghiệp hoạt động, tỷ lệ lấp đầy đạt 59,8%.'],
  ['a vulgar fraction of the plan', 'Công ty đã hoàn thành 2/3 kế hoạch doanh thu và 62,6% kế hoạch lợi nhuận.'],
  [
    'a list that is not all of it',
    'Vốn chủ sở hữu là 10.355 tỷ đồng, trong đó vốn góp 7.796 tỷ đồng, thặng dư vốn 1.120 tỷ đồng.',
  ],
  [
    'subsets that overlap',
    'Huyện có gần 24.000 lao động, trong đó có 11.610 lao động nữ, 18.119 lao động dân tộc thiểu số.',
  ],
  ['cut off, not rounded', 'Đã giải quyết 140/336 hồ sơ, đạt 41,6%.'],
  [
    'a sum off by rounding',
    'Tổng thu đạt 10,0 tỷ đồng, gồm thu nội địa 3,3 tỷ đồng, thu từ đất 3,3 tỷ đồng và thu khác 3,3 tỷ đồng.',
  ],
  ['more than a value', 'Đến nay thu được hơn 7.300 tỷ đồng, đạt 78,33% dự toán (9.400 tỷ đồng).'],
  ['a structure without product taxes', 'Cơ cấu GRDP: nông nghiệp chiếm 28,5%, công nghiệp 24,1%, dịch vụ 43,2%.'],
  ['ranges that hold a hundred', 'Cơ cấu kinh tế: nông nghiệp 30-31%, công nghiệp 15-17%, dịch vụ 53-54%.'],
  ['above by, not reaching', 'Diện tích rừng trồng vượt 36% so với mục tiêu 50 ha, đạt 68 ha.'],
  [
    'two bases of one value',
    'Thu đạt 50.045 tỷ đồng, bằng 74,7% chỉ tiêu Bộ giao (67.000 tỷ đồng), bằng 70,5% chỉ tiêu tỉnh giao (71.000 tỷ đồng).',
  ],
  [
    'an amount of one target, a percent of another',
    'Thu được 11.466,4 tỷ đồng, đạt 120,7% dự toán và vượt 7,93% chỉ tiêu phấn đấu.',
  ],
  ['points written as percent', 'Tỷ lệ hộ nghèo giảm từ 7,25% xuống 7,10%, giảm 0,15% so với nhiệm kỳ trước.'],
  ['a sign in number and word', 'Chỉ số giá giảm -0,3% trong tháng; tính chung quý tăng +7,2%.'],
  ['first with first', 'Năm qua, xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14,7 tỷ USD, giảm lần lượt 2,27% và 6,91%.'],
  [
    'the compared period at the end',
    'Thu đạt 61.000 tỷ đồng, giảm 16,8% so với cùng kỳ năm 2019, đạt 73.298 tỷ đồng, đạt 67,4% dự toán.',
  ],
  [
    'another scope',
    'Thu không kể dầu thô đạt 1.317 tỷ đồng năm 2020.\n\nThu kể cả dầu thô đạt 1.377 tỷ đồng năm 2020.',
  ],
  [
    'a teaser that says it again',
    'Tổng thu ngân sách của tỉnh trong năm qua đạt 1.317 tỷ đồng, tăng 8%…\n\nTổng thu ngân sách của tỉnh trong năm qua đạt 1.317 tỷ đồng, tăng 8% so với năm trước.',
  ],
  ['a number that is turned down', 'Kim ngạch đạt 40 tỷ USD chứ không phải 38 tỷ USD như báo cáo trước.'],
  [
    'a target that was raised',
    'Dự toán giao đầu năm là 9.400 tỷ đồng, điều chỉnh lên 9.900 tỷ đồng; đến nay thu 9.866,5 tỷ đồng.',
  ],
  ['a growth of a growth', 'Bán lẻ tăng 2,2% (cùng kỳ tăng 8,8%).'],
  ['above as far as', 'Cục Hải quan thu 3.496 tỷ đồng, đạt và vượt tới trên 200% chỉ tiêu (1.660 tỷ đồng).'],
  ['seven times, or seven times more', 'Thặng dư đạt 19,95 tỷ USD, tăng gần 7 lần so với năm 2016 (2,52 tỷ USD).'],
  [
    'a number before a colon that announces no list',
    'Thực hiện phương châm 10 chữ: đoàn kết, sáng tạo. Tỉnh tổ chức 5 hội nghị lớn, từ đầu năm đến cuối năm.',
  ],
  ['shares of different wholes', 'Lao động nông thôn chiếm 70% dân số, doanh nghiệp nhỏ chiếm 45% số doanh nghiệp.'],
  ['ranks and classes', 'Việt Nam xếp thứ 68/196 nước; có 15 thương binh 1/4 ở xã Phù Cát 3.'],
  ['a term that ends where the next begins', 'Nhiệm kỳ 5 năm 2021-2026 của HĐND và kế hoạch 5 năm 2021-2025 của tỉnh.'],
  ['copies in a letter', 'Nơi nhận: - Như Điều 3; - Lưu: VT, KTTH (2), KTN (3).'],
  [
    'years between two values',
    'Năm 2016, xuất khẩu điện thoại đạt 34,3 tỷ USD, thì năm 2020 đã là 51,2 tỷ USD, tăng 49,3%, tương đương gần 17 tỷ USD.',
  ],
  [
    'a norm that differs',
    'Xã Bình An có quy mô dân số 14.314 người (đạt 286% so với quy định).\n\nXã Bình Hòa có quy mô dân số 14.914 người (đạt 71% so với quy định).',
  ],
  [
    'signs in number and word, with a point for a comma',
    'Chỉ số giá nhóm thực phẩm giảm -0,4%, nhóm giao thông tăng +6.3% so với cùng kỳ.',
  ],
  [
    'first with first, one unit for both',
    'Quý I, xuất khẩu 21, nhập khẩu 16,4 tỷ USD, giảm lần lượt 3,18% và 5,72% so với cùng kỳ.',
  ],
  [
    'parts of two indicators under one name',
    'Năm 2021, tổng công ty đặt mục tiêu doanh thu hợp nhất đạt 9.400 tỷ đồng; trong đó, Công ty mẹ đạt 4.100 tỷ đồng; lãi trước thuế hợp nhất đạt 820 tỷ đồng; Công ty mẹ đạt 610 tỷ đồng.',
  ],
  [
    'a percent and a difference in the same digits',
    'Năm 2021, doanh thu đạt 4.820 tỷ đồng, lợi nhuận đạt 734 tỷ đồng, đạt 114% so với kế hoạch, tăng lãi 114 tỷ đồng so với năm 2020.',
  ],
  [
    'groups of groups',
    'Tỉnh chi trả đợt đầu cho 4/7 nhóm đối tượng, gồm: người có công, bảo trợ xã hội, hộ nghèo và cận nghèo.',
  ],
  [
    'groups that a comma divides, and a total of something else',
    'Huyện đã hỗ trợ xong 3 nhóm đối tượng: người có công, người cao tuổi và nhóm hộ nghèo, cận nghèo; tổng dự chi 127 tỷ đồng.',
  ],
  [
    'groups with their numbers, each of two kinds',
    'Các xã đã chi hỗ trợ cho 3 nhóm, bao gồm: đối tượng chính sách, người có công 31.420 người, với 47,1 tỷ đồng; bảo trợ xã hội 112.300 người, với 168 tỷ đồng; hộ nghèo, hộ cận nghèo 28.350 hộ, với 85 tỷ đồng.',
  ],
  [
    'some parts of an approximate total, and more',
    'Thành phố có khoảng 1,2 triệu người nhận hỗ trợ, trong đó lao động tự do đông nhất với 720.000 người, người cao tuổi hơn 164.000 người, hộ nghèo hơn 138.000 người…',
  ],
  [
    'a total that holds what came to it',
    'Gia hạn nộp thuế 160.000 tỷ đồng\n\nVới việc thêm 5 nhóm ngành nghề, số tiền gia hạn tăng thêm 90.000 tỷ đồng. Tổng tiền gia hạn thuế sẽ là khoảng 160.000 tỷ đồng.',
  ],
  [
    'some of what is counted, by their places',
    'Chuỗi hiện có 6 đại lý xe cũ, có 3 đại lý ở Tân An, 1 đại lý ở Tân Bình.',
  ],
])('silent on %s', (_, text) => {
  expect(alarms(text)).toEqual([]);
});
