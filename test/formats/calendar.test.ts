import { expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/index.ts';
import { calendarShort, calendarWords, spanWords } from '../../server/src/formats/calendar.ts';

test.each<[KindId, string, string, string]>([
  ['date', '2021-01-07', 'Thứ Năm, ngày 7 tháng 1 năm 2021', 'Thursday, 7 January 2021'],
  ['date', '2024-02-29', 'Thứ Năm, ngày 29 tháng 2 năm 2024', 'Thursday, 29 February 2024'],
  ['date', '2023-02-31', 'ngày 31 tháng 2 năm 2023', '31 February 2023'],
  ['date', '--12-11', 'ngày 11 tháng 12 (không ghi năm)', '11 December (no year given)'],
  ['date', '---24', 'ngày 24 (không ghi tháng, năm)', 'day 24 (no month or year given)'],
  ['period', '2022', 'năm 2022', 'the year 2022'],
  ['period', '2020-08', 'tháng 8 năm 2020', 'August 2020'],
  ['period', '--08', 'tháng 8 (không ghi năm)', 'August (no year given)'],
  ['period', '2022-Q1', 'quý I năm 2022, từ tháng 1 đến tháng 3', 'Q1 2022, January to March'],
  ['period', '--Q4', 'quý IV (không ghi năm), từ tháng 10 đến tháng 12', 'Q4 (no year given), October to December'],
  ['period', '2021/2025', 'từ năm 2021 đến năm 2025 (5 năm)', 'from 2021 to 2025 (5 years)'],
  ['duration', 'P5Y', '5 năm', '5 years'],
  ['duration', 'P1M', '1 tháng', '1 month'],
  ['duration', 'P2.5Y', '2,5 năm', '2.5 years'],
  ['duration', 'PT3H', '3 giờ', '3 hours'],
  ['duration', 'PT15M', '15 phút', '15 minutes'],
  ['time', '08:30', '8 giờ 30 phút', '08:30'],
  ['time', '14:00', '14 giờ', '14:00'],
])('%s %s', (kind, value, vi, en) => {
  expect(calendarWords(kind, value, 'vi')).toBe(vi);
  expect(calendarWords(kind, value, 'en')).toBe(en);
});

test('what is of no such form has no words', () => {
  for (const kind of ['date', 'period', 'duration', 'time', 'identifier'] as const)
    expect(calendarWords(kind, 'Điều 12', 'vi')).toBeNull();
});

test.each<[KindId, string, string]>([
  ['date', '2021-01-07', '07/01/2021'],
  ['date', '2025-08-09', '09/8/2025'],
  ['date', '--12-11', '11/12'],
  ['date', '---24', 'ngày 24'],
  ['period', '2022', 'năm 2022'],
  ['period', '2021/2025', '2021 – 2025'],
  ['period', '2020-08', 'tháng 8/2020'],
  ['period', '--08', 'tháng 8'],
  ['period', '2022-Q1', 'quý I/2022'],
  ['period', '--Q3', 'quý III'],
  ['duration', 'P2.5Y', '2,5 năm'],
  ['time', '08:30', '08:30'],
])('%s %s is short %s', (kind, value, vi) => {
  expect(calendarShort(kind, value, 'vi')).toBe(vi);
  expect(calendarShort(kind, value, 'en')).toBe(value);
});

test('a note that both ends have is given once', () => {
  const july = { low: '--07-14', high: '--07-23' };
  expect(spanWords('date', july, 'vi')).toBe('từ ngày 14 tháng 7 đến ngày 23 tháng 7 (không ghi năm)');
  expect(spanWords('date', july, 'en')).toBe('from 14 July to 23 July (no year given)');
  expect(spanWords('duration', { low: 'P2Y', high: 'P3Y' }, 'vi')).toBe('từ 2 năm đến 3 năm');
});
