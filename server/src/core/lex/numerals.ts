import type { Rational } from '../math/rational.ts';
import { decimal, decimalPlaces, divide, negate, round, tenTo } from '../math/rational.ts';
import type { Span } from '../text/span.ts';

/**
 * A number as it was written: its exact value, and how precisely its last digits place it. As a span it is the digits (sign
 * included, scale words and unit not), relative to the block; of an amount in several parts, all of it.
 */
export interface Numeral extends Span {
  /** Scale words multiplied out. */
  readonly value: Rational;
  /** Power of ten of the last written digit: −2 for `6,01`, 9 for `8.625 tỷ`. */
  readonly place: number;
  /** Power of ten of the last digit that is not zero: 11 for `7.300 tỷ`. */
  readonly rounded: number;
  /** Power of ten that scale words give the last digits: 9 for `tỷ`; 0 where there are none. */
  readonly scale: number;
}

/** Digits as they are written: `8.625,50` is 862550 with two decimals, dots grouping, a comma as decimal mark. */
export interface WrittenNumber {
  /** A `bigint` where a double would not hold it exactly. */
  readonly digits: number | bigint;
  readonly decimals: number;
  readonly grouping: Separator | '';
  readonly mark: Separator | '';
  /** The other way to read the same digits, where the text alone does not decide. */
  readonly other?: { readonly digits: number | bigint; readonly decimals: number; readonly why: OtherReading };
}
type Separator = '.' | ',';
export type OtherReading = 'dot-as-decimal' | 'dot-as-grouping' | 'comma-as-grouping' | 'comma-as-decimal';

/**
 * Reads digits with separators by the Vietnamese convention (dot groups, comma is decimal: Luật Kế toán 88/2015/QH13,
 * Điều 11) and by its usual slips (`46.3 triệu`, `1,000 tỷ`). Undefined where no number is written so: `1.1.1`,
 * `12.2025.3`, more than forty characters.
 */
export function readDigits(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const { count, last } = separatorsOf(text);
  if (count === 0) return { digits: wholeOf(text), decimals: 0, grouping: '', mark: '' };
  return count === 1 ? withSeparator(text, last) : withSeparators(text);
}

/** Whether digits and separators are a number that `readDigits` reads. */
export const isNumber = (text: string): boolean =>
  text.length <= LONGEST_NUMBER && (separatorsOf(text).count < 2 || withSeparators(text) !== undefined);

/** How many dots and commas there are, and where the last of them is. */
function separatorsOf(text: string): { count: number; last: number } {
  let count = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== DOT && c !== COMMA) continue;
    count++;
    last = i;
  }
  return { count, last };
}

const DOT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

/** `46,3` and `46.3` have decimals; three digits behind the separator may be a group. */
function withSeparator(text: string, at: number): WrittenNumber {
  const separator = text[at] as Separator;
  const digits = wholeOf(text);
  const decimals = text.length - at - 1;
  const isGroup = decimals === 3 && at <= 3 && text.charCodeAt(0) !== ZERO;
  if (!isGroup) return { digits, decimals, grouping: '', mark: separator };
  // `17.555` groups; `1,024` is a decimal; but nobody writes three decimals that are all zero: `1,000 tỷ` groups.
  if (separator === ',' && !text.endsWith('000'))
    return { digits, decimals: 3, grouping: '', mark: ',', other: { digits, decimals: 0, why: 'comma-as-grouping' } };
  const why = separator === '.' ? 'dot-as-decimal' : 'comma-as-decimal';
  return { digits, decimals: 0, grouping: separator, mark: '', other: { digits, decimals: 3, why } };
}

/** `1.234.567`, `8.625,5`, `1,234.5`: only the last separator may be a decimal mark, and it must be another. */
function withSeparators(text: string): WrittenNumber | undefined {
  const groups = text.split(/[.,]/);
  const separators = text.replace(/[^.,]/g, '');
  const [grouping, last] = [separators[0] as Separator, separators.at(-1) as Separator];
  const isMixed = grouping !== last;
  const grouped = isMixed ? groups.slice(0, -1) : groups;
  const isUniform = [...separators.slice(0, isMixed ? -1 : undefined)].every((separator) => separator === grouping);
  const [first = '', ...rest] = grouped;
  if (!isUniform || !opensGroups(first) || !rest.every((group) => group.length === 3)) return undefined;
  const decimals = isMixed ? (groups.at(-1)?.length ?? 0) : 0;
  return { digits: wholeOf(text), decimals, grouping, mark: isMixed ? last : '' };
}

/** One to three digits that do not begin with zero, before groups of three. */
const opensGroups = (first: string): boolean => first.length <= 3 && !first.startsWith('0');

/** Longer ones are codes, not numbers; and exact arithmetic on them would cost more than linear time. */
const LONGEST_NUMBER = 40;

/** Fewer digits are exact in a double too, and far faster there. */
const SAFE_DIGITS = 15;

/** The number that the digits come to, separators left out. */
function wholeOf(text: string): number | bigint {
  let whole = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === DOT || c === COMMA) continue;
    whole = whole * 10 + (c - ZERO);
    digits++;
  }
  return digits > SAFE_DIGITS ? BigInt(text.replace(/[.,]/g, '')) : whole;
}

const ZERO = '0'.charCodeAt(0);

const SMALL = 2 ** 31;

/** How many zeros end the digits, leading ones not counted: 2 for `7.300`. */
export function trailingZeros(digits: number | bigint): number {
  let zeros = 0;
  // Most numbers have few digits, which are divided ten times as fast.
  if (typeof digits === 'number' && digits < SMALL) {
    for (let rest = digits | 0; rest !== 0 && rest % 10 === 0; rest = (rest / 10) | 0) zeros++;
    return zeros;
  }
  let safe = Number(digits);
  if (safe === 0) return 0;
  if (typeof digits === 'bigint')
    for (let rest = digits; safe > Number.MAX_SAFE_INTEGER; rest /= 10n, zeros++, safe = Number(rest))
      if (rest % 10n !== 0n) return zeros;
  for (; safe % 10 === 0; safe /= 10) zeros++;
  return zeros;
}

/**
 * Writes a number in the form of a written one: its separators, its leading zero, its scale.
 * `place` is the power of ten of the written one's last digit, scale words multiplied out.
 * An exact decimal is written in full, any other rounded to the written one's precision.
 * Of an amount in several parts, the result is one number in the last one's scale: `825 tỷ 776 triệu` → `825.780 triệu`.
 */
export function writeLike(value: Rational, place: number, written: string): string {
  // Tables have numbers below zero in brackets.
  if (written.startsWith('(') && written.endsWith(')')) {
    const bare = writeLike(value.n < 0n ? negate(value) : value, place, written.slice(1, -1));
    return value.n < 0n ? `(${bare})` : bare;
  }
  const [, last, scale] = /([\d.,]+)(\D*)$/u.exec(written) ?? [];
  if (last && scale) return writeLike(value, place, last) + scale;
  const form = readDigits(written.replace(/[^\d.,]/g, '') || '0');
  const decimals = form?.decimals ?? 0;
  const unscaled = divide(value, decimal(1n, place + decimals));
  const needed = decimalPlaces(unscaled.d);
  const places = Math.max(decimals, needed ?? 0);
  const exact = needed === undefined ? round(unscaled, -decimals) : unscaled;
  const scaled = (exact.n * tenTo(places)) / exact.d;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const mark = form?.mark || (form?.grouping === ',' ? '.' : ',');
  const whole = digits.slice(0, digits.length - places).padStart(/^0\d+$/.test(written) ? written.length : 1, '0');
  const grouping = form?.grouping || (/\d{4}/.test(written) ? '' : mark === ',' ? '.' : ',');
  return `${scaled < 0n ? '-' : ''}${group(whole, grouping)}${places ? mark + digits.slice(-places) : ''}`;
}

/**
 * The same number with the usual separators: `1,250.5` → `1.250,5`, `274, 4` → `274,4`; from five digits on it is grouped.
 * What is no number is left as it is.
 */
export function writeUsually(written: string): string {
  const [, sign = '', digits = ''] = /^([-+−–]?)([\d.,\s]+)$/u.exec(written) ?? [];
  const number = digits === '' ? undefined : readDigits(digits.replace(/\s/gu, ''));
  if (!number) return written;
  const all = digits.replace(/\D/gu, '');
  const [whole, decimals] = [all.slice(0, all.length - number.decimals), all.slice(all.length - number.decimals)];
  const isGrouped = number.grouping !== '' || whole.length > MOST_UNGROUPED;
  return `${sign}${isGrouped ? group(whole, '.') : whole}${decimals && `,${decimals}`}`;
}

const MOST_UNGROUPED = 4;

const group = (whole: string, separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
