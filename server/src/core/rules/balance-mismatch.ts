import { addIntervals, meets, negateInterval } from '../math/interval.ts';
import { subtract } from '../math/rational.ts';
import { intervalOfMember, numeralOf, ofRole } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** What remains, or exceeds, must be the difference of the two amounts. */
export const balanceMismatch = defineRule({
  id: 'balance-mismatch',
  group: 'sum',
  severity: 'warning',
  reads: 'balance',
  messages: {
    differs: {
      vi: '{plus} − {minus} = {difference}, nhưng văn bản ghi {result}.',
      en: '{plus} − {minus} = {difference}, but the text gives {result}.',
      arithmetic: '{plus} − {minus} = {difference} ≠ {result}',
    },
  },
  check(relation, report) {
    const [plus, minus, result] = (['plus', 'minus', 'result'] as const).map((role) => ofRole(relation, role));
    if (!plus || !minus || !result) return null;
    const [a, b] = [numeralOf(plus)?.value, numeralOf(minus)?.value];
    const [more, less] = [intervalOfMember(plus), intervalOfMember(minus)];
    if (!a || !b || !more || !less) return null;
    const verdict = outcome(addIntervals(more, negateInterval(less)), result);
    if (verdict === null) return null;
    if (verdict === 'holds') return true;
    const difference = subtract(a, b);
    report('differs', {
      at: result,
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: {
        plus: { figure: plus },
        minus: { figure: minus },
        difference: { computed: difference, like: result, withUnit: true },
        result: { figure: result },
      },
      related: [
        { member: plus, label: MORE },
        { member: minus, label: LESS },
      ],
      fixes: fixesFor(relation, {
        at: result,
        computed: difference,
        holds: ([x, y, z]) =>
          x !== undefined && y !== undefined && z !== undefined && meets(addIntervals(x, negateInterval(y)), z),
      }),
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Chênh lệch không khớp hai số', en: 'A balance does not fit its two amounts' },
  reason: {
    vi: 'Xuất siêu, nhập siêu là chênh lệch giữa xuất khẩu và nhập khẩu cùng kỳ, kể cả khi các số đã làm tròn. Đề nghị đối chiếu lại ba số này.',
    en: 'A trade surplus or deficit is the difference of exports and imports of the same period, rounding allowed for. Please check the three numbers.',
  },
  bad: [
    'Năm 2022, xuất khẩu đạt 371,85 tỷ USD, nhập khẩu đạt 360,65 tỷ USD.\n\nNăm 2022, cả nước xuất siêu ⟦12,20 tỷ USD⟧.',
    'Năm 2023, xuất khẩu đạt 35,27 tỷ USD, nhập khẩu đạt 41,89 tỷ USD; cán cân thương mại thâm hụt ⟦5,62 tỷ USD⟧.',
  ],
  good: [
    'Năm 2022, xuất khẩu đạt 371,85 tỷ USD, nhập khẩu đạt 360,65 tỷ USD.\n\nNăm 2022, cả nước xuất siêu 11,20 tỷ USD.',
    'Năm 2022, xuất khẩu đạt 371,85 tỷ USD, nhập khẩu đạt 360,65 tỷ USD. Năm 2021, cả nước xuất siêu 4,08 tỷ USD.',
    'Năm 2023, xuất khẩu đạt 35,27 tỷ USD, nhập khẩu đạt 41,89 tỷ USD; cán cân thương mại thâm hụt 6,62 tỷ USD.',
  ],
};

const MORE = { vi: 'số bị trừ', en: 'taken from' };
const LESS = { vi: 'số trừ', en: 'taken away' };
