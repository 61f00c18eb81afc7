import { meets, sumIntervals } from '../math/interval.ts';
import { isInteger, type Rational, subtract, sum } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';
import { defineRule, type Fix } from './rule.ts';
import { isSlip } from './slip.ts';

/** Parts that are counted must add up to their total. */
export const countSum = defineRule({
  id: 'count-sum',
  group: 'sum',
  severity: 'warning',
  reads: 'parts',
  title: { vi: 'Các phần cộng lại không khớp tổng', en: 'Parts do not add up to their total' },
  reason: {
    vi: 'Khi văn bản nêu đủ các phần của một tổng thì các phần cộng lại phải bằng tổng. Đề nghị đối chiếu lại với số liệu gốc.',
    en: 'Where a text gives all parts of a total, they must add up to it. Please compare with the source.',
  },
  messages: {
    differs: {
      vi: '{parts} = {sum}, nhưng văn bản ghi tổng là {total}.',
      en: '{parts} = {sum}, but the text gives a total of {total}.',
      arithmetic: '{parts} = {sum} ≠ {whole}',
    },
  },
  samples: {
    bad: [
      'Huyện có 12 chỉ tiêu, gồm ⟦4 chỉ tiêu⟧ vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
      'Trong 20 chỉ tiêu chủ yếu, có ⟦17 chỉ tiêu⟧ đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.',
    ],
    good: [
      'Huyện có 12 chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
      'Trong 20 chỉ tiêu chủ yếu, có 16 chỉ tiêu đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.',
      'Tỉnh có 15 dự án, trong đó 4 dự án giao thông và 3 dự án thủy lợi.',
    ],
  },
  check({ members, complete }, report) {
    const [total, ...parts] = members;
    const [whole, ...pieces] = members.map(intervalOfMember);
    if (!complete || !total || !whole || !pieces.every((piece) => piece !== null)) return null;
    if (meets(sumIntervals(pieces), whole)) return true;
    const values = members.map((member) => numeralOf(member)?.value).filter((value) => value !== undefined);
    const [written, ...addends] = values;
    if (!written) return null;
    const added = sum(addends);
    const at = parts.find((part) => part.side === undefined) ?? total;
    report('differs', {
      at,
      holes: {
        parts: { sum: parts },
        sum: { computed: added, like: total },
        total: { amount: total },
        whole: { number: total },
      },
      related: members
        .filter((member) => member !== at)
        .map((member) => ({ member, label: member === total ? TOTAL : PART })),
      fixes: fixes(total, parts, { added, written }).sort((a, b) => Number(b.member === at) - Number(a.member === at)),
    });
    return false;
  },
});

const TOTAL = { vi: 'tổng', en: 'total' };
const PART = { vi: 'phần', en: 'part' };

/** Each participant as it would have to be, where it can be a count. */
function fixes(
  total: Member,
  parts: readonly Member[],
  { added, written }: { added: Rational; written: Rational },
): Fix[] {
  const missing = subtract(written, added);
  return [
    ...parts.map((member) => ({ member, value: sum([numeralOf(member)?.value ?? written, missing]) })),
    { member: total, value: added },
  ]
    .filter(({ value }) => isInteger(value) && value.n >= 0n)
    .map((fix) => ({ ...fix, slip: isSlip(String(numeralOf(fix.member)?.value.n), String(fix.value.n)) }));
}
