import { type Member, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A number of years must be that of the years or days named behind it; the months of a year are twelve. */
export const periodLength = defineRule({
  id: 'period-length',
  group: 'calendar',
  severity: 'warning',
  reads: 'calendar',
  messages: {
    differs: {
      vi: '{period} gồm {years} năm, nhưng văn bản ghi {length}.',
      en: '{period} covers {years} years, but the text says {length}.',
      arithmetic: '{period}: {years} ≠ {length}',
    },
    between: {
      vi: 'Từ {start} đến {end} là {years} năm, nhưng văn bản ghi {length}.',
      en: 'From {start} to {end} it is {years} years, but the text says {length}.',
      arithmetic: '{start} – {end}: {years} ≠ {length}',
    },
    rest: {
      vi: '{length} đầu năm và {rest} còn lại cộng lại là {months} tháng, không phải 12 tháng.',
      en: '{length} at the beginning of a year and {rest} at its end make {months} months, not 12.',
      arithmetic: '{length} + {rest} = {months} ≠ 12',
    },
  },
  check(relation, report) {
    const [length, rest] = relation.members.filter(({ role }) => role === 'length');
    if (!length) return null;
    const [period, start, end] = (['period', 'start', 'end'] as const).map((role) => ofRole(relation, role));
    const said = lengthOf(length, 'Y');
    if (start && end) {
      const years = yearsBetween(textOf(start), textOf(end));
      if (!said || !years) return null;
      if (said >= years.least && said <= years.most) return true;
      report('between', {
        at: length,
        holes: {
          start: { figure: start },
          end: { figure: end },
          years: number(years.least),
          length: { figure: length },
        },
        related: [start, end].map((member) => ({ member, label: { vi: 'ngày', en: 'date' } })),
        fixes: [],
      });
      return false;
    }
    if (rest) {
      const [over, left] = [lengthOf(length, 'M'), lengthOf(rest, 'M')];
      // `3 tháng đầu năm`, `3 tháng cuối năm` need not be all of it.
      if (!over || !left || Math.abs(over + left - MONTHS) > 1) return null;
      if (over + left === MONTHS) return true;
      report('rest', {
        at: length,
        holes: { length: { figure: length }, rest: { figure: rest }, months: number(over + left) },
        related: [{ member: rest, label: { vi: 'thời gian còn lại', en: 'the rest' } }],
        fixes: [],
      });
      return false;
    }
    const [, from, to] = (/^(\d{4})\/(\d{4})$/.exec(period ? textOf(period) : '') ?? []).map(Number);
    if (!period || !said || !from || !to || to <= from) return null;
    const years = to - from + 1;
    // Outside the cycle of plans people also count from year to year: `5 năm (2015-2020)`.
    const isPlan = relation.complete || from % PLAN === 1;
    if (said === years || (!isPlan && said === to - from)) return true;
    report('differs', {
      at: length,
      holes: { period: { figure: period }, years: number(years), length: { figure: length } },
      related: [{ member: period, label: { vi: 'giai đoạn', en: 'period' } }],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Số năm, số tháng không khớp thời gian', en: 'A number of years or months does not fit its dates' },
  reason: {
    vi: 'Số năm tính từ năm đầu đến năm cuối của giai đoạn phải bằng số năm đã ghi. Kế hoạch 5 năm bắt đầu từ năm có số cuối là 1 hoặc 6, ví dụ 2021-2025. Số tháng đầu năm và số tháng còn lại cộng lại phải là 12.',
    en: 'A period must have as many years, the first and the last included, as the text says. Five-year plans begin in years that end in 1 or 6, for example 2021-2025. The first months of a year and the remaining ones must make 12.',
  },
  bad: [
    'Kế hoạch ⟦5 năm⟧ 2021-2026 của tỉnh đã được thông qua.',
    'Kế hoạch tài chính ngân sách nhà nước ⟦3 năm⟧ 2024-2027 đã được trình.',
    'Tổng kết kết quả của ⟦6 năm⟧ (2015-2018) thực hiện nghị quyết.',
    'Tỉnh tổ chức kỷ niệm ⟦45 năm⟧ ngày giải phóng (23/3/1975 – 23/3/2019).',
    'Hội nghị đánh giá kết quả ⟦8 tháng⟧ đầu năm và nhiệm vụ 5 tháng cuối năm 2019.',
  ],
  good: [
    'Kế hoạch 5 năm 2021-2025 của tỉnh đã được thông qua.',
    'Tổng kết 5 năm (2015-2020) thực hiện nghị quyết của tỉnh.',
    'Kế hoạch tài chính 3 năm 2020-2022 đã được trình.',
    'Tỉnh tổ chức kỷ niệm 44 năm ngày giải phóng (23/3/1975 – 23/3/2019).',
    'Hội nghị đánh giá kết quả 8 tháng đầu năm và nhiệm vụ 4 tháng còn lại của năm 2019.',
    'So sánh 3 tháng đầu năm với 3 tháng cuối năm.',
  ],
};

const PLAN = 5;
const MONTHS = 12;

const number = (n: number) => ({ text: { vi: String(n), en: String(n) } });

const textOf = ({ figure: { value } }: Member): string => (value.shape === 'text' ? value.text : '');

/** Of `P44Y` in years, 44. */
const lengthOf = (member: Member, unit: 'Y' | 'M'): number | undefined => {
  const [, n, of] = /^P(\d{1,3})([YM])$/.exec(textOf(member)) ?? [];
  return of === unit ? Number(n) : undefined;
};

/** The full years between two days; where the second is no anniversary of the first, one more or less may be meant. */
function yearsBetween(start: string, end: string): { least: number; most: number } | undefined {
  const [from, to] = [start, end].map((date) => /^(\d{4})-(\d\d-\d\d)$/.exec(date));
  if (!from || !to) return undefined;
  const years = Number(to[1]) - Number(from[1]);
  if (years <= 0) return undefined;
  return from[2] === to[2] ? { least: years, most: years } : { least: years - 1, most: years + 1 };
}
