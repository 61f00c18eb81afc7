import { ofRole } from '../relations/relation.ts';
import { defineRule, type Samples } from './rule.ts';

/** A number has the unit of what it is said of. */
export const unitSuspect = defineRule({
  id: 'unit-suspect',
  group: 'form',
  severity: 'information',
  reads: 'form',
  title: { vi: 'Đơn vị có thể bị nhầm', en: 'A unit may be mistaken' },
  reason: {
    vi: 'Đơn vị không hợp với điều đang nói: số người ghi bằng tiền, kim ngạch ghi bằng phần trăm, hoặc cùng một dãy chữ số nhưng hơn kém nhau nghìn, triệu lần.',
    en: 'The unit does not fit what is counted: people in money, trade in percent, or the same digits with a unit a thousand or a million times as large.',
  },
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
  },
  check(relation, report) {
    const [value, other] = [ofRole(relation, 'value'), ofRole(relation, 'first')];
    if (!value) return null;
    const common = { at: value, fixes: [] };
    if (!other) report('alone', { ...common, holes: { value: { figure: value } }, related: [] });
    else
      report('beside', {
        ...common,
        holes: { value: { figure: value }, other: { figure: other } },
        related: [{ member: other, label: { vi: 'số bên cạnh', en: 'the number beside it' } }],
      });
    return false;
  },
});

export const samples: Samples = {
  bad: [
    'Toàn tỉnh có 20.504 người tham gia, theo báo cáo của ngành là ⟦20.504 nghìn người⟧.',
    'Toàn tỉnh có 20.504 người tham gia bảo hiểm. Theo báo cáo, ⟦20.504 nghìn người⟧ đã được cấp thẻ.',
    'Năm nay, số lao động được giải quyết việc làm đạt ⟦3.500 tỷ đồng⟧.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt ⟦5,8%⟧.',
  ],
  good: [
    'Toàn tỉnh có 20.504 người tham gia bảo hiểm. Theo báo cáo, 20.504 người đã được cấp thẻ.',
    'Năm nay, số vốn của các doanh nghiệp đạt 3.500 tỷ đồng.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt 85% kế hoạch.',
    'Kim ngạch xuất khẩu đạt 8,7 tỷ USD, tăng 5,8%; nhập khẩu đạt 5,8 tỷ USD.',
  ],
};
