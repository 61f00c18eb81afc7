import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const LEFT = ['total 900000000000, part 640000000000, part 260000000000'];

test.each([
  ['in one sentence', 'Kế hoạch vốn là 900 tỷ đồng; đến nay đã giải ngân 640 tỷ đồng, còn lại 260 tỷ đồng.', LEFT],
  ['over two', 'Cả năm phải thu 900 tỷ đồng. Đến nay đã thu 640 tỷ đồng, số còn phải thu là 260 tỷ đồng.', LEFT],
  [
    'of things counted',
    'Huyện có 610 hộ nghèo, đã hỗ trợ 330 hộ nghèo, vẫn còn 280 hộ nghèo chưa có nhà.',
    ['total 610, part 330, part 280'],
  ],
  [
    'after several',
    'Tỉnh được giao 900 tỷ đồng, đã phân bổ cho huyện 400 tỷ đồng, cho xã 240 tỷ đồng, còn lại 260 tỷ đồng.',
    ['total 900000000000, part 400000000000, part 240000000000, part 260000000000'],
  ],
])('what is left, %s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['more than there was', 'Tỉnh thu 300 tỷ đồng, đã chi 640 tỷ đồng, còn lại 260 tỷ đồng chuyển nguồn.'],
  ['what no slip explains', 'Tỉnh được giao 900 tỷ đồng, đã phân bổ 435 tỷ đồng, còn 117 tỷ đồng chờ thủ tục.'],
  ['what it fell to', 'Giá cũ là 219 triệu đồng, được ưu đãi 25 triệu đồng, giá bán giảm còn 194 triệu đồng.'],
  ['another unit', 'Tỉnh được giao 900 tỷ đồng, đã phân bổ 640 tỷ đồng, còn 260 hộ chưa nhận.'],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
