import {
  addIntervals,
  divideIntervals,
  type Interval,
  isPositive,
  negateInterval,
  point,
  scaleInterval,
} from '../math/interval.ts';
import { add, divide, HUNDRED, multiply, type Rational, subtract } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole, type Relation, type Role } from './relation.ts';

/** What a relation says without writing it: `830 tỷ đồng, đạt 101% kế hoạch` has a plan of about 821,8 tỷ đồng. */
export interface Derived {
  readonly role: Role;
  readonly value: Rational;
  /** By the precision of what is written. */
  readonly interval: Interval;
  /** The member in whose form it is. */
  readonly like: Member;
  readonly unit: string | null;
}

/** The member that a relation leaves out; null where nothing is left out, or nothing follows. */
export function derivedOf(relation: Relation): Derived | null {
  if (relation.type === 'ratio') return baseOf(relation);
  if (relation.type === 'parts') return percentOf(relation);
  return relation.type === 'change' ? oldOf(relation) : null;
}

/** What percent a fraction is: `22/26 chỉ tiêu` is about 84,6 %. */
function percentOf({ members }: Relation): Derived | null {
  const [whole, part] = members;
  if (members.length !== 2 || !whole || !part || whole.figure !== part.figure) return null;
  const derived = shareOf(part, intervalOfMember(whole), numeralOf(whole)?.value, 'percent');
  return derived && { ...derived, unit: '%' };
}

/** The plan behind a value that is so many percent of it. */
function baseOf(relation: Relation): Derived | null {
  const [value, percent] = [ofRole(relation, 'value'), ofRole(relation, 'percent')];
  if (!value || !percent || value.side || ofRole(relation, 'base')) return null;
  return shareOf(value, intervalOfMember(percent), numeralOf(percent)?.value, 'base');
}

/** What a value was before it changed by so many percent, or by so much. */
function oldOf(relation: Relation): Derived | null {
  const [now, percent, delta] = (['new', 'percent', 'delta'] as const).map((role) => ofRole(relation, role));
  if (!now || ofRole(relation, 'old')) return null;
  const [a, amounts] = [numeralOf(now), intervalOfMember(now)];
  if (delta) {
    const [d, by] = [numeralOf(delta), intervalOfMember(delta)];
    if (!a || !d || !amounts || !by) return null;
    const value = delta.falls ? add(a.value, d.value) : subtract(a.value, d.value);
    const interval = addIntervals(amounts, delta.falls ? by : negateInterval(by));
    return isPositive(interval) ? { role: 'old', value, interval, like: now, unit: now.figure.unit } : null;
  }
  const [p, by] = [percent && numeralOf(percent), percent && intervalOfMember(percent)];
  if (!percent || !p || !by) return null;
  const whole = point(HUNDRED);
  const percents = percent.falls ? addIntervals(whole, negateInterval(by)) : addIntervals(whole, by);
  return shareOf(now, percents, percent.falls ? subtract(HUNDRED, p.value) : add(HUNDRED, p.value), 'old');
}

/** What `value` is so many percent of. */
function shareOf(value: Member, percents: Interval | null, percent: Rational | undefined, role: Role): Derived | null {
  const [a, amounts] = [numeralOf(value), intervalOfMember(value)];
  if (!a || !percent || percent.n <= 0n || !percents || !amounts || !isPositive(percents) || !isPositive(amounts))
    return null;
  const interval = scaleInterval(divideIntervals(amounts, percents), HUNDRED);
  return { role, value: multiply(HUNDRED, divide(a.value, percent)), interval, like: value, unit: value.figure.unit };
}
