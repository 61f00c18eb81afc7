import type { Rational } from '../math/rational.ts';
import { decimal, decimalPlaces, divide, round, tenTo } from '../math/rational.ts';

/** Digits as they are written: `8.625,50` is 862550 with two decimals, dots grouping, a comma as decimal mark. */
export interface WrittenNumber {
  readonly digits: bigint;
  readonly decimals: number;
  readonly grouping: Separator | '';
  readonly mark: Separator | '';
  /** The other way to read the same digits, where the text alone does not decide. */
  readonly other?: { readonly digits: bigint; readonly decimals: number; readonly why: OtherReading };
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
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return plain(text, 0);
  const isOnly = text.indexOf('.') === text.lastIndexOf('.') && text.indexOf(',') === text.lastIndexOf(',');
  const isSingle = isOnly && !(text.includes('.') && text.includes(','));
  return isSingle ? withSeparator(text, last) : withSeparators(text.split(/[.,]/), text.replace(/[^.,]/g, ''));
}

/** `46,3` and `46.3` have decimals; three digits behind the separator may be a group. */
function withSeparator(text: string, at: number): WrittenNumber {
  const [whole, rest, separator] = [text.slice(0, at), text.slice(at + 1), text[at] as Separator];
  const decimal: WrittenNumber = { ...plain(whole + rest, rest.length), mark: separator };
  if (!areGroups([whole, rest])) return decimal;
  const grouped: WrittenNumber = { ...plain(whole + rest, 0), grouping: separator };
  // `17.555` groups; `1,024` is a decimal; but nobody writes three decimals that are all zero: `1,000 tỷ` groups.
  const isDecimal = separator === ',' && rest !== '000';
  const [likely, other] = isDecimal ? [decimal, grouped] : [grouped, decimal];
  const why = `${separator === '.' ? 'dot' : 'comma'}-as-${isDecimal ? 'grouping' : 'decimal'}` as const;
  return { ...likely, other: { digits: other.digits, decimals: other.decimals, why } };
}

/** `1.234.567`, `8.625,5`, `1,234.5`: only the last separator may be a decimal mark, and it must be another. */
function withSeparators(groups: readonly string[], separators: string): WrittenNumber | undefined {
  const [grouping, last] = [separators[0] as Separator, separators.at(-1) as Separator];
  const isMixed = grouping !== last;
  const grouped = isMixed ? groups.slice(0, -1) : groups;
  const isUniform = [...separators.slice(0, isMixed ? -1 : undefined)].every((separator) => separator === grouping);
  if (!isUniform || !areGroups(grouped)) return undefined;
  const decimals = isMixed ? (groups.at(-1)?.length ?? 0) : 0;
  return { ...plain(groups.join(''), decimals), grouping, mark: isMixed ? last : '' };
}

/** One to three digits that do not begin with zero, then groups of three. */
const areGroups = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !first.startsWith('0') && rest.every((group) => group.length === 3);

/** Longer ones are codes, not numbers; and exact arithmetic on them would cost more than linear time. */
const LONGEST_NUMBER = 40;

const plain = (digits: string, decimals: number): WrittenNumber => ({
  digits: BigInt(digits),
  decimals,
  grouping: '',
  mark: '',
});

/** How many zeros end the digits, leading ones not counted: 2 for `7.300`. */
export function trailingZeros(digits: bigint): number {
  const text = String(digits);
  let zeros = 0;
  while (zeros < text.length - 1 && text.charCodeAt(text.length - 1 - zeros) === ZERO) zeros++;
  return zeros;
}

const ZERO = 0x30;

/**
 * Writes a number in the form of a written one: its separators, its leading zero, its scale.
 * `place` is the power of ten of the written one's last digit, scale words multiplied out.
 * An exact decimal is written in full, any other rounded to the written one's precision.
 * Of an amount in several parts, the result is one number in the last one's scale: `825 tỷ 776 triệu` → `825.780 triệu`.
 */
export function writeLike(value: Rational, place: number, written: string): string {
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
