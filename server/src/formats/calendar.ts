import type { KindId, Locale } from '../core/index.ts';

/**
 * What a date, period, duration or time of day says, in words; null where the value is not of the forms below.
 *
 * `value` is written as in the export (ISO 8601): `2021-01-07`, `--12-11`, `---24`; `2022`, `2020-08`, `2022-Q1`,
 * `--08`, `--Q3`, `2021/2025`; `P5Y`, `PT3H`; `08:30`.
 */
export function calendarWords(kind: KindId, value: string, locale: Locale): string | null {
  if (kind === 'date') return dateWords(value, locale);
  if (kind === 'period') return periodWords(value, locale);
  if (kind === 'duration') return durationWords(value, locale);
  return kind === 'time' ? timeWords(value, locale) : null;
}

/**
 * The same as a Vietnamese text writes it, short: `07/01/2021`, `quý I/2022`, `2021 – 2025`, `5 năm`. Readers of English
 * are given the standard's own form; so is what is of no such form.
 */
export function calendarShort(kind: KindId, value: string, locale: Locale): string {
  if (locale === 'en') return value;
  if (kind === 'duration') return durationWords(value, locale) ?? value;
  for (const [pattern, say] of SHORT) {
    const match = pattern.exec(value);
    if (match) return say(match);
  }
  return value;
}

/** From one date, duration or time to another; a note that both have is given once. */
export function spanWords(kind: KindId, ends: { low: string; high: string }, locale: Locale): string | null {
  const [low, high] = [calendarWords(kind, ends.low, locale), calendarWords(kind, ends.high, locale)];
  if (!low || !high) return null;
  const [note = ''] = / \([^()]*\)$/u.exec(high) ?? [];
  const from = note && low.endsWith(note) ? low.slice(0, -note.length) : low;
  return { vi: `từ ${from} đến ${high}`, en: `from ${from} to ${high}` }[locale];
}

function dateWords(value: string, locale: Locale): string | null {
  const [, bareDay] = /^---(\d\d)$/.exec(value) ?? [];
  if (bareDay)
    return { vi: `ngày ${+bareDay} (không ghi tháng, năm)`, en: `day ${+bareDay} (no month or year given)` }[locale];
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (!year || !month || !day) return null;
  if (year === '-')
    return {
      vi: `ngày ${+day} tháng ${+month} (không ghi năm)`,
      en: `${+day} ${MONTHS[+month - 1]} (no year given)`,
    }[locale];
  const weekday = weekdayOf(+year, +month, +day);
  return {
    vi: `${weekday ? `${weekday.vi}, ` : ''}ngày ${+day} tháng ${+month} năm ${+year}`,
    en: `${weekday ? `${weekday.en}, ` : ''}${+day} ${MONTHS[+month - 1]} ${+year}`,
  }[locale];
}

/** By the Gregorian calendar; undefined for a day that is not in it (31/2). */
function weekdayOf(year: number, month: number, day: number): (typeof WEEKDAYS)[number] | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? WEEKDAYS[date.getUTCDay()] : undefined;
}

function periodWords(value: string, locale: Locale): string | null {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(value) ?? [];
  if (from && to)
    return {
      vi: `từ năm ${from} đến năm ${to} (${years(+from, +to)} năm)`,
      en: `from ${from} to ${to} (${years(+from, +to)} years)`,
    }[locale];
  if (/^\d{4}$/.test(value)) return { vi: `năm ${value}`, en: `the year ${value}` }[locale];
  const [, year, quarter, month] = /^(\d{4}|-)-(?:Q([1-4])|(\d\d))$/.exec(value) ?? [];
  if (quarter) {
    const last = 3 * +quarter;
    const of = year === '-' ? UNSAID_YEAR : { vi: `năm ${year}`, en: year ?? '' };
    return {
      vi: `quý ${ROMAN[+quarter - 1]} ${of.vi}, từ tháng ${last - 2} đến tháng ${last}`,
      en: `Q${quarter} ${of.en}, ${MONTHS[last - 3]} to ${MONTHS[last - 1]}`,
    }[locale];
  }
  if (!month) return null;
  const of = year === '-' ? UNSAID_YEAR : { vi: `năm ${year}`, en: year ?? '' };
  return { vi: `tháng ${+month} ${of.vi}`, en: `${MONTHS[+month - 1]} ${of.en}` }[locale];
}

/** Both ends counted, as `kế hoạch 5 năm 2021-2025` does. */
const years = (from: number, to: number): number => Math.abs(to - from) + 1;

function durationWords(value: string, locale: Locale): string | null {
  const [, time, amount, unit] = /^P(T?)([\d./]+)([YMWDHS])$/.exec(value) ?? [];
  const name = unit && UNITS[`${time}${unit}`];
  if (!name || !amount) return null;
  return {
    vi: `${amount.replace('.', ',')} ${name.vi}`,
    en: `${amount} ${name.en}${amount === '1' ? '' : 's'}`,
  }[locale];
}

function timeWords(value: string, locale: Locale): string | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(value) ?? [];
  if (!hour || !minute) return null;
  return { vi: `${+hour} giờ${+minute ? ` ${+minute} phút` : ''}`, en: value }[locale];
}

const bare = (digits: string | undefined): string => String(Number(digits));

/** Of the months only the first two take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const monthOfDate = (month: string | undefined): string => (Number(month) <= 2 ? (month ?? '') : bare(month));

/** Each form of ISO 8601 that dates and periods have, and how it is written. */
const SHORT: readonly (readonly [RegExp, (match: readonly (string | undefined)[]) => string])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, year, month, day]) => `${day}/${monthOfDate(month)}/${year}`],
  [/^--(\d\d)-(\d\d)$/, ([, month, day]) => `${day}/${monthOfDate(month)}`],
  [/^---(\d\d)$/, ([, day]) => `ngày ${bare(day)}`],
  [/^(\d{4})$/, ([, year]) => `năm ${year}`],
  [/^(\d{4})\/(\d{4})$/, ([, from, to]) => `${from} – ${to}`],
  [/^(\d{4})-(\d\d)$/, ([, year, month]) => `tháng ${bare(month)}/${year}`],
  [/^--(\d\d)$/, ([, month]) => `tháng ${bare(month)}`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `quý ${ROMAN[Number(quarter) - 1]}/${year}`],
  [/^--Q([1-4])$/, ([, quarter]) => `quý ${ROMAN[Number(quarter) - 1]}`],
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ROMAN = ['I', 'II', 'III', 'IV'];
const UNSAID_YEAR = { vi: '(không ghi năm)', en: '(no year given)' };
const WEEKDAYS = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
] as const;
const UNITS: Readonly<Record<string, { vi: string; en: string }>> = {
  Y: { vi: 'năm', en: 'year' },
  M: { vi: 'tháng', en: 'month' },
  W: { vi: 'tuần', en: 'week' },
  D: { vi: 'ngày', en: 'day' },
  TH: { vi: 'giờ', en: 'hour' },
  TM: { vi: 'phút', en: 'minute' },
  TS: { vi: 'giây', en: 'second' },
};
