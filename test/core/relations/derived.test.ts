import { expect, test } from 'vitest';
import { analyse, derivedOf, toDecimalString } from '../../../server/src/core/index.ts';

/** What follows from the relations of a text: `base 4630000000/101 in 45615763.../46169154...`. */
const derived = (text: string): string[] =>
  analyse(text).relations.flatMap(({ what }) => {
    const found = derivedOf(what.relation);
    if (!found) return [];
    const ends = [found.interval.low, found.interval.high].map((end) => (end ? toDecimalString(end) : '∞'));
    return [`${found.role} ${toDecimalString(found.value)} in ${ends.join('..')}`];
  });

test('the plan behind a value and its percent', () => {
  expect(derived('Thu ngân sách ước đạt 800 tỷ đồng, đạt 125% kế hoạch.')).toEqual([
    `base 640000000000 in ${'150000000000000/251'}..${'170000000000000/249'}`,
  ]);
});

test('the value before it changed', () => {
  expect(derived('Thu đạt 800 tỷ đồng, tăng 25% so với cùng kỳ năm trước.')).toEqual([
    'old 640000000000 in 159900000000000/251..160100000000000/249',
  ]);
  expect(derived('Thu đạt 800 tỷ đồng, giảm 20% so với cùng kỳ năm trước.')).toEqual([
    'old 1000000000000 in 159900000000000/161..160100000000000/159',
  ]);
  expect(derived('Chi đạt 500 tỷ đồng, giảm 20 tỷ đồng so với cùng kỳ.')).toEqual([
    'old 520000000000 in 519000000000..521000000000',
  ]);
});

test('nothing where the plan is written, or all is said', () => {
  expect(derived('Thu đạt 800 tỷ đồng, đạt 80% kế hoạch (1.000 tỷ đồng).')).toEqual([]);
  expect(derived('Thu tăng từ 600 tỷ đồng lên 800 tỷ đồng (tăng 33%).')).toEqual([]);
});

test('the percent that a fraction is', () => {
  expect(derived('Có 22/26 chỉ tiêu đạt kế hoạch.')).toEqual(['percent 1100/13 in 1100/13..1100/13']);
  expect(derived('Có 0/26 chỉ tiêu đạt kế hoạch.')).toEqual([]);
});
