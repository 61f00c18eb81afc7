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
  ['a colon', 'Kết quả 26 chỉ tiêu: 15 chỉ tiêu vượt, 7 chỉ tiêu đạt, 4 chỉ tiêu không đạt.'],
  ['a verb', 'Trên cơ sở 26 chỉ tiêu được giao có 15 chỉ tiêu vượt, 7 chỉ tiêu đạt và 4 chỉ tiêu không đạt kế hoạch.'],
  ['its own sentence', 'Tỉnh giao 26 chỉ tiêu. Đã có 15 chỉ tiêu vượt, 7 chỉ tiêu đạt, 4 chỉ tiêu không đạt.'],
])('more than two, each with its verdict, behind %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual(['total 26, part 15, part 7, part 4']);
});

test.each([
  [
    'two of what a bracket divides',
    'Có 22 trong 26 chỉ tiêu đạt (15 chỉ tiêu vượt, 7 chỉ tiêu đạt đúng mức), 4 chỉ tiêu không đạt.',
    [],
  ],
])('not the first as the total of the others: %s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['nothing denied', 'Đoàn đã kiểm tra 120 cơ sở, có 60 cơ sở đạt yêu cầu, 12 cơ sở đạt loại giỏi.'],
  ['something else denied', 'Đoàn đã kiểm tra 120 cơ sở, có 60 cơ sở đạt yêu cầu, 12 cơ sở không phép.'],
  ['more than there are', 'Đoàn đã kiểm tra 12 cơ sở, có 450 cơ sở đạt yêu cầu, 12 cơ sở không đạt.'],
  [
    'pieces of what was counted before',
    'Chấm điểm 25 sản phẩm, 20 sản phẩm đạt 3 sao, 4 sản phẩm đạt 4 sao, 1 sản phẩm chưa đạt.',
  ],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
