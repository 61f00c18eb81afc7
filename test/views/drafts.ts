/** Two drafts of one report: eleven figures differ, paragraphs were moved, sentences reworded. */

export const FIRST_DRAFT = `BÁO CÁO tình hình kinh tế - xã hội huyện Tân Sơn năm 2024

I. Kinh tế
Tổng giá trị sản xuất năm 2024 ước đạt 4.250 tỷ đồng, tăng 7,2% so với năm 2023. Trong đó nông nghiệp đạt 1.300 tỷ đồng, công nghiệp - xây dựng đạt 1.650 tỷ đồng, dịch vụ đạt 1.300 tỷ đồng.
Thu nhập bình quân đầu người đạt 48,5 triệu đồng/người. Thu ngân sách trên địa bàn huyện được 186 tỷ đồng, bằng 104% dự toán tỉnh giao.
Toàn huyện trồng mới 620 ha rừng, nâng tỷ lệ che phủ rừng lên 71,5%. Sản lượng lương thực có hạt đạt 38.400 tấn.
Giải ngân vốn đầu tư công đến ngày 30/11/2024 được 212 tỷ đồng, đạt 83% kế hoạch vốn.

II. Văn hóa - xã hội
Huyện có 34 trường đạt chuẩn quốc gia. Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,6%.
Tỷ lệ hộ nghèo giảm còn 9,8%; giải quyết việc làm cho 1.450 lao động, trong đó có 120 lao động đi làm việc ở nước ngoài.
Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số. Có 17/17 xã đạt tiêu chí quốc gia về y tế.

III. Xây dựng nông thôn mới
Đến nay huyện có 11 xã đạt chuẩn nông thôn mới, 3 xã đạt chuẩn nông thôn mới nâng cao. Bình quân mỗi xã đạt 16,4 tiêu chí.
Phát triển mới 8 sản phẩm OCOP, lũy kế có 46 sản phẩm từ 3 sao trở lên.
Sửa chữa 27 km đường giao thông nông thôn với kinh phí 35 tỷ đồng.
`;

/** Figure by figure, what became of it. */
export const CHANGED: readonly string[] = [
  '4.250 tỷ đồng → 4.310 tỷ đồng',
  '1.650 tỷ đồng → 1.710 tỷ đồng',
  '186 tỷ đồng → 191 tỷ đồng',
  '104% → 107%',
  '620 ha → 655 ha',
  '83% → 86%',
  '9,8% → 8,9%',
  '1.450 lao động → 1.540 lao động',
  '11 xã → 12 xã',
  '46 sản phẩm → 48 sản phẩm',
  '35 tỷ đồng → 41 tỷ đồng',
];

export const SECOND_DRAFT = `BÁO CÁO tình hình kinh tế - xã hội huyện Tân Sơn năm 2024

I. Văn hóa - xã hội
Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số. Toàn bộ 17/17 xã đạt tiêu chí quốc gia về y tế.
Trong năm, huyện đã giải quyết việc làm cho 1.540 lao động, trong đó có 120 lao động đi làm việc ở nước ngoài; tỷ lệ hộ nghèo giảm còn 8,9%.
Huyện có 34 trường đạt chuẩn quốc gia. Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,6%.

II. Xây dựng nông thôn mới
Huyện đã sửa chữa được 27 km đường giao thông nông thôn, với tổng kinh phí 41 tỷ đồng.
Trong năm phát triển mới 8 sản phẩm OCOP, lũy kế toàn huyện có 48 sản phẩm từ 3 sao trở lên.
Đến nay huyện có 12 xã đạt chuẩn nông thôn mới, 3 xã đạt chuẩn nông thôn mới nâng cao. Bình quân mỗi xã đạt 16,4 tiêu chí.

III. Kinh tế
Toàn huyện trồng mới 655 ha rừng, nâng tỷ lệ che phủ rừng lên 71,5%. Sản lượng lương thực có hạt cả năm đạt 38.400 tấn.
Tính đến ngày 30/11/2024, giải ngân vốn đầu tư công được 212 tỷ đồng, đạt 86% kế hoạch vốn.
Tổng giá trị sản xuất năm 2024 ước đạt 4.310 tỷ đồng, tăng 7,2% so với năm 2023. Trong đó nông nghiệp đạt 1.300 tỷ đồng, công nghiệp - xây dựng đạt 1.710 tỷ đồng, dịch vụ đạt 1.300 tỷ đồng.
Thu ngân sách trên địa bàn huyện được 191 tỷ đồng, bằng 107% dự toán tỉnh giao. Thu nhập bình quân đầu người đạt 48,5 triệu đồng/người.
`;
