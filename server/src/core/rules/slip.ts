import { intervalOfNumeral } from '../figures/precision.ts';
import { digitsOf, meantBySlip } from '../figures/slips.ts';
import { type Interval, scaleInterval } from '../math/interval.ts';
import { add, decimal, equal, type Rational, ZERO } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, type Relation } from '../relations/relation.ts';
import type { Fix } from './rule.ts';

/** What fixes are looked for by. */
interface Sought {
  /** Those of the relation that may be put right, and in which order; all where it is left out. */
  readonly members?: readonly Member[];
  /** Where the conflict is shown. */
  readonly at: Member;
  /** What the number there should be, where that is known. */
  readonly computed?: Rational;
  /** Whether all fits, by the intervals of `members`, one of them as it would have been meant. */
  readonly holds: (intervals: readonly Interval[]) => boolean;
}

/**
 * The fix of each member that a writer's slip would explain: put right, everything holds; none where figures are only
 * likely to belong together, and would fit by chance. That of `at` comes first, `computed` behind them all if no slip
 * gives it.
 */
export function fixesFor(relation: Relation, { members = relation.members, at, computed, holds }: Sought): Fix[] {
  const explained = relation.weak && isByChance(relation) ? [] : explain(members, holds);
  const slips = explained.sort((a, b) => Number(b.member === at) - Number(a.member === at));
  if (!computed) return slips;
  const given = slips.find(({ member, value }) => member === at && equal(value, computed));
  return given
    ? slips.map((fix) => (fix === given ? { ...fix, computed: true } : fix))
    : [...slips, { member: at, value: computed, slip: false, computed: true }];
}

/** Whether numbers that have nothing to do with each other may well be one slip away from fitting. */
export const isByChance = (relation: Relation): boolean =>
  chanceOfSlip(relation) >= (relation.type === 'parts' && !relation.complete ? LIKELIEST_OF_SOME : LIKELIEST);

const LIKELIEST = 0.2;
/** What is not said to be all of it seldom is. */
const LIKELIEST_OF_SOME = 0.12;

/**
 * How likely numbers that have nothing to do with each other are one slip away from fitting: by the number of slips, and
 * by how closely the least precise of them must be met.
 */
export function chanceOfSlip({ type, members, complete }: Relation): number {
  const isAdded = type === 'parts' || type === 'balance' || type === 'shares';
  const isOneBlock = members.every(({ at }) => at === members[0]?.at);
  const rounding = { counted: leastRounded(members, isCounted), all: leastRounded(members, isAsWritten) };
  const sizes = members.flatMap((member) => {
    const numeral = numeralOf(member);
    if (!numeral || numeral.value.n === 0n) return [];
    const { place } = numeral;
    const digits = digitsOf(numeral).length;
    const { role } = member;
    // The zeros of an amount may be rounding, those of a percent are digits like others.
    const isPrecise = PERCENT.has(role) || (!isAdded && isAsWritten(member) && isOneBlock);
    const asOthers =
      complete && isOneBlock && isAsWritten(member)
        ? rounding.all
        : isCounted(member)
          ? rounding.counted
          : numeral.rounded;
    const rounded = isPrecise ? place : Math.min(asOthers, numeral.rounded);
    return [{ role, digits, top: place + digits, rounded }];
  });
  // A growth is of the whole: 5,4% is 105,4 of 100.
  const telling = sizes.map(({ rounded, role, top }) =>
    GROWING.has(type) && PERCENT.has(role) ? Math.max(top, PERCENTS) - rounded : top - rounded,
  );
  const slips = sizes.reduce((n, { digits }) => n + SLIPS_A_DIGIT * digits, 0);
  // What is added must fit at the coarsest place of all; what is divided, at the fewest digits.
  const precision = isAdded
    ? Math.max(...sizes.map(({ top }) => top)) - Math.max(...sizes.map(({ rounded }) => rounded))
    : Math.min(...telling);
  return slips / 10 ** precision;
}

const PERCENT: ReadonlySet<Member['role']> = new Set(['percent', 'share', 'aggregate', 'component']);
const GROWING: ReadonlySet<Relation['type']> = new Set(['change', 'growth']);

const isAsWritten = ({ figure }: Member): boolean => figure.comparator === 'eq';
const isCounted = (member: Member): boolean => member.figure.counted && isAsWritten(member);

/** To what the least rounded of some members is: who gives one of them in full gives all so. */
const leastRounded = (members: readonly Member[], isOne: (member: Member) => boolean): number =>
  Math.min(...members.map((one) => (isOne(one) ? (numeralOf(one)?.rounded ?? 0) : Number.POSITIVE_INFINITY)));

/** Digits of a hundred before the decimal mark. */
const PERCENTS = 3;
/** Nine other digits, and an exchange with the next. */
const SLIPS_A_DIGIT = 10;

function explain(members: readonly Member[], holds: (intervals: readonly Interval[]) => boolean): Fix[] {
  const intervals = members.map(intervalOfMember);
  if (!intervals.every((interval) => interval !== null)) return [];
  return members.flatMap((member, m) => {
    const numeral = numeralOf(member);
    if (!numeral) return [];
    const tried = [...intervals];
    // How far a number reaches depends on its last place alone.
    const reach = intervalOfNumeral({ ...numeral, value: ZERO, rounded: numeral.place }, member.figure);
    const value = meantBySlip(numeral, (one, power) => {
      const { low, high } = power === 0 ? reach : scaleInterval(reach, decimal(1n, power));
      tried[m] = { low: low && add(low, one), high: high && add(high, one) };
      return holds(tried);
    });
    return value ? [{ member, value, slip: true }] : [];
  });
}
