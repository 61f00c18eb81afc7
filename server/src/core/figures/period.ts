import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, integerAt, isGlued, isMark, isYear, two, within, yearAt } from './calendar.ts';
import { defineKind, type Found, found } from './figure.ts';
import { nounAt } from './nouns.ts';

/** `năm 2022` · `tháng 8/2020` · `quý I/2022` · `giai đoạn 2021-2025` · `năm học 2022-2023` */
export const period = defineKind({
  id: 'period',
  opens: ['năm', 'tháng', 'quý', 'giai', 'thời', 'nhiệm', 'niên'],
  read: (tokens, i) =>
    tokens.kind(i) === TokenKind.number
      ? bare(tokens, i)
      : (years(tokens, i) ?? month(tokens, i) ?? quarter(tokens, i)),
});

const YEARS = phraseTable([
  ['năm', true],
  ['năm học', true],
  ['năm ngân sách', true],
  ['giai đoạn', true],
  ['thời kỳ', true],
  ['nhiệm kỳ', true],
  ['niên độ', true],
  ['niên khoá', true],
]);
const YEAR = key('năm');
const MONTH = key('tháng');
const QUARTER = key('quý');
const TO = new Set(['đến', 'tới'].map(key));

function years(tokens: Tokens, i: number): Found | undefined {
  const named = YEARS.at(tokens, i);
  if (!named || tokens.kind(named.next) !== TokenKind.number) return undefined;
  return yearOrSpan(tokens, i, named.next);
}

function yearOrSpan(tokens: Tokens, first: number, i: number): Found | undefined {
  const from = yearAt(tokens, i);
  if (from === undefined) return undefined;
  const joined = isMark(tokens, i + 1, DASHES) || isGlued(tokens, i + 1, '/') || TO.has(tokens.key(i + 1));
  const to = joined ? yearAt(tokens, i + 2) : undefined;
  return to === undefined ? said(tokens, first, i + 1, String(from)) : said(tokens, first, i + 3, `${from}/${to}`);
}

function month(tokens: Tokens, i: number): Found | undefined {
  if (tokens.key(i) !== MONTH) return undefined;
  const dotted = /^(\d{1,2})\.(\d{4})$/.exec(tokens.text(i + 1));
  if (dotted)
    return within(Number(dotted[1]), 1, 12)
      ? said(tokens, i, i + 2, `${dotted[2]}-${two(Number(dotted[1]))}`)
      : undefined;
  const number = integerAt(tokens, i + 1);
  if (!within(number, 1, 12)) return undefined;
  const year = yearBehind(tokens, i + 2);
  return said(tokens, i, year?.next ?? i + 2, year ? `${year.year}-${two(number)}` : `--${two(number)}`);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function quarter(tokens: Tokens, i: number): Found | undefined {
  if (tokens.key(i) !== QUARTER) return undefined;
  const number = integerAt(tokens, i + 1) ?? ROMAN.indexOf(tokens.text(i + 1)) + 1;
  if (!within(number, 1, 4)) return undefined;
  const year = yearBehind(tokens, i + 2);
  return said(tokens, i, year?.next ?? i + 2, year ? `${year.year}-Q${number}` : `--Q${number}`);
}

/** `/2022`, `-2022` or ` năm 2022`. */
function yearBehind(tokens: Tokens, i: number): { year: number; next: number } | undefined {
  if (!isMark(tokens, i, `/${DASHES}`) && tokens.key(i) !== YEAR) return undefined;
  const year = yearAt(tokens, i + 1);
  return year === undefined ? undefined : { year, next: i + 2 };
}

/** `2021-2025`, `8/2020`, and a year by itself that counts nothing: `so với 2019`. */
function bare(tokens: Tokens, i: number): Found | undefined {
  if (isYear(tokens, i)) {
    const span = yearOrSpan(tokens, i, i);
    return span && (span.next > i + 1 || !nounAt(tokens, i + 1)) ? span : undefined;
  }
  const number = isGlued(tokens, i + 1, '/') ? integerAt(tokens, i) : undefined;
  const year = yearAt(tokens, i + 2);
  return within(number, 1, 12) && year !== undefined ? said(tokens, i, i + 3, `${year}-${two(number)}`) : undefined;
}

const said = (tokens: Tokens, first: number, next: number, text: string): Found =>
  found('period', tokens, first, next, { value: { shape: 'text', text }, period: text });
