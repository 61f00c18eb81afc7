import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['a part of its whole', 'Còn 4/26 chỉ tiêu không đạt kế hoạch.', ['total 26, part 4']],
  [
    'what is left of it',
    'Xã mới đạt 16/19 tiêu chí, còn thiếu 3 tiêu chí: y tế, môi trường, giao thông.',
    ['total 19, part 16', 'total 19, part 16, part 3'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});

test.each([
  ['a result against its plan', 'Huyện trồng 12/10 khu rừng, bằng 120% kế hoạch.'],
  ['a fraction of the plan', 'Đã hoàn thành 4/5 chỉ tiêu so với nghị quyết.'],
  ['something else that is left', 'Xã mới đạt 16/19 tiêu chí, còn 3 hộ nghèo.'],
])('%s', (_, text) => {
  expect(relationsOf('parts', text).filter((relation) => relation.split(',').length > 2)).toEqual([]);
});

test('what it is over what it was may be more', () => {
  expect(relationsOf('parts', 'Tai nạn tăng 20 vụ (292/272 vụ), tăng 7,4%.')).toEqual([]);
});
