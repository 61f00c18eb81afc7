import { add, compare, divide, multiply, negate, ONE, type Rational, subtract, ZERO } from './rational.ts';

/** A closed interval of exact numbers; `null` is an open end. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

export const point = (a: Rational): Interval => ({ low: a, high: a });

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && add(a.low, b.low),
  high: a.high && b.high && add(a.high, b.high),
});

export const negateInterval = (a: Interval): Interval => ({
  low: a.high && negate(a.high),
  high: a.low && negate(a.low),
});

export const sumIntervals = (terms: readonly Interval[]): Interval => terms.reduce(addIntervals, point(ZERO));

/** Scales by a factor that is not negative. */
export const scaleInterval = (a: Interval, factor: Rational): Interval => ({
  low: a.low && multiply(a.low, factor),
  high: a.high && multiply(a.high, factor),
});

export const contains = (a: Interval, x: Rational): boolean =>
  (a.low === null || compare(a.low, x) <= 0) && (a.high === null || compare(x, a.high) <= 0);

/** Whether every number of `a` is below every number of `b`. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  a.high !== null && b.low !== null && compare(a.high, b.low) < 0;

export const meets = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);

/** Both above zero, so that the quotient is an interval too. */
export const isPositive = (a: Interval): boolean => a.low !== null && a.low.n > 0n;

/** `a / b`; both must be positive. */
export const divideIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low && (b.high ? divide(a.low, b.high) : ZERO),
  high: a.high && b.low && divide(a.high, b.low),
});

/** `a × b`; null where one of them is open. */
export function multiplyIntervals(a: Interval, b: Interval): Interval | null {
  if (!a.low || !a.high || !b.low || !b.high) return null;
  const products = [
    multiply(a.low, b.low),
    multiply(a.low, b.high),
    multiply(a.high, b.low),
    multiply(a.high, b.high),
  ].sort(compare);
  return { low: products[0] ?? ZERO, high: products.at(-1) ?? ZERO };
}

/** `a / b`; null where one of them is open, or `b` may be zero. */
export function divideBy(a: Interval, b: Interval): Interval | null {
  if (!b.low || !b.high || (b.low.n <= 0n && b.high.n >= 0n)) return null;
  return multiplyIntervals(a, { low: divide(ONE, b.high), high: divide(ONE, b.low) });
}

/** Wider by `by` at either end. */
export const widen = (a: Interval, by: Rational): Interval => ({
  low: a.low && subtract(a.low, by),
  high: a.high && add(a.high, by),
});
