import { ignores, reads } from './rows.ts';

reads('money', [
  ['Tổng chi ước ⟦8.625 tỷ đồng⟧.', '≈ 8625000000000 VND'],
  ['Thu nhập bình quân ⟦46,3 triệu đồng/người⟧.', '46300000 VND per người'],
  ['Kim ngạch xuất khẩu ⟦7,3 triệu USD⟧.', '7300000 USD'],
  ['Tổng mức đầu tư ⟦825 tỷ 776 triệu đồng⟧.', '825776000000 VND'],
  ['Tổng nguồn vốn ⟦1 triệu 296 nghìn tỷ đồng⟧.', '1296000000000000 VND'],
  ['Hỗ trợ mỗi hộ ⟦830.000.000đ⟧.', '830000000 VND'],
  ['Giá dầu lên ⟦60 USD/thùng⟧.', '60 USD per thùng'],
  ['Xuất khẩu đạt ⟦2,4 tỷUSD⟧, thu ngân sách ⟦12 tỷđồng⟧.', '2400000000 USD', '12000000000 VND'],
  ['Dự toán ⟦350 trđ⟧, thực hiện ⟦320 tr.đồng⟧.', '350000000 VND', '320000000 VND'],
  ['Thu ⟦842,238 tỷ đồng⟧ từ đất.', '842238000000 VND'],
  ['Vốn vay ⟦từ 5 đến 7 triệu đồng/ha⟧.', '5000000..7000000 VND per ha'],
  ['Hỗ trợ ⟦từ 500 nghìn cho đến 1,5 triệu đồng⟧.', '500000..1500000 VND'],
  ['Đã giải ngân ⟦500⟧ trên tổng số ⟦700 tỷ đồng⟧.', '500000000000 VND', '700000000000 VND'],
  ['Phấn đấu thu từ ⟦955 tỷ đồng⟧ trở lên.', '≥ 955000000000 VND'],
  ['Giá bán ⟦$25⟧ một suất, khoảng ⟦25 euro⟧.', '25 USD', '≈ 25 EUR'],
  ['Tổng số tiền là ⟦ba mươi lăm tỷ hai trăm mười bảy triệu đồng⟧.', '35217000000 VND'],
  ['Cục phấn đấu thu ⟦810 tỷ⟧; truy thu gần ⟦3000 tỷ⟧.', '810000000000 VND', '≲ 3000000000000 VND'],
]);

ignores('money', ['Sản lượng điện đạt 192,7 tỷ kWh.', 'Toàn tỉnh có 830 đồng chí.', 'Dân số 1,2 triệu người.']);
