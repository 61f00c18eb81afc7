import { type Interval, meets } from '../math/interval.ts';
import { equal } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, ofRole } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** What is said twice of one thing must be the same. */
export const conflictingValues = defineRule({
  id: 'conflicting-values',
  group: 'restatement',
  severity: 'warning',
  reads: 'restatement',
  messages: {
    differs: {
      vi: 'Chỗ này ghi {again}, nhưng chỗ khác ghi {first}.',
      en: 'The text gives {again} here, but {first} elsewhere.',
      arithmetic: '{again} ≠ {first}',
    },
    across: {
      vi: '{indicator}: văn bản này ghi {again}, nhưng văn bản khác ghi {first}.',
      en: '{indicator}: this text gives {again}, but another gives {first}.',
      arithmetic: '{again} ≠ {first}',
    },
  },
  check(relation, report) {
    const [first, again] = [ofRole(relation, 'first'), ofRole(relation, 'again')];
    const [one, other] = [first, again].map((member) => member && numeralOf(member));
    // Digits and their words have a rule of their own, and units too.
    if (!first || !again || !one || !other || again.side === 'words' || relation.table?.power) return null;
    const [a, b] = [intervalOfMember(first), intervalOfMember(again)];
    const verdict = outcome(a, again);
    if (verdict === null || !a || !b) return null;
    const isInOnePlace = one.place === other.place;
    // Numbers that are copied with all their digits are the same or not: nothing was rounded.
    const isCopied = isInOnePlace && !relation.weak && !relation.table && areExact(first, again);
    const fits = isCopied ? areOne : meets;
    if (verdict === 'holds' && fits(a, b)) return true;
    // Only where one of them is rounded more than the other may the last place be off.
    const isClose = verdict === 'close' && !isInOnePlace;
    report('differs', {
      at: again,
      severity: isClose ? 'hint' : 'warning',
      holes: { first: { figure: first }, again: { figure: again } },
      related: [{ member: first, label: FIRST }],
      fixes: fixesFor(relation, {
        at: again,
        computed: one.value,
        holds: ([x, y]) => x !== undefined && y !== undefined && fits(x, y),
      }),
    });
    return isClose ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Một chỉ tiêu có hai giá trị', en: 'One indicator has two values' },
  reason: {
    vi: 'Cùng một chỉ tiêu, cùng một kỳ được nhắc lại ở chỗ khác với giá trị khác. Đề nghị thống nhất hai chỗ, hoặc ghi rõ phạm vi của từng số.',
    en: 'The same indicator is given elsewhere with another value for the same period. Please make the two agree, or say what each of them covers.',
  },
  bad: [
    'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nTrong 9 tháng, vốn đầu tư công giải ngân ước đạt ⟦382,4 tỷ đồng⟧.',
    'Theo báo cáo tại hội nghị sáng nay, năm 2022, thu ngân sách nhà nước trên địa bàn đạt 1.317 tỷ đồng…\n\nTheo báo cáo tại hội nghị sáng nay, năm 2022, thu ngân sách nhà nước trên địa bàn đạt ⟦1.817 tỷ đồng⟧, vượt dự toán.',
    'Theo báo cáo tại hội nghị sáng nay, thu ngân sách nhà nước trên địa bàn đạt 1.317 tỷ đồng, giảm 8,7%…\n\nTheo báo cáo tại hội nghị sáng nay, thu ngân sách nhà nước trên địa bàn đạt 1.317 tỷ đồng, giảm ⟦8,8%⟧ so với năm trước.',
  ],
  good: [
    'Thu ngân sách nhà nước trên địa bàn tỉnh đạt 317 tỷ đồng\n\nTheo báo cáo, thu ngân sách nhà nước trên địa bàn tỉnh đạt 317,09 tỷ đồng; thu ngân sách nhà nước trên địa bàn tỉnh năm trước đạt 347 tỷ đồng.',
    'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nTrong 9 tháng, vốn đầu tư công giải ngân ước đạt 328,4 tỷ đồng.',
    'Năm 2022, thu ngân sách nhà nước trên địa bàn đạt 1.317 tỷ đồng.\n\nNăm 2021, thu ngân sách nhà nước trên địa bàn đạt 1.217 tỷ đồng.',
    'Năm 2022, thu ngân sách nhà nước trên địa bàn đạt 1.317 tỷ đồng.\n\nDự toán thu ngân sách nhà nước trên địa bàn năm 2022 là 1.217 tỷ đồng.',
  ],
};

const areExact = (...members: readonly Member[]): boolean => members.every(({ figure }) => figure.comparator === 'eq');

const areOne = (a: Interval, b: Interval): boolean => !!a.low && !!b.low && equal(a.low, b.low);

const FIRST = { vi: 'chỗ khác', en: 'elsewhere' };
