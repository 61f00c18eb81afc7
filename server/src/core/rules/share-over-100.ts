import { isBelow, point } from '../math/interval.ts';
import { HUNDRED } from '../math/rational.ts';
import { intervalOfMember, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A share of all is a hundred percent at most. */
export const shareOver100 = defineRule({
  id: 'share-over-100',
  group: 'bounds',
  severity: 'error',
  reads: 'bounds',
  messages: {
    over: {
      vi: 'Tỷ lệ này nhiều nhất là 100%, nhưng văn bản ghi {value}%.',
      en: 'This share is 100% at most, but the text gives {value}%.',
      arithmetic: '{value}% > 100%',
    },
  },
  check(relation, report) {
    const value = ofRole(relation, 'value');
    const stated = value && intervalOfMember(value);
    if (!value || !stated) return null;
    if (!isBelow(point(HUNDRED), stated)) return true;
    report('over', { at: value, holes: { value: { number: value } }, related: [], fixes: [] });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Tỷ lệ vượt 100%', en: 'A share is over 100%' },
  reason: {
    vi: 'Tỷ lệ che phủ, bao phủ, hộ nghèo, đạt chuẩn, lấp đầy … không thể hơn 100%. Có thể số bị gõ nhầm, hoặc đây là tỷ lệ so với kế hoạch.',
    en: 'Shares such as forest cover, poor households or occupancy cannot be more than 100%. The number may be mistyped, or be a percentage of a plan.',
  },
  bad: ['Tỷ lệ che phủ rừng của tỉnh đạt ⟦157,2%⟧.', 'Tỷ lệ lấp đầy các khu công nghiệp là ⟦105%⟧.'],
  good: [
    'Tỷ lệ che phủ rừng của tỉnh đạt 57,2%.',
    'Tỷ lệ lấp đầy các khu công nghiệp đạt 100%.',
    'Tỷ lệ hoàn thành kế hoạch đạt 105%.',
    'Tỷ lệ xã đạt chuẩn đạt 105% kế hoạch.',
    'Tỷ lệ bao phủ nợ xấu đạt trên 120%.',
    'Tỷ lệ hộ nghèo tăng 105% so với năm trước.',
  ],
};
