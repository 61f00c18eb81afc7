import { isSlip } from '../figures/slips.ts';
import { integer } from '../math/rational.ts';
import { numberOfItems } from '../relations/items.ts';
import { numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A list has as many items as it is said to have. */
export const listCount = defineRule({
  id: 'list-count',
  group: 'list',
  severity: 'warning',
  reads: 'enumeration',
  messages: {
    differs: {
      vi: 'Văn bản ghi {count}, nhưng danh sách kèm theo có {items} mục.',
      en: 'The text says {count}, but the list that goes with it has {items} items.',
      arithmetic: '{number} ≠ {items}',
    },
  },
  check(relation, report) {
    const count = ofRole(relation, 'count');
    const written = count && numeralOf(count)?.value;
    const { items } = relation;
    if (!count || !written || !items) return null;
    if (Number(written.n) >= items.low && Number(written.n) <= items.high) return true;
    const found = numberOfItems(items);
    const counts = relation.members.filter(({ role }) => role === 'items');
    report('differs', {
      at: count,
      holes: {
        count: { amount: count },
        number: { number: count },
        items: { text: { vi: found, en: found } },
      },
      related: counts.map((member) => ({ member, label: { vi: 'trong danh sách', en: 'in the list' } })),
      fixes:
        items.low === items.high
          ? [{ member: count, value: integer(items.low), slip: isSlip(String(written.n), String(items.low)) }]
          : [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Số lượng không khớp danh sách', en: 'A number does not fit its list' },
  reason: {
    vi: 'Văn bản nêu số lượng rồi liệt kê. Số mục được liệt kê phải bằng số lượng đã nêu; có thể số bị gõ nhầm hoặc danh sách còn thiếu, thừa một mục.',
    en: 'The text gives a number and then a list. The list must have as many items as the number says; the number may be mistyped, or the list have an item too few or too many.',
  },
  bad: [
    'Xã còn thiếu ⟦4 tiêu chí⟧: Giao thông, thủy lợi, trường học.',
    'Kỳ họp đã thông qua ⟦4 luật⟧, gồm Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản.',
    'Dịch bệnh xảy ra tại ⟦4 xã⟧ Tân An, Tân Bình và Tân Hòa.',
    'Tờ trình gồm ⟦03 nội dung⟧:\n- Bổ sung dự toán;\n- Chuyển nguồn kinh phí.\n\nHội đồng nhân dân thảo luận tại tổ.',
    'Tỉnh tập trung vào ⟦5 nhiệm vụ⟧ chủ yếu: hoàn thiện quy hoạch; cải thiện môi trường đầu tư; đào tạo nghề; bảo vệ rừng.',
  ],
  good: [
    'Xã còn thiếu 3 tiêu chí: Giao thông, thủy lợi, trường học.',
    'Xã còn thiếu 3 tiêu chí: Giao thông, thủy lợi, môi trường và an toàn thực phẩm.',
    'Kỳ họp đã thông qua 3 luật, gồm Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản.',
    'Dịch bệnh xảy ra tại 3 xã Tân An, Tân Bình và Tân Hòa.',
    'Tờ trình gồm 02 nội dung:\n- Bổ sung dự toán;\n- Chuyển nguồn kinh phí.\n\nHội đồng nhân dân thảo luận tại tổ.',
    'Tỉnh tập trung vào 5 nhiệm vụ chủ yếu như: hoàn thiện quy hoạch; đào tạo nghề; bảo vệ rừng...',
    'Thành phố tổ chức 5 hội nghị lớn, từ hội nghị đầu tư đến hội nghị du lịch.',
    'Với phương châm 10 chữ: đoàn kết, kỷ cương, sáng tạo, hiệu quả, bền vững.',
  ],
};
