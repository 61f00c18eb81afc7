import { expect, test } from 'vitest';
import { isSameSubject } from '../../../server/src/core/relations/subject.ts';
import { keys } from '../../../server/src/core/text/vietnamese.ts';

const said = (phrase: string, names: readonly number[] = []) => ({ subject: keys(phrase), names });

test.each([
  ['thu nội địa', 'thu nội địa', true],
  ['thu nội địa', 'tổng thu nội địa', true],
  ['Thu nội địa', 'thu nội địa', true],
  ['thu nội địa', 'thu xuất nhập khẩu', false],
])('%s is the same as %s: %s', (one, other, expected) => {
  expect(isSameSubject(said(one), said(other))).toBe(expected);
});

test('nothing is the same as what is not said', () => {
  expect(isSameSubject({ subject: [], names: [] }, said('thu nội địa'))).toBe(false);
});

test('what is said of two places is not the same', () => {
  expect(isSameSubject(said('thu nội địa', [1]), said('thu nội địa', [2]))).toBe(false);
  expect(isSameSubject(said('thu nội địa', [1, 3]), said('thu nội địa', [2, 3]))).toBe(true);
  expect(isSameSubject(said('thu nội địa', [1]), said('thu nội địa'))).toBe(true);
});
