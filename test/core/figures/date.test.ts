import { ignores, reads } from './rows.ts';

reads('date', [
  ['Chiều ⟦11/12⟧, hội nghị khai mạc.', '--12-11'],
  ['⟦Ngày 07/01/2021⟧, tỉnh họp.', '2021-01-07'],
  ['Tính đến ⟦ngày 25 tháng 10 năm 2022⟧, toàn tỉnh đã xong.', '2022-10-25'],
  ['Sáng ⟦22.4⟧, đoàn đi khảo sát.', '--04-22'],
  ['Tối ⟦17-12⟧, lễ bế mạc diễn ra.', '--12-17'],
  ['Lễ hội diễn ra ⟦mùng 6 tháng 4⟧.', '--04-06'],
  ['Báo cáo ⟦ngày 24\ntháng 11 năm 2025⟧ của sở.', '2025-11-24'],
  ['Công văn ký ⟦25.10.2022⟧.', '2022-10-25'],
  ['Phiên giao dịch ⟦26/9⟧ chỉ số giảm.', '--09-26'],
  ['Dịp lễ ⟦8/3⟧ vốn đông khách.', '--03-08'],
  ['Hạn cuối là ⟦ngày 31/2⟧.', '--02-31'],
  ['Nhận hồ sơ từ ⟦ngày 14 đến 23/7⟧.', '--07-14..--07-23'],
  ['Lễ hội diễn ra ⟦14-16/7/2025⟧.', '2025-07-14..2025-07-16'],
  ['Từ ⟦ngày 5 đến ngày 9 tháng 3⟧, mưa to.', '--03-05..--03-09'],
]);

ignores('date', [
  'Còn 4/26 chỉ tiêu không đạt.',
  'Có 2/3 đại biểu tán thành.',
  'Quý I/2022 và tháng 8/2020.',
  'Tăng 2-3% mỗi năm.',
  'Giá 22.4 triệu đồng.',
]);
