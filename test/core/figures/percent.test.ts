import { ignores, reads } from './rows.ts';

reads('percent', [
  ['Kinh tế tăng ⟦6,01%⟧ so với cùng kỳ.', '6.01 %'],
  ['Dân số tăng ⟦7 %/năm⟧.', '7 % per năm'],
  ['Tỷ lệ này giảm ⟦2,5 phần trăm⟧.', '2.5 %'],
  ['Chỉ số sản xuất: ⟦-3,18%⟧.', '-3.18 %'],
  ['Giá trị tăng ⟦+7.2%⟧ trong năm.', '7.2 %'],
  ['Đạt ⟦73%⟧, kế hoạch ⟦≥82%⟧.', '73 %', '≥ 82 %'],
  ['Giảm tỷ lệ hộ nghèo ⟦từ 2 đến 2,5%⟧.', '2..2.5 %'],
  ['Phấn đấu tăng ⟦6,6 – 6,8%⟧.', '6.6..6.8 %'],
  ['Phấn đấu tăng ⟦6,6%-6,8%⟧.', '6.6..6.8 %'],
  ['Tỷ trọng lần lượt ⟦41,5⟧; ⟦30,2⟧ và ⟦28,3%⟧.', '41.5 %', '30.2 %', '28.3 %'],
  ['Đạt khoảng ⟦65%⟧ dự toán, hơn ⟦3%⟧ so với tháng trước.', '≈ 65 %', '≳ 3 %'],
  ['Kế hoạch trên ⟦7%⟧, đạt ⟦95%⟧ trở lên.', '≥ 7 %', '≥ 95 %'],
  ['Tỷ lệ nợ không quá ⟦3%⟧, gần ⟦60%⟧ số xã.', '≤ 3 %', '≲ 60 %'],
  ['Giảm ⟦mười lăm phần trăm⟧ so với năm trước.', '15 %'],
]);

ignores('percent', ['Đến ngày 17/10, toàn bộ hồ sơ được giải quyết.', 'Tăng 1,5 điểm % so với năm trước.']);
