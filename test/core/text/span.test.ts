import { expect, it } from 'vitest';
import { covers, overlaps, shift } from '../../../server/src/core/text/span.ts';

it('moves a span', () => {
  expect(shift({ start: 2, end: 5 }, 10)).toEqual({ start: 12, end: 15 });
});

it('covers its first unit, not its end', () => {
  expect([1, 2, 4, 5].map((offset) => covers({ start: 2, end: 5 }, offset))).toEqual([false, true, true, false]);
});

it('overlaps what shares a unit with it; touching is not overlapping', () => {
  const span = { start: 2, end: 5 };
  expect(overlaps(span, { start: 4, end: 9 })).toBe(true);
  expect(overlaps(span, { start: 3, end: 4 })).toBe(true);
  expect(overlaps(span, { start: 5, end: 9 })).toBe(false);
  expect(overlaps(span, { start: 0, end: 2 })).toBe(false);
});
