import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'behind the count',
    'Đoàn đã kiểm tra 120 cơ sở, có 108 cơ sở đạt yêu cầu, 12 cơ sở không đạt.',
    ['total 120, part 108, part 12'],
  ],
  [
    'before it',
    'Tổng số phiếu phát ra 215 phiếu, số phiếu hợp lệ 210 phiếu, không hợp lệ 5 phiếu.',
    ['total 215, part 210, part 5'],
  ],
  [
    'done and being done',
    'Trung tâm tiếp nhận 134 hồ sơ; đã giải quyết 110 hồ sơ, đang giải quyết 24 hồ sơ.',
    ['total 134, part 110, part 24'],
  ],
])('what is and what is not, %s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['nothing denied', 'Đoàn đã kiểm tra 120 cơ sở, có 60 cơ sở đạt yêu cầu, 12 cơ sở đạt loại giỏi.'],
  ['something else denied', 'Đoàn đã kiểm tra 120 cơ sở, có 60 cơ sở đạt yêu cầu, 12 cơ sở không phép.'],
  ['more than there are', 'Đoàn đã kiểm tra 12 cơ sở, có 450 cơ sở đạt yêu cầu, 12 cơ sở không đạt.'],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
