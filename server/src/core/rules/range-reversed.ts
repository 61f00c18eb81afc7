import { compare } from '../math/rational.ts';
import { numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A range goes from its lower end to its higher one, and they differ. */
export const rangeReversed = defineRule({
  id: 'range-reversed',
  group: 'bounds',
  severity: 'warning',
  reads: 'bounds',
  messages: {
    reversed: {
      vi: 'Khoảng số này đi từ {low} đến {high}: số trước lớn hơn số sau. Đề nghị kiểm tra lại.',
      en: 'This range goes from {low} to {high}: the first number is greater than the second. Please check.',
      arithmetic: '{low} > {high}',
    },
    empty: {
      vi: 'Khoảng số này đi từ {low} đến {high}: hai đầu bằng nhau. Đề nghị kiểm tra lại.',
      en: 'This range goes from {low} to {high}: both ends are the same. Please check.',
      arithmetic: '{low} = {high}',
    },
  },
  check(relation, report) {
    const [low, high] = [ofRole(relation, 'low'), ofRole(relation, 'high')];
    const [a, b] = [low && numeralOf(low)?.value, high && numeralOf(high)?.value];
    if (!low || !high || !a || !b) return null;
    const order = compare(a, b);
    if (order < 0) return true;
    report(order > 0 ? 'reversed' : 'empty', {
      at: low,
      holes: { low: { number: low }, high: { number: high } },
      related: [],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Khoảng số viết ngược hoặc rỗng', en: 'A range runs backwards or is empty' },
  reason: {
    vi: 'Trong một khoảng, số đứng trước nhỏ hơn số đứng sau. Có thể hai số bị đảo chỗ, hoặc một số bị gõ nhầm.',
    en: 'The first number of a range is the smaller one. The two may be swapped, or one of them mistyped.',
  },
  bad: [
    'Phấn đấu tốc độ tăng trưởng đạt ⟦từ 8 đến 6,5%⟧.',
    'Lương thưởng ở mức ⟦490 - 400%⟧ ngày công.',
    'Thủ tướng yêu cầu tăng trưởng ⟦từ 7,5% đến 7,5%⟧.',
  ],
  good: [
    'Phấn đấu giảm tỷ lệ hộ nghèo từ 2 đến 2,5%.',
    'Phấn đấu tăng 6,6% - 6,8%.',
    'Nhiệt độ từ -3 đến 5 độ C ở vùng cao.',
  ],
};
