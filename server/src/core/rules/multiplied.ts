import { type Interval, isPositive, meets, multiplyIntervals, point } from '../math/interval.ts';
import { multiply, ONE, type Rational, round } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, type Relation } from '../relations/relation.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Fix } from './rule.ts';
import { fixesFor } from './slip.ts';

/** What factors make, against the result that is written. */
export interface Multiplied {
  readonly verdict: Outcome;
  readonly factors: readonly Member[];
  readonly result: Member;
  /** In the unit of the result, to its last place. */
  readonly product: Rational;
  /** None where all holds. */
  readonly fixes: readonly Fix[];
}

/** How the product of a relation compares with its result; null where that is not known. */
export function multiplied(relation: Relation): Multiplied | null {
  const { members, scale = ONE } = relation;
  const factors = members.filter(({ role }) => role === 'factor');
  const result = members.find(({ role }) => role === 'result');
  const numbers = factors.filter((factor) => numeralOf(factor));
  const place = result && numeralOf(result)?.place;
  if (!result || place === undefined || numbers.length === 0) return null;
  const verdict = outcome(productOf(numbers.map(intervalOfMember), scale), result);
  if (verdict === null) return null;
  const exact = numbers.reduce((product, one) => multiply(product, numeralOf(one)?.value ?? ONE), scale);
  const product = round(exact, place);
  if (verdict === 'holds') return { verdict, factors, result, product, fixes: [] };
  const fixes = fixesFor(relation, {
    members: [...numbers, result],
    at: result,
    computed: product,
    holds: (intervals) => {
      const [stated, computed] = [intervals.at(-1), productOf(intervals.slice(0, -1), scale)];
      return stated !== undefined && computed !== null && meets(computed, stated);
    },
  });
  return { verdict, factors, result, product, fixes };
}

function productOf(factors: readonly (Interval | null)[], scale: Rational): Interval | null {
  let product: Interval | null = point(scale);
  for (const factor of factors)
    product = product && factor && isPositive(factor) ? multiplyIntervals(product, factor) : null;
  return product;
}
