import { numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** Dots group, a comma is the decimal mark (Luật Kế toán 88/2015/QH13, Điều 11). */
export const numberFormat = defineRule({
  id: 'number-format',
  group: 'form',
  severity: 'hint',
  reads: 'form',
  messages: {
    unusual: {
      vi: 'Theo cách viết thông dụng, {number} được viết là {usual}.',
      en: '{number} is usually written {usual}.',
      arithmetic: '{number} → {usual}',
    },
    mixed: {
      vi: 'Văn bản có hai cách viết số: {number} và {other}. Theo cách viết thông dụng, {number} được viết là {usual}.',
      en: 'The text writes numbers in two ways: {number} and {other}. {number} is usually written {usual}.',
      arithmetic: '{number} → {usual}',
    },
  },
  check(relation, report) {
    const [number, other] = [ofRole(relation, 'number'), ofRole(relation, 'first')];
    const numeral = number && numeralOf(number);
    if (!number || !numeral) return null;
    const common = {
      at: number,
      related: [],
      fixes: [{ member: number, value: numeral.value, slip: false, usual: true }],
    };
    const holes = { number: { number }, usual: { usual: number } };
    if (!other) report('unusual', { ...common, holes });
    else
      report('mixed', {
        ...common,
        severity: 'information',
        holes: { ...holes, other: { number: other } },
        related: [{ member: other, label: { vi: 'cách viết khác', en: 'the other form' } }],
      });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Số viết khác cách thông dụng', en: 'A number is written in an unusual way' },
  reason: {
    vi: 'Theo cách viết thông dụng, dấu chấm tách hàng nghìn, triệu, tỷ và dấu phẩy đứng trước phần thập phân. Viết khác đi, nhất là lẫn cả hai cách trong một văn bản, dễ khiến người đọc hiểu nhầm.',
    en: 'Dots usually separate thousands, and a comma stands before decimals. Other forms are easily misread, above all where one text mixes two of them.',
  },
  bad: [
    'Thu nhập bình quân đạt ⟦46.3 triệu đồng/người⟧.',
    'Tổng mức đầu tư của dự án là ⟦1,000 tỷ đồng⟧.',
    'Thu ngân sách tăng ⟦274, 4 triệu đồng⟧ so với cùng kỳ.',
    'Có ⟦20504 người⟧ được hỗ trợ.',
    'Thu nhập đạt ⟦46.3 triệu đồng/người⟧, tăng 5,5% so với năm trước.',
  ],
  good: [
    'Thu nhập bình quân đạt 46,3 triệu đồng/người.',
    'Tổng mức đầu tư của dự án là 1.000 tỷ đồng.',
    'Có 20.504 người được hỗ trợ, trong đó 1900 người ở miền núi.',
    'Diện tích trồng mới là 7.748ha, tăng 8,5 %.',
  ],
};
