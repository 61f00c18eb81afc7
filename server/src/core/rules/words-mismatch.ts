import { isSlip } from '../figures/slips.ts';
import { equal, isInteger, type Rational } from '../math/rational.ts';
import { type Member, numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** An amount in words is the amount in digits. */
export const wordsMismatch = defineRule({
  id: 'words-mismatch',
  group: 'restatement',
  severity: 'warning',
  reads: 'restatement',
  messages: {
    differs: {
      vi: 'Bằng số ghi {number}, nhưng bằng chữ ghi {words}.',
      en: 'The digits say {number}, but the words say {words}.',
      arithmetic: '{number} ≠ {words}',
    },
  },
  check(relation, report) {
    const [first, again] = [ofRole(relation, 'first'), ofRole(relation, 'again')];
    if (!first || again?.side !== 'words') return null;
    const [digits, words] = [numberOf(first), numberOf(again)];
    if (!digits || !words) return null;
    if (equal(digits, words)) return true;
    const numeral = numeralOf(first);
    report('differs', {
      at: first,
      holes: { number: numeral ? { number: first } : { figure: first }, words: { number: again } },
      related: first.figure === again.figure ? [] : [{ member: again, label: { vi: 'bằng chữ', en: 'in words' } }],
      fixes: numeral
        ? [
            {
              member: first,
              value: words,
              slip: isInteger(digits) && isInteger(words) && isSlip(String(digits.n), String(words.n)),
            },
          ]
        : [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Số và chữ không khớp nhau', en: 'Digits and words differ' },
  reason: {
    vi: 'Cùng một số được ghi bằng số và bằng chữ thì phải như nhau. Đề nghị kiểm tra lại xem cách ghi nào đúng.',
    en: 'A number that is written in digits and in words must be the same in both. Please check which of them is meant.',
  },
  bad: [
    'Huyện giao ⟦26 (hai mươi lăm) chỉ tiêu⟧ cho các xã.',
    'Hỗ trợ mỗi hộ ⟦1.250.000 đồng⟧ (một triệu hai trăm nghìn đồng).',
    'Số tiền là ⟦45.000.000 đồng⟧ (bằng chữ: năm mươi bốn triệu đồng).',
    'Thời hạn giải quyết là ⟦05 (sáu) ngày⟧ làm việc.',
  ],
  good: [
    'Huyện giao 26 (hai mươi sáu) chỉ tiêu cho các xã.',
    'Hỗ trợ mỗi hộ 1.250.000 đồng (một triệu hai trăm năm mươi nghìn đồng).',
    'Thời hạn giải quyết là 05 (năm) ngày làm việc.',
    'Thu 2,5 tỷ đồng (một nửa kế hoạch năm) trong quý I.',
  ],
};

/** The number; of a duration, which has none by itself, how many days, months or years it is. */
function numberOf(member: Member): Rational | undefined {
  const { value } = member.figure;
  const numeral = numeralOf(member);
  if (numeral || value.shape !== 'text') return numeral?.value;
  const digits = /^PT?(\d{1,4})[A-Z]$/.exec(value.text)?.[1];
  return digits === undefined ? undefined : { n: BigInt(digits), d: 1n };
}
