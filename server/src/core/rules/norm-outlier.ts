import { divideIntervals, type Interval, isPositive, meets } from '../math/interval.ts';
import { divide, multiply, round } from '../math/rational.ts';
import { intervalOfMember, numeralOf, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { fixesFor } from './slip.ts';

/** A line whose percent of the norm implies another norm than all lines like it. */
export const normOutlier = defineRule({
  id: 'norm-outlier',
  group: 'ratio',
  severity: 'information',
  reads: 'norm',
  messages: {
    differs: {
      vi: 'Theo các dòng khác thì {value} là {computed}% so với quy định, nhưng văn bản ghi {percent}%.',
      en: 'By the other lines {value} is {computed}% of the norm, but the text gives {percent}%.',
      arithmetic: '{value} / {percent}% ≠ {base} / {of}%',
    },
  },
  check(relation, report) {
    const [value, percent, base, of] = (['value', 'percent', 'base', 'total'] as const).map((role) =>
      ofRole(relation, role),
    );
    if (!value || !percent || !base || !of) return null;
    const members = [value, percent, base, of];
    const intervals = members.map(intervalOfMember);
    if (!intervals.every((one) => one !== null)) return null;
    if (isOfOneNorm(intervals)) return true;
    const [a, p, b, q] = members.map((one) => numeralOf(one)?.value);
    const place = numeralOf(percent)?.place;
    if (!a || !p || !b || !q || b.n === 0n || place === undefined) return null;
    const exact = divide(multiply(a, q), b);
    report('differs', {
      at: percent,
      holes: {
        value: { figure: value },
        computed: { computed: round(exact, place), like: percent },
        percent: { number: percent },
        base: { figure: base },
        of: { number: of },
      },
      related: [
        { member: value, label: { vi: 'số thực tế', en: 'value' } },
        { member: base, label: { vi: 'dòng khác', en: 'another line' } },
        { member: of, label: { vi: 'tỷ lệ của dòng khác', en: 'percentage of that line' } },
      ],
      fixes: fixesFor(relation, {
        members: [value, percent],
        at: percent,
        computed: round(exact, place),
        holds: (tried) => isOfOneNorm([...tried, ...intervals.slice(2)]),
      }),
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Một dòng lệch với các dòng cùng mức quy định', en: 'One line differs from others of its norm' },
  reason: {
    vi: 'Nhiều dòng ghi số thực tế và tỷ lệ so với quy định, từ đó suy ra mức quy định chung. Dòng này suy ra một mức khác, và chỉ cần sửa một chữ số là khớp. Đề nghị tính lại tỷ lệ của dòng này.',
    en: 'Many lines give a value and what percent of the norm it is, which implies the norm. This line implies another one, and a single digit would make it fit. Please compute its percentage again.',
  },
  bad: [
    '- Xã Tân An có diện tích 21,78 km2 (đạt 396% so với quy định).\n- Xã Tân Bình có diện tích 36,36 km2 (đạt 661% so với quy định).\n- Xã Tân Hòa có diện tích 23,70 km2 (đạt 431% so với quy định).\n- Xã Tân Lập có diện tích 81,97 km2 (đạt 1.490% so với quy định).\n- Xã Tân Mỹ có diện tích 25,16 km2 (đạt 457% so với quy định).\n- Xã Tân Phú có diện tích 34,62 km2 (đạt ⟦692%⟧ so với quy định).',
    '- Xã Tân An có diện tích 21,78 km2 (đạt 396% so với quy định).\n- Xã Tân Bình có diện tích 36,36 km2 (đạt 661% so với quy định).\n- Xã Tân Hòa có diện tích 23,70 km2 (đạt 431% so với quy định).\n- Xã Tân Lập có diện tích 81,97 km2 (đạt 1.490% so với quy định).\n- Xã Tân Mỹ có diện tích 25,16 km2 (đạt 457% so với quy định).\n- Xã Tân Phú có diện tích 17,21 km2 (đạt ⟦373%⟧ so với quy định).',
  ],
  good: [
    '- Xã Tân An có diện tích 21,78 km2 (đạt 396% so với quy định).\n- Xã Tân Bình có diện tích 36,36 km2 (đạt 661% so với quy định).\n- Xã Tân Hòa có diện tích 23,70 km2 (đạt 431% so với quy định).\n- Xã Tân Lập có diện tích 81,97 km2 (đạt 1.490% so với quy định).\n- Xã Tân Mỹ có diện tích 25,16 km2 (đạt 457% so với quy định).\n- Xã Tân Phú có diện tích 34,62 km2 (đạt 629% so với quy định).',
    // A commune in the mountains has another norm.
    '- Xã Tân An có diện tích 21,78 km2 (đạt 396% so với quy định).\n- Xã Tân Bình có diện tích 36,36 km2 (đạt 661% so với quy định).\n- Xã Tân Hòa có diện tích 23,70 km2 (đạt 431% so với quy định).\n- Xã Tân Lập có diện tích 81,97 km2 (đạt 1.490% so với quy định).\n- Xã Tân Mỹ có diện tích 25,16 km2 (đạt 457% so với quy định).\n- Xã Tân Phú có diện tích 75,50 km2 (đạt 52% so với quy định).',
    '- Xã Tân An có diện tích 21,78 km2 (đạt 396% so với quy định).\n- Xã Tân Phú có diện tích 34,62 km2 (đạt 692% so với quy định).',
  ],
};

/** Whether a value and its percent may be of the norm that the other two imply. */
function isOfOneNorm([value, percent, base, of]: readonly Interval[]): boolean {
  if (!value || !percent || !base || !of || ![value, percent, base, of].every(isPositive)) return true;
  return meets(divideIntervals(value, percent), divideIntervals(base, of));
}
