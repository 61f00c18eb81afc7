import { ofRole } from '../relations/relation.ts';
import { defineRule } from './rule.ts';

/** A number of years must be that of the years named behind it. */
export const periodLength = defineRule({
  id: 'period-length',
  group: 'calendar',
  severity: 'warning',
  reads: 'calendar',
  title: { vi: 'Số năm không khớp giai đoạn', en: 'A length does not fit its years' },
  reason: {
    vi: 'Số năm tính từ năm đầu đến năm cuối của giai đoạn phải bằng số năm đã ghi. Kế hoạch năm năm bắt đầu từ năm có số cuối là 1 hoặc 6, ví dụ 2021-2025.',
    en: 'The years from the first to the last must be as many as is said. Five-year plans begin in years that end in 1 or 6, for example 2021-2025.',
  },
  messages: {
    differs: {
      vi: '{period} gồm {years} năm, nhưng văn bản ghi {length}.',
      en: '{period} has {years} years, but the text says {length}.',
      arithmetic: '{period}: {years} ≠ {length}',
    },
  },
  samples: {
    bad: [
      'Kế hoạch ⟦5 năm⟧ 2021-2026 của tỉnh đã được thông qua.',
      'Tổng kết kết quả của ⟦6 năm⟧ (2015-2018) thực hiện nghị quyết.',
    ],
    good: [
      'Kế hoạch 5 năm 2021-2025 của tỉnh đã được thông qua.',
      'Tổng kết 5 năm (2015-2020) thực hiện nghị quyết của tỉnh.',
      'Kế hoạch tài chính 3 năm 2020-2022 đã được trình.',
    ],
  },
  check(relation, report) {
    const [length, period] = [ofRole(relation, 'length'), ofRole(relation, 'period')];
    if (!length || !period || length.figure.value.shape !== 'text' || period.figure.value.shape !== 'text') return null;
    const said = Number(/^P(\d{1,2})Y$/.exec(length.figure.value.text)?.[1]);
    const [, from, to] = (/^(\d{4})\/(\d{4})$/.exec(period.figure.value.text) ?? []).map(Number);
    if (!said || !from || !to || to <= from) return null;
    const years = to - from + 1;
    // Outside the cycle of plans people also count from year to year: `5 năm (2015-2020)`.
    const isPlan = from % PLAN === 1;
    if (said === years || (!isPlan && said === to - from)) return true;
    report('differs', {
      at: length,
      holes: {
        period: { figure: period },
        years: { text: { vi: String(years), en: String(years) } },
        length: { figure: length },
      },
      related: [{ member: period, label: { vi: 'giai đoạn', en: 'period' } }],
      fixes: [],
    });
    return false;
  },
});

const PLAN = 5;
