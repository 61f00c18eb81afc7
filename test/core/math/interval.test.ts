import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addIntervals,
  contains,
  type Interval,
  isBelow,
  meets,
  multiplyIntervals,
  negateInterval,
  point,
  scaleInterval,
  sumIntervals,
} from '../../../server/src/core/math/interval.ts';
import { add, compare, integer, multiply, negate } from '../../../server/src/core/math/rational.ts';

/** `[1,3]`, `[1,]`, `[,3]`: a gap is an open end. */
function interval(written: string): Interval {
  const [low = '', high = ''] = written.slice(1, -1).split(',');
  return { low: low ? integer(Number(low)) : null, high: high ? integer(Number(high)) : null };
}

describe('intervals', () => {
  test.each([
    ['[1,3]', '[3,5]', true],
    ['[1,3]', '[4,5]', false],
    ['[4,5]', '[1,3]', false],
    ['[1,]', '[0,1]', true],
    ['[2,]', '[0,1]', false],
    ['[,3]', '[4,]', false],
    ['[,3]', '[2,]', true],
    ['[,]', '[7,7]', true],
  ])('%s meets %s: %s', (a, b, expected) => {
    expect(meets(interval(a), interval(b))).toBe(expected);
    expect(meets(interval(b), interval(a))).toBe(expected);
  });

  test.each([
    ['[1,2]', '[10,20]', '[11,22]'],
    ['[1,]', '[10,20]', '[11,]'],
    ['[,2]', '[10,]', '[,]'],
  ])('%s and %s add up to %s', (a, b, expected) => {
    expect(addIntervals(interval(a), interval(b))).toEqual(interval(expected));
  });

  it('are negated end for end, and scaled', () => {
    expect(negateInterval(interval('[1,]'))).toEqual(interval('[,-1]'));
    expect(scaleInterval(interval('[-1,2]'), integer(3))).toEqual(interval('[-3,6]'));
    expect(sumIntervals([])).toEqual(point(integer(0)));
    expect(multiplyIntervals(interval('[2,3]'), interval('[4,5]'))).toEqual(interval('[8,15]'));
    expect(multiplyIntervals(interval('[2,]'), interval('[4,5]'))).toBeNull();
  });

  const number = fc.integer({ min: -50, max: 50 }).map(integer);
  const around = fc.tuple(number, fc.option(fc.nat(20)), fc.option(fc.nat(20))).map(([x, below, above]) => ({
    x,
    of: {
      low: below === null ? null : add(x, integer(-below)),
      high: above === null ? null : add(x, integer(above)),
    },
  }));

  it('hold what is computed from numbers that they hold', () => {
    fc.assert(
      fc.property(around, around, fc.nat(9).map(integer), (a, b, factor) => {
        expect(contains(a.of, a.x)).toBe(true);
        expect(contains(addIntervals(a.of, b.of), add(a.x, b.x))).toBe(true);
        expect(contains(negateInterval(a.of), negate(a.x))).toBe(true);
        expect(contains(scaleInterval(a.of, factor), multiply(a.x, factor))).toBe(true);
        if (isBelow(a.of, b.of)) expect(compare(a.x, b.x)).toBe(-1);
      }),
    );
  });
});
