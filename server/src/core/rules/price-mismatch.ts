import { multiplied } from './multiplied.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A quantity times its price must give the value. */
export const priceMismatch = defineRule({
  id: 'price-mismatch',
  group: 'ratio',
  severity: 'warning',
  reads: 'price',
  messages: {
    differs: {
      vi: '{factors} = {product}, nhưng văn bản ghi {result}.',
      en: '{factors} = {product}, but the text gives {result}.',
      arithmetic: '{factors} = {product} ≠ {result}',
    },
  },
  check(relation, report) {
    const found = multiplied(relation);
    if (!found) return null;
    const { verdict, factors, result, product, fixes } = found;
    if (verdict === 'holds') return true;
    report('differs', {
      at: result,
      severity: verdict === 'close' ? 'hint' : relation.weak ? 'information' : 'warning',
      holes: {
        factors: { product: factors },
        product: { computed: product, like: result, withUnit: true },
        result: { figure: result },
      },
      related: factors.map((member, n) => ({ member, label: n === 0 ? QUANTITY : PRICE })),
      fixes,
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Giá trị không khớp lượng và giá', en: 'A value does not fit quantity and price' },
  reason: {
    vi: 'Lượng nhân giá bình quân phải ra giá trị, nếu cả ba số cùng nói về một mặt hàng và một kỳ. Đề nghị đối chiếu lại ba số này.',
    en: 'The quantity times the mean price must give the value, where all three are of the same goods and period. Please check the three numbers.',
  },
  bad: [
    'Xuất khẩu gạo đạt 4,532 triệu tấn, trị giá ⟦2,43 tỷ USD⟧, giá bình quân 516,4 USD/tấn.',
    'Hợp tác xã bán được 125 tấn cam với giá bình quân 18,4 triệu đồng/tấn, thu về ⟦3,20 tỷ đồng⟧.',
  ],
  good: [
    'Xuất khẩu gạo đạt 4,532 triệu tấn, trị giá 2,34 tỷ USD, giá bình quân 516,4 USD/tấn.',
    'Xuất khẩu gạo đạt 4,5 triệu tấn, trị giá 2,34 tỷ USD, giá bình quân 516,4 USD/tấn.',
    'Hợp tác xã bán được 125 tấn cam với giá bình quân 18,4 triệu đồng/tấn, thu về 2,30 tỷ đồng.',
    'Hợp tác xã bán được 125 tấn cam, thu về 2,30 tỷ đồng; giá bán lẻ đạt 30 triệu đồng/tấn.',
    'Hợp tác xã thu 30 tấn quả, giá bán tại vườn 25.000 đồng/kg, sau khi trừ chi phí lãi 400 triệu đồng.',
    'Sản lượng đạt 1.200 tấn, giá bán 50.000 đồng/kg, doanh thu năm trước đạt 45 tỷ đồng.',
    'Xuất khẩu gạo đạt 4,5 triệu tấn; giá bình quân tăng 12,5 USD/tấn, trị giá 2,34 tỷ USD.',
  ],
};

const QUANTITY = { vi: 'lượng', en: 'quantity' };
const PRICE = { vi: 'giá', en: 'price' };
