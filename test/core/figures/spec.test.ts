import { describe, expect, test } from 'vitest';
import { figures } from '../../harness.ts';

/** Every example of the specification of figures, each in a sentence of its own; names are left out. */
const reads = (samples: readonly (readonly [text: string, ...rows: string[]])[]): void => {
  test.each(samples)('%s', (text, ...rows) => {
    expect(figures(text).filter((row) => !row.startsWith('identifier'))).toEqual(rows);
  });
};

describe('kinds', () => {
  reads([
    ['Mức tăng là 6,01%.', 'percent 6.01 %'],
    ['Lãi suất 7 %/năm.', 'percent 7 % /năm'],
    ['Giảm còn 2,5 phần trăm.', 'percent 2.5 %'],
    ['Chỉ số đổi -3,18%.', 'percent -3.18 %'],
    ['Chỉ số đổi +7.2%.', 'percent 7.2 %'],
    ['Thấp hơn 0,06 điểm phần trăm.', 'percentage-point 0.06 pp'],
    ['Hạ lãi suất 1-1,5 điểm %.', 'percentage-point 1..1.5 pp'],
    ['Thu 8.625 tỷ đồng.', 'money 8625000000000 VND'],
    ['Thu nhập 46,3 triệu đồng/người.', 'money 46300000 VND /người'],
    ['Vốn 7,3 triệu USD.', 'money 7300000 USD'],
    ['Chi 825 tỷ 776 triệu đồng.', 'money 825776000000 VND'],
    ['Dư nợ 1 triệu 296 nghìn tỷ đồng.', 'money 1296000000000000 VND'],
    ['Chi 842,238 tỷ đồng.', 'money 842238000000 VND'],
    ['Tặng 830.000.000đ.', 'money 830000000 VND'],
    ['Giá dầu 60 USD/thùng.', 'money 60 USD /thùng'],
    ['Xuất khẩu 5 tỷUSD, thu 6 tỷđồng.', 'money 5000000000 USD', 'money 6000000000 VND'],
    ['Kinh phí là 10 tỷ.', 'money 10000000000 VND'],
    ['Trồng 3.900 ha.', 'quantity 3900 ha'],
    ['Cấy 7.748ha.', 'quantity 7748 ha'],
    ['Gieo 5.817ha ngô.', 'quantity 5817 ha'],
    ['Hoàn thành 26 chỉ tiêu.', 'quantity 26 chỉ tiêu'],
    ['Thành lập 04 HTX.', 'quantity 4 HTX'],
    ['Đón 6 triệu lượt.', 'quantity 6000000 lượt'],
    ['Có 5 vạn DN.', 'quantity 50000 DN'],
    ['Có 165 nghìn hecta.', 'quantity 165000 hecta'],
    ['Khai thác 17.555m3 gỗ.', 'quantity 17555 m3'],
    ['Sản xuất 192,7 tỷ kWh.', 'quantity 192700000000 kWh'],
    ['Mở 01 chi nhánh HTX.', 'quantity 1 chi nhánh'],
    ['Đạt 4/26 chỉ tiêu.', 'fraction 4/26 chỉ tiêu'],
    ['Được 13/16 phiếu.', 'fraction 13/16 phiếu'],
    ['Chiếm khoảng 2/3.', 'fraction 2/3 approx'],
    ['Có 93/94 xã.', 'fraction 93/94 xã'],
    ['Giải ngân 12.375,3/10.200 triệu đồng.', 'fraction 12375300000/10200000000 VND'],
    ['Giải ngân 56 tỷ đồng/699 tỷ đồng.', 'fraction 56000000000/699000000000 VND'],
    ['Tăng gấp 2,2 lần.', 'multiple 2.2 lần'],
    ['Bằng 1,9 lần.', 'multiple 1.9 lần'],
    ['Sản lượng gấp đôi, gần gấp rưỡi.', 'multiple 2 lần', 'multiple 1.5 lần approx-below'],
    ['Giá gấp ba lần.', 'multiple 3 lần'],
    ['Họp vào 11/12.', 'date --12-11'],
    ['Ký 07/01/2021.', 'date 2021-01-07'],
    ['Họp ngày 22.4.', 'date --04-22'],
    ['Họp ngày 17-12.', 'date --12-17'],
    ['Ký ngày 25 tháng 10 năm 2022.', 'date 2022-10-25'],
    ['Lễ mùng 6 tháng 4.', 'date --04-06'],
    ['Ký ngày 24\ntháng 11 năm 2025.', 'date 2025-11-24'],
    ['Xong trong ngày 24.', 'date ---24'],
    ['Kết quả năm 2022.', 'period 2022'],
    ['Kết quả tháng 8/2020.', 'period 2020-08'],
    ['Kết quả tháng 12.2025.', 'period 2025-12'],
    ['Kết quả quý I/2022.', 'period 2022-Q1'],
    ['Kết quả giai đoạn 2021-2025.', 'period 2021/2025'],
    ['Kết quả năm học 2022-2023.', 'period 2022/2023'],
    ['Kết quả tháng 8 và quý 3.', 'period --08', 'period --Q3'],
    ['Kéo dài 5 năm.', 'duration P5Y'],
    ['Kết quả 6 tháng đầu năm.', 'duration P6M'],
    ['Kéo dài 10 ngày.', 'duration P10D'],
    ['Kéo dài 3 giờ.', 'duration PT3H'],
    ['Bắt đầu 11:39.', 'time 11:39'],
    ['Bắt đầu 8h30.', 'time 08:30'],
    ['Bắt đầu 14 giờ 30.', 'time 14:30'],
    ['Đóng cửa lúc 22 giờ 30 phút.', 'time 22:30'],
    ['Bắt đầu lúc 08 giờ, kết thúc 15h.', 'time 08:00', 'time 15:00'],
  ]);
});

describe('numbers in words', () => {
  reads([
    ['Có hai mươi lăm xã.', 'quantity 25 xã'],
    ['Có một nửa.', 'fraction 1/2'],
    ['Có 26 (hai mươi sáu) chỉ tiêu.', 'quantity 26 chỉ tiêu'],
    ['Tặng 830.000.000 đồng (Tám trăm ba mươi triệu đồng).', 'money 830000000 VND', 'money 830000000 VND'],
    ['Vay hai triệu rưỡi đồng.', 'money 2500000 VND'],
    ['Có ba mươi mốt xã, hai mươi tư hộ.', 'quantity 31 xã', 'quantity 24 hộ'],
    ['Một số hộ, năm nay, chín muồi.'],
  ]);
});

describe('separators and scales', () => {
  reads([
    ['Thu 46.3 triệu đồng.', 'money 46300000 VND'],
    ['Tăng +14.3%.', 'percent 14.3 %'],
    ['Thu 1,000 tỷ đồng.', 'money 1000000000000 VND'],
    ['Có 4487,5 ha.', 'quantity 4487.5 ha'],
    ['Thu 274, 4 triệu đồng.', 'money 274400000 VND'],
    ['Tăng 211, 6 tỷ đồng.', 'money 211600000000 VND'],
    ['Đạt 98, 75% kế hoạch.', 'percent 98.75 %'],
    ['Có 1900 hộ nghèo.', 'quantity 1900 hộ nghèo'],
    ['Dư nợ 1,024 triệu tỷ đồng.', 'money 1024000000000000 VND'],
    ['Thu 5 nghìn tỷ đồng, chi 6 ngàn tỉ đồng.', 'money 5000000000000 VND', 'money 6000000000000 VND'],
    ['Lương 9 tr đồng.', 'money 9000000 VND'],
    ['Tăng từ 2 đến 2,5%.', 'percent 2..2.5 %'],
    ['Ngập 2-3 nghìn hecta.', 'quantity 2000..3000 hecta'],
    ['Lần lượt 2,27% và 6,91%.', 'percent 2.27 %', 'percent 6.91 %'],
    ['Tỷ trọng 41,5; 30,2 và 28,3%.', 'percent 41.5 %', 'percent 30.2 %', 'percent 28.3 %'],
    ['Tăng lần lượt 2,1 và 3,4%.', 'percent 2.1 %', 'percent 3.4 %'],
    ['Thu 1 000 000 đồng.', 'money 1000000 VND'],
    ['Thu 12\u00a0500 tỷ đồng.', 'money 12500000000000 VND'],
  ]);
});

describe('ranges, signs, per', () => {
  reads([
    ['Tăng 6,6 – 6,8%.', 'percent 6.6..6.8 %'],
    ['Tăng 6,6%-6,8%.', 'percent 6.6..6.8 %'],
    ['Đổi -3,18% (so với -2%).', 'percent -3.18 %', 'percent -2 %'],
    ['Xuất khẩu giảm -0,3%.', 'percent 0.3 %'],
    ['Lương 5 triệu đồng mỗi năm.', 'money 5000000 VND /năm'],
    ['Cho vay 5 triệu đồng/ha.', 'money 5000000 VND /ha'],
    ['Có (12) xã.'],
  ]);
});

describe('spelling', () => {
  reads([
    ['Thu 5 tỷ đồng.'.normalize('NFD'), 'money 5000000000 VND'],
    ['Thu 5 tỉ Ðồng.', 'money 5000000000 VND'],
    ['THU 5 TỶ ĐỒNG.', 'money 5000000000 VND'],
    ['Thu 5\u00a0tỷ\u00a0đồng.', 'money 5000000000 VND'],
    ['Thu 5 t\u200bỷ đồng.', 'money 5000000000 VND'],
    ['Ký ngày 24\r\ntháng 11.', 'date --11-24'],
    ['Giải ngân 22,656 tỷ đồng *[4]*/12,9 tỷ đồng.', 'fraction 22656000000/12900000000 VND'],
    ['Thu 14.635,050 tỷ đồng***[3]**.', 'money 14635050000000 VND'],
    ['Thu **5** tỷ đồng.', 'money 5000000000 VND'],
  ]);
});

describe('conventions', () => {
  reads([
    ['Họp ngày 08/9/2025 và ngày 06 tháng 10.', 'date 2025-09-08', 'date --10-06'],
    ['Đạt 02 chỉ tiêu sau 09 tháng, trên 03%.', 'quantity 2 chỉ tiêu', 'duration P9M', 'percent 3 % approx-above'],
    ['Kết quả quý 1 và quý I.', 'period --Q1', 'period --Q1'],
    ['Kế hoạch 2025 - 2030.', 'period 2025/2030'],
    ['Kế hoạch giai đoạn 2025 -\n2030.', 'period 2025/2030'],
    ['Thu 5 tr.đ, chi 6 trđ, vay 7 tr.đồng.', 'money 5000000 VND', 'money 6000000 VND', 'money 7000000 VND'],
    ['Thu 5 tỷ.đ, chi 6 ng.đ.', 'money 5000000000 VND', 'money 6000 VND'],
    ['Thu 500 VNĐ, lãi 8,5 %.', 'money 500 VND', 'percent 8.5 %'],
    ['Kết quả tháng 1-3/2024.', 'period 2024-01/2024-03'],
    ['Kết quả quý I và quý II/2022.', 'period --Q1', 'period 2022-Q2'],
    ['Từ năm 2021 đến năm 2025.', 'period 2021', 'period 2025'],
    ['Trong các năm 2021, 2022.', 'period 2021', 'period 2022'],
    ['Trong các tháng 7, 8 và 9.', 'period --07', 'period --08', 'period --09'],
    ['Nghỉ các ngày 3, 4 và 5/7.', 'date --07-03', 'date --07-04', 'date --07-05'],
    ['Có 3/4 số xã đạt, họp ngày 3/4.', 'fraction 3/4 xã', 'date --04-03'],
    ['Xuất khẩu, nhập khẩu lần lượt đạt 19 và 14,7 tỷ USD.', 'money 19000000000 USD', 'money 14700000000 USD'],
  ]);
});

describe('comparators', () => {
  reads([
    ['Thu khoảng 5 tỷ đồng.', 'money 5000000000 VND approx'],
    ['Thu ước đạt 5 tỷ đồng.', 'money 5000000000 VND approx'],
    ['Xấp xỉ 5%, tầm 6%.', 'percent 5 % approx', 'percent 6 % approx'],
    ['Trên dưới 5%, ~6%.', 'percent 5 % approx', 'percent 6 % approx'],
    ['Thu đạt hơn 7.300 tỷ đồng.', 'money 7300000000000 VND approx-above'],
    ['Gần 5%, suýt soát 6%.', 'percent 5 % approx-below', 'percent 6 % approx-below'],
    ['Đạt ≥ 5%, ít nhất 6%.', 'percent 5 % ge', 'percent 6 % ge'],
    ['Từ 5% trở lên.', 'percent 5 % ge'],
    ['Tối thiểu 5%, không dưới 6%.', 'percent 5 % ge', 'percent 6 % ge'],
    ['Kế hoạch trên 7%.', 'percent 7 % ge'],
    ['Số xã đạt trên 60% tiêu chí.', 'percent 60 % ge'],
    ['Thu ngân sách đạt trên 60%.', 'percent 60 % approx-above'],
    ['Mục tiêu là hơn 5%.', 'percent 5 % ge'],
    ['Không quá 5%, tối đa 6%, dưới 7%, ≤ 8%.', 'percent 5 % le', 'percent 6 % le', 'percent 7 % le', 'percent 8 % le'],
    ['Đạt > 5%, < 6%.', 'percent 5 % gt', 'percent 6 % lt'],
  ]);
});

describe('what articles write', () => {
  reads([
    ['Xe giảm 100 triệu, còn 25 triệu/tháng.', 'money 100000000 VND', 'money 25000000 VND /tháng'],
    ['Giá giảm 10-30 triệu đối với mẫu cũ.', 'money 10000000..30000000 VND'],
    ['Dân số đạt 9,2 triệu.'],
    ['Tăng từ 25 tỷ lên 30 tỷ USD.', 'money 25000000000 USD', 'money 30000000000 USD'],
    ['Vốn 7.000 tỷ đồngtừ ngân sách.', 'money 7000000000000 VND'],
    ['Mức 500.000 đồng/người/tháng.', 'money 500000 VND /người/tháng'],
    ['Có 14 nghìn 619 học sinh.', 'quantity 14619 học sinh'],
    ['Bắt 1.243 vụ vi phạm của 2 hộ gia đình.', 'quantity 1243 vụ vi phạm', 'quantity 2 hộ gia đình'],
    ['Có 2 thị xã, 3 nhóm đối tượng.', 'quantity 2 thị xã', 'quantity 3 nhóm đối tượng'],
    ['Tặng 35 Bằng khen.', 'quantity 35 Bằng khen'],
    ['Có 2020 hộ nghèo.', 'quantity 2020 hộ nghèo'],
    ['Doanh số 14 chiếc.', 'quantity 14 chiếc'],
    ['Tổng số 5 dự án.', 'quantity 5 dự án'],
    ['Hội nghị quyết định 3 nội dung.', 'quantity 3 nội dung'],
    ['Cao hơn 10%, nhiều hơn 38 xã.', 'percent 10 %', 'quantity 38 xã'],
    ['Trong 3 quý đầu năm.', 'duration P9M'],
    ['Nghỉ từ 15.3, đến hết 3.5.', 'date --03-15', 'date --05-03'],
    ['Giá trị các tháng 10 và 10 tháng.', 'period --10', 'duration P10M'],
    ['Cổ phiếu A (31,0 -0,9 -2,8%).', 'percent -2.8 %'],
  ]);
});
