import type { Interval } from '../math/interval.ts';
import { divideIntervals, isPositive, scaleInterval } from '../math/interval.ts';
import { divide, HUNDRED, multiply, type Rational } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole, type Relation, type Role } from './relation.ts';

/** What a relation says without writing it: `830 tỷ đồng, đạt 101% kế hoạch` has a plan of about 821,8 tỷ đồng. */
export interface Derived {
  readonly role: Role;
  readonly value: Rational;
  /** By the precision of what is written. */
  readonly interval: Interval;
  /** The member in whose unit and form it is. */
  readonly like: Member;
}

/** The member that a relation leaves out; null where nothing is left out, or nothing follows. */
export function derivedOf(relation: Relation): Derived | null {
  const [value, base, percent] = [ofRole(relation, 'value'), ofRole(relation, 'base'), ofRole(relation, 'percent')];
  if (relation.type !== 'ratio' || base || !value || !percent || value.side) return null;
  const [a, p] = [numeralOf(value), numeralOf(percent)];
  const [amounts, percents] = [intervalOfMember(value), intervalOfMember(percent)];
  if (!a || !p || p.value.n <= 0n || !amounts || !percents || !isPositive(percents) || !isPositive(amounts))
    return null;
  const interval = scaleInterval(divideIntervals(amounts, percents), HUNDRED);
  return { role: 'base', value: multiply(HUNDRED, divide(a.value, p.value)), interval, like: value };
}
