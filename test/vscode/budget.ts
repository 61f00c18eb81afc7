/** A budget as it is copied from a document, tabs between its cells, and in it one subtotal with two digits exchanged. */
export const TABLE_TEXT = `BÁO CÁO THU NGÂN SÁCH NĂM 2023

Năm 2023, tổng thu ngân sách đạt 954 tỷ đồng.

Đơn vị: Triệu đồng
STT\tNội dung\tDự toán năm 2023\tThực hiện năm 2023\tSo sánh\tTỷ lệ (%)
A\tB\t1\t2\t3=2-1\t4=2/1
\tTổng thu ngân sách\t900.000\t954.000\t54.000\t106,0
I\tThu nội địa\t600.000\t360.000\t30.000\t105,0
1\tKhu vực doanh nghiệp\t400.000\t410.000\t10.000\t102,5
-\tDoanh nghiệp nhà nước\t250.000\t248.000\t(2.000)\t99,2
-\tDoanh nghiệp tư nhân\t150.000\t162.000\t12.000\t108,0
2\tThuế thu nhập cá nhân\t120.000\t138.000\t18.000\t115,0
3\tThu khác\t80.000\t82.000\t2.000\t102,5
II\tThu tiền sử dụng đất\t220.000\t240.000\t20.000\t109,1
III\tThu viện trợ\t80.000\t84.000\t4.000\t105,0
`;

/** What is wrong, and what would be right. */
export const [WRONG, MEANT] = ['360.000', '630.000'];
