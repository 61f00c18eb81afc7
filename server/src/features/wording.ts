import {
  type Alternative,
  compare,
  decimalPlaces,
  divide,
  type Figure,
  HUNDRED,
  intervalOf,
  isZero,
  type Locale,
  type Located,
  multiply,
  type Numeral,
  numberInWords,
  type Placed,
  type Rational,
  type Related,
  renderRelated,
  round,
  type Severity,
  spanOf,
  type Text,
  toDecimalString,
  writeLike,
} from '../core/index.ts';
import { calendarWords } from './calendar-wording.ts';
import type { Snapshot } from './feature.ts';

/** The text that a figure is in, and the language in which to speak of it. */
export interface Telling {
  readonly source: string;
  readonly locale: Locale;
}

/** How findings of a level are introduced. */
export const LEVELS: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Mâu thuẫn rõ', en: 'Clear contradiction' },
  warning: { vi: 'Cần kiểm tra', en: 'To be checked' },
  information: { vi: 'Lưu ý', en: 'Note' },
  hint: { vi: 'Gợi ý', en: 'Suggestion' },
};

/** What a figure says, exactly and in full; null for what has no such words (names). */
export function valueWords({ figure }: Located, { locale }: Telling): string | null {
  const { value, kind } = figure;
  const amount = (x: Rational) => amountWords(x, figure, locale);
  switch (value.shape) {
    case 'number':
      return amount(value.number.value) + inBrackets(value.number.value, figure, locale);
    case 'range':
      return FROM_TO[locale](amount(value.low.value), amount(value.high.value));
    case 'fraction':
      return fractionWords(value.numerator.value, value.denominator.value, figure, locale);
    case 'text':
      return calendarWords(kind, value.text, locale);
    case 'span': {
      const [low, high] = [calendarWords(kind, value.low, locale), calendarWords(kind, value.high, locale)];
      return low && high && FROM_TO[locale](low, high);
    }
  }
}

/** How far the written precision and the words around a figure leave its value open, in the writer's own scale. */
export function precisionWords(located: Located, telling: Telling): string | null {
  const { figure } = located;
  const interval = intervalOf(figure);
  if (!interval || isWrittenInFull(figure)) return null;
  const { low, high } = interval;
  const [first, last] = ends(figure);
  if (!first || !last) return null;
  const write = (x: Rational, numeral: Numeral, tail: 'with-unit' | 'bare') =>
    writeAs(x, numeral, located, tail, telling);
  if (low && high) {
    if (compare(low, high) === 0) return null;
    const shared = inWritersForm(first, located, telling.source) && inWritersForm(last, located, telling.source);
    return PRECISION[figure.comparator][telling.locale](
      write(low, first, shared ? 'bare' : 'with-unit'),
      write(high, last, 'with-unit'),
    );
  }
  const bound = low ?? high;
  return bound && PRECISION[figure.comparator][telling.locale](write(bound, low ? first : last, 'with-unit'), '');
}

/** Another way to read the same digits. */
export const readingWords = ({ value, why }: Alternative, figure: Figure, locale: Locale): string =>
  READING[locale](amountWords(value, figure, locale), WHY[why][locale]);

/** The participants of a finding and their lines: `Số liệu liên quan: tổng: 26 chỉ tiêu (dòng 13)`. */
export function relatedLine(related: readonly Placed<Related>[], { text, lines, settings }: Snapshot): string {
  const { locale } = settings;
  const said = related.map((participant) => {
    const line = lines.positionAt(spanOf(participant.what.member, participant.at).start).line + 1;
    return `${renderRelated(participant, text, locale)} (${LINE[locale]} ${line})`;
  });
  return `${RELATED[locale]}: ${said.join('; ')}`;
}

/** A number grouped as in the language: `46.300.000`, `6,01`; with `≈` and two decimals where no decimal is exact. */
export function numberWords(x: Rational, locale: Locale): string {
  const exact = decimalPlaces(x.d) !== undefined;
  const [whole = '', decimals] = toDecimalString(exact ? x : round(x, -2)).split('.');
  const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${exact ? '' : '≈ '}${grouped}${decimals ? mark + decimals : ''}`;
}

/** A number with the figure's unit and what it is divided by: `46.300.000 đồng mỗi người`. */
function amountWords(x: Rational, { unit, per }: Figure, locale: Locale): string {
  const glue = unit === '%' || unit === null ? '' : ' ';
  const named = unit === '%' ? '%' : ((unit && UNITS[unit]?.[locale]) ?? unit ?? '');
  const divided = per ? ` ${PER[locale]} ${per}` : '';
  return `${numberWords(x, locale)}${glue}${named}${divided}`.replace(/\s+/gu, ' ');
}

/** ` (bốn mươi sáu triệu ba trăm nghìn đồng)`: the document's language has words for its numbers, English has none here. */
const inBrackets = (x: Rational, { unit }: Figure, locale: Locale): string =>
  locale === 'vi' ? ` (${numberInWords(x)} ${(unit && UNITS[unit]?.vi) ?? unit ?? ''}`.trimEnd().concat(')') : '';

/** `4 trên 26 chỉ tiêu ≈ 15,38%`. */
function fractionWords(part: Rational, whole: Rational, figure: Figure, locale: Locale): string {
  const said = `${numberWords(part, locale)} ${OUT_OF[locale]} ${amountWords(whole, figure, locale)}`;
  if (isZero(whole)) return said;
  const share = multiply(divide(part, whole), HUNDRED);
  const rounded = round(share, -2);
  return `${said} ${compare(share, rounded) === 0 ? '=' : '≈'} ${numberWords(rounded, locale)}%`;
}

/** Money of a currency that has no smaller coin in use, written out to its last digit: nothing was rounded away. */
const isWrittenInFull = ({ unit, comparator, value }: Figure): boolean =>
  unit === 'VND' && comparator === 'eq' && value.shape === 'number' && value.number.place <= 0;

function ends({ value }: Figure): readonly [Numeral?, Numeral?] {
  if (value.shape === 'number') return [value.number, value.number];
  return value.shape === 'range' ? [value.low, value.high] : [];
}

/** `46,25 triệu đồng` for a bound of `46,3 triệu đồng/người`; in full where the figure has no plain digits. */
function writeAs(
  x: Rational,
  numeral: Numeral,
  located: Located,
  tail: 'with-unit' | 'bare',
  { source, locale }: Telling,
): string {
  const digits = inWritersForm(numeral, located, source);
  if (!digits) return amountWords(x, located.figure, locale);
  const number = writeLike(x, numeral.place, digits);
  return tail === 'bare' ? number : number + tailOf(located, source);
}

/** The digits as written, where they are plain ones and their unit is written behind them. */
function inWritersForm(numeral: Numeral, located: Located, source: string): string | null {
  const digits = source.slice(located.at + numeral.span.start, located.at + numeral.span.end);
  return /^[+\-−–]?\d[\d.,]*$/u.test(digits) && tailOf(located, source) !== '' ? digits : null;
}

/** Scale words and unit behind the figure's last number, as written, without what it is divided by. */
function tailOf({ figure, at }: Located, source: string): string {
  const last = ends(figure)[1];
  if (!last) return '';
  const written = source.slice(at + last.span.end, at + figure.span.end).replace(/\s+/gu, ' ');
  const divisor = figure.per ? `/${figure.per.replace(/\s+/gu, ' ')}` : '';
  return divisor && written.endsWith(divisor) ? written.slice(0, -divisor.length) : written;
}

type Bounds = Readonly<Record<Locale, (low: string, high: string) => string>>;

const between = (vi: string, en: string): Bounds => ({
  vi: (low, high) => `${vi}, thực tế từ ${low} đến ${high}`,
  en: (low, high) => `${en}, in fact from ${low} to ${high}`,
});

/** By comparator; a bound that is alone comes first. */
const PRECISION: Readonly<Record<Figure['comparator'], Bounds>> = {
  eq: between('số đã làm tròn', 'rounded'),
  approx: between('số ước chừng', 'an estimate'),
  'approx-above': between('số ghi là mức đã vượt', 'what is written was exceeded'),
  'approx-below': between('số ghi là mức chưa tới', 'what is written was not quite reached'),
  ge: { vi: (low) => `mức từ ${low} trở lên`, en: (low) => `${low} or more` },
  le: { vi: (high) => `mức từ ${high} trở xuống`, en: (high) => `${high} or less` },
  gt: { vi: (low) => `mức trên ${low}`, en: (low) => `more than ${low}` },
  lt: { vi: (high) => `mức dưới ${high}`, en: (high) => `less than ${high}` },
};

const FROM_TO: Bounds = {
  vi: (low, high) => `từ ${low} đến ${high}`,
  en: (low, high) => `from ${low} to ${high}`,
};
const OUT_OF: Text = { vi: 'trên', en: 'out of' };
const PER: Text = { vi: 'mỗi', en: 'per' };
const LINE: Text = { vi: 'dòng', en: 'line' };
const RELATED: Text = { vi: 'Số liệu liên quan', en: 'Related figures' };
const READING: Readonly<Record<Locale, (amount: string, why: string) => string>> = {
  vi: (amount, why) => `Cũng có thể hiểu là ${amount}, nếu ${why}`,
  en: (amount, why) => `It may also be read as ${amount}, if ${why}`,
};
const WHY: Readonly<Record<Alternative['why'], Text>> = {
  'dot-as-decimal': { vi: 'dấu chấm là dấu thập phân', en: 'the dot is the decimal mark' },
  'dot-as-grouping': { vi: 'dấu chấm ngăn hàng nghìn', en: 'the dot groups thousands' },
  'comma-as-grouping': { vi: 'dấu phẩy ngăn hàng nghìn', en: 'the comma groups thousands' },
  'comma-as-decimal': { vi: 'dấu phẩy là dấu thập phân', en: 'the comma is the decimal mark' },
};
/** Units that the export writes as symbols or codes. */
const UNITS: Readonly<Record<string, Text>> = {
  '%': { vi: 'phần trăm', en: 'per cent' },
  VND: { vi: 'đồng', en: 'VND' },
  pp: { vi: 'điểm phần trăm', en: 'percentage points' },
  lần: { vi: 'lần', en: 'times' },
};
