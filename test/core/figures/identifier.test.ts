import { ignores, reads } from './rows.ts';

reads('identifier', [
  ['Nghị quyết số ⟦29-NQ/TU⟧ của Tỉnh ủy.', '29-NQ/TU'],
  ['Luật số ⟦196/2025/QH15⟧ được thông qua.', '196/2025/QH15'],
  ['Theo ⟦Điều 12⟧ và ⟦khoản 3⟧ của luật.', 'Điều 12', 'khoản 3'],
  ['Đại hội ⟦lần thứ XII⟧, Quốc hội ⟦khóa XV⟧.', 'lần thứ XII', 'khóa XV'],
  ['⟦Thứ 3⟧ hằng tuần.', 'Thứ 3'],
  ['Mô hình ⟦5+1⟧ ở huyện.', '5+1'],
  ['Phục vụ ⟦24/7⟧ và ⟦24/24⟧ giờ.', '24/7', '24/24'],
  ['Nhà số ⟦288/106/4⟧ đường Trần Phú.', '288/106/4'],
  ['Hotline: ⟦0986575708⟧', '0986575708'],
  ['Xem tại ⟦https://vidu.vn/tin/2022/bai-01.html⟧ và gửi ý kiến.', 'https://vidu.vn/tin/2022/bai-01.html'],
  ['Chi cục Thuế ⟦khu vực 1⟧ tiếp tục hỗ trợ.', 'khu vực 1'],
]);

ignores('identifier', ['Có 26 chỉ tiêu, đạt 95%.', 'Thu 830 tỷ đồng năm 2022.', 'Còn 4/26 chỉ tiêu.']);
