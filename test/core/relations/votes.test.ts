import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['50/52 đại biểu có mặt tán thành, 01 không tán thành, 01 không biểu quyết.', 'total 52, part 50, part 1, part 1'],
  [
    'Có 480/500 đại biểu tham gia biểu quyết, trong đó 470 đại biểu tán thành, 6 đại biểu không tán thành, 4 đại biểu không biểu quyết.',
    'total 480, part 470, part 6, part 4',
  ],
])('%s', (text, row) => {
  expect(relationsOf('vote', text)).toEqual([row]);
});

test.each([
  ['of those present', '(bằng 97,92% số đại biểu có mặt)', ['value 470, base 480, percent 97.92']],
  ['of all', '(bằng 94% tổng số đại biểu Quốc hội)', ['value 470, base 500, percent 94']],
  ['of neither', '(bằng 94%)', []],
])('a percent %s', (_, percent, rows) => {
  const text = `Có 480/500 đại biểu tham gia biểu quyết, trong đó 470 đại biểu tán thành ${percent}.`;
  expect(relationsOf('ratio', text)).toEqual(rows);
});

test('a percent of the only base', () => {
  const text = 'Có 436/438 đại biểu tán thành (99,54%), 01 đại biểu không tán thành (0,23%).';
  expect(relationsOf('ratio', text)).toContain('value 1, base 438, percent 0.23');
});

test('a percent of nothing named, where the first is of all', () => {
  const text =
    'Có 436/438 đại biểu có mặt tán thành (bằng 88,26% tổng số đại biểu), 01 đại biểu không tán thành (bằng 0,20%).';
  expect(relationsOf('ratio', text)).toEqual([]);
});

test.each([
  ['no vote', 'Có 50/52 xã đạt chuẩn, 01 xã không đạt, 02 xã đang làm.'],
  ['one side twice', 'Có 50/52 đại biểu tán thành, 50 đại biểu tán thành.'],
  ['another sentence', 'Có 50/52 đại biểu tán thành. Có 01 đại biểu không tán thành.'],
])('none: %s', (_, text) => {
  expect(relationsOf('vote', text)).toEqual([]);
});
