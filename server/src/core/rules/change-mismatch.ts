import {
  addIntervals,
  divideIntervals,
  type Interval,
  isBelow,
  isPositive,
  meets,
  negateInterval,
  point,
  scaleInterval,
} from '../math/interval.ts';
import { absolute, divide, HUNDRED, multiply, negate, ONE, type Rational, round, subtract } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole, type Relation } from '../relations/relation.ts';
import type { Text } from './message.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** What a value was, what it is, and by how much it changed must agree. */
export const changeMismatch = defineRule({
  id: 'change-mismatch',
  group: 'change',
  severity: 'warning',
  reads: 'change',
  messages: {
    percent: {
      vi: 'Từ {old} đến {new} là mức thay đổi {change}%, nhưng văn bản ghi {percent}%.',
      en: 'From {old} to {new} is a change of {change}%, but the text gives {percent}%.',
      arithmetic: '({new} − {old}) / {old} = {change}% ≠ {percent}%',
    },
    share: {
      vi: 'Thay đổi {delta} để đạt {new} tương ứng với {change}%, nhưng văn bản ghi {percent}%.',
      en: 'A change of {delta} that ends at {new} is {change}%, but the text gives {percent}%.',
      arithmetic: '{delta} / ({new} ∓ {delta}) = {change}% ≠ {percent}%',
    },
    difference: {
      vi: 'Từ {old} đến {new} chênh lệch {change}, nhưng văn bản ghi {delta}.',
      en: 'From {old} to {new} the difference is {change}, but the text gives {delta}.',
      arithmetic: '{new} − {old} = {change} ≠ {delta}',
    },
    exceeds: {
      vi: 'Đã tăng {delta} thì không thể chỉ đạt {new}.',
      en: 'A rise of {delta} cannot end at only {new}.',
      arithmetic: '{delta} > {new}',
    },
  },
  check(relation, report) {
    const [total, by] = [ofRole(relation, 'new'), ofRole(relation, 'delta')];
    if (total && by && isLessThanItsRise(total, by)) {
      report('exceeds', {
        at: total,
        holes: { delta: { figure: by }, new: { figure: total } },
        related: relation.members.filter((one) => one !== total).map((member) => ({ member, label: labelOf(member) })),
        fixes: fixesFor(relation, { at: total, holds: (intervals) => holdsWith(relation, intervals) }),
      });
      return false;
    }
    const found = conflictOf(relation);
    if (found === null) return null;
    if (found === 'holds') return true;
    const { at, computed, close } = found;
    const [now, old, delta, percent] = rolesOf(relation);
    const value = round(computed, Math.min(placeOf(at), at === percent ? -1 : placeOf(at)));
    const common = {
      at,
      severity: close ? 'hint' : 'warning',
      related: relation.members.filter((one) => one !== at).map((member) => ({ member, label: labelOf(member) })),
      fixes: fixesFor(relation, {
        at,
        computed: round(computed, placeOf(at)),
        holds: (intervals) => holdsWith(relation, intervals),
      }),
    } as const;
    const change = { computed: value, like: at } as const;
    if (percent && at === percent && old && now)
      report('percent', {
        ...common,
        holes: { old: { figure: old }, new: { figure: now }, change, percent: { number: percent } },
      });
    else if (percent && at === percent && now && delta)
      report('share', {
        ...common,
        holes: { delta: { figure: delta }, new: { figure: now }, change, percent: { number: percent } },
      });
    else if (old && now && delta)
      report('difference', {
        ...common,
        holes: {
          old: { figure: old },
          new: { figure: now },
          change: { ...change, withUnit: true },
          delta: { figure: delta },
        },
      });
    return close ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Mức tăng, giảm không khớp các số', en: 'A change does not fit its numbers' },
  reason: {
    vi: 'Từ số kỳ này và số kỳ trước (hoặc số chênh lệch) tính lại được mức tăng, giảm. Kết quả phải bằng mức đã ghi, kể cả khi các số đã làm tròn. Đề nghị tính lại.',
    en: 'The change can be computed from the value and what it was before, or from the difference. It must be what is written, rounding allowed for. Please compute it again.',
  },
  bad: [
    'Xuất khẩu đạt 282,65 tỷ USD, tăng ⟦9,0%⟧, tương ứng tăng 18,39 tỷ USD.',
    'Thu ngân sách đạt 50.045 tỷ đồng, giảm 13.267 tỷ đồng (tương ứng ⟦31%⟧) so với cùng kỳ năm 2019 (63.312 tỷ đồng).',
    'Thu ngân sách tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng ⟦25%⟧).',
    'Xuất khẩu đạt ⟦28,265 tỷ USD⟧, tăng 21%, tương ứng tăng 49,05 tỷ USD.',
    'Đại lý bán được 855 xe, giảm 50% so với tháng trước (1.710 xe) và giảm ⟦47,1%⟧ so với cùng kỳ năm ngoái (1.359 xe).',
    'Thu ngân sách đạt 10.345 tỷ đồng, vượt ⟦245 tỷ đồng⟧ so với dự toán (10.200 tỷ đồng).',
    'Thu ngân sách đạt 183 tỷ đồng, vượt ⟦7,2%⟧ so với dự toán năm (dự toán 179 tỷ đồng).',
  ],
  good: [
    'Xuất khẩu đạt 282,65 tỷ USD, tăng 7,0%, tương ứng tăng 18,39 tỷ USD.',
    'Thu ngân sách đạt 50.045 tỷ đồng, giảm 13.267 tỷ đồng (tương ứng 21%) so với cùng kỳ năm 2019 (63.312 tỷ đồng).',
    'Thu ngân sách tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 15%).',
    'Thu ngân sách đạt 183 tỷ đồng, vượt 2,2% so với dự toán năm (dự toán 179 tỷ đồng).',
    'Chỉ số giảm 3,16 điểm (tương ứng -1,73%) so với tháng trước xuống mức 179,26 điểm.',
    'Doanh thu đạt 34 tỷ đồng, tăng 12% so với cùng kỳ; chi 20 tỷ đồng, giảm 2 tỷ đồng.',
  ],
};

const LABELS = {
  new: { vi: 'số mới', en: 'new value' },
  old: { vi: 'số cũ', en: 'old value' },
  delta: { vi: 'chênh lệch', en: 'difference' },
  percent: { vi: 'mức tăng, giảm', en: 'change' },
} as Record<string, { vi: string; en: string }> & { new: { vi: string; en: string } };

const labelOf = ({ role }: Member): Text => LABELS[role] ?? LABELS.new;

/** What rose by so much is at least that much. */
function isLessThanItsRise(total: Member, by: Member): boolean {
  const [value, rise] = [intervalOfMember(total), intervalOfMember(by)];
  return !by.falls && value !== null && rise !== null && isBelow(value, rise);
}

const rolesOf = (relation: Relation): readonly (Member | undefined)[] =>
  (['new', 'old', 'delta', 'percent'] as const).map((role) => ofRole(relation, role));

const placeOf = (member: Member): number => numeralOf(member)?.place ?? 0;

interface Conflict {
  readonly at: Member;
  /** What the percent or the difference should be, without its direction. */
  readonly computed: Rational;
  readonly close: boolean;
}

/** What does not agree, if anything; null where nothing could be checked. */
function conflictOf(relation: Relation): Conflict | 'holds' | null {
  const [now, old, delta, percent] = rolesOf(relation);
  const [a, b, d] = [now, old, delta].map((one) => one && numeralOf(one)?.value);
  if (!now || !a) return null;
  const intervals = relation.members.map(intervalOfMember);
  let checked = false;
  for (const at of [percent, delta]) {
    const computed = at && computedFor(relation, at, intervals);
    const verdict = at && computed ? outcome(computed, at) : null;
    if (!at || verdict === null) continue;
    checked = true;
    const before = b ?? (d && subtract(a, delta?.falls ? negate(d) : d));
    if (verdict === 'holds' || !before || before.n === 0n) continue;
    const by = isNegative(at) ? subtract(a, before) : absolute(subtract(a, before));
    return { at, computed: at === percent ? multiply(HUNDRED, divide(by, before)) : by, close: verdict === 'close' };
  }
  return checked ? 'holds' : null;
}

/** `giảm -0,3%`: the sign is in the number as well. */
const isNegative = (member: Member): boolean => (numeralOf(member)?.value.n ?? 0n) < 0n;

/** The interval that the percent or the difference should lie in, by the other members. */
function computedFor(relation: Relation, at: Member, intervals: readonly (Interval | null)[]): Interval | null {
  const of = (role: Member['role']): Interval | null =>
    intervals[relation.members.findIndex((one) => one.role === role)] ?? null;
  const [now, old, delta] = [of('new'), of('old'), of('delta')];
  if (!now) return null;
  if (at.role === 'delta') return old && directed(addIntervals(now, negateInterval(old)), at);
  const by = ofRole(relation, 'delta');
  const before = old ?? (delta && addIntervals(now, by?.falls ? delta : negateInterval(delta)));
  if (!before || !isPositive(before) || !isPositive(now)) return null;
  if (!old && delta) {
    if (!isPositive(delta)) return null;
    const share = scaleInterval(divideIntervals(delta, before), HUNDRED);
    return directed(by?.falls ? negateInterval(share) : share, at);
  }
  return directed(scaleInterval(addIntervals(divideIntervals(now, before), point(negate(ONE))), HUNDRED), at);
}

/** A fall is written without its sign. */
const directed = (interval: Interval, { falls }: Member): Interval => (falls ? negateInterval(interval) : interval);

function holdsWith(relation: Relation, intervals: readonly Interval[]): boolean {
  const [value, rise] = (['new', 'delta'] as const).map(
    (role) => intervals[relation.members.findIndex((one) => one.role === role)],
  );
  if (value && rise && !ofRole(relation, 'delta')?.falls && isBelow(value, rise)) return false;
  return relation.members.every((at, m) => {
    const stated = intervals[m];
    const computed = at.role === 'percent' || at.role === 'delta' ? computedFor(relation, at, intervals) : null;
    return computed === null || stated === undefined || meets(computed, stated);
  });
}
