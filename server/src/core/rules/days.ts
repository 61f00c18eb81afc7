/** The Gregorian calendar, as far as rules need it. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month, 1 to 12; of February in the longest year where none is given. */
export const daysInMonth = (month: number, year: number | undefined): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0);

const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 for Sunday to 6 for Saturday (Sakamoto's method). */
export function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (SHIFTS[month - 1] ?? 0) + day) % 7;
}
