import { expect, test } from 'vitest';
import { lists } from './lists.ts';

test.each([
  ['commas', 'Xã còn thiếu 3 tiêu chí: giao thông, thủy lợi, trường học.', ['3: 3']],
  ['và before the last, or within it', 'Xã còn 3 tiêu chí: giao thông, thủy lợi và trường học.', ['3: 2-3']],
  ['names, where và parts', 'Có 3 đơn vị về đích gồm: Tân An, Tân Bình và Tân Hòa.', ['3: 3']],
  ['names right behind', 'Mưa lớn tại 3 huyện An Phú, An Minh và Bà Rịa - Tân Bình từ đêm qua.', ['3: 3']],
  ['names in brackets', 'Có 2 xã (Tân An, Tân Bình) chưa về đích.', ['2: 2']],
  ['semicolons', 'Tỉnh có 3 nhiệm vụ là rà soát quy hoạch; cải cách hành chính, tư pháp; đào tạo nghề.', ['3: 3']],
  ['và within items', 'Có 3 nhóm hàng gồm: gạo và ngô; máy móc; gỗ và giấy.', ['3: 3']],
  [
    'the counted noun',
    'Thông qua 3 nghị quyết, gồm Nghị quyết về đất, Nghị quyết về thuế và Nghị quyết về giá.',
    ['3: 2-3'],
  ],
  ['a number among them', 'Có 5 trường đạt chuẩn: Trường Tân An và 4 trường nội trú của huyện.', ['5: 5 with 4']],
  [
    'each with its number',
    'Có 3 đơn vị giải ngân trên 70% gồm: Sở Y tế (95,3%), Tân An (87%); Tân Bình (71,5%).',
    ['3: 3'],
  ],
  [
    'the next sentence',
    'Giao dự toán cho 2 cục thuế. Cụ thể: Cục thuế A thu 3 tỷ đồng; Cục thuế B thu 2 tỷ đồng.',
    ['2: 2'],
  ],
  ['the part of a fraction', 'Còn 2/26 chỉ tiêu không đạt là số xã nông thôn mới; tỷ lệ hộ nghèo.', ['2: 2']],
])('%s', (_, text, expected) => {
  expect(lists(text)).toEqual(expected);
});

test.each([
  ['a motto', 'Thực hiện phương châm 10 chữ: đoàn kết, kỷ cương, sáng tạo, hiệu quả, bền vững.'],
  ['some of them', 'Tổ chức 5 hội nghị lớn, từ hội nghị đầu tư đến hội nghị du lịch, thương mại.'],
  ['and so on', 'Xã có 5 tiêu chí: giao thông, thủy lợi, trường học...'],
  ['v.v.', 'Xã có 5 tiêu chí: giao thông, thủy lợi, trường học, v.v.'],
  ['such as', 'Xã có 5 tiêu chí như: giao thông, thủy lợi, trường học.'],
  ['among which', 'Xã có 5 tiêu chí, trong đó có: giao thông, thủy lợi, trường học.'],
  ['what goes on', 'Có 3 dự án: khởi công tháng 5, đạt tiến độ, tăng so với kế hoạch.'],
  [
    'long items with commas',
    'Có 3 giải pháp: đẩy nhanh tiến độ giải phóng mặt bằng các dự án trọng điểm của tỉnh, tạo quỹ đất sạch.',
  ],
  ['far too many', 'Có 2 nội dung: đất đai, nhà ở, thuế, phí, lệ phí, đấu thầu.'],
  ['several lists', 'Hỗ trợ 3 nhóm đối tượng: người có công, bảo trợ xã hội; tổng kinh phí 143 tỷ đồng.'],
  ['numbers that name', 'Có 3 chương từ 12 đến 14 được hoàn thành gồm: môi trường; giải pháp; kết luận; phụ lục.'],
  ['an approximate number', 'Có hơn 5 nhiệm vụ: rà soát quy hoạch; cải cách hành chính; đào tạo nghề.'],
  ['the parts of a total', 'Có 36 dự án, gồm 30 dự án trong nước và 6 dự án nước ngoài.'],
  ['offices that begin like the names', 'Họp với 2 xã Tân An, Tân Bình, UBND huyện.'],
  ['a list of two kinds', 'Tỉnh có 2 thành phố, 5 huyện: Hạ Long, Cẩm Phả, Ba Chẽ, Bình Liêu, Đầm Hà, Hải Hà, Cô Tô.'],
])('none: %s', (_, text) => {
  expect(lists(text)).toEqual([]);
});
