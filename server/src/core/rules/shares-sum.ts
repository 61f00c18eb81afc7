import { contains, type Interval, isBelow, point, sumIntervals, widen } from '../math/interval.ts';
import { compare, decimal, HUNDRED, subtract, sum, ZERO } from '../math/rational.ts';
import { intervalOfMember, numeralOf } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** The shares of a whole make a hundred percent. */
export const sharesSum = defineRule({
  id: 'shares-sum',
  group: 'sum',
  severity: 'warning',
  reads: 'shares',
  messages: {
    differs: {
      vi: '{shares} = {sum}%, nhưng các tỷ trọng cộng lại phải bằng 100%.',
      en: '{shares} = {sum}%, but the shares must add up to 100%.',
      arithmetic: '{shares} = {sum}% ≠ 100%',
    },
    ranges: {
      vi: 'Các tỷ trọng {shares} cộng lại không thể bằng 100%.',
      en: 'The shares {shares} cannot add up to 100%.',
      arithmetic: '{shares} ≠ 100%',
    },
  },
  check(relation, report) {
    const { members, complete } = relation;
    const intervals = members.map(intervalOfMember);
    const at = members.findLast((one) => numeralOf(one)) ?? members.at(-1);
    if (!at || !intervals.every((interval) => interval !== null)) return null;
    const all = sumIntervals(intervals);
    if (isWhole(all, complete)) return true;
    // Less than a hundred may leave more out than product taxes.
    if (!complete && !isBelow(point(HUNDRED), all)) return null;
    const numerals = members.flatMap((one) => numeralOf(one) ?? []);
    const close = isWhole(widen(all, decimal(1n, Math.max(0, ...numerals.map(({ place }) => place)))), complete);
    const stated = sum(numerals.map(({ value }) => value));
    const rest = subtract(HUNDRED, subtract(stated, numeralOf(at)?.value ?? ZERO));
    const conflict = {
      at,
      severity: close ? 'hint' : 'warning',
      related: members.filter((one) => one !== at).map((member) => ({ member, label: SHARE })),
      fixes: fixesFor(relation, {
        at,
        computed: rest,
        holds: (meant) => contains(sumIntervals(meant), HUNDRED),
      }).filter(({ value }) => value.n > 0n && compare(value, HUNDRED) < 0),
    } as const;
    if (numerals.length < members.length)
      report('ranges', { ...conflict, fixes: [], holes: { shares: { figures: members } } });
    else report('differs', { ...conflict, holes: { shares: { sum: members }, sum: { computed: stated, like: at } } });
    return close ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Các tỷ trọng cộng lại không bằng 100%', en: 'Shares do not add up to 100%' },
  reason: {
    vi: 'Khi văn bản nêu đủ các phần của một tổng thì các tỷ trọng cộng lại phải bằng 100%, kể cả khi các số đã làm tròn. Đề nghị đối chiếu lại với số liệu gốc.',
    en: 'Where a text gives the shares of all parts, they must add up to 100%, rounding allowed for. Please check against the source.',
  },
  bad: [
    'Cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 62,3%, dịch vụ ⟦32,3%⟧.',
    'Hàng không thuế chiếm tỷ trọng lớn (83%). Trong khi hàng có thuế chỉ chiếm ⟦20%⟧ tổng kim ngạch.',
    'Hộ ở thành thị chiếm 36%, còn lại ⟦74%⟧ ở vùng khác.',
  ],
  good: [
    'Cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 52,3%, dịch vụ 32,3%.',
    'Cơ cấu kinh tế: nông nghiệp 14,0%, công nghiệp 41,3%, dịch vụ 36,1%.',
    'Cơ cấu kinh tế phấn đấu: nông nghiệp 15-17%, công nghiệp 30-31%, dịch vụ 53-54%.',
    'Hàng không thuế chiếm tỷ trọng lớn (80%). Trong khi hàng có thuế chỉ chiếm 20% tổng kim ngạch.',
    'Khối doanh nghiệp này chiếm 45% tổng đàn nhưng chiếm 60% tổng sản lượng thịt.',
  ],
};

const SHARE = { vi: 'tỷ trọng', en: 'share' };

/** Product taxes, where the three sectors alone are named, are a fifth of all at most. */
const LEAST = decimal(80n, 0);

const isWhole = (all: Interval, complete: boolean): boolean =>
  contains(all, HUNDRED) || (!complete && contains({ low: LEAST, high: HUNDRED }, all.high ?? HUNDRED));
