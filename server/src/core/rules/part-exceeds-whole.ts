import { type Interval, isBelow } from '../math/interval.ts';
import { compare, equal, integer, multiply, type Rational } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';
import { defineRule, type Fix, type RuleExplanation } from './rule.ts';

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
      if (!piece || !(isBelow(whole, piece) || (isCapped(total, part) && isNext(whole, piece)))) continue;
      holds = false;
      const [low, high] = [numeralOf(part), numeralOf(total)];
      const isOneScale = low?.scale === high?.scale;
      report('exceeds', {
        at: part,
        holes: {
          part: isOneScale ? { number: part } : { figure: part },
          whole: isOneScale ? { number: total } : { figure: total },
        },
        related: part.figure === total.figure ? [] : [{ member: total, label: { vi: 'tổng', en: 'whole' } }],
        fixes:
          low && high
            ? [...scaled(total, high.value, low.value), { member: part, value: high.value, slip: false }]
            : [],
      });
    }
    return holds;
  },
});

const [FAR, SCALE] = [integer(100), integer(1000)];

/** `14,6 triệu USD` of which `8,7 tỷ USD` are a part: the whole with the next scale word. */
function scaled(member: Member, whole: Rational, part: Rational): Fix[] {
  const value = multiply(SCALE, whole);
  const isSlip = compare(part, multiply(FAR, whole)) > 0 && compare(part, value) <= 0;
  return isSlip && !member.figure.counted ? [{ member, value, slip: true }] : [];
}

/** `hơn 11 nghìn` is less than 12 nghìn, and `gần 13 nghìn` is more. */
const isCapped = ({ figure: total }: Member, { figure: part }: Member): boolean =>
  total.comparator === 'approx-above' && part.comparator === 'approx-below';

const isNext = ({ high }: Interval, { low }: Interval): boolean => high !== null && low !== null && equal(high, low);

export const explanation: RuleExplanation = {
  title: { vi: 'Phần lớn hơn tổng', en: 'A part is greater than its whole' },
  reason: {
    vi: 'Một phần không thể nhiều hơn tổng của nó. Có thể hai số bị đảo chỗ, hoặc một số bị gõ nhầm.',
    en: 'A part cannot be greater than its whole. The two numbers may be swapped, or one of them mistyped.',
  },
  bad: [
    'Còn ⟦27/26 chỉ tiêu⟧ không đạt kế hoạch.',
    'Có ⟦126/106 hộ nghèo⟧ được hỗ trợ nhà ở.',
    'Tỉnh xây dựng hơn 3 nghìn căn nhà, trong đó có gần ⟦5 nghìn căn nhà⟧ cho hộ nghèo.',
    'Kim ngạch xuất khẩu đạt 12,4 triệu USD, tăng 6%, trong đó dệt may đạt ⟦8,7 tỷ USD⟧, thủy sản 2,3 tỷ USD.',
  ],
  good: [
    'Còn 4/26 chỉ tiêu không đạt kế hoạch.',
    'Huyện có 12/10 xã đạt chuẩn, bằng 120% kế hoạch.',
    'Tỉnh xây dựng hơn 3 nghìn căn nhà, trong đó có gần 4 nghìn căn nhà cho hộ nghèo.',
    'Thu nhập bình quân đạt 52 triệu đồng, trong đó khu vực thành thị đạt 61 triệu đồng.',
    'Sáng 11/10, huyện tổ chức hội nghị với các xã.',
  ],
};
