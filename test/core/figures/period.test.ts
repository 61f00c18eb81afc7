import { ignores, reads } from './rows.ts';

reads('period', [
  ['Trong ⟦năm 2022⟧, tỉnh đã hoàn thành.', '2022'],
  ['Số liệu ⟦tháng 8/2020⟧ và ⟦tháng 12.2025⟧.', '2020-08', '2025-12'],
  ['Kết quả ⟦quý I/2022⟧, nhiệm vụ ⟦quý II năm 2022⟧.', '2022-Q1', '2022-Q2'],
  ['Kế hoạch 5 năm ⟦2021-2025⟧ và ⟦giai đoạn 2021 - 2030⟧.', '2021/2025', '2021/2030'],
  ['⟦Năm học 2022-2023⟧ kết thúc.', '2022/2023'],
  ['Trong ⟦tháng 9⟧ và ⟦quý 3⟧, mưa nhiều.', '--09', '--Q3'],
  ['So với ⟦2019⟧, con số này cao hơn.', '2019'],
]);

ignores('period', ['Dự án kéo dài 5 năm.', 'Có 2020 hộ nghèo.', 'Trong 6 tháng đầu năm, thu đạt dự toán.']);
