import { type Interval, meets, sumIntervals } from '../math/interval.ts';
import { sum, ZERO } from '../math/rational.ts';
import { intervalOfMember, numeralOf } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** What flows in the quarters must add up to what flows in all of them. */
export const periodSum = defineRule({
  id: 'period-sum',
  group: 'sum',
  severity: 'warning',
  reads: 'series',
  messages: {
    differs: {
      vi: '{parts} = {sum}, nhưng văn bản ghi cả kỳ là {total}.',
      en: '{parts} = {sum}, but the text gives {total} for the whole period.',
      arithmetic: '{parts} = {sum} ≠ {total}',
    },
  },
  check(relation, report) {
    const [total, ...parts] = relation.members;
    if (total?.role !== 'total') return null;
    const intervals = parts.map(intervalOfMember);
    if (!intervals.every((one) => one !== null)) return null;
    const verdict = outcome(sumIntervals(intervals), total);
    if (verdict === null) return null;
    if (verdict === 'holds') return true;
    const computed = sum(parts.map((part) => numeralOf(part)?.value ?? ZERO));
    report('differs', {
      at: total,
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: { parts: { figures: parts }, sum: { computed, like: total, withUnit: true }, total: { figure: total } },
      related: parts.map((member) => ({ member, label: { vi: 'từng kỳ', en: 'a part of the period' } })),
      fixes: fixesFor(relation, {
        at: total,
        computed,
        holds: ([whole, ...pieces]: readonly Interval[]) => whole !== undefined && meets(whole, sumIntervals(pieces)),
      }),
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Các quý cộng lại không khớp cả kỳ', en: 'Quarters do not add up to the whole period' },
  reason: {
    vi: 'Số của quý I và quý II cộng lại phải bằng số của 6 tháng, nếu cùng một chỉ tiêu và không phải số lũy kế hay số dư. Đề nghị đối chiếu lại các kỳ này.',
    en: 'The first and second quarters must add up to the first six months, where the indicator is the same and neither cumulative nor a stock. Please check the periods.',
  },
  bad: [
    'Thu ngân sách nhà nước quý I/2022 đạt 2.215 tỷ đồng, quý II/2022 đạt 2.403 tỷ đồng.\n\nThu ngân sách nhà nước 6 tháng đầu năm 2022 đạt ⟦4.168 tỷ đồng⟧.',
    'Thu nội địa 6 tháng đầu năm 2022 đạt 1.904 tỷ đồng, quý III/2022 đạt 1.020 tỷ đồng. Thu nội địa 9 tháng năm 2022 đạt ⟦2.294 tỷ đồng⟧.',
  ],
  good: [
    'Thu ngân sách nhà nước quý I/2022 đạt 2.215 tỷ đồng, quý II/2022 đạt 2.403 tỷ đồng.\n\nThu ngân sách nhà nước 6 tháng đầu năm 2022 đạt 4.618 tỷ đồng.',
    'Dư nợ tín dụng quý I/2022 đạt 2.215 tỷ đồng, quý II/2022 đạt 2.403 tỷ đồng.\n\nDư nợ tín dụng 6 tháng đầu năm 2022 đạt 4.168 tỷ đồng.',
    'Thu ngân sách nhà nước quý I/2022 đạt 2.215 tỷ đồng, lũy kế đến quý II/2022 đạt 2.403 tỷ đồng.\n\nThu ngân sách nhà nước 6 tháng đầu năm 2022 đạt 4.168 tỷ đồng.',
    'Thu ngân sách nhà nước quý I/2022 đạt 2.215 tỷ đồng, quý II/2022 đạt 2.403 tỷ đồng.\n\nDự toán thu ngân sách nhà nước 6 tháng đầu năm 2022 là 4.168 tỷ đồng.',
  ],
};
