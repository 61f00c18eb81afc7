import { isBelow } from '../math/interval.ts';
import { intervalOfMember, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** What rose is more than before, and what fell is less. */
export const directionMismatch = defineRule({
  id: 'direction-mismatch',
  group: 'change',
  severity: 'error',
  reads: 'change',
  messages: {
    rises: {
      vi: 'Văn bản ghi là tăng, nhưng {new} nhỏ hơn {old}.',
      en: 'The text speaks of a rise, but {new} is less than {old}.',
      arithmetic: '{new} < {old}',
    },
    falls: {
      vi: 'Văn bản ghi là giảm, nhưng {new} lớn hơn {old}.',
      en: 'The text speaks of a fall, but {new} is more than {old}.',
      arithmetic: '{new} > {old}',
    },
  },
  check(relation, report) {
    const [now, old] = [ofRole(relation, 'new'), ofRole(relation, 'old')];
    const falls = now?.falls ?? ofRole(relation, 'percent')?.falls ?? ofRole(relation, 'delta')?.falls;
    const [a, b] = [now && intervalOfMember(now), old && intervalOfMember(old)];
    if (!now || !old || !a || !b || falls === undefined) return null;
    if (!(falls ? isBelow(b, a) : isBelow(a, b))) return true;
    report(falls ? 'falls' : 'rises', {
      at: now,
      holes: { new: { figure: now }, old: { figure: old } },
      related: [{ member: old, label: { vi: 'số cũ', en: 'old value' } }],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Từ “tăng”, “giảm” trái với hai số', en: 'A rise or fall contradicts its two numbers' },
  reason: {
    vi: 'Nói “tăng” thì số sau phải lớn hơn số trước, nói “giảm” thì số sau phải nhỏ hơn. Có thể hai số bị đảo chỗ, hoặc từ tăng, giảm bị viết nhầm.',
    en: 'What is said to rise must be more than before, and what is said to fall must be less. The two numbers may be swapped, or the word mistaken.',
  },
  bad: [
    'Thu ngân sách tăng từ 955 tỷ đồng xuống ⟦830 tỷ đồng⟧.',
    'Tỷ lệ hộ nghèo giảm từ 3,2% năm 2020 xuống ⟦4,5%⟧ năm 2022.',
    'Thu ngân sách tăng từ 955 tỷ đồng lên ⟦830 tỷ đồng⟧ (tăng 15%).',
  ],
  good: [
    'Thu ngân sách tăng từ 830 tỷ đồng lên 955 tỷ đồng.',
    'Tỷ lệ hộ nghèo giảm từ 4,5% năm 2020 xuống 3,2% năm 2022, giảm 1,3 điểm phần trăm.',
    'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,2%, giảm 1,3%.',
    'Tỷ lệ che phủ rừng đạt 57,25%, tăng 0,15% so với nhiệm kỳ trước.',
    'Kinh tế tăng 2,2% (cùng kỳ tăng 8,8%).',
    'Mức tăng từ 8% xuống còn 5% vào cuối năm.',
    'Kim ngạch xuất khẩu giảm -0,3%, còn nhập khẩu tăng +7,2%.',
  ],
};
