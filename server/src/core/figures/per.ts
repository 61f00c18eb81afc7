import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';

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

/** Reads `/người`, `/m2` behind a unit that ends before token `i`. */
export function perAt(tokens: Tokens, i: number): { per: string | null; next: number } {
  if (tokens.kind(i) !== TokenKind.mark || tokens.key(i) !== SLASH) return { per: null, next: i };
  const divisor = DIVISORS.at(tokens, i + 1);
  if (!divisor) return { per: null, next: i };
  const isPower = tokens.kind(divisor.next) === TokenKind.number && !tokens.spaced(divisor.next);
  const next = isPower ? divisor.next + 1 : divisor.next;
  return { per: tokens.slice({ start: tokens.start(i + 1), end: tokens.end(next - 1) }), next };
}
