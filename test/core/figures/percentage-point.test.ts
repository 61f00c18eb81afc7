import { ignores, reads } from './rows.ts';

reads('percentage-point', [
  ['Lạm phát giảm ⟦0,06 điểm phần trăm⟧.', '0.06 pp'],
  ['Tỷ lệ hộ nghèo giảm ⟦1-1,5 điểm %⟧.', '1..1.5 pp'],
  ['Khu vực công nghiệp đóng góp ⟦2,31 điểm phần trăm⟧ vào mức tăng chung.', '2.31 pp'],
]);

ignores('percentage-point', ['Tỷ lệ này tăng 0,06%.', 'Bài thi đạt 8,5 điểm.']);
