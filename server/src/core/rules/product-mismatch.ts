import { multiplied } from './multiplied.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A yield times its area must give the output; a mean times its months, or its people, the total. */
export const productMismatch = defineRule({
  id: 'product-mismatch',
  group: 'ratio',
  severity: 'warning',
  reads: 'product',
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
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: {
        factors: { product: factors },
        product: { computed: product, like: result, withUnit: true },
        result: { figure: result },
      },
      related: factors.map((member) => ({ member, label: FACTOR })),
      fixes,
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Tích không khớp kết quả', en: 'A product does not fit its factors' },
  reason: {
    vi: 'Diện tích nhân năng suất phải ra sản lượng, số bình quân nhân số tháng, số người hoặc số suất phải ra tổng, số kỳ trước nhân số lần phải ra số mới, kể cả khi các số đã làm tròn. Đề nghị đối chiếu lại các số này và đơn vị của chúng.',
    en: 'The area times the yield must give the output, a mean times the months, people or things the total, and what something was, so many times, what it is, rounding allowed for. Please check these numbers and their units.',
  },
  bad: [
    'Diện tích lúa đạt 7.748 ha, năng suất 58,2 tạ/ha, sản lượng ⟦54.093 tấn⟧.',
    'Vụ đông xuân, huyện gieo cấy 2,5 nghìn ha ngô, năng suất đạt 4,2 tấn/ha, sản lượng đạt ⟦15,0 nghìn tấn⟧.',
    'Trong 6 tháng đầu năm 2022, toàn ngành thu ⟦14.700 tỷ đồng⟧, bình quân mỗi tháng thu 2.540 tỷ đồng.',
    'Năm 2022, huyện thu ⟦250 tỷ đồng⟧, gấp 1,5 lần so với năm 2021 (100 tỷ đồng).',
    'Đoàn trao 100 suất quà, mỗi suất trị giá 500.000 đồng, tổng trị giá ⟦60 triệu đồng⟧.',
    'Năm 2022, GRDP của tỉnh đạt ⟦15.826 tỷ đồng⟧. Dân số trung bình năm 2022 là 328,0 nghìn người.\n\nNăm 2022, GRDP bình quân đầu người đạt 46,3 triệu đồng/người.',
  ],
  good: [
    'Hỗ trợ 250 hộ xây nhà, mỗi hộ 40 triệu đồng từ nguồn xã hội hóa, tổng kinh phí 15 tỷ đồng.',
    'Diện tích lúa đạt 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 45.093 tấn.',
    'Vụ đông xuân, huyện gieo cấy 2,5 nghìn ha ngô, năng suất đạt 4,2 tấn/ha, sản lượng đạt 10,5 nghìn tấn.',
    'Diện tích lúa đạt 7.748 ha, tăng 120 ha; năng suất 58,2 tạ/ha, tăng 1,5 tạ/ha; sản lượng 45.093 tấn, tăng 1.800 tấn.',
    'Lúa đạt 5.000 ha, năng suất 60,0 tạ/ha, sản lượng 30.000 tấn; ngô đạt 1.000 ha, năng suất 45,0 tạ/ha, sản lượng 4.500 tấn.',
    'Trong 6 tháng đầu năm 2022, toàn ngành thu 14.700 tỷ đồng, bình quân mỗi tháng thu 2.450 tỷ đồng.',
    'Năm 2022, huyện thu 150 tỷ đồng, gấp 1,5 lần so với năm 2021 (100 tỷ đồng).',
    'Đoàn trao 100 suất quà, mỗi suất trị giá 500.000 đồng, tổng trị giá 50 triệu đồng.',
    'Năm 2022, GRDP của tỉnh đạt 15.186 tỷ đồng. Dân số trung bình năm 2022 là 328,0 nghìn người.\n\nNăm 2022, GRDP bình quân đầu người đạt 46,3 triệu đồng/người.',
  ],
};

const FACTOR = { vi: 'thừa số', en: 'factor' };
