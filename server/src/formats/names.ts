import type { Comparator, KindId, Locale, Severity, Text } from '../core/index.ts';

/** The levels of findings as they are introduced to readers. */
export const LEVELS: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Mâu thuẫn rõ', en: 'Clear contradiction' },
  warning: { vi: 'Cần kiểm tra', en: 'To be checked' },
  information: { vi: 'Lưu ý', en: 'Note' },
  hint: { vi: 'Gợi ý', en: 'Suggestion' },
};

/** The kinds of figures. */
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

/** The value (`#`) with what the words before it make of it: `hơn 7.300 tỷ đồng`. */
export const withComparator = (said: string, comparator: Comparator, locale: Locale): string =>
  COMPARATORS[comparator][locale].replace('#', () => said);

const COMPARATORS: Readonly<Record<Comparator, Text>> = {
  eq: { vi: '#', en: '#' },
  approx: { vi: 'khoảng #', en: 'about #' },
  'approx-above': { vi: 'hơn #', en: 'over #' },
  'approx-below': { vi: 'gần #', en: 'nearly #' },
  ge: { vi: 'ít nhất #', en: 'at least #' },
  le: { vi: 'tối đa #', en: 'at most #' },
  gt: { vi: 'trên #', en: 'more than #' },
  lt: { vi: 'dưới #', en: 'less than #' },
};

/** A unit beside digits: `đồng` for `VND`; what is no symbol or code stays as it is written. */
export const unitName = (unit: string | null, locale: Locale): string => (unit && UNITS[unit]?.[locale]) ?? unit ?? '';

/** A unit beside a Vietnamese number in words: `đô la Mỹ` for `USD`, `phần trăm` for `%`. */
export const unitInWords = (unit: string | null): string => (unit && (SPOKEN[unit] ?? UNITS[unit]?.vi)) ?? unit ?? '';

const UNITS: Readonly<Record<string, Text>> = {
  VND: { vi: 'đồng', en: 'VND' },
  pp: { vi: 'điểm phần trăm', en: 'percentage points' },
  lần: { vi: 'lần', en: 'times' },
};

const SPOKEN: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  USD: 'đô la Mỹ',
  EUR: 'euro',
  GBP: 'bảng Anh',
  JPY: 'yên Nhật',
  CNY: 'nhân dân tệ',
  KRW: 'won Hàn Quốc',
  LAK: 'kíp Lào',
  THB: 'bạt Thái Lan',
  ha: 'héc-ta',
  m2: 'mét vuông',
  m3: 'mét khối',
  km: 'ki-lô-mét',
  km2: 'ki-lô-mét vuông',
  kg: 'ki-lô-gam',
  kWh: 'ki-lô-oát giờ',
};
