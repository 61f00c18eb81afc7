import { addIntervals, meets, scaleInterval } from '../math/interval.ts';
import { decimal } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A number has the unit of what it is said of. */
export const unitSuspect = defineRule({
  id: 'unit-suspect',
  group: 'form',
  severity: 'information',
  reads: 'form',
  messages: {
    alone: {
      vi: '{value} có thể bị nhầm đơn vị. Đề nghị kiểm tra lại.',
      en: 'The unit of {value} may be mistaken. Please check.',
      arithmetic: '{value}',
    },
    beside: {
      vi: 'Đơn vị của {value} khác với {other}. Đề nghị kiểm tra lại.',
      en: 'The unit of {value} differs from that of {other}. Please check.',
      arithmetic: '{value} ≠ {other}',
    },
    rest: {
      vi: '{value} có thể bị nhầm đơn vị: {other} cộng với {number} cùng đơn vị thì vừa bằng tổng {total}.',
      en: 'The unit of {value} may be mistaken: {other} and {number} in the same unit make the total, {total}.',
      arithmetic: '{other} + {number} = {total}; {value}?',
    },
  },
  check(relation, report) {
    const [value, other, total] = (['value', 'first', 'total'] as const).map((role) => ofRole(relation, role));
    if (!value) return null;
    const common = { at: value, fixes: [] };
    if (other && total && isRest(value, other, total)) {
      report('rest', {
        ...common,
        severity: 'warning',
        holes: {
          value: { figure: value },
          number: { number: value },
          other: { figure: other },
          total: { figure: total },
        },
        related: [
          { member: other, label: BESIDE },
          { member: total, label: { vi: 'tổng', en: 'total' } },
        ],
      });
      return false;
    }
    if (!other) report('alone', { ...common, holes: { value: { figure: value } }, related: [] });
    else
      report('beside', {
        ...common,
        holes: { value: { figure: value }, other: { figure: other } },
        related: [{ member: other, label: BESIDE }],
      });
    return false;
  },
});

const BESIDE = { vi: 'số bên cạnh', en: 'the number beside it' };

/** Whether a number, in the unit and scale of the one beside it, is what that leaves of the total. */
function isRest(value: Member, other: Member, total: Member): boolean {
  const [number, known] = [numeralOf(value), numeralOf(other)];
  const [part, whole] = [intervalOfMember(other), intervalOfMember(total)];
  const written = intervalOfMember(value);
  if (!number || !known || !part || !whole || !written) return false;
  return meets(addIntervals(part, scaleInterval(written, decimal(1n, known.scale))), whole);
}

export const explanation: RuleExplanation = {
  title: { vi: 'Đơn vị có thể bị nhầm', en: 'A unit may be mistaken' },
  reason: {
    vi: 'Đơn vị không hợp với điều đang nói: số người ghi bằng tiền, kim ngạch ghi bằng phần trăm, hoặc cùng một dãy chữ số nhưng hơn kém nhau nghìn, triệu lần.',
    en: 'The unit does not fit what is counted: people in money, trade in percent, or the same digits with a unit a thousand or a million times as large.',
  },
  bad: [
    'Toàn tỉnh có 20.504 người tham gia, theo báo cáo của ngành là ⟦20.504 nghìn người⟧.',
    'Toàn tỉnh có 20.504 người tham gia bảo hiểm. Theo báo cáo, ⟦20.504 nghìn người⟧ đã được cấp thẻ.',
    'Năm nay, số lao động được giải quyết việc làm đạt ⟦3.500 tỷ đồng⟧.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt ⟦5,8%⟧.',
    'Xuất nhập khẩu đạt 14,5 tỷ USD, trong đó xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt ⟦5,8%⟧.',
  ],
  good: [
    'Toàn tỉnh có 20.504 người tham gia bảo hiểm. Theo báo cáo, 20.504 người đã được cấp thẻ.',
    'Năm nay, số vốn của các doanh nghiệp đạt 3.500 tỷ đồng.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt 85% kế hoạch.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, tăng 5,8%; nhập khẩu đạt 5,8 tỷ USD.',
  ],
};
