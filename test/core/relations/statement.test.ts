import { expect, test } from 'vitest';
import { isSameSubject } from '../../../server/src/core/relations/statement.ts';
import { keys } from '../../../server/src/core/text/vietnamese.ts';

test.each([
  ['thu nội địa', 'thu nội địa', true],
  ['thu nội địa', 'tổng thu nội địa', true],
  ['Thu nội địa', 'thu nội địa', true],
  ['thu nội địa', 'thu xuất nhập khẩu', false],
])('%s is the same as %s: %s', (one, other, expected) => {
  expect(isSameSubject(keys(one), keys(other))).toBe(expected);
});

test('nothing is the same as what is not said', () => {
  expect(isSameSubject([], keys('thu nội địa'))).toBe(false);
});
