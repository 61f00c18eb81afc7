import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'three sectors',
    'Cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 52,3%, dịch vụ 32,3%.',
    'share 15.4, share 52.3, share 32.3',
  ],
  [
    'with product taxes',
    'Nông nghiệp chiếm 12%, công nghiệp chiếm 40%, dịch vụ chiếm 40%, thuế sản phẩm chiếm 8%.',
    'share 12, share 40, share 40, share 8',
  ],
  [
    'amounts and growth between',
    'Vốn khu vực Nhà nước đạt 335 tỷ đồng, chiếm 33,5% tổng vốn và tăng 13,4% so với cùng kỳ; khu vực ngoài Nhà nước đạt 444 tỷ đồng, bằng 44,4% và tăng 2,8%; khu vực có vốn đầu tư nước ngoài đạt 221 tỷ đồng, bằng 22,1% và giảm 2,5%.',
    'share 33.5, share 44.4, share 22.1',
  ],
  ['the rest', 'Hàng trong kho chiếm 85% (còn lại 15% là hàng đang giao).', 'share 85, share 15'],
  [
    'the rest, behind it',
    'Việc thi tuyển chiếm 60% chỉ tiêu và 40% chỉ tiêu còn lại là xét tuyển.',
    'share 60, share 40',
  ],
  [
    'two kinds, over two sentences',
    'Hàng không thuế chiếm tỷ trọng lớn (80%). Trong khi hàng có thuế chỉ chiếm 20% tổng kim ngạch.',
    'share 80, share 20',
  ],
  [
    'any list that fits to its last digit',
    'Nguồn trung ương chiếm 10,82%, nguồn địa phương chiếm 66,43%; nguồn khác chiếm 22,75%.',
    'share 10.82, share 66.43, share 22.75',
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('shares', text)).toEqual([expected]);
});

test.each([
  ['wholes of their own', 'Nhóm một chiếm 60% diện tích, nhóm hai chiếm 30% dân số, nhóm ba chiếm 20% số thu.'],
  ['a list that is not all', 'Nhóm một chiếm 20%, nhóm hai chiếm 44,1%, nhóm ba chiếm 53,9%.'],
  ['growth', 'Cơ cấu chuyển đổi: nông nghiệp tăng 3%, công nghiệp tăng 8%, dịch vụ tăng 6%.'],
  ['what they were', 'Cơ cấu: nông nghiệp giảm từ 20% xuống 15%, công nghiệp chiếm 50%, dịch vụ chiếm 30%.'],
  ['plans', 'Vốn trong nước đạt 60% kế hoạch, vốn nước ngoài đạt 30% kế hoạch.'],
])('none: %s', (_, text) => {
  expect(relationsOf('shares', text)).toEqual([]);
});

test.each([
  ['two halves', 'Lao động nữ chiếm 41,3%, lao động nam chiếm 58,7%.', ['share 41.3, share 58.7']],
  [
    'all answers',
    'Có 64,3% doanh nghiệp đánh giá tốt hơn, 28,6% doanh nghiệp thấy ổn định và 7,1% doanh nghiệp gặp khó khăn.',
    ['share 64.3, share 28.6, share 7.1'],
  ],
  ['answers of which some are left out', 'Có 64,3% hộ đồng ý, 11,2% hộ phân vân và 7,1% hộ phản đối.', []],
  ['one half twice', 'Lao động nữ chiếm 41,3%, cán bộ nữ chiếm 38,7%.', []],
])('halves and answers: %s', (_, text, expected) => {
  expect(relationsOf('shares', text)).toEqual(expected);
});
