import { expect, test } from 'vitest';
import { nearest } from '../../../server/src/core/text/nearest.ts';

const NAMES = ['count-sum', 'amount-sum', 'ratio-mismatch', 'sum'];

test.each<[string, string | undefined]>([
  ['count-sum', 'count-sum'],
  ['Count-Sum', 'count-sum'],
  ['count-sun', 'count-sum'],
  ['cuont-sum', 'count-sum'],
  ['counts-sum', 'count-sum'],
  ['countsum', 'count-sum'],
  ['amunt-sum', 'amount-sum'],
  ['ratio-mismach', 'ratio-mismatch'],
  ['rato-mismach', 'ratio-mismatch'],
  ['sun', 'sum'],
  ['count-total', undefined],
  ['s', undefined],
  ['', undefined],
  ['tổng-số', undefined],
  ['r'.repeat(100_000), undefined],
])('%s: %s', (word, name) => {
  expect(nearest(word, NAMES)).toBe(name);
});

test('of names that are equally near, the first', () => {
  expect(nearest('counted-sum', ['counter-sum', 'counten-sum'])).toBe('counter-sum');
});
