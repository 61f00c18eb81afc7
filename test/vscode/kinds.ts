/** A text with every kind of figure, and how each is read. */
export const KINDS_TEXT = `Kết quả năm 2024 của tỉnh Bắc Sơn

Kinh tế tăng 6,01%, cao hơn kế hoạch 0,06 điểm phần trăm; giá cả tăng từ 2 đến 2,5%.
Xuất khẩu đạt 7,3 triệu USD, giá gạo 480 – 500 USD/tấn, nợ đọng không quá 3 tỷ đồng.
Cả tỉnh đón khoảng 165 nghìn lượt khách, khai thác 17.555m3 gỗ; có 93/94 xã đạt chuẩn.
Sản lượng tôm gấp 2,2 lần năm trước; ≥82% số hộ có nước sạch, gần 40% số hộ có vườn.
Giai đoạn 2021-2025, việc này kéo dài 4 năm; riêng quý I/2024 đã xong.
Ngày 11/12/2024, lúc 8h30, hai mươi lăm đại biểu dự họp; nhận hồ sơ từ ngày 14 đến 23/7.
Năm 2024, thu ngân sách đạt hơn 7.300 tỷ đồng, thu nhập bình quân 46,3 triệu đồng/người.
`;

export interface Shown {
  readonly kind: string;
  /** As it stands in the text, from where it is coloured to where it ends. */
  readonly figure: string;
  /** What the hover says of it in Vietnamese. */
  readonly says: RegExp;
}

/** At least one figure of each kind. */
export const SHOWN: readonly Shown[] = [
  { kind: 'percent', figure: '6,01%', says: /6,01% \(sáu phẩy không một phần trăm\)/ },
  { kind: 'percent', figure: 'từ 2 đến 2,5%', says: /hai số đã làm tròn, thực tế từ 1,5 đến 2,55%/ },
  { kind: 'percent', figure: '≥82%', says: /ít nhất 82%/ },
  { kind: 'percent', figure: '40%', says: /gần 40% .*; có thể hiểu là từ 30 đến 40%/ },
  { kind: 'percentage-point', figure: '0,06 điểm phần trăm', says: /thực tế từ 0,055 đến 0,065 điểm phần trăm/ },
  { kind: 'money', figure: '7.300 tỷ đồng', says: /hơn 7\.300\.000\.000\.000 đồng \(bảy nghìn ba trăm tỷ đồng\)/ },
  { kind: 'money', figure: '46,3 triệu đồng/người', says: /46\.300\.000 đồng mỗi người/ },
  { kind: 'money', figure: '7,3 triệu USD', says: /7\.300\.000 USD \(bảy triệu ba trăm nghìn đô la Mỹ\)/ },
  { kind: 'money', figure: '480 – 500 USD/tấn', says: /từ 480 đến 500 USD mỗi tấn/ },
  { kind: 'money', figure: '3 tỷ đồng', says: /tối đa 3\.000\.000\.000 đồng/ },
  { kind: 'quantity', figure: '165 nghìn lượt khách', says: /khoảng 165\.000 lượt khách/ },
  { kind: 'quantity', figure: '17.555m3', says: /Cũng có thể hiểu là 17,555 m3, nếu dấu chấm là dấu thập phân/ },
  { kind: 'quantity', figure: 'hai mươi lăm đại biểu', says: /25 đại biểu/ },
  { kind: 'fraction', figure: '93/94 xã', says: /93 trên 94 xã ≈ 98,94%/ },
  { kind: 'multiple', figure: '2,2 lần', says: /2,2 lần \(hai phẩy hai lần\), tức 220%/ },
  { kind: 'date', figure: '11/12/2024', says: /Thứ Tư, ngày 11 tháng 12 năm 2024/ },
  { kind: 'date', figure: 'ngày 14 đến 23/7', says: /từ ngày 14 tháng 7 đến ngày 23 tháng 7 \(không ghi năm\)/ },
  { kind: 'period', figure: '2021-2025', says: /từ năm 2021 đến năm 2025 \(5 năm\)/ },
  { kind: 'period', figure: 'quý I/2024', says: /quý I năm 2024, từ tháng 1 đến tháng 3/ },
  { kind: 'duration', figure: '4 năm', says: /^4 năm$/m },
  { kind: 'time', figure: '8h30', says: /8 giờ 30 phút/ },
];
