import { addIntervals, type Interval, negateInterval, point, scaleInterval } from '../math/interval.ts';
import { add, HUNDRED, negate, type Rational, rational, subtract } from '../math/rational.ts';
import { type Member, numeralOf } from '../relations/relation.ts';

/** Growth as a percent, which falls are below zero of: `giảm 11,2%` is −11,2, `bằng 97,8% so với cùng kỳ` is −2,2. */

/** The growths that a percent may stand for, by the interval of its number. */
export function ratesOf(percent: Member, written: Interval): Interval {
  if (percent.isLevel) return addIntervals(written, point(negate(HUNDRED)));
  return percent.falls ? negateInterval(written) : written;
}

/** The growth that a percent writes. */
export function rateOf(percent: Member): Rational | undefined {
  const value = numeralOf(percent)?.value;
  if (!value) return undefined;
  if (percent.isLevel) return subtract(value, HUNDRED);
  return percent.falls ? negate(value) : value;
}

/** What a percent would write for these growths. */
export function writtenAs(percent: Member, rates: Interval): Interval {
  if (percent.isLevel) return addIntervals(rates, point(HUNDRED));
  return percent.falls ? negateInterval(rates) : rates;
}

/** Growth as a factor: 1,06 of +6 %. */
export const factorsOf = (rates: Interval): Interval =>
  scaleInterval(addIntervals(rates, point(HUNDRED)), rational(1n, 100n));

/** The number that a percent would write for a growth. */
export function numberFor(percent: Member, rate: Rational): Rational {
  if (percent.isLevel) return add(rate, HUNDRED);
  return percent.falls ? negate(rate) : rate;
}
