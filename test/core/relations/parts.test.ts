import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/index.ts';
import { relationsOf } from './rows.ts';

test.each([
  [
    'a list that is all of it',
    'Tổng vốn là 150 tỷ đồng, gồm 96 tỷ đồng vốn ngân sách và 54 tỷ đồng vốn vay.',
    ['total 150000000000, part 96000000000, part 54000000000'],
  ],
  [
    'trade, over two sentences',
    'Xuất nhập khẩu đạt 74 tỷ USD, tăng 5%. Trong đó xuất khẩu đạt 36,9 tỷ USD, nhập khẩu đạt 37,1 tỷ USD.',
    ['total 74000000000, part 36900000000, part 37100000000'],
  ],
  [
    'changes left out',
    'Tổng thu đạt 25.774 tỷ đồng, tăng 3 tỷ đồng, trong đó thu nội địa 20.524 tỷ đồng, thu từ dầu 5.250 tỷ đồng.',
    ['total 25774000000000, part 20524000000000, part 5250000000000'],
  ],
  [
    'counts',
    'Huyện giao 12 chỉ tiêu, vượt 20% so với năm trước, gồm 3 chỉ tiêu đạt và 9 chỉ tiêu vượt.',
    ['total 12, part 3, part 9'],
  ],
  [
    'what else is counted left out',
    'Huyện có 32 sản phẩm OCOP, trong đó có 2 sản phẩm 5 sao, 30 sản phẩm 4 sao.',
    ['total 32, part 2, part 30'],
  ],
  [
    'amounts in brackets',
    'Tiền thuế là 61,5 tỷ đồng (thuế nhập khẩu 37,8 tỷ đồng, thuế tiêu thụ 23,7 tỷ đồng).',
    ['total 61500000000, part 37800000000, part 23700000000'],
  ],
  [
    'kinds in brackets, each with its own noun',
    'Sau sắp xếp, tỉnh còn 68 đơn vị hành chính (gồm 51 xã; 17 phường).',
    ['total 68, part 51, part 17'],
  ],
  [
    'one part',
    'Tổng thu đạt 900 tỷ đồng, trong đó thu nội địa 500 tỷ đồng.',
    ['total 900000000000, part 500000000000'],
  ],
  ['more than there are', 'Trong 26 chỉ tiêu, có 52 chỉ tiêu đạt kế hoạch.', ['total 26, part 52']],
  [
    'so many out of a total',
    'Trong tổng số 36 dự án, có 25 dự án công nghiệp; 6 dự án nông nghiệp; 5 dự án du lịch.',
    ['total 36, part 25, part 6, part 5'],
  ],
  [
    'kinds of what is counted',
    'Huyện có 45 trường học, gồm 15 trường mầm non, 18 trường tiểu học và 12 trường trung học.',
    ['total 45, part 15, part 18, part 12'],
  ],
  [
    'two totals at once',
    'Xử phạt 390 trường hợp, phạt 3,44 tỷ đồng. Trong số này, buôn lậu 189 trường hợp, phạt 2,59 tỷ đồng; 201 trường hợp trốn thuế, phạt 850 triệu đồng.',
    ['total 390, part 189, part 201', 'total 3440000000, part 2590000000, part 850000000'],
  ],
  [
    'announced by what they are of',
    'Đơn vị phát hiện 390 vụ vi phạm. Trong số này, vi phạm thủ tục là 189 vụ; 201 vụ vi phạm về giá.',
    ['total 390, part 189, part 201'],
  ],
  [
    'two totals, divided in turn',
    'Có 15 dự án với tổng vốn 345 tỷ đồng, gồm 9 dự án FDI vốn 210 tỷ đồng và 6 dự án trong nước vốn 135 tỷ đồng.',
    ['total 15, part 9, part 6', 'total 345000000000, part 210000000000, part 135000000000'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['one part of something else', 'Tổng thu đạt 900 tỷ đồng, trong đó có 500 hộ kinh doanh.'],
  [
    'other amounts between',
    'Đã chi 920 tỷ đồng cho 964 người và 784 hộ, gồm nhóm một 504 tỷ đồng, nhóm hai 403 tỷ đồng.',
  ],
  ['brackets with more than counts', 'Huyện có 14 đội xe (gồm 3 tài xế, 2 tỷ đồng vốn).'],
  ['a place in a total', 'Trong đội bay 108 chiếc có 15 chiếc loại nhỏ, 14 chiếc loại lớn, 3 chiếc thuê.'],
  [
    'others that are told of behind a half',
    'Trong số 26 chỉ tiêu có 22 chỉ tiêu đạt; 5 chỉ tiêu về văn hóa, 3 chỉ tiêu về môi trường đều đạt.',
  ],
  ['more than the total', 'Lỗ 63 tỷ đồng, trong đó vay 114 tỷ đồng, nợ 260 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});

test('what is left behind a semicolon may be left of more', () => {
  const holds = (text: string) => analyse(text).relations.map(({ what }) => what.holds);
  expect(holds('Có 12 xã đạt chuẩn, trong đó 9 xã nâng cao; 5 xã còn lại đang làm hồ sơ.')).not.toContain(false);
  expect(holds('Có 12 xã đạt chuẩn, trong đó 9 xã nâng cao, còn lại 5 xã đang làm hồ sơ.')).toContain(false);
});

test('a semicolon ends a list whose items commas part', () => {
  const text = 'Huyện nhận 35 đơn, gồm 20 đơn kiến nghị, 10 đơn khiếu nại, 5 đơn tố cáo; đã giải quyết 30 đơn.';
  expect(relationsOf('parts', text)).toEqual(['total 35, part 20, part 10, part 5']);
});

test('some of what was named last are no further part', () => {
  const text = 'Trong 120 dự án có 96 dự án đúng tiến độ, 24 dự án chậm, trong số chậm có 6 dự án phải thu hồi.';
  expect(relationsOf('parts', text)).not.toContain('total 120, part 96, part 24, part 6');
  expect(analyse(text).findings).toEqual([]);
});

test('what is left without a number is no part', () => {
  const text = 'Đã trồng 45 ha, trong đó lúa 28 ha, ngô 9 ha, còn lại là rau màu.';
  expect(analyse(text).findings).toEqual([]);
});

test('the first part stands right behind the bracket', () => {
  const text = 'Huyện có 42 trường (15 trường mầm non, 14 trường tiểu học, 13 trường trung học cơ sở).';
  expect(relationsOf('parts', text)).toEqual(['total 42, part 15, part 14, part 13']);
});
