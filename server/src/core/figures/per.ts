import { onOneLine } from '../lex/lines.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { type KindId, type Unit, unitOf } from './figure.ts';

const SLASH = '/'.charCodeAt(0);

/** What a unit is divided by, where a slash is followed by one of them: nouns that policy texts count by. */
const DIVISORS = phraseTable(
  [
    'người',
    'đầu người',
    'người dân',
    'lao động',
    'hộ',
    'hộ gia đình',
    'năm',
    'tháng',
    'ngày',
    'quý',
    'tuần',
    'giờ',
    'phút',
    'ha',
    'hecta',
    'sào',
    'm',
    'km',
    'tấn',
    'tạ',
    'kg',
    'thùng',
    'lượng',
    'chỉ',
    'kWh',
    'lít',
    'suất',
    'học sinh',
    'xã',
    'đơn vị',
    'cổ phiếu',
    'vụ',
    'lượt',
    'chiếc',
    'con',
    'căn',
    'nhà',
    'USD',
    'ounce',
    'đêm',
    'lần',
    'trường hợp',
    'vạn dân',
    'giường',
    'bệnh nhân',
    'khách',
    'sản phẩm',
  ].map((divisor) => [divisor, divisor] as const),
);

/** Past `/người`, `/m2` behind a unit that ends before token `i`; `i` where there is none. */
export const pastPer = (tokens: Tokens, i: number): number => (isSlash(tokens, i) ? pastDivisor(tokens, i) : i);

const EACH = key('mỗi');

/** The same past ` mỗi năm` too, as is said of money. */
export const pastPerOrEach = (tokens: Tokens, i: number): number =>
  tokens.key(i) === EACH && !tokens.lineStart(i) ? pastDivisor(tokens, i) : pastPer(tokens, i);

/** The unit that ends before token `i`, with what it is divided by. */
export function divided(tokens: Tokens, i: number, kind: KindId, unit: string, counted = false): Unit {
  const next = kind === 'money' ? pastPerOrEach(tokens, i) : pastPer(tokens, i);
  return unitOf(kind, unit, next, perOf(tokens, i, next), counted);
}

/** What an amount is divided by, if anything, that stands from token `i` up to `next`, past it. */
export const perOf = (tokens: Tokens, i: number, next: number): string | null =>
  next > i ? onOneLine(tokens, i + 1, next) : null;

/** Past what stands behind the slash or the word at token `i`; `/người/tháng` is one divisor. */
function pastDivisor(tokens: Tokens, i: number): number {
  let next = i;
  for (let n = 0; n < MOST_DIVISORS && (n === 0 || isSlash(tokens, next)); n++) {
    const divisor = DIVISORS.at(tokens, next + 1);
    if (!divisor) break;
    const isPower = tokens.kind(divisor.next) === TokenKind.number && !tokens.spaced(divisor.next);
    next = isPower ? divisor.next + 1 : divisor.next;
  }
  return next;
}

const MOST_DIVISORS = 3;

const isSlash = (tokens: Tokens, i: number): boolean => tokens.kind(i) === TokenKind.mark && tokens.key(i) === SLASH;
