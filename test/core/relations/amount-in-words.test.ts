import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['words before the unit', 'Huyện giao 26 (hai mươi lăm) chỉ tiêu.', ['first 26, again 25']],
  ['one word', 'Nộp 02 (hai) bộ hồ sơ tại xã.', ['first 2, again 2']],
  ['a duration', 'Trong 05 (năm) ngày làm việc.', ['first P5D, again 5']],
  ['money', 'Hỗ trợ 1.250.000 đồng (một triệu hai trăm nghìn đồng).', ['first 1250000, again 1200000']],
  ['announced', 'Thu 3.000.000 đồng (viết bằng chữ: ba triệu đồng).', ['first 3000000, again 3000000']],
  ['the next sentence', 'Thu 3.000.000 đồng. Bằng chữ: Ba triệu đồng.', ['first 3000000, again 3000000']],
])('%s', (_, text, expected) => {
  expect(relationsOf('restatement', text)).toEqual(expected);
});

test.each([
  ['another unit', 'Hỗ trợ 5 triệu đồng (hai mươi hộ) trong năm.'],
  ['another amount', 'Hỗ trợ 5 triệu đồng (tăng hai triệu đồng) trong năm.'],
  ['digits twice', 'Hỗ trợ 5 triệu đồng (6 triệu đồng) trong năm.'],
  ['a year', 'Năm 2010 (năm khởi công) tỉnh có 5 xã.'],
  ['a list', 'Hỗ trợ 5 triệu đồng, hai triệu đồng và ba triệu đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('restatement', text)).toEqual([]);
});
