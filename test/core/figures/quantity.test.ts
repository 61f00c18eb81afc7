import { ignores, reads } from './rows.ts';

reads('quantity', [
  ['Tỉnh có ⟦60 xã⟧ đồng bằng và ⟦34 xã⟧ miền núi.', '60 xã', '34 xã'],
  ['Trồng mới ⟦3.900 ha⟧ rừng.', '3900 ha'],
  ['Diện tích cấy ⟦7.748ha⟧, đạt kế hoạch.', '7748 ha'],
  ['Có ⟦26 chỉ tiêu⟧ chủ yếu, ⟦04 HTX⟧ thành lập mới.', '26 chỉ tiêu', '4 HTX'],
  ['Khai thác ⟦17.555m3⟧ gỗ.', '17555 m3'],
  ['Sản xuất ⟦4 triệu m²⟧ gạch; đất rộng ⟦36,5km²⟧.', '4000000 m²', '36.5 km²'],
  ['Mưa gây ngập ⟦2-3 nghìn hecta⟧ lúa.', '2000..3000 hecta'],
  ['Sản lượng điện ⟦192,7 tỷ kWh⟧.', '192700000000 kWh'],
  ['Đón ⟦6 triệu lượt khách⟧, gần ⟦5 vạn DN⟧ mới.', '6000000 lượt khách', '≲ 50000 DN'],
  ['Năng suất ⟦58,2 tạ/ha⟧.', '58.2 tạ per ha'],
  ['Có ⟦hai mươi lăm đại biểu⟧ và ⟦26 (hai mươi sáu) chỉ tiêu⟧.', '25 đại biểu', '26 chỉ tiêu'],
  ['Sản phẩm dùng ⟦1 lần⟧, thưởng ⟦1,28 tháng lương/người⟧.', '1 lần', '1.28 tháng lương per người'],
  ['Làm mới tuyến đường ⟦5 km⟧.', '5 km'],
  ['Hãng nhận tàu bay 787-10 trong tổng số ⟦8 chiếc⟧.', '8 chiếc'],
  [
    'Có ⟦22⟧ trong tổng số ⟦26 chỉ tiêu⟧ đạt, ⟦15⟧ trên tổng số ⟦16 xã⟧ về đích.',
    '22 chỉ tiêu',
    '26 chỉ tiêu',
    '15 xã',
    '16 xã',
  ],
]);

ignores('quantity', [
  'Đội xếp thứ 3 trong số các đội dự giải.',
  'Một số xã và một nửa số hộ chưa đạt.',
  'Năm nay có ba, bốn dự án chậm.',
  'Hàng chục nghìn người tham dự.',
  'Vài trăm hộ bị ảnh hưởng.',
  'Chiếm một tỷ lệ khá, có thêm hai tỷ phú.',
  'Thực hiện theo Điều 12.',
  'Đạt 95% kế hoạch năm 2022.',
  'Dự án kéo dài 5 năm.',
]);
