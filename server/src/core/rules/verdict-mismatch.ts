import {
  addIntervals,
  contains,
  divideIntervals,
  type Interval,
  isPositive,
  meets,
  point,
  scaleInterval,
} from '../math/interval.ts';
import { add, compare, decimal, divide, HUNDRED, multiply, negate, type Rational, round } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole, type Verdict } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** What is said of a target must fit what was reached of it. */
export const verdictMismatch = defineRule({
  id: 'verdict-mismatch',
  group: 'ratio',
  severity: 'error',
  reads: 'target',
  messages: {
    percent: {
      vi: 'Văn bản ghi “{verdict} kế hoạch”, nhưng số thực hiện bằng {percent}% kế hoạch.',
      en: 'The text says that the plan was {verdict}, but {percent}% of it was reached.',
      arithmetic: '{percent}%: {verdict}',
    },
    target: {
      vi: 'Văn bản ghi “{verdict} kế hoạch”, nhưng thực hiện {value} so với kế hoạch {target}.',
      en: 'The text says that the plan was {verdict}, but it reached {value} of {target}.',
      arithmetic: '{value} : {target}: {verdict}',
    },
    excess: {
      vi: '{value} bằng {ratio}% của {target}: đạt {percent}% kế hoạch, không phải vượt {percent}%.',
      en: '{value} is {ratio}% of {target}: {percent}% of the plan was reached; it was not exceeded by {percent}%.',
      arithmetic: '{value} / {target} = {ratio}%',
    },
    doubled: {
      vi: '“Vượt {percent}%” là hơn gấp đôi kế hoạch. Nếu là “đạt {percent}%” thì kế hoạch vừa tròn {plan}. Đề nghị kiểm tra lại.',
      en: 'Exceeded by {percent}% is more than twice the plan. If {percent}% of it was reached, the plan was just {plan}. Please check.',
      arithmetic: '{value} / {percent}% = {plan}',
    },
  },
  check(relation, report) {
    const { verdict } = relation;
    const [value, target, percent] = (['value', 'target', 'percent'] as const).map((role) => ofRole(relation, role));
    if (!verdict) return null;
    const said = SAID[verdict.says];
    if (value && target && percent) {
      const ratio = ratioOf(value, target);
      const stated = intervalOfMember(percent);
      const exact = exactly(value, target);
      if (!ratio || !stated || !exact) return null;
      if (meets(addIntervals(ratio, point(negate(HUNDRED))), stated)) return true;
      if (meets(ratio, stated)) {
        report('excess', {
          at: percent,
          holes: {
            value: { figure: value },
            target: { figure: target },
            ratio: { computed: round(exact, numeralOf(percent)?.place ?? 0), like: percent },
            percent: { number: percent },
          },
          related: [
            { member: value, label: VALUE },
            { member: target, label: TARGET },
          ],
          fixes: [
            { member: percent, value: round(add(exact, negate(HUNDRED)), numeralOf(percent)?.place ?? 0), slip: false },
          ],
        });
        return false;
      }
    } else if (value && percent) {
      const plan = roundPlan(value, percent);
      if (!plan) return null;
      report('doubled', {
        at: percent,
        severity: 'warning',
        holes: {
          percent: { number: percent },
          value: { figure: value },
          plan: { computed: plan, like: value, withUnit: true },
        },
        related: [{ member: value, label: VALUE }],
        fixes: [],
      });
      return false;
    } else if (percent) {
      const stated = intervalOfMember(percent);
      if (!stated) return null;
      if (!contradicts(verdict.says, stated, point(HUNDRED))) return true;
      report('percent', {
        at: percent,
        holes: { verdict: { text: said }, percent: { number: percent } },
        related: [],
        fixes: [],
      });
      return false;
    }
    const [reached, planned] = [value && intervalOfMember(value), target && intervalOfMember(target)];
    if (!value || !target || !reached || !planned || DOWNWARDS.has(target.figure.comparator)) return null;
    if (!contradicts(verdict.says, reached, planned)) return percent ? null : true;
    report('target', {
      at: value,
      holes: { verdict: { text: said }, value: { figure: value }, target: { figure: target } },
      related: [{ member: target, label: TARGET }],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Nhận xét trái với số liệu', en: 'What is said contradicts the numbers' },
  reason: {
    vi: 'Nói “vượt” kế hoạch thì số thực hiện phải hơn kế hoạch, nói “không đạt” thì phải kém kế hoạch. “Vượt 63%” là bằng 163%. Đề nghị xem lại lời nhận xét và các số.',
    en: 'Where a plan is said to be exceeded or missed, what was reached must be above or below it. Exceeded by 63% means 163% of it. Please check the wording and the numbers.',
  },
  bad: [
    'Thu ngân sách đạt 760 tỷ đồng, bằng ⟦95%⟧ kế hoạch, vượt kế hoạch đề ra.',
    'Chỉ tiêu không đạt kế hoạch là tỷ lệ hồ sơ trực tuyến đạt ⟦93%⟧, kế hoạch ≥82%.',
    'Tỉnh công nhận 326 sản phẩm, vượt ⟦163%⟧ kế hoạch (200 sản phẩm).',
    'Tỉnh công nhận 326 sản phẩm, vượt ⟦163%⟧ kế hoạch đề ra.',
    'Tỉnh công nhận ⟦190 sản phẩm⟧, vượt 5% kế hoạch (200 sản phẩm).',
  ],
  good: [
    'Tỉnh công nhận 317 sản phẩm, vượt 163% kế hoạch.',
    'Thu ngân sách đạt 840 tỷ đồng, bằng 105% kế hoạch, vượt kế hoạch đề ra.',
    'Chỉ tiêu không đạt kế hoạch là tỷ lệ hồ sơ trực tuyến đạt 73%, kế hoạch ≥82%.',
    'Tỉnh công nhận 326 sản phẩm, vượt 63% kế hoạch (200 sản phẩm).',
    'Thu ngân sách đạt 760 tỷ đồng, bằng 95% kế hoạch năm, vượt kế hoạch 9 tháng.',
    'Có 1.110 hồ sơ, bằng 33,39% kế hoạch, vượt chỉ tiêu tỉnh giao.',
    'Tỷ lệ hộ nghèo giảm còn 4%, đạt 4%, kế hoạch 5%, vượt kế hoạch.',
  ],
};

const VALUE = { vi: 'thực hiện', en: 'reached' };
const TARGET = { vi: 'kế hoạch', en: 'plan' };
const SAID = {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  reached: { vi: 'đạt và vượt', en: 'reached' },
  missed: { vi: 'không đạt', en: 'missed' },
};

/** Targets that are met by less. */
const DOWNWARDS: ReadonlySet<Member['figure']['comparator']> = new Set(['le', 'lt']);

/** Whether no number of what was reached is on the side of the target that the verdict says. */
function contradicts(says: Verdict['says'], reached: Interval, target: Interval): boolean {
  if (says !== 'missed') return reached.high !== null && target.low !== null && compare(reached.high, target.low) < 0;
  const most = target.high ?? target.low;
  return reached.low !== null && most !== null && compare(reached.low, most) > 0;
}

function ratioOf(value: Member, target: Member): Interval | null {
  const [a, b] = [intervalOfMember(value), intervalOfMember(target)];
  return a && b && isPositive(a) && isPositive(b) ? scaleInterval(divideIntervals(a, b), HUNDRED) : null;
}

/**
 * The plan of which a value is so many percent, where it is a round number, and no number nearly as round is one that the
 * value exceeds by so many percent.
 */
function roundPlan(value: Member, percent: Member): Rational | null {
  const [amount, share] = [intervalOfMember(value), intervalOfMember(percent)];
  if (!amount || !share || !isPositive(amount) || !isPositive(share)) return null;
  const reached = scaleInterval(divideIntervals(amount, share), HUNDRED);
  const exceeded = scaleInterval(divideIntervals(amount, addIntervals(share, point(HUNDRED))), HUNDRED);
  return roundNumberIn(exceeded, 2) ? null : roundNumberIn(reached, 1);
}

/** A number of so many digits, zeros behind them aside, that lies in an interval. */
function roundNumberIn(interval: Interval, digits: number): Rational | null {
  if (!interval.high || !interval.low) return null;
  let place = 0;
  while (compare(decimal(10n, place), interval.high) <= 0) place++;
  while (compare(decimal(1n, place), interval.high) > 0) place--;
  const nearest = round(interval.high, place - digits + 1);
  return contains(interval, nearest) ? nearest : null;
}

function exactly(value: Member, target: Member) {
  const [a, b] = [numeralOf(value)?.value, numeralOf(target)?.value];
  return a && b && b.n !== 0n ? multiply(HUNDRED, divide(a, b)) : null;
}
