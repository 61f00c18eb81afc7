import { isSlip } from '../figures/slips.ts';
import { meets, sumIntervals } from '../math/interval.ts';
import { add, isInteger, type Rational, subtract, sum, ZERO } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';
import { defineRule, type Fix, type RuleExplanation } from './rule.ts';

/** Parts that are counted must add up to their total. */
export const countSum = defineRule({
  id: 'count-sum',
  group: 'sum',
  severity: 'warning',
  reads: ['parts', 'vote'],
  messages: {
    differs: {
      vi: '{parts} = {sum}, nhưng văn bản ghi tổng là {total}.',
      en: '{parts} = {sum}, but the text gives a total of {total}.',
      arithmetic: '{parts} = {sum} ≠ {whole}',
    },
  },
  check({ members, complete, weak }, report) {
    const totals = members.filter(({ role }) => role === 'total');
    const parts = members.filter(({ role }) => role === 'part');
    const [total] = totals;
    const whole = total && intervalOfMember(total);
    const written = total && numeralOf(total)?.value;
    const pieces = parts.map(intervalOfMember);
    if (!(complete || weak) || !total || !whole || !written || !pieces.every((piece) => piece !== null)) return null;
    if (!members.every((one) => one.figure.counted && numeralOf(one))) return null;
    if (meets(sumIntervals(pieces), whole)) return true;
    const added = sum(parts.map((part) => numeralOf(part)?.value ?? ZERO));
    const at = parts.find((part) => part.side === undefined) ?? total;
    report('differs', {
      at,
      holes: {
        parts: { sum: parts },
        sum: { computed: added, like: total },
        total: { amount: total },
        whole: { number: total },
      },
      related: others(members, at).map((member) => ({ member, label: member.role === 'total' ? TOTAL : PART })),
      fixes: [
        ...parts
          .toSorted((a, b) => Number(b === at) - Number(a === at))
          .map((member) => shifted(member, subtract(written, added))),
        // A total that is written twice is not the slip.
        ...(totals.length === 1 ? [{ ...shifted(total, subtract(added, written)), computed: true }] : []),
      ].filter(({ value }) => isInteger(value) && value.n >= 0n),
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Các phần cộng lại không khớp tổng', en: 'Parts do not add up to their total' },
  reason: {
    vi: 'Khi văn bản nêu đủ các phần của một tổng thì các phần cộng lại phải bằng tổng. Đề nghị đối chiếu lại với số liệu gốc.',
    en: 'Where a text gives all parts of a total, they must add up to it. Please check against the source.',
  },
  bad: [
    'Tỉnh có 24.000 lao động, trong đó ⟦11.610 lao động⟧ nữ, 12.930 lao động nam.',
    'Huyện có 12 chỉ tiêu, gồm ⟦4 chỉ tiêu⟧ vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
    'Nghị quyết được 50/52 đại biểu có mặt tán thành, ⟦01⟧ không tán thành, 02 không biểu quyết.',
    'Trong 20 chỉ tiêu chủ yếu, có ⟦17 chỉ tiêu⟧ đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.',
    'Tỉnh còn 58 đơn vị hành chính (gồm ⟦71 xã⟧; 17 phường).',
    'Chi bộ có 250 đảng viên, trong đó nam ⟦150 đảng viên⟧, nữ 110 đảng viên.',
  ],
  good: [
    'Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt và 4 chỉ tiêu chưa đạt.\n\nTrong đó, đối với 2 chỉ tiêu chưa đạt, nguyên nhân là do dịch bệnh.',
    'Huyện có 12 chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
    'Trong 20 chỉ tiêu chủ yếu, có 16 chỉ tiêu đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.',
    'Nghị quyết được 50/52 đại biểu có mặt tán thành, 01 không tán thành, 01 không biểu quyết.',
    'Tỉnh có 15 dự án, trong đó 4 dự án giao thông và 3 dự án thủy lợi.',
    'Chi bộ có 250 đảng viên, trong đó nam 150 đảng viên, nữ 100 đảng viên.',
    'Ngành có 250 giáo viên, trong đó 150 giáo viên nam trên chuẩn, 90 giáo viên nữ trên chuẩn.',
  ],
};

const TOTAL = { vi: 'tổng', en: 'total' };
const PART = { vi: 'phần', en: 'part' };

/** The other participants, a figure that takes part with both its sides only once. */
const others = (members: readonly Member[], at: Member): Member[] =>
  members.filter(
    (member) =>
      member.figure !== at.figure &&
      !(
        member.side === 'denominator' &&
        members.some(({ figure, side }) => figure === member.figure && side === 'numerator')
      ),
  );

/** The participant as it would have to be. */
function shifted(member: Member, by: Rational): Fix {
  const written = numeralOf(member)?.value ?? ZERO;
  const value = add(written, by);
  return { member, value, slip: isSlip(String(written.n), String(value.n)) };
}
