import { expect, test } from 'vitest';
import { toDecimalString } from '../../../server/src/core/index.ts';
import { conversion, measureOf } from '../../../server/src/core/relations/measures.ts';

test.each([
  ['tấn', 'tạ', '10'],
  ['tạ', 'tấn', '0.1'],
  ['km2', 'ha', '100'],
  ['m3', 'lít', '1000'],
  ['con', 'con', '1'],
  ['tấn', 'ha', undefined],
  ['con', 'chiếc', undefined],
])('a %s in %s', (from, to, expected) => {
  const factor = conversion(from, to);
  expect(factor && toDecimalString(factor)).toBe(expected);
});

test('capitals, spaces and the Unicode form of a unit do not matter', () => {
  expect(measureOf('Mét  vuông'.normalize('NFD'))).toEqual(measureOf('m2'));
});
