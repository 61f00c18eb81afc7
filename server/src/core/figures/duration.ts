import type { Amount } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, isMark, isYear } from './calendar.ts';
import { defineKind, type Unit } from './figure.ts';

/** `5 năm` · `6 tháng đầu năm` · `10 ngày` · `2-3 năm` */
export const duration = defineKind({ id: 'duration', unit });

/** Units of time, as ISO 8601 writes an amount of them. */
const UNITS = phraseTable<((amount: string) => string) | null>([
  ['năm', (n) => `P${n}Y`],
  ['tháng', (n) => `P${n}M`],
  ['quý', (n) => `P${Number(n) * 3}M`],
  // A month's pay, a day's work.
  ['tháng lương', null],
  ['ngày công', null],
  ['giờ công', null],
  ['tuần', (n) => `P${n}W`],
  ['ngày', (n) => `P${n}D`],
  ['ngày đêm', (n) => `P${n}D`],
  ['giờ', (n) => `PT${n}H`],
  ['phút', (n) => `PT${n}M`],
  ['giây', (n) => `PT${n}S`],
]);
const YEAR = key('năm');

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  const time = amount.scale > 0 || amount.value.n < 0n || tokens.lineStart(i) ? undefined : UNITS.at(tokens, i);
  // `lần 3 năm 2022` is no three years, but `5 năm 2021-2025` is five.
  const isYearBehind = tokens.key(i) === YEAR && isYear(tokens, i + 1) && !isMark(tokens, i + 2, DASHES);
  return time?.what && !isYearBehind ? { unit: null, iso: time.what, next: time.next } : undefined;
}
