import { type Interval, widen } from '../math/interval.ts';
import { compare, equal, ONE, type Rational } from '../math/rational.ts';
import { intervalOfMember, type Member, ofRole } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { rateOf, ratesOf, writtenAs } from './rates.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A whole grows no faster than its fastest component, and no slower than its slowest. */
export const growthOutOfRange = defineRule({
  id: 'growth-out-of-range',
  group: 'change',
  severity: 'warning',
  reads: 'growth',
  messages: {
    outside: {
      vi: 'Các phần thay đổi từ {lowest}% đến {highest}%, nhưng văn bản ghi mức chung là {aggregate}%.',
      en: 'The parts changed by {lowest}% to {highest}%, but the text gives {aggregate}% for the whole.',
      arithmetic: '{aggregate}% ∉ [{lowest}%; {highest}%]',
    },
    unlike: {
      vi: 'Các phần đều thay đổi {lowest}%, nhưng văn bản ghi mức chung là {aggregate}%.',
      en: 'All parts changed by {lowest}%, but the text gives {aggregate}% for the whole.',
      arithmetic: '{lowest}% ≠ {aggregate}%',
    },
  },
  check(relation, report) {
    const aggregate = ofRole(relation, 'aggregate');
    const components = relation.members.filter(({ role }) => role === 'component');
    const rates = components.map(allRates);
    const hull = enclosing(rates);
    if (!aggregate || !hull) return null;
    // Product taxes, a tenth of a product at most, may grow faster than all of its sectors, or slower.
    const verdict = outcome(writtenAs(aggregate, relation.complete ? hull : widen(hull, ONE)), aggregate);
    if (verdict === null) return null;
    if (verdict === 'holds') return true;
    const sorted = components.toSorted((a, b) => compareRates(rateOf(a), rateOf(b)));
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    const [low, high, all] = [lowest, highest, aggregate].map((one) => one && rateOf(one));
    if (!lowest || !highest || !low || !high || !all) return null;
    const [least, most] = [
      { computed: low, like: lowest },
      { computed: high, like: highest },
    ];
    const written = { computed: all, like: aggregate };
    const conflict = {
      at: aggregate,
      severity: verdict === 'close' ? 'hint' : 'warning',
      related: components.map((member) => ({ member, label: COMPONENT })),
      fixes: [],
    } as const;
    if (equal(low, high)) report('unlike', { ...conflict, holes: { lowest: least, aggregate: written } });
    else report('outside', { ...conflict, holes: { lowest: least, highest: most, aggregate: written } });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Mức tăng chung nằm ngoài mức tăng của các phần', en: 'Overall growth lies outside that of its parts' },
  reason: {
    vi: 'Khi văn bản nêu đủ các phần, mức tăng chung phải nằm giữa mức tăng thấp nhất và cao nhất của các phần. Đề nghị đối chiếu lại với số liệu gốc.',
    en: 'Where a text gives all parts, the growth of the whole lies between that of the slowest and that of the fastest. Please check against the source.',
  },
  bad: [
    'Xuất nhập khẩu tăng ⟦9,4%⟧, trong đó xuất khẩu tăng 5,1% và nhập khẩu tăng 1,6%.',
    'GRDP tăng ⟦16,1%⟧, trong đó: nông nghiệp tăng 3,8%; công nghiệp - xây dựng 8,9%; dịch vụ 6,2%.',
    'Tổng vốn đầu tư tăng ⟦2,4%⟧, trong đó khu vực Nhà nước tăng 13,4%; khu vực ngoài Nhà nước tăng 12,8%; khu vực có vốn đầu tư nước ngoài tăng 22,5%.',
    'Sản lượng cả năm tăng ⟦8,5%⟧. Trong đó quý I tăng 6,8%, quý II tăng 6,7%; quý III tăng 7,4%; quý IV tăng 6,9%.',
  ],
  good: [
    'Xuất nhập khẩu tăng 3,4%, trong đó xuất khẩu tăng 5,1% và nhập khẩu tăng 1,6%.',
    'GRDP tăng 6,1%, trong đó: nông nghiệp tăng 3,8%; công nghiệp - xây dựng 8,9%, riêng công nghiệp tăng 4,1%; dịch vụ 6,2%.',
    'GRDP tăng 9,2%, trong đó: nông nghiệp tăng 3,8%; công nghiệp - xây dựng 8,9%; dịch vụ 6,2%.',
    'Doanh thu tăng 23%, trong đó doanh thu bán lẻ tăng 30%.',
    'Xuất nhập khẩu tăng 0,7%, trong đó xuất khẩu tăng 2,7%; nhập khẩu bằng 97,8% so với cùng kỳ.',
  ],
};

const COMPONENT = { vi: 'mức tăng, giảm của phần', en: 'growth of a part' };

function allRates(component: Member): Interval | null {
  const written = intervalOfMember(component);
  return written && ratesOf(component, written);
}

const compareRates = (a: Rational | undefined, b: Rational | undefined): number => (a && b ? compare(a, b) : 0);

/** The least interval around others; null where there are none, or one is not known. */
function enclosing(all: readonly (Interval | null)[]): Interval | null {
  const [first, ...others] = all;
  if (!first) return null;
  let { low, high } = first;
  for (const one of others) {
    if (!one) return null;
    low = low && one.low && (compare(one.low, low) < 0 ? one.low : low);
    high = high && one.high && (compare(one.high, high) > 0 ? one.high : high);
  }
  return { low, high };
}
