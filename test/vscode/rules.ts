/** A report in which every rule has its finding, and what a person does about each. Everything else in it is right. */
export const RULES_TEXT = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2024 của tỉnh Bắc Sơn

Bắc Sơn, ngày 05 tháng 12 năm 2024

Căn cứ Quyết định số 1500/QĐ-TTg ngày 25/12/2024 của Thủ tướng Chính phủ về giao dự toán ngân sách;

Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Nghị quyết số 45/2023/NQ-HĐND ngày 08/12/2024 của Hội đồng nhân dân tỉnh. Báo cáo được trình tại kỳ họp khai mạc sáng Thứ 4, ngày 10/12/2024.

I. Đánh giá chung

Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt và vượt kế hoạch, còn 4/26 chỉ tiêu không đạt kế hoạch.

Tổng sản phẩm trên địa bàn (GRDP) tăng 17,1%, trong đó nông nghiệp tăng 3,4%, công nghiệp - xây dựng tăng 8,9%, dịch vụ tăng 6,2%. Cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 62,3%, dịch vụ 32,3%.

Tốc độ tăng trưởng bình quân giai đoạn 2021-2024 đạt 7,7%/năm (5,5; 6,8; 7,4; 7,1).

Thu nhập bình quân đạt 46.3 triệu đồng/người, tăng 5,5% so với năm trước.

II. Kinh tế

Thu ngân sách nhà nước trên địa bàn đạt 8.460 tỷ đồng, bằng 97% dự toán (9.000 tỷ đồng). Thu tiền sử dụng đất tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 25%). Chi ngân sách địa phương là 12.350 tỷ đồng, gồm 7.410 tỷ đồng chi thường xuyên và 4.940 tỷ đồng chi đầu tư phát triển.

Thu nội địa quý I đạt 1.215 tỷ đồng, quý II đạt 1.403 tỷ đồng. Thu nội địa 6 tháng đầu năm đạt 2.168 tỷ đồng.

Giải ngân 1.283,4 tỷ đồng vốn đầu tư công

Kế hoạch vốn đầu tư công là 2.150 tỷ đồng, gồm 1.396 tỷ đồng vốn ngân sách địa phương và 764 tỷ đồng vốn trung ương hỗ trợ. Đến hết năm, vốn đầu tư công giải ngân đạt 1.823,4 tỷ đồng.

Xuất siêu tiếp tục tăng

Kim ngạch xuất nhập khẩu đạt 6.559,7 triệu USD, tăng 6,5%. Trong đó xuất khẩu đạt 3.684,5 triệu USD, tăng 7,0%; nhập khẩu đạt 2.875,2 triệu USD, tăng 3,7%. Tỉnh xuất siêu 890,3 triệu USD.

III. Nông thôn và xã hội

Diện tích lúa cả năm đạt 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 54.093 tấn. Các hợp tác xã tiêu thụ 125 tấn chè với giá bình quân 184 triệu đồng/tấn, thu về 32,0 tỷ đồng.

Toàn tỉnh có 94 xã, gồm 60 xã ở đồng bằng và 34 xã ở miền núi; có 93/94 xã đạt chuẩn nông thôn mới, đạt 98,9%. Tỷ lệ che phủ rừng đạt 157,2%. Tỉnh công nhận 326 sản phẩm, vượt 163% kế hoạch (200 sản phẩm).

Diện tích của các xã sau sắp xếp như sau:

- Xã Tân An là 21,78 km2 (đạt 396% so với quy định);
- Xã Tân Bình là 36,36 km2 (đạt 661% so với quy định);
- Xã Tân Hòa là 23,70 km2 (đạt 431% so với quy định);
- Xã Tân Lập là 34,62 km2 (đạt 692% so với quy định);
- Xã Tân Mỹ là 25,16 km2 (đạt 457% so với quy định);
- Xã Tân Phú là 17,21 km2 (đạt 313% so với quy định).

Tỷ lệ hộ nghèo giảm từ 3,2% năm 2023 xuống 4,5% năm 2024. Có 126/106 hộ nghèo được hỗ trợ xây nhà ở, mỗi hộ 50.000.000 đồng (năm mươi triệu đồng). Gia đình người có công được tặng quà nhân ngày 27/7, mỗi suất 1.250.000 đồng (một triệu hai trăm nghìn đồng).

Số lao động được giải quyết việc làm đạt 3.500 tỷ đồng, trong đó có 1.250 người đi làm việc ở nước ngoài.

IV. Nhiệm vụ năm 2025

Năm 2025 là năm cuối thực hiện kế hoạch 5 năm 2021-2026. Ủy ban nhân dân tỉnh đề ra 4 nhiệm vụ:

- Phấn đấu kinh tế tăng 8,5 - 7,5%;
- Bố trí đủ vốn cho các dự án chuyển tiếp;
- Sắp xếp xong các cơ quan chuyên môn trước ngày 31/6/2025.

Các xã gửi kế hoạch chậm nhất là ngày 15/01/2024.

Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét.

Năm 2024, chi giáo dục đạt 2.520 tỷ đồng. Số liệu chi tiết như sau.

Đơn vị: Triệu đồng

Nội dung\tDự toán\tThực hiện\tSo sánh
A\t1\t2\t3=2-1
Chi giáo dục\t2.400\t2.520\t120
Chi y tế\t1.100\t1.155\t65
Chi văn hóa\t150\t153\t3
`;

export interface Found {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'information';
  /** As it stands in the text, where the finding is shown. */
  readonly at: string;
  /** The other participants, as they are linked. */
  readonly related: readonly string[];
  /** How the text is put right: what stands there, and what then stands in its place. */
  readonly put: readonly [before: string, after: string];
  /**
   * The quick fix that does so. There is none where the right number cannot be computed, where a date, a period or a
   * weekday would have to change, or where two numbers (or a word) were exchanged.
   */
  readonly fix?: string;
}

/** What is found, in the order of the text. */
export const FOUND: readonly Found[] = [
  {
    rule: 'citation-mismatch',
    level: 'warning',
    at: 'ngày 25/12/2024',
    related: ['ngày 05 tháng 12 năm 2024', '1500/QĐ-TTg'],
    put: ['25/12/2024', '25/12/2023'],
  },
  {
    rule: 'document-year',
    level: 'warning',
    at: '45/2023/NQ-HĐND',
    related: ['ngày 08/12/2024'],
    put: ['08/12/2024', '08/12/2023'],
  },
  { rule: 'weekday-mismatch', level: 'warning', at: 'Thứ 4', related: ['ngày 10/12/2024'], put: ['Thứ 4', 'Thứ 3'] },
  {
    rule: 'count-sum',
    level: 'warning',
    at: '23 chỉ tiêu',
    related: ['26 chỉ tiêu', '4/26 chỉ tiêu'],
    put: ['23 chỉ tiêu', '22 chỉ tiêu'],
    fix: 'Sửa 23 thành 22',
  },
  {
    rule: 'growth-out-of-range',
    level: 'warning',
    at: '17,1%',
    related: ['3,4%', '8,9%', '6,2%'],
    put: ['17,1%', '7,1%'],
  },
  {
    rule: 'shares-sum',
    level: 'warning',
    at: '32,3%',
    related: ['15,4%', '62,3%'],
    put: ['62,3%', '52,3%'],
    fix: 'Sửa 62,3 thành 52,3',
  },
  {
    rule: 'average-mismatch',
    level: 'warning',
    at: '7,7%/năm',
    related: ['5,5', '6,8', '7,4', '7,1'],
    put: ['7,7%/năm', '6,7%/năm'],
    fix: 'Sửa 7,7 thành 6,7',
  },
  {
    rule: 'number-format',
    level: 'information',
    at: '46.3 triệu đồng/người',
    related: ['17,1%'],
    put: ['46.3', '46,3'],
    fix: 'Sửa 46.3 thành 46,3',
  },
  {
    rule: 'ratio-mismatch',
    level: 'warning',
    at: '97%',
    related: ['8.460 tỷ đồng', '9.000 tỷ đồng'],
    put: ['97%', '94%'],
    fix: 'Sửa 97 thành 94',
  },
  {
    rule: 'change-mismatch',
    level: 'warning',
    at: '25%',
    related: ['955 tỷ đồng', '830 tỷ đồng'],
    put: ['25%', '15%'],
    fix: 'Sửa 25 thành 15',
  },
  {
    rule: 'period-sum',
    level: 'warning',
    at: '2.168 tỷ đồng',
    related: ['1.215 tỷ đồng', '1.403 tỷ đồng'],
    put: ['2.168', '2.618'],
    fix: 'Sửa 2.168 thành 2.618',
  },
  {
    rule: 'amount-sum',
    level: 'warning',
    at: '2.150 tỷ đồng',
    related: ['1.396 tỷ đồng', '764 tỷ đồng'],
    put: ['2.150', '2.160'],
    fix: 'Sửa 2.150 thành 2.160',
  },
  {
    rule: 'conflicting-values',
    level: 'warning',
    at: '1.823,4 tỷ đồng',
    related: ['1.283,4 tỷ đồng'],
    put: ['1.823,4', '1.283,4'],
    fix: 'Sửa 1.823,4 thành 1.283,4',
  },
  {
    rule: 'growth-mismatch',
    level: 'warning',
    at: '6,5%',
    related: ['6.559,7 triệu USD', '3.684,5 triệu USD', '7,0%', '2.875,2 triệu USD', '3,7%'],
    put: ['6,5%', '5,5%'],
    fix: 'Sửa 6,5 thành 5,5',
  },
  {
    rule: 'balance-mismatch',
    level: 'warning',
    at: '890,3 triệu USD',
    related: ['3.684,5 triệu USD', '2.875,2 triệu USD'],
    put: ['890,3', '809,3'],
    fix: 'Sửa 890,3 thành 809,3',
  },
  {
    rule: 'product-mismatch',
    level: 'warning',
    at: '54.093 tấn',
    related: ['7.748 ha', '58,2 tạ/ha'],
    put: ['54.093', '45.093'],
    fix: 'Sửa 54.093 thành 45.093',
  },
  {
    rule: 'price-mismatch',
    level: 'warning',
    at: '32,0 tỷ đồng',
    related: ['125 tấn', '184 triệu đồng/tấn'],
    put: ['32,0 tỷ', '23,0 tỷ'],
    fix: 'Sửa 32,0 thành 23,0',
  },
  { rule: 'share-over-100', level: 'error', at: '157,2%', related: [], put: ['157,2%', '57,2%'] },
  {
    rule: 'verdict-mismatch',
    level: 'error',
    at: '163%',
    related: ['326 sản phẩm', '200 sản phẩm'],
    put: ['163%', '63%'],
    fix: 'Sửa 163 thành 63',
  },
  {
    rule: 'norm-outlier',
    level: 'information',
    at: '692%',
    related: ['34,62 km2', '36,36 km2', '661%'],
    put: ['692%', '629%'],
    fix: 'Sửa 692 thành 629',
  },
  {
    rule: 'direction-mismatch',
    level: 'error',
    at: '4,5%',
    related: ['3,2%'],
    put: ['3,2% năm 2023 xuống 4,5%', '4,5% năm 2023 xuống 3,2%'],
  },
  {
    rule: 'part-exceeds-whole',
    level: 'error',
    at: '126/106 hộ nghèo',
    related: [],
    put: ['126/106', '106/106'],
    fix: 'Sửa 126 thành 106',
  },
  {
    rule: 'words-mismatch',
    level: 'warning',
    at: '1.250.000 đồng',
    related: ['một triệu hai trăm nghìn đồng'],
    put: ['1.250.000', '1.200.000'],
    fix: 'Sửa 1.250.000 thành 1.200.000',
  },
  {
    rule: 'unit-suspect',
    level: 'information',
    at: '3.500 tỷ đồng',
    related: [],
    put: ['3.500 tỷ đồng', '3.500 người'],
  },
  { rule: 'period-length', level: 'warning', at: '5 năm', related: ['2021-2026'], put: ['2021-2026', '2021-2025'] },
  {
    rule: 'list-count',
    level: 'warning',
    at: '4 nhiệm vụ',
    related: [],
    put: ['4 nhiệm vụ', '3 nhiệm vụ'],
    fix: 'Sửa 4 thành 3',
  },
  { rule: 'range-reversed', level: 'warning', at: '8,5 - 7,5%', related: [], put: ['8,5 - 7,5%', '7,5 - 8,5%'] },
  { rule: 'invalid-date', level: 'error', at: 'ngày 31/6/2025', related: [], put: ['31/6', '30/6'] },
  {
    rule: 'deadline-past',
    level: 'warning',
    at: 'ngày 15/01/2024',
    related: ['ngày 05 tháng 12 năm 2024'],
    put: ['15/01/2024', '15/01/2025'],
  },
  {
    rule: 'unit-scale',
    level: 'warning',
    at: '2.520',
    related: ['2.520 tỷ đồng'],
    put: ['Đơn vị: Triệu đồng', 'Đơn vị: Tỷ đồng'],
  },
  {
    rule: 'row-mismatch',
    level: 'warning',
    at: '65',
    related: ['1.155', '1.100'],
    put: ['1.155\t65', '1.155\t55'],
    fix: 'Sửa 65 thành 55',
  },
];

/** Figures that belong together and fit: what is right beside what is not. */
export const RIGHT: readonly (readonly string[])[] = [
  ['12.350 tỷ đồng', '7.410 tỷ đồng', '4.940 tỷ đồng'],
  ['6.559,7 triệu USD', '3.684,5 triệu USD', '2.875,2 triệu USD'],
  ['94 xã', '60 xã', '34 xã'],
  ['93/94 xã', '93/94 xã', '98,9%'],
  ['50.000.000 đồng', 'năm mươi triệu đồng'],
];

/** The text with everything put right. */
export const RIGHTED = FOUND.reduce((text, { put: [before, after] }) => text.replace(before, after), RULES_TEXT);
