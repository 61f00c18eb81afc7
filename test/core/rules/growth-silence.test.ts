import { expect, test } from 'vitest';
import { findings } from './samples.ts';

/** Sentences as they are really written, which a hasty check of growth, shares, targets or directions would report. */
test.each([
  [
    'rates in the order of the values',
    'Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14,7 tỷ USD, giảm lần lượt 2,27% và 6,91%.',
  ],
  ['a list that is not all', 'Tổng tài sản tăng 15,3%, trong đó vốn đầu tư tăng 25,2%, tiền gửi tăng 18,4%.'],
  [
    'a growth of a growth',
    'Kinh tế tăng 2,2% (cùng kỳ tăng 8,8%), trong đó nông nghiệp tăng 2%; công nghiệp tăng 3%; dịch vụ tăng 1%.',
  ],
  ['a sign and a word', 'Xuất nhập khẩu giảm -0,3%, trong đó xuất khẩu giảm -1,2%, nhập khẩu tăng +0,7%.'],
  ['points that are written as a percent', 'Tỷ lệ cấp ủy viên nữ đạt 7,25%, tăng 0,15% so với nhiệm kỳ trước.'],
  ['growth rates of two years', 'Công nghiệp tăng 5%, giảm so với mức tăng 8% của năm trước.'],
  ['shares that leave product taxes out', 'Cơ cấu GRDP: nông nghiệp 12,1%, công nghiệp 40,2%, dịch vụ 38,3%.'],
  ['shares as ranges', 'Phấn đấu cơ cấu: nông nghiệp 15-17%, công nghiệp 30-31%, dịch vụ 53-54%.'],
  [
    'shares of two wholes',
    'Nông nghiệp chiếm 16% trong cơ cấu GDP, lao động chiếm trên 42%, dân số ở nông thôn đến 70%.',
  ],
  [
    'the same share of two things',
    'Doanh nghiệp ngoài Nhà nước chiếm 60% số lao động, doanh nghiệp Nhà nước chiếm 55% số vốn.',
  ],
  ['a threshold', 'Có 6/9 chi cục đạt từ 60% trở lên, vượt kế hoạch.'],
  ['a target that is far exceeded', 'Đơn vị thu 3.496 tỷ đồng, đạt và vượt tới trên 200% chỉ tiêu đề ra.'],
  ['more than a target in percent of it', 'Tỷ lệ hộ dùng nước sạch đạt 68%, vượt 36% so với mục tiêu 50%.'],
  ['two targets', 'Thu đạt 95 tỷ đồng, đạt 95% dự toán, vượt chỉ tiêu phấn đấu.'],
  ['a poverty rate that fell more than was planned', 'Tỷ lệ hộ nghèo giảm 1,51%, vượt chỉ tiêu giảm 1,3-1,5%.'],
  ['a number that is rejected', 'Thu đạt 40 tỷ đồng chứ không phải 38 tỷ đồng, tăng từ 35 tỷ đồng.'],
  ['a percent of a plan', 'Tỷ lệ xã đạt chuẩn so với kế hoạch đạt 105%.'],
])('silent: %s', (_, text) => {
  expect(findings(text)).toEqual([]);
});
