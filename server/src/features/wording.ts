import {
  type Alternative,
  compare,
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
  spanOf,
  type Text,
  writeLike,
} from '../core/index.ts';
import { calendarWords, spanWords } from '../formats/calendar.ts';
import { unitInWords, unitName, withComparator } from '../formats/names.ts';
import { numberWords } from '../formats/readable.ts';
import type { Snapshot } from './feature.ts';

/** The text that a figure is in, and the language in which to speak of it. */
export interface Telling {
  readonly source: string;
  readonly locale: Locale;
}

/**
 * What a figure says, exactly and in full, with the words before it: `ít nhất 82% (tám mươi hai phần trăm)`; null for
 * what has no such words (names).
 */
export function valueWords(located: Located, telling: Telling): string | null {
  const said = bareWords(located, telling);
  return said && withComparator(said, located.figure.comparator, telling.locale);
}

function bareWords({ figure, at }: Located, { source, locale }: Telling): string | null {
  const { value, kind } = figure;
  switch (value.shape) {
    case 'number': {
      const { value: x, start, end } = value.number;
      const isInDigits = /\d/u.test(source.slice(at + start, at + end));
      const inWords =
        locale === 'vi' && isInDigits ? ` (${numberInWords(x)} ${unitInWords(figure.unit)}`.trimEnd() : '';
      const share = kind === 'multiple' ? THAT_IS[locale](numberWords(multiply(x, HUNDRED), locale)) : '';
      return `${amountWords(x, figure, locale)}${inWords && `${inWords})`}${share}`;
    }
    case 'range':
      return FROM_TO[locale](numberWords(value.low.value, locale), amountWords(value.high.value, figure, locale));
    case 'fraction':
      return fractionWords(value.numerator.value, value.denominator.value, figure, locale);
    case 'text':
      return calendarWords(kind, value.text, locale);
    case 'span':
      return spanWords(kind, value, locale);
  }
}

/**
 * How far the written precision and the words around a figure leave its value open at both ends, in the writer's own
 * scale; null where the value says all (`ít nhất 82%`).
 */
export function precisionWords(located: Located, telling: Telling): string | null {
  const { figure } = located;
  const interval = intervalOf(figure);
  if (!interval || isWrittenInFull(figure)) return null;
  const { low, high } = interval;
  const [first, last] = ends(figure);
  if (!first || !last) return null;
  const write = (x: Rational, numeral: Numeral, tail: 'with-unit' | 'bare') =>
    writeAs(x, numeral, located, tail, telling);
  if (!low || !high || compare(low, high) === 0) return null;
  const [isPlain, isLastPlain] = [first, last].map(
    (numeral) => inWritersForm(numeral, located, telling.source) !== null,
  );
  const why = figure.comparator !== 'eq' ? MEANT : first === last ? ROUNDED : BOTH_ROUNDED;
  return why[telling.locale](
    write(low, first, isPlain === isLastPlain ? 'bare' : 'with-unit'),
    write(high, last, 'with-unit'),
  );
}

/** What is written short, in full: `46.300.000 đồng mỗi người` for `46,3 triệu đồng/người`; null for what is not. */
export const fullValueWords = ({ figure }: Located, { locale }: Telling): string | null =>
  figure.value.shape === 'number' && figure.value.number.scale > 0
    ? amountWords(figure.value.number.value, figure, locale)
    : null;

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

/** A number with the figure's unit and what it is divided by: `46.300.000 đồng mỗi người`. */
function amountWords(x: Rational, { unit, per }: Figure, locale: Locale): string {
  const glue = unit === '%' || unit === null ? '' : ' ';
  const named = unitName(unit, locale);
  const divided = per ? ` ${PER[locale]} ${per}` : '';
  return `${numberWords(x, locale)}${glue}${named}${divided}`.replace(/\s+/gu, ' ');
}

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
  if (!digits) return tail === 'bare' ? numberWords(x, locale) : amountWords(x, located.figure, locale);
  const number = writeLike(x, numeral.place, digits);
  return tail === 'bare' ? number : number + tailOf(located, source);
}

/** The digits as written, where they are plain ones and their unit is written behind them. */
function inWritersForm(numeral: Numeral, located: Located, source: string): string | null {
  const digits = source.slice(located.at + numeral.start, located.at + numeral.end);
  return /^[+\-−–]?\d[\d.,]*$/u.test(digits) && tailOf(located, source) !== '' ? digits : null;
}

/** Scale words and unit behind the figure's last number, as written, without what it is divided by. */
function tailOf({ figure, at }: Located, source: string): string {
  const last = ends(figure)[1];
  if (!last) return '';
  const written = source.slice(at + last.end, at + figure.span.end).replace(/\s+/gu, ' ');
  const divisor = figure.per ? `/${figure.per.replace(/\s+/gu, ' ')}` : '';
  return divisor && written.endsWith(divisor) ? written.slice(0, -divisor.length) : written;
}

type Bounds = Readonly<Record<Locale, (low: string, high: string) => string>>;

const ROUNDED: Bounds = {
  vi: (low, high) => `số đã làm tròn, thực tế từ ${low} đến ${high}`,
  en: (low, high) => `rounded, in fact from ${low} to ${high}`,
};
const BOTH_ROUNDED: Bounds = {
  vi: (low, high) => `hai số đã làm tròn, thực tế từ ${low} đến ${high}`,
  en: (low, high) => `both rounded, in fact from ${low} to ${high}`,
};
/** Of a number that its writer did not mean to the digit: `khoảng`, `hơn`, `gần`. */
const MEANT: Bounds = {
  vi: (low, high) => `có thể hiểu là từ ${low} đến ${high}`,
  en: (low, high) => `which may be from ${low} to ${high}`,
};
const FROM_TO: Bounds = {
  vi: (low, high) => `từ ${low} đến ${high}`,
  en: (low, high) => `from ${low} to ${high}`,
};
const THAT_IS: Readonly<Record<Locale, (share: string) => string>> = {
  vi: (share) => `, tức ${share}%`,
  en: (share) => `, that is ${share}%`,
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
