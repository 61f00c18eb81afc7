import { readAmount } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { toDecimalString } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { isYear } from './calendar.ts';
import { defineKind, type Found, found } from './figure.ts';

/** `5 năm` · `6 tháng đầu năm` · `10 ngày` · `2-3 năm` */
export const duration = defineKind({ id: 'duration', read });

/** Units of time, as ISO 8601 writes an amount of them. */
const UNITS = phraseTable<(n: string) => string>([
  ['năm', (n) => `P${n}Y`],
  ['tháng', (n) => `P${n}M`],
  ['tuần', (n) => `P${n}W`],
  ['ngày', (n) => `P${n}D`],
  ['ngày đêm', (n) => `P${n}D`],
  ['giờ', (n) => `PT${n}H`],
  ['phút', (n) => `PT${n}M`],
  ['giây', (n) => `PT${n}S`],
]);
const YEAR = key('năm');
const HYPHENS = new Set(['-', '–'].map((c) => c.charCodeAt(0)));

function read(tokens: Tokens, i: number): Found | undefined {
  const low = readAmount(tokens, i);
  if (!low || low.scale > 0) return undefined;
  const ranged = tokens.kind(low.next) === TokenKind.mark && HYPHENS.has(tokens.key(low.next));
  const high = ranged ? readAmount(tokens, low.next + 1) : undefined;
  const end = high ? high.next : low.next;
  const unit = tokens.lineStart(end) ? undefined : UNITS.at(tokens, end);
  if (!unit || high?.scale) return undefined;
  // `lần 3 năm 2022` is no three years, but `5 năm 2021-2025` is five.
  const isYearBehind = tokens.key(end) === YEAR && isYear(tokens, end + 1) && !HYPHENS.has(tokens.key(end + 2));
  if (isYearBehind) return undefined;
  const iso = (amount: typeof low): string => unit.what(toDecimalString(amount.value));
  const value = high
    ? ({ shape: 'span', low: iso(low), high: iso(high) } as const)
    : ({ shape: 'text', text: iso(low) } as const);
  return found('duration', tokens, i, unit.next, { value });
}
