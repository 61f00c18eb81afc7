import { weekdayOf } from '../figures/weekday.ts';
import { ofRole } from '../relations/relation.ts';
import { weekday } from './days.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A date falls on one day of the week. */
export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  group: 'calendar',
  severity: 'warning',
  reads: 'calendar',
  messages: {
    differs: {
      vi: 'Theo lịch, {date} là {right}, nhưng văn bản ghi {weekday}.',
      en: 'By the calendar, {date} is a {right}, but the text says {weekday}.',
      arithmetic: '{date}: {right} ≠ {weekday}',
    },
  },
  check(relation, report) {
    const [day, date] = [ofRole(relation, 'weekday'), ofRole(relation, 'date')];
    if (!day || !date || day.figure.value.shape !== 'text' || date.figure.value.shape !== 'text') return null;
    const written = weekdayOf(day.figure.value.text);
    const [, y, m, d] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date.figure.value.text) ?? []).map(Number);
    if (!y || !m || !d || written === undefined) return null;
    // Sunday is the first day of the week and has a name of its own; Thứ 2 is Monday.
    const right = weekday(y, m, d) + 1;
    if (right === written) return true;
    report('differs', {
      at: day,
      holes: { date: { figure: date }, weekday: { figure: day }, right: { text: NAMES[right] ?? SUNDAY } },
      related: [{ member: date, label: { vi: 'đi kèm', en: 'beside it' } }],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Thứ không khớp ngày', en: 'A weekday does not fit its date' },
  reason: {
    vi: 'Theo lịch, ngày này rơi vào thứ khác. Thứ hoặc ngày có thể bị gõ nhầm.',
    en: 'By the calendar, the date falls on another day of the week. The date or the weekday may be mistyped.',
  },
  bad: [
    'Lịch họp của tỉnh: ⟦Thứ 4⟧, 7/2/2023, tại hội trường.',
    'Hội nghị tổng kết khai mạc sáng ⟦Thứ 5⟧, 18/3/2022, tại nhà văn hóa.',
    'Hội nghị khai mạc ⟦thứ Tư⟧, ngày 7/2/2023, tại hội trường.',
    'Lễ hội mở cửa ⟦Chủ nhật⟧ (11/2/2023).',
  ],
  good: [
    'Hội nghị khai mạc thứ Ba, ngày 7/2/2023, bế mạc Chủ nhật, 12/2/2023.',
    'Lịch họp của tỉnh: Thứ 3, 7/2/2023, tại hội trường.',
    'Lịch họp của tỉnh: Thứ 3, 7/2, tại hội trường.',
  ],
};

const SUNDAY = { vi: 'Chủ nhật', en: 'Sunday' };
const NAMES: Readonly<Record<number, { vi: string; en: string }>> = {
  1: SUNDAY,
  2: { vi: 'Thứ 2', en: 'Monday' },
  3: { vi: 'Thứ 3', en: 'Tuesday' },
  4: { vi: 'Thứ 4', en: 'Wednesday' },
  5: { vi: 'Thứ 5', en: 'Thursday' },
  6: { vi: 'Thứ 6', en: 'Friday' },
  7: { vi: 'Thứ 7', en: 'Saturday' },
};
