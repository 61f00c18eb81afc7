import { expect, test } from 'vitest';
import { daysInMonth, weekday } from '../../../server/src/core/rules/days.ts';

test.each([
  [2, 2023, 28],
  [2, 2024, 29],
  [2, 1900, 28],
  [2, 2000, 29],
  [2, undefined, 29],
  [4, 2023, 30],
  [12, 2023, 31],
])('month %d of %s has %d days', (month, year, days) => {
  expect(daysInMonth(month, year)).toBe(days);
});

test('weekdays are those of the calendar of the machine, over four hundred years', () => {
  for (let day = 0; day < 146_097; day += 97) {
    const date = new Date(Date.UTC(1900, 0, 1 + day));
    expect(weekday(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(date.getUTCDay());
  }
});
