import { ignores, reads } from './rows.ts';

reads('multiple', [
  ['Xuất khẩu gấp ⟦2,2 lần⟧ năm trước.', '2.2 lần'],
  ['Thu nhập bằng ⟦1,9 lần⟧ mức chung.', '1.9 lần'],
  ['Số đơn hàng tăng hơn ⟦3 lần⟧.', '≳ 3 lần'],
]);

ignores('multiple', ['Hội nghị họp 2 lần trong tháng.', 'Đại hội lần thứ 13.']);
