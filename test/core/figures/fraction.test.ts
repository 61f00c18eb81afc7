import { ignores, reads } from './rows.ts';

reads('fraction', [
  ['Còn ⟦4/26 chỉ tiêu⟧ không đạt.', '4/26 chỉ tiêu'],
  ['Có ⟦13/16 phiếu⟧ tán thành.', '13/16 phiếu'],
  ['Có ⟦93/94 xã⟧ đạt chuẩn.', '93/94 xã'],
  ['Huyện có ⟦12/10 xã⟧ đạt chuẩn.', '12/10 xã'],
  ['Trạm biến áp ⟦66/15 kV⟧ mới.', '66/15 kV'],
  ['Giải quyết ⟦17.654/18.405 hồ sơ⟧.', '17654/18405 hồ sơ'],
]);

ignores('fraction', [
  'Chiều 11/12, hội nghị khai mạc.',
  'Quý I/2022 có nhiều khó khăn.',
  'Nghị quyết số 29-NQ/TU ngày 25/10/2022.',
  'Thu nhập 46 triệu đồng/người.',
]);
