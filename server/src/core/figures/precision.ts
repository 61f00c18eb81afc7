import type { Comparator } from '../lex/comparators.ts';
import { type Interval, point } from '../math/interval.ts';
import { add, decimal, type Rational, subtract } from '../math/rational.ts';
import type { Figure, Numeral } from './figure.ts';

/**
 * The numbers that a figure may stand for (figures.md, Written precision).
 * Null for dates, periods, names, and fractions, whose two numbers have an interval each.
 */
export function intervalOf(figure: Figure): Interval | null {
  const { value } = figure;
  if (value.shape === 'number') return intervalOfNumeral(value.number, figure);
  if (value.shape !== 'range') return null;
  return { low: intervalOfNumeral(value.low, figure).low, high: intervalOfNumeral(value.high, figure).high };
}

export function intervalOfNumeral(numeral: Numeral, how: Pick<Figure, 'comparator' | 'counted'>): Interval {
  const { value } = numeral;
  return bounds[how.comparator](numeral, how.counted && numeral.place === 0 ? point(value) : written(numeral));
}

/** `r` of the table: one unit of the last digit that is not zero. */
const step = (numeral: Numeral): Rational => decimal(1n, numeral.rounded);

function written(numeral: Numeral): Interval {
  const half = halfOf(numeral.place);
  return { low: subtract(numeral.value, half), high: add(numeral.value, half) };
}

/** Half a unit of the place that is the power of ten `place`. */
const halfOf = (place: number): Rational => HALVES[place + FARTHEST] ?? decimal(5n, place - 1);

/** Of the places that numbers usually have. */
const FARTHEST = 15;
const HALVES: readonly Rational[] = Array.from({ length: 2 * FARTHEST }, (_, n) => decimal(5n, n - FARTHEST - 1));

const bounds: Record<Comparator, (numeral: Numeral, exactly: Interval) => Interval> = {
  eq: (_, exactly) => exactly,
  approx: (numeral) => {
    const half = halfOf(Math.max(numeral.rounded, numeral.place));
    return { low: subtract(numeral.value, half), high: add(numeral.value, half) };
  },
  'approx-above': (numeral) => ({ low: numeral.value, high: add(numeral.value, step(numeral)) }),
  'approx-below': (numeral) => ({ low: subtract(numeral.value, step(numeral)), high: numeral.value }),
  ge: ({ value }) => ({ low: value, high: null }),
  gt: ({ value }) => ({ low: value, high: null }),
  le: ({ value }) => ({ low: null, high: value }),
  lt: ({ value }) => ({ low: null, high: value }),
};
