import {
  addIntervals,
  type Interval,
  isPositive,
  meets,
  point,
  scaleInterval,
  sumIntervals,
} from '../math/interval.ts';
import { compare, divide, HUNDRED, negate, ONE, type Rational, round, sum, ZERO } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole, type Relation } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { factorsOf, numberFor, rateOf, ratesOf, writtenAs } from './rates.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** The growth of a whole follows from the values and the growth of all its components. */
export const growthMismatch = defineRule({
  id: 'growth-mismatch',
  group: 'change',
  severity: 'warning',
  reads: 'growth',
  messages: {
    differs: {
      vi: 'Từ giá trị và mức tăng, giảm của các phần tính ra mức chung là {computed}%, nhưng văn bản ghi {aggregate}%.',
      en: 'The values and changes of the parts make {computed}% for the whole, but the text gives {aggregate}%.',
      arithmetic: '{components} → {computed}% ≠ {aggregate}%',
    },
  },
  check(relation, report) {
    const aggregate = ofRole(relation, 'aggregate');
    const intervals = relation.members.map(intervalOfMember);
    if (!aggregate || !relation.complete || !intervals.every((interval) => interval !== null)) return null;
    const rates = impliedRates(relation, intervals);
    const verdict = outcome(rates && writtenAs(aggregate, rates), aggregate);
    const exact =
      rates &&
      ratesOfParts(
        relation,
        relation.members.map((one) => point(numeralOf(one)?.value ?? ZERO)),
      );
    const all = rateOf(aggregate);
    if (verdict === null || !exact?.low || !all) return null;
    if (verdict === 'holds') return true;
    const place = numeralOf(aggregate)?.place ?? 0;
    const at = relation.members.indexOf(aggregate);
    report('differs', {
      at: aggregate,
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: {
        components: { figures: relation.members.filter(({ role }) => role === 'component') },
        computed: { computed: round(exact.low, Math.min(place, -1)), like: aggregate },
        aggregate: { computed: all, like: aggregate },
      },
      related: relation.members
        .filter((one) => one !== aggregate)
        .map((member) => ({ member, label: LABELS[member.role === 'component' ? 'component' : 'value'] })),
      fixes: fixesFor(relation, {
        at: aggregate,
        computed: round(numberFor(aggregate, exact.low), place),
        holds: (meant) => {
          const implied = impliedRates(relation, meant);
          const stated = meant[at];
          return implied !== null && stated !== undefined && meets(writtenAs(aggregate, implied), stated);
        },
      }),
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Mức tăng chung không khớp mức tăng của các phần', en: 'Overall growth does not follow from its parts' },
  reason: {
    vi: 'Khi văn bản nêu đủ các phần, mỗi phần có giá trị và mức tăng, thì tính lại được mức tăng chung, kể cả khi các số đã làm tròn. Đề nghị tính lại.',
    en: 'Where a text gives the value and the growth of every part, the growth of the whole follows from them, rounding allowed for. Please compute it again.',
  },
  bad: [
    'Xuất nhập khẩu đạt 545,36 tỷ USD, tăng ⟦8,4%⟧.\n\nTrong đó xuất khẩu đạt 282,65 tỷ USD, tăng 7,0% và nhập khẩu đạt 262,70 tỷ USD, tăng 3,7%.',
    'Tổng trị giá XNK đạt 48,5 tỷ USD, giảm ⟦9%⟧ so với tháng 10. Trong đó, XK đạt 24,2 tỷ USD, giảm 11,2% và NK đạt 24,3 tỷ USD, giảm 0,1%.',
    'Xuất nhập khẩu đạt 545,36 tỷ USD, tăng ⟦6,4%⟧.\n\nTrong đó xuất khẩu đạt 282,65 tỷ USD, tăng 7,0% và nhập khẩu đạt 262,71 tỷ USD, tăng 3,7%.',
  ],
  good: [
    'Xuất nhập khẩu đạt 545,36 tỷ USD, tăng 5,4%.\n\nTrong đó xuất khẩu đạt 282,65 tỷ USD, tăng 7,0% và nhập khẩu đạt 262,70 tỷ USD, tăng 3,7%.',
    'Tổng trị giá XNK đạt 48,5 tỷ USD, giảm 6% so với tháng 10. Trong đó, XK đạt 24,2 tỷ USD, giảm 11,2% và NK đạt 24,3 tỷ USD, giảm 0,1%.',
    'Xuất nhập khẩu đạt 545,36 tỷ USD, tăng 5,4%.\n\nTrong đó xuất khẩu đạt 282,65 tỷ USD, tăng 7,0% và nhập khẩu đạt 262,71 tỷ USD, tăng 3,7%.',
    'Xuất nhập khẩu đạt 48,5 tỷ USD, tăng 9% so với cùng kỳ. Trong đó, xuất khẩu đạt 24,2 tỷ USD, giảm 11,2% so với tháng 10 và nhập khẩu đạt 24,3 tỷ USD, giảm 0,1%.',
  ],
};

const LABELS = {
  component: { vi: 'mức tăng, giảm của phần', en: 'growth of a part' },
  value: { vi: 'giá trị', en: 'value' },
};

/**
 * The growths of the whole that its components allow; null where they do not say, or where their values do not add up
 * to the whole's, which is another conflict.
 */
function impliedRates(relation: Relation, intervals: readonly Interval[]): Interval | null {
  const [total] = ofRoleAmong(relation, intervals, 'total');
  const added = sumIntervals(ofRoleAmong(relation, intervals, 'part'));
  return total && meets(added, total) ? ratesOfParts(relation, intervals) : null;
}

const ofRoleAmong = ({ members }: Relation, intervals: readonly Interval[], role: Member['role']): Interval[] =>
  intervals.filter((_, m) => members[m]?.role === role);

/** The growths of the whole that follow from those of the parts; null where they do not say. */
function ratesOfParts(relation: Relation, intervals: readonly Interval[]): Interval | null {
  const parts = ofRoleAmong(relation, intervals, 'part');
  const components = relation.members.flatMap((one, m) => {
    const written = intervals[m];
    return one.role === 'component' && written ? [factorsOf(ratesOf(one, written))] : [];
  });
  if (parts.length !== components.length) return null;
  if (!parts.every(isPositive) || !components.every(isPositive)) return null;
  const [low, high] = [extreme(parts, components, 'low'), extreme(parts, components, 'high')];
  return low && high && scaleInterval(addIntervals({ low, high }, point(negate(ONE))), HUNDRED);
}

/**
 * The least (or greatest) growth of the whole as a factor, Σ v / Σ (v / f): it has the least (greatest) factors, and is a
 * quotient of sums, so that the values are each at one of their ends: those that grew less than the whole at one, the
 * others at the other.
 */
function extreme(parts: readonly Interval[], factors: readonly Interval[], end: 'low' | 'high'): Rational | null {
  const items = parts.flatMap((part, k) => {
    const factor = factors[k]?.[end];
    return part.low && part.high && factor ? [{ low: part.low, high: part.high, factor }] : [];
  });
  if (items.length < parts.length) return null;
  items.sort((a, b) => (end === 'low' ? compare(a.factor, b.factor) : compare(b.factor, a.factor)));
  let best: Rational | null = null;
  for (let heavy = 0; heavy <= items.length; heavy++) {
    const values = items.map(({ low, high }, k) => (k < heavy ? high : low));
    const before = sum(items.map(({ factor }, k) => divide(values[k] ?? ZERO, factor)));
    const whole = divide(sum(values), before);
    if (best === null || (end === 'low' ? compare(whole, best) < 0 : compare(whole, best) > 0)) best = whole;
  }
  return best;
}
