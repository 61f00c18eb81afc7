import { ofRole } from '../relations/relation.ts';
import { daysInMonth } from './days.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A month has the days that it has. */
export const invalidDate = defineRule({
  id: 'invalid-date',
  group: 'calendar',
  severity: 'error',
  reads: 'calendar',
  messages: {
    none: {
      vi: 'Lịch không có {date}. Đề nghị kiểm tra lại.',
      en: 'There is no {date} in the calendar. Please check.',
      arithmetic: '{date}',
    },
  },
  check(relation, report) {
    const date = ofRole(relation, 'date');
    if (date?.figure.value.shape !== 'text') return null;
    const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(date.figure.value.text) ?? [];
    if (month === '') return null;
    if (Number(day) <= daysInMonth(Number(month), year === '-' ? undefined : Number(year))) return true;
    report('none', { at: date, holes: { date: { figure: date } }, related: [], fixes: [] });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Ngày không có trong lịch', en: 'A date that does not exist' },
  reason: {
    vi: 'Tháng được ghi không có ngày này. Có thể ngày hoặc tháng bị gõ nhầm.',
    en: 'The month has no such day. The day or the month may be mistyped.',
  },
  bad: [
    'Hạn nộp hồ sơ là ⟦ngày 31/2⟧.',
    'Nghị quyết được ban hành ⟦ngày 31/4/2023⟧.',
    'Hội nghị họp ⟦ngày 29 tháng 2 năm 2023⟧.',
  ],
  good: ['Hạn nộp hồ sơ là ngày 28/2.', 'Hội nghị họp ngày 29 tháng 2 năm 2024.', 'Lễ kỷ niệm diễn ra ngày 29/2.'],
};
