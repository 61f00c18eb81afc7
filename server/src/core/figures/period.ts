import { scaleOf } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, integerAt, isGlued, isListed, isMark, isYear, two, within, yearAt } from './calendar.ts';
import { isCurrencyWord } from './currencies.ts';
import { defineKind, Form, found, type Mention } from './figure.ts';
import { measureAt } from './measures.ts';
import { isCountable, nounAt } from './nouns.ts';

/** `năm 2022` · `tháng 8/2020` · `quý I/2022` · `giai đoạn 2021-2025` · `năm học 2022-2023` */
export const period = defineKind({
  id: 'period',
  get opens() {
    return [...YEAR_NAMES, 'tháng', 'quý'];
  },
  numbers: { before: [',', 'và', 'hoặc'], joins: ['/'], forms: [Form.year] },
  read: (tokens, i) =>
    tokens.kind(i) === TokenKind.number
      ? bare(tokens, i)
      : (years(tokens, i) ?? month(tokens, i) ?? quarter(tokens, i)),
});

const YEAR_NAMES = ['năm', 'năm học', 'năm ngân sách', 'giai đoạn', 'thời kỳ', 'nhiệm kỳ', 'niên độ', 'niên khoá'];
const YEARS = phraseTable(YEAR_NAMES.map((name) => [name, true] as const));
const YEAR = key('năm');
const MONTH = key('tháng');
const QUARTER = key('quý');
const TO = keySet(['đến', 'tới']);

function years(tokens: Tokens, i: number): Mention | undefined {
  const named = YEARS.at(tokens, i);
  if (!named || tokens.kind(named.next) !== TokenKind.number) return undefined;
  return yearOrSpan(tokens, i, named.next);
}

function yearOrSpan(tokens: Tokens, first: number, i: number): Mention | undefined {
  const from = yearAt(tokens, i) ?? (first < i ? cutYear(tokens, i) : undefined);
  if (from === undefined) return undefined;
  const joined = isMark(tokens, i + 1, DASHES) || isGlued(tokens, i + 1, '/') || TO.has(tokens.key(i + 1));
  const to = joined ? yearAt(tokens, i + 2) : undefined;
  return to === undefined
    ? said(tokens, first, i + 1, String(from))
    : said(tokens, first, i + 3, `${String(from).padStart(4, '0')}/${to}`);
}

/** The `202` of `nhiệm kỳ 202-2025`: a digit of the year was lost. */
function cutYear(tokens: Tokens, i: number): number | undefined {
  const year = isGlued(tokens, i + 1, DASHES) && isYear(tokens, i + 2) ? integerAt(tokens, i) : undefined;
  return within(year, 100, 999) ? year : undefined;
}

function month(tokens: Tokens, i: number): Mention | undefined {
  if (tokens.key(i) !== MONTH) return undefined;
  if (tokens.kind(i + 1) !== TokenKind.number) return undefined;
  const dotted = tokens.integer(i + 1) === undefined && /^(\d{1,2})\.(\d{4})$/.exec(tokens.text(i + 1));
  if (dotted)
    return within(Number(dotted[1]), 1, 12)
      ? said(tokens, i, i + 2, `${dotted[2]}-${two(Number(dotted[1]))}`)
      : undefined;
  const number = integerAt(tokens, i + 1);
  if (!within(number, 1, 12)) return undefined;
  const last = isMark(tokens, i + 2, DASHES) ? integerAt(tokens, i + 3) : undefined;
  if (within(last, number + 1, 12)) {
    const year = yearBehind(tokens, i + 4);
    const of = year ? `${year.year}` : '-';
    return said(tokens, i, year?.next ?? i + 4, `${of}-${two(number)}/${of}-${two(last)}`);
  }
  const year = yearBehind(tokens, i + 2);
  return said(tokens, i, year?.next ?? i + 2, year ? `${year.year}-${two(number)}` : `--${two(number)}`);
}

/** There is no fifth quarter, but who writes one means a quarter. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function quarter(tokens: Tokens, i: number): Mention | undefined {
  if (tokens.key(i) !== QUARTER) return undefined;
  const number = integerAt(tokens, i + 1) ?? (tokens.capital(i + 1) ? ROMAN.indexOf(tokens.text(i + 1)) + 1 : 0);
  if (!within(number, 1, 6)) return undefined;
  const year = yearBehind(tokens, i + 2);
  return said(tokens, i, year?.next ?? i + 2, year ? `${year.year}-Q${number}` : `--Q${number}`);
}

const BEFORE_YEAR = `/${DASHES}`;

/** `/2022`, `-2022` or ` năm 2022`. */
function yearBehind(tokens: Tokens, i: number): { year: number; next: number } | undefined {
  if (!isMark(tokens, i, BEFORE_YEAR) && tokens.key(i) !== YEAR) return undefined;
  // `tháng 3/3019` has a year, be it mistyped.
  const year = yearAt(tokens, i + 1) ?? (isGlued(tokens, i, '/') ? integerAt(tokens, i + 1) : undefined);
  return within(year, 1000, 9999) ? { year, next: i + 2 } : undefined;
}

/** `2021-2025`, `8/2020`, a year by itself that counts nothing (`so với 2019`), the `8` of `các tháng 7, 8 và 9`. */
function bare(tokens: Tokens, i: number): Mention | undefined {
  if (isYear(tokens, i)) {
    const span = yearOrSpan(tokens, i, i);
    return span && (span.next > i + 1 || !isCounting(tokens, i)) ? span : undefined;
  }
  const listed = monthOfList(tokens, i);
  if (listed) return listed;
  const number = isGlued(tokens, i + 1, '/') ? integerAt(tokens, i) : undefined;
  const year = yearAt(tokens, i + 2);
  return within(number, 1, 12) && year !== undefined ? said(tokens, i, i + 3, `${year}-${two(number)}`) : undefined;
}

/** Whether the number at token `i`, which may be a year, is an amount of what stands behind it. */
function isCounting(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (isMark(tokens, next, '%') || scaleOf(tokens, next) !== undefined || measureAt(tokens, next)) return true;
  if (isCurrencyWord(tokens, next)) return true;
  return isCountable(tokens, next) || (COUNTING.has(tokens.key(i - 1)) && nounAt(tokens, next) !== undefined);
}

/** Words behind which a number is an amount. */
const COUNTING = keySet('có được gồm thêm hơn gần trên dưới khoảng tổng');

/** Months in a list share the word before the first: the list is as long as a year. */
const LONGEST_LIST = 12;
const TIME_UNITS = keySet('tháng năm quý ngày tuần giờ lần');

function monthOfList(tokens: Tokens, i: number): Mention | undefined {
  const number = isListed(tokens, i - 1) ? integerAt(tokens, i) : undefined;
  const next = tokens.key(i + 1);
  if (!within(number, 1, 12) || TIME_UNITS.has(next) || isCounting(tokens, i) || nounAt(tokens, i + 1))
    return undefined;
  let first = i;
  for (let n = 0; n < LONGEST_LIST && isListed(tokens, first - 1); n++) {
    if (!within(integerAt(tokens, first - 2), 1, 12)) return undefined;
    first -= 2;
    if (tokens.key(first - 1) === MONTH) {
      const year = yearBehind(tokens, i + 1);
      return said(tokens, i, year?.next ?? i + 1, year ? `${year.year}-${two(number)}` : `--${two(number)}`);
    }
  }
  return undefined;
}

const said = (tokens: Tokens, first: number, next: number, text: string): Mention =>
  found('period', tokens, first, next, { shape: 'text', text });
