import { expect, test } from 'vitest';
import { votersBehind } from '../../../server/src/core/relations/voters.ts';
import { tokens } from '../../harness.ts';
import { relationsOf } from './rows.ts';

test.each([
  ['tổng số đại biểu Quốc hội', 'all'],
  ['tổng số đại biểu có mặt', 'present'],
  ['đại biểu tham gia biểu quyết', 'present'],
  ['kế hoạch), tổng số', undefined],
])('%s: %s', (text, voters) => {
  expect(votersBehind(tokens(text), 0)).toBe(voters);
});

test.each([
  ['Có 436/438 đại biểu tham gia biểu quyết tán thành (bằng 88,26% tổng số đại biểu Quốc hội).', []],
  [
    'Có 436/438 đại biểu tham gia biểu quyết tán thành (bằng 99,54% số đại biểu có mặt).',
    ['value 436, base 438, percent 99.54'],
  ],
  ['Có 436/438 hộ đăng ký, đạt 99,54% tổng số hộ.', ['value 436, base 438, percent 99.54']],
])('a percent is not of a fraction that it is not of: %s', (text, rows) => {
  expect(relationsOf('ratio', text)).toEqual(rows);
});
