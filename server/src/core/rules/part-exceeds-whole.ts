import { isBelow } from '../math/interval.ts';
import { intervalOfMember, numeralOf } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** No part is greater than its whole. */
export const partExceedsWhole = defineRule({
  id: 'part-exceeds-whole',
  group: 'sum',
  severity: 'error',
  reads: 'parts',
  messages: {
    exceeds: {
      vi: 'Phần {part} lớn hơn tổng {whole}. Đề nghị kiểm tra lại hai số này.',
      en: 'The part, {part}, is greater than the whole, {whole}. Please check the two numbers.',
      arithmetic: '{part} > {whole}',
    },
  },
  check({ members, complete }, report) {
    const [total, ...parts] = members;
    const whole = total && intervalOfMember(total);
    // Parts that are all there are added up by other rules.
    if (!total || !whole || complete) return null;
    let holds = true;
    for (const part of parts) {
      const piece = intervalOfMember(part);
      if (!piece || !isBelow(whole, piece)) continue;
      holds = false;
      const [low, high] = [numeralOf(part)?.value, numeralOf(total)?.value];
      report('exceeds', {
        at: part,
        holes: { part: { number: part }, whole: { number: total } },
        related: part.figure === total.figure ? [] : [{ member: total, label: { vi: 'tổng', en: 'whole' } }],
        fixes: low && high ? [{ member: part, value: high, slip: false }] : [],
      });
    }
    return holds;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Phần lớn hơn tổng', en: 'A part is greater than its whole' },
  reason: {
    vi: 'Một phần không thể nhiều hơn tổng của nó. Có thể hai số bị đảo chỗ, hoặc một số bị gõ nhầm.',
    en: 'A part cannot be greater than its whole. The two numbers may be swapped, or one of them mistyped.',
  },
  bad: ['Còn ⟦27/26 chỉ tiêu⟧ không đạt kế hoạch.', 'Có ⟦126/106 hộ nghèo⟧ được hỗ trợ nhà ở.'],
  good: [
    'Còn 4/26 chỉ tiêu không đạt kế hoạch.',
    'Huyện có 12/10 xã đạt chuẩn, bằng 120% kế hoạch.',
    'Sáng 11/10, huyện tổ chức hội nghị với các xã.',
  ],
};
