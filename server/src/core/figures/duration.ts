import type { Amount } from '../lex/amount.ts';
import { isApart } from '../lex/lines.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { integer, multiply, type Rational, toDecimalString } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, isGlued, isMark, isYear } from './calendar.ts';
import { defineKind, type Unit } from './figure.ts';

/** `5 năm` · `6 tháng đầu năm` · `10 ngày` · `2-3 năm` */
export const duration = defineKind({
  id: 'duration',
  get begins() {
    return TIMES.map(([name]) => name);
  },
  unit,
});

const iso =
  (opening: 'P' | 'PT', designator: string, times = 1) =>
  (amount: Rational): string =>
    `${opening}${toDecimalString(multiply(amount, integer(times)))}${designator}`;

/** Units of time, as ISO 8601 writes an amount of them. */
const TIMES: readonly (readonly [string, ReturnType<typeof iso> | null])[] = [
  ['năm', iso('P', 'Y')],
  ['tháng', iso('P', 'M')],
  ['quý', iso('P', 'M', 3)],
  // A month's pay, a day's work.
  ['tháng lương', null],
  ['ngày công', null],
  ['giờ công', null],
  ['tuần', iso('P', 'W')],
  ['ngày', iso('P', 'D')],
  ['ngày đêm', iso('P', 'D')],
  ['giờ', iso('PT', 'H')],
  ['phút', iso('PT', 'M')],
  ['giây', iso('PT', 'S')],
];
const UNITS = phraseTable(TIMES);
const YEAR = key('năm');

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  const { scale, value } = amount.number;
  const time = scale > 0 || value.n < 0n || isApart(tokens, i) ? undefined : UNITS.at(tokens, i);
  // `lần 3 năm 2022` is no three years, but `5 năm 2021-2025` is five.
  const isYearBehind = tokens.key(i) === YEAR && isYear(tokens, i + 1) && !isMark(tokens, i + 2, DASHES);
  return time?.what && !isYearBehind && !isDate(tokens, i)
    ? { kind: 'duration', unit: null, per: null, counted: false, scale: 0, iso: time.what, next: time.next }
    : undefined;
}

const [DAY, MONTH] = [key('ngày'), key('tháng')];

/** `Quy định 345 ngày 19/3/2020`, `… ngày 19 tháng 3`: the day is that of what is numbered. */
const isDate = (tokens: Tokens, i: number): boolean =>
  tokens.key(i) === DAY &&
  tokens.kind(i + 1) === TokenKind.number &&
  (isGlued(tokens, i + 2, '/') || tokens.key(i + 2) === MONTH || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(tokens.text(i + 1)));
