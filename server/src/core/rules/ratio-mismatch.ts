import { divideIntervals, type Interval, isPositive, meets, scaleInterval } from '../math/interval.ts';
import { divide, HUNDRED, multiply, round } from '../math/rational.ts';
import { intervalOfMember, numeralOf, ofRole } from '../relations/relation.ts';
import { outcome } from './outcome.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** A value divided by its base must give the percent that is written. */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  group: 'ratio',
  severity: 'warning',
  reads: 'ratio',
  messages: {
    differs: {
      vi: '{value} / {base} = {ratio}%, nhưng văn bản ghi {percent}%.',
      en: '{value} / {base} = {ratio}%, but the text gives {percent}%.',
      arithmetic: '{value} / {base} = {ratio}% ≠ {percent}%',
    },
  },
  check(relation, report) {
    const [value, base, percent] = [ofRole(relation, 'value'), ofRole(relation, 'base'), ofRole(relation, 'percent')];
    if (!value || !base || !percent) return null;
    const [a, b, p] = [value, base, percent].map(numeralOf);
    if (!a || !b || !p || b.value.n === 0n) return null;
    const verdict = outcome(quotient([intervalOfMember(value), intervalOfMember(base)]), percent);
    if (verdict === null) return null;
    if (verdict === 'holds') return true;
    const exact = multiply(HUNDRED, divide(a.value, b.value));
    const members = [value, base, percent];
    report('differs', {
      at: percent,
      severity: verdict === 'close' ? 'hint' : 'warning',
      holes: {
        value: a.scale === b.scale ? { number: value } : { figure: value },
        base: a.scale === b.scale ? { number: base } : { figure: base },
        ratio: { computed: round(exact, Math.min(p.place, -2)), like: percent },
        percent: { number: percent },
      },
      related: [
        { member: value, label: VALUE },
        ...(base.figure === value.figure ? [] : [{ member: base, label: BASE }]),
      ],
      fixes: fixesFor(relation, {
        members,
        at: percent,
        computed: round(exact, p.place),
        holds: ([v = null, w = null, q = null]) => {
          const computed = quotient([v, w]);
          return computed !== null && q !== null && meets(computed, q);
        },
      }),
    });
    return verdict === 'close' ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Tỷ lệ phần trăm không khớp hai số', en: 'A percentage does not fit its two numbers' },
  reason: {
    vi: 'Lấy số thực hiện chia cho số gốc phải ra đúng tỷ lệ đã ghi, kể cả khi các số đã làm tròn. Đề nghị tính lại, và xem tỷ lệ có so với số gốc khác hay không.',
    en: 'The value divided by its base must give the percentage that is written, rounding allowed for. Please compute it again, and see whether the percentage is of another base.',
  },
  bad: [
    'Tổng vốn 500 tỷ đồng, trong đó trung ương 300 tỷ đồng (60%), tỉnh 150 tỷ đồng (⟦35%⟧), huyện 50 tỷ đồng (10%).',
    'Thu ngân sách đạt 18.122 tỷ đồng, bằng ⟦77,78%⟧ dự toán (23.000 tỷ đồng).',
    'Toàn huyện giải quyết 17.654/18.405 hồ sơ, đạt ⟦96,9%⟧.',
    'Có 480/500 đại biểu tham gia biểu quyết, trong đó 470 đại biểu tán thành (bằng ⟦97,92%⟧ tổng số đại biểu Quốc hội).',
    'Tỉnh có 58 đơn vị, gồm 41 xã (chiếm 70,7%), 17 phường (chiếm ⟦39,3%⟧).',
    'Toàn xã có 1.200 hộ, trong đó hộ nghèo 126 hộ, chiếm ⟦15,5%⟧.',
  ],
  good: [
    'Tổng thu 500 tỷ đồng, trong đó thu nội địa 300 tỷ đồng (75% dự toán), thu khác 200 tỷ đồng (70%).',
    'Tổng vốn 500 tỷ đồng, trong đó vốn vay 300 tỷ đồng (lãi suất 6%), đối ứng 200 tỷ đồng (7%).',
    'Tổng vốn 500 tỷ đồng, trong đó trung ương 300 tỷ đồng (60%), tỉnh 150 tỷ đồng (30%), huyện 50 tỷ đồng (10%).',
    'Thu ngân sách đạt 18.122 tỷ đồng, bằng 78,79% dự toán (23.000 tỷ đồng).',
    'Toàn huyện giải quyết 17.654/18.405 hồ sơ, đạt 95,9%.',
    'Thu đạt 50.045 tỷ đồng, đạt 74,7% chỉ tiêu bộ giao (67.000 tỷ đồng), đạt 70,5% chỉ tiêu tổng cục giao (71.000 tỷ đồng).',
    'Đã thu hơn 7.300 tỷ đồng, bằng 78,33% dự toán (9.400 tỷ đồng).',
    'Có 480/500 đại biểu tham gia biểu quyết, trong đó 470 đại biểu tán thành (bằng 94% tổng số đại biểu Quốc hội).',
    'Có 436/438 đại biểu tham gia biểu quyết tán thành (bằng 88,26% tổng số đại biểu Quốc hội).',
    'Có 6/9 chi cục đạt từ 60% trở lên.',
    'Có 74/343 doanh nghiệp trả lời, tăng 34,5%.',
    'Có 5/6 khu công nghiệp hoạt động, tỷ lệ lấp đầy 59,8%.',
    'Tỉnh có 58 đơn vị, gồm 41 xã (chiếm 70,7%), 17 phường (chiếm 29,3%).',
    'Tỉnh làm 21.000 công trình, trong đó có 13.000 công trình từ ngân sách, chiếm 52,3% tổng vốn đầu tư.',
    'Tỉnh có 58 đơn vị, gồm 4 khu kinh tế (chiếm 70,7%), 17 cụm công nghiệp (chiếm 29,3%).',
  ],
};

const VALUE = { vi: 'số thực hiện', en: 'value' };
const BASE = { vi: 'số gốc', en: 'base' };

/** `100 × a / b` in percent. */
function quotient([a, b]: readonly (Interval | null)[]): Interval | null {
  return a && b && isPositive(a) && isPositive(b) ? scaleInterval(divideIntervals(a, b), HUNDRED) : null;
}
