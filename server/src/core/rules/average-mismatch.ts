import {
  type Interval,
  isPositive,
  meets,
  multiplyIntervals,
  point,
  scaleInterval,
  sumIntervals,
  widen,
} from '../math/interval.ts';
import {
  add,
  compare,
  decimal,
  divide,
  integer,
  multiply,
  ONE,
  type Rational,
  round,
  subtract,
  sum,
} from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';
import { factorsOf, numberFor, rateOf, ratesOf } from './rates.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** The mean growth of years must follow from the growth of each; the plain mean of the percents is let pass too. */
export const averageMismatch = defineRule({
  id: 'average-mismatch',
  group: 'change',
  severity: 'warning',
  reads: 'series',
  messages: {
    differs: {
      vi: 'Các năm {parts} cho mức bình quân {computed}%, nhưng văn bản ghi {mean}%.',
      en: 'The years {parts} have a mean of {computed}%, but the text gives {mean}%.',
      arithmetic: '({parts}) / {count} = {computed}% ≠ {mean}%',
    },
  },
  check(relation, report) {
    const { members } = relation;
    const [mean, ...parts] = members;
    const numeral = mean && numeralOf(mean);
    if (mean?.role !== 'mean' || !numeral) return null;
    const intervals = members.map(intervalOfMember);
    if (!intervals.every((one) => one !== null)) return null;
    const holds = (tried: readonly Interval[]): boolean => isMeanOf(members, tried);
    if (holds(intervals)) return true;
    const [written, ...others] = intervals;
    const isClose = written !== undefined && holds([widen(written, decimal(1n, numeral.place)), ...others]);
    const computed = numberFor(mean, geometricMean(parts, numeral.place));
    report('differs', {
      at: mean,
      severity: isClose ? 'hint' : 'warning',
      holes: {
        parts: { sum: parts },
        count: { text: { vi: String(parts.length), en: String(parts.length) } },
        computed: { computed, like: mean },
        mean: { number: mean },
      },
      related: parts.map((member) => ({ member, label: { vi: 'từng năm', en: 'a year' } })),
      fixes: fixesFor(relation, { at: mean, computed, holds }),
    });
    return isClose ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Mức bình quân không khớp các năm', en: 'A mean does not fit its years' },
  reason: {
    vi: 'Tốc độ bình quân của một giai đoạn tính từ tốc độ của từng năm (bình quân nhân; bình quân cộng cũng được chấp nhận). Đề nghị tính lại, và xem các năm liệt kê có đúng là các năm của giai đoạn hay không.',
    en: 'The mean growth of a period follows from that of each year (the geometric mean; the arithmetic one is accepted). Please compute it again, and see whether the years listed are those of the period.',
  },
  bad: [
    'Tốc độ tăng trưởng bình quân giai đoạn 2021-2025 đạt ⟦7,9%/năm⟧ (4,5; 8,1; 6,7; 7,9; 8,8).',
    'Kinh tế tăng trưởng bình quân 3 năm 2016-2018 đạt ⟦7,50%/năm⟧ (năm 2016 tăng 6,50%, năm 2017 tăng 7,10%, năm 2018 tăng 7,40%).',
  ],
  good: [
    'Tốc độ tăng trưởng bình quân giai đoạn 2021-2025 đạt 7,2%/năm (4,5; 8,1; 6,7; 7,9; 8,8).',
    'Kinh tế tăng trưởng bình quân 3 năm 2016-2018 đạt 7%/năm (năm 2016 tăng 6,5%, năm 2017 tăng 7,1%, năm 2018 tăng 7,4%).',
    // The plain mean; the other one is 19,1.
    'Thu tăng bình quân 2 năm 2020-2021 đạt 20,0%/năm (năm 2020 tăng 5,0%, năm 2021 tăng 35,0%).',
    'Tốc độ tăng trưởng bình quân giai đoạn 2021-2025 đạt 7,9%/năm (mục tiêu 8,0%, cao hơn 5,9% của giai đoạn trước).',
  ],
};

/** Whether the first may be the geometric, or the arithmetic, mean of the others. */
function isMeanOf([mean, ...parts]: readonly Member[], [written, ...intervals]: readonly Interval[]): boolean {
  if (!mean || !written) return true;
  const rates = parts.flatMap((part, n) => (intervals[n] ? ratesOf(part, intervals[n]) : []));
  const stated = ratesOf(mean, written);
  if (meets(scaleInterval(sumIntervals(rates), divide(ONE, integer(rates.length))), stated)) return true;
  const [whole, factors] = [factorsOf(stated), rates.map(factorsOf)];
  if (!isPositive(whole) || !factors.every(isPositive)) return true;
  const [grown, stepped] = [product(factors), product(factors.map(() => whole))];
  return grown === null || stepped === null || meets(grown, stepped);
}

const product = (factors: readonly Interval[]): Interval | null =>
  factors.reduce<Interval | null>((made, factor) => made && multiplyIntervals(made, factor), point(ONE));

/** The mean rate to a place: the arithmetic mean, brought down until its power is no more than the product. */
function geometricMean(parts: readonly Member[], place: number): Rational {
  const rates = parts.map((part) => rateOf(part) ?? integer(0));
  const factor = (rate: Rational): Rational => add(ONE, divide(rate, integer(HUNDRED)));
  const whole = rates.map(factor).reduce(multiply, ONE);
  const step = decimal(1n, place);
  let mean = round(divide(sum(rates), integer(rates.length)), place);
  for (let n = 0; n < MOST_STEPS; n++) {
    const half = subtract(mean, divide(step, integer(2)));
    const power = rates.map(() => factor(half)).reduce(multiply, ONE);
    if (compare(power, whole) <= 0) return mean;
    mean = subtract(mean, step);
  }
  return mean;
}

const HUNDRED = 100;
/** The two means of growth rates are near each other. */
const MOST_STEPS = 200;
