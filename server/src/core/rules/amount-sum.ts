import { contains, type Interval, meets, sumIntervals, widen } from '../math/interval.ts';
import { decimal, sum, ZERO } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';
import type { Text } from './message.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';
import { restOf, sumFixes, writtenValue } from './tabular.ts';

/** The parts of an amount must add up to it, within the precision they are written with. */
export const amountSum = defineRule({
  id: 'amount-sum',
  group: 'sum',
  severity: 'warning',
  reads: 'parts',
  messages: {
    differs: {
      vi: '{parts} = {sum}, nhưng văn bản ghi tổng là {total}.',
      en: '{parts} = {sum}, but the text gives a total of {total}.',
      arithmetic: '{parts} = {sum} ≠ {total}',
    },
    rows: {
      vi: 'Cộng {count} dòng được {sum}, nhưng dòng “{name}” ghi {total}.',
      en: 'The {count} rows add up to {sum}, but the row “{name}” gives {total}.',
      arithmetic: 'Σ = {sum} ≠ {total}',
    },
  },
  check(relation, report) {
    const { members, complete, weak } = relation;
    const [total, ...parts] = members;
    if (relation.table && total && !members.every(({ figure }) => figure.counted)) {
      const rest = restOf(relation);
      const place = numeralOf(total)?.place ?? 0;
      if (!rest || contains(rest, ZERO)) return rest && true;
      const isClose = relation.table.accuracy === 'rounded' && contains(widen(rest, decimal(1n, place)), ZERO);
      report('rows', {
        at: total,
        severity: isClose ? 'hint' : 'warning',
        holes: {
          count: { text: { vi: String(parts.length), en: String(parts.length) } },
          sum: { computed: sum(parts.map(writtenValue)), like: total },
          name: { text: { vi: total.name ?? '', en: total.name ?? '' } },
          total: { number: total },
        },
        related: parts.map((member) => ({ member, label: named(member) })),
        fixes: sumFixes(relation),
      });
      return isClose ? null : false;
    }
    const addends = parts.map((part) => numeralOf(part)?.value ?? ZERO);
    const whole = total && intervalOfMember(total);
    if (!(complete || weak) || !total || !whole || members.some(({ figure, side }) => figure.counted || side))
      return null;
    const added = summed(parts.map(intervalOfMember));
    const verdict = outcome(added, total);
    if (verdict === null) return null;
    if (verdict === 'holds') return true;
    const holds = ([stated, ...pieces]: readonly Interval[]): boolean =>
      stated !== undefined && meets(stated, sumIntervals(pieces));
    const isScaleOne = new Set(members.map((one) => numeralOf(one)?.scale)).size === 1;
    report('differs', {
      at: total,
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: {
        parts: isScaleOne ? { sum: parts } : { figures: parts },
        sum: { computed: sum(addends), like: total, withUnit: !isScaleOne },
        total: { figure: total },
      },
      related: parts.map((member) => ({ member, label: PART })),
      fixes: fixesFor(relation, { at: total, computed: sum(addends), holds }),
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Các khoản cộng lại không khớp tổng', en: 'Amounts do not add up to their total' },
  reason: {
    vi: 'Khi văn bản nêu đủ các khoản của một tổng thì các khoản cộng lại phải bằng tổng, kể cả khi các số đã làm tròn. Đề nghị đối chiếu lại với số liệu gốc.',
    en: 'Where a text gives all parts of an amount, they must add up to it, rounding allowed for. Please check against the source.',
  },
  bad: [
    'Tổng vốn đầu tư là ⟦150 tỷ đồng⟧, gồm 96 tỷ đồng vốn ngân sách và 64 tỷ đồng vốn vay.',
    'Dự toán thu là ⟦25.774 tỷ đồng⟧, trong đó thu nội địa là 20.524 tỷ đồng, thu từ dầu khí là 5.350 tỷ đồng.',
    'Kim ngạch xuất nhập khẩu đạt ⟦225,29 tỷ USD⟧, tăng 13%. Trong đó xuất khẩu đạt 113,93 tỷ USD, nhập khẩu đạt 113,36 tỷ USD.',
    'Năm 2022, tỉnh đón ⟦5,5 triệu lượt khách⟧, trong đó khách quốc tế 1,2 triệu lượt, khách nội địa đạt 4,8 triệu lượt.',
  ],
  good: [
    'Cả nước đón 62,5 triệu lượt khách, trong đó hãng bay Bình An chở khách quốc tế 10,4 triệu lượt, khách nội địa 35,3 triệu lượt.',
    'Tổng vốn đầu tư là 150 tỷ đồng, gồm 96 tỷ đồng vốn ngân sách và 54 tỷ đồng vốn vay.',
    'Kim ngạch xuất nhập khẩu đạt 227,29 tỷ USD, tăng 13%. Trong đó xuất khẩu đạt 113,93 tỷ USD, nhập khẩu đạt 113,36 tỷ USD.',
    'Tổng thu đạt 900 tỷ đồng, trong đó thu nội địa 500 tỷ đồng, thu từ đất 120 tỷ đồng.',
    'Kim ngạch xuất nhập khẩu đạt 9,3 tỷ USD, trong đó xuất khẩu đạt hơn 5,5 tỷ USD, nhập khẩu đạt gần 3,8 tỷ USD.',
    'Năm 2022, tỉnh đón 5,5 triệu lượt khách, trong đó khách quốc tế 1,2 triệu lượt, khách nội địa lưu trú 2,8 triệu lượt.',
  ],
};

const named = ({ name }: Member): Text => (name === undefined ? PART : { vi: name, en: name });
const PART = { vi: 'phần', en: 'part' };

const summed = (pieces: readonly (Interval | null)[]): Interval | null =>
  pieces.every((piece) => piece !== null) ? sumIntervals(pieces) : null;
