import { ignores, reads } from './rows.ts';

reads('duration', [
  ['Kế hoạch ⟦5 năm⟧ 2021-2025.', 'P5Y'],
  ['Trong ⟦6 tháng⟧ đầu năm, thu đạt dự toán.', 'P6M'],
  ['Giải quyết trong ⟦10 ngày⟧ làm việc.', 'P10D'],
  ['Thi công ⟦từ 2-3 năm⟧, có nơi ⟦3-4 năm⟧.', 'P2Y..P3Y', 'P3Y..P4Y'],
  ['Họp trong ⟦3 giờ⟧.', 'PT3H'],
  ['Sau ⟦mười lăm năm⟧ tái lập tỉnh.', 'P15Y'],
  ['Chậm ⟦0,1 quý⟧ so với kế hoạch.', 'P0.3M'],
]);

ignores('duration', ['Kỳ họp lần 3 năm 2022.', 'Ngày 25 tháng 10 năm 2022.', 'Trong tháng 9 và năm 2022.']);
