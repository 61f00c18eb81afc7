import type { Comparator, Figure, KindId, Locale, Severity, Text } from '../core/index.ts';
import { valueKeys } from './document.ts';

/** The levels of findings as they are introduced to readers. */
export const LEVELS: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Mâu thuẫn rõ', en: 'Clear contradiction' },
  warning: { vi: 'Cần kiểm tra', en: 'To be checked' },
  information: { vi: 'Lưu ý', en: 'Note' },
  hint: { vi: 'Gợi ý', en: 'Suggestion' },
};

export const KIND_NAMES: Readonly<Record<KindId, Text>> = {
  percent: { vi: 'phần trăm', en: 'percent' },
  'percentage-point': { vi: 'điểm phần trăm', en: 'percentage points' },
  money: { vi: 'tiền', en: 'money' },
  quantity: { vi: 'số lượng', en: 'quantity' },
  fraction: { vi: 'phân số', en: 'fraction' },
  multiple: { vi: 'số lần', en: 'multiple' },
  date: { vi: 'ngày tháng', en: 'date' },
  period: { vi: 'kỳ', en: 'period' },
  duration: { vi: 'khoảng thời gian', en: 'duration' },
  time: { vi: 'giờ', en: 'time of day' },
  identifier: { vi: 'số hiệu', en: 'name' },
};

/** A figure's value for reading: `46.300.000`, `từ 955.000.000.000 trở lên`, `2 – 2,5`, `11/12`, `quý I/2022`. */
export function readableValue(figure: Figure, locale: Locale): string {
  const { value, low, high } = valueKeys(figure);
  const write = writer(figure, locale);
  const said = value === null ? `${write(low ?? '')} – ${write(high ?? '')}` : write(value);
  return COMPARATORS[figure.comparator][locale].replace('#', () => said);
}

const COMPARATORS: Readonly<Record<Comparator, Text>> = {
  eq: { vi: '#', en: '#' },
  approx: { vi: 'khoảng #', en: 'about #' },
  'approx-above': { vi: 'hơn #', en: 'over #' },
  'approx-below': { vi: 'gần #', en: 'nearly #' },
  ge: { vi: 'từ # trở lên', en: 'at least #' },
  le: { vi: 'tối đa #', en: 'at most #' },
  gt: { vi: 'lớn hơn #', en: 'more than #' },
  lt: { vi: 'nhỏ hơn #', en: 'less than #' },
};

function writer({ kind, value: { shape } }: Figure, locale: Locale): (value: string) => string {
  if (shape === 'text' || shape === 'span') return (value) => (kind === 'identifier' ? value : calendar(value, locale));
  return (value) =>
    value
      .split('/')
      .map((number) => NUMBERS[locale].format(number as `${number}`))
      .join('/');
}

const numberFormat = (locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: 'always' });
const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = { vi: numberFormat('vi'), en: numberFormat('en') };

/** ISO 8601 as a Vietnamese text writes it; readers of English are left the standard's own form. */
function calendar(iso: string, locale: Locale): string {
  if (locale === 'en') return iso;
  for (const [pattern, say] of CALENDAR) {
    const match = pattern.exec(iso);
    if (match) return say(match);
  }
  const ends = iso.split('/');
  return ends.length === 2 ? ends.map((end) => calendar(end, locale)).join(' – ') : iso;
}

const bare = (digits: string | undefined): string => String(Number(digits));

/** Of the months only the first two take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const monthOfDate = (month: string | undefined): string => (Number(month) <= 2 ? (month ?? '') : bare(month));

/** Each form of ISO 8601 that figures have, and how it is said. */
const CALENDAR: readonly (readonly [RegExp, (match: readonly (string | undefined)[]) => string])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, year, month, day]) => `${day}/${monthOfDate(month)}/${year}`],
  [/^--(\d\d)-(\d\d)$/, ([, month, day]) => `${day}/${monthOfDate(month)}`],
  [/^---(\d\d)$/, ([, day]) => `ngày ${bare(day)}`],
  [/^(\d{4})$/, ([, year]) => `năm ${year}`],
  [/^(\d{4})\/(\d{4})$/, ([, from, to]) => `${from} – ${to}`],
  [/^(\d{4})-(\d\d)$/, ([, year, month]) => `tháng ${bare(month)}/${year}`],
  [/^--(\d\d)$/, ([, month]) => `tháng ${bare(month)}`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `quý ${QUARTERS[Number(quarter)]}/${year}`],
  [/^--Q([1-4])$/, ([, quarter]) => `quý ${QUARTERS[Number(quarter)]}`],
  [
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/,
    ([, ...counts]) => DURATIONS.flatMap((unit, i) => (counts[i] ? [`${bare(counts[i])} ${unit}`] : [])).join(' '),
  ],
];
const QUARTERS = ['', 'I', 'II', 'III', 'IV'];
const DURATIONS = ['năm', 'tháng', 'tuần', 'ngày', 'giờ', 'phút', 'giây'];
