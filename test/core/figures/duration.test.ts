import { ignores, reads } from './rows.ts';

reads('duration', [
  ['Kế hoạch ⟦5 năm⟧ 2021-2025.', 'P5Y'],
  ['Trong ⟦6 tháng⟧ đầu năm, thu đạt dự toán.', 'P6M'],
  ['Giải quyết trong ⟦10 ngày⟧ làm việc; trong ⟦10 ngày⟧ 5 xã đã họp.', 'P10D', 'P10D'],
  ['Trong ⟦25 ngày⟧ đầu tháng 10, thu đạt dự toán.', 'P25D'],
  ['Thi công ⟦từ 2-3 năm⟧, có nơi ⟦3-4 năm⟧.', 'P2Y..P3Y', 'P3Y..P4Y'],
  ['Họp trong ⟦3 giờ⟧.', 'PT3H'],
  ['Sau ⟦mười lăm năm⟧ tái lập tỉnh.', 'P15Y'],
  ['Chậm ⟦0,1 quý⟧ so với kế hoạch.', 'P0.3M'],
]);

ignores('duration', [
  'Kỳ họp lần 3 năm 2022.',
  'Ngày 25 tháng 10 năm 2022.',
  'Trong tháng 9 và năm 2022.',
  'Theo Quy định 345 ngày 19/3/2020.',
  'Theo Quy định 345 ngày 19.3.2020.',
  'Theo Quy định 345 ngày 19 tháng 3 năm 2020.',
]);
