import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, integerAt, isGlued, isListed, isMark, two, within } from './calendar.ts';
import { defineKind, Form, found, type Mention } from './figure.ts';
import { nounAt } from './nouns.ts';

/** `11/12` · `07/01/2021` · `22.4` · `17-12` · `ngày 25 tháng 10 năm 2022` · `mùng 6 tháng 4` */
export const date = defineKind({
  id: 'date',
  opens: ['ngày', 'hôm', 'mùng', 'mồng'],
  numbers: {
    before: [',', 'và', 'hoặc'],
    joins: ['/', '.', '-', '–', '—'],
    forms: [Form.separated],
  },
  read,
});

const DAY_WORDS = keySet(['ngày', 'hôm', 'mùng', 'mồng']);
const MONTH = key('tháng');
const YEAR = key('năm');
/** Words after which `d/m`, `d-m` or `d.m` is a date: day words and times of day. */
const BEFORE_DATE = keySet('ngày sáng chiều tối trưa đêm hôm mùng mồng');
/** Words after which `d/m` is a date: what dates bound. */
const BOUNDS = keySet('từ đến tới trước sau nay hết là');
const SEPARATORS = `/.${DASHES}`;

function read(tokens: Tokens, i: number): Mention | undefined {
  if (tokens.kind(i) === TokenKind.number)
    return days(tokens, i, i) ?? dayOfList(tokens, i) ?? numeric(tokens, i, i, BEFORE_DATE.has(tokens.key(i - 1)));
  const number = i + 1;
  if (!DAY_WORDS.has(tokens.key(i)) || tokens.kind(number) !== TokenKind.number) return undefined;
  return (
    worded(tokens, i, number) ??
    days(tokens, i, number) ??
    numeric(tokens, i, number, true) ??
    listedDay(tokens, i, number) ??
    bareDay(tokens, i, number)
  );
}

const TO = keySet(['đến', 'tới']);

/** `ngày 14 đến 23/7`, `ngày 14 đến ngày 23/7/2025`, `14-16/7`: the month, and the year, are written once. */
function days(tokens: Tokens, first: number, i: number): Mention | undefined {
  const day = integerAt(tokens, i);
  const isTo = TO.has(tokens.key(i + 1));
  const isRange = first < i ? isTo || isMark(tokens, i + 1, DASHES) : isGlued(tokens, i + 1, DASHES);
  if (!isRange || !within(day, 1, 31)) return undefined;
  const last = i + (DAY_WORDS.has(tokens.key(i + 2)) ? 3 : 2);
  if (tokens.kind(last) !== TokenKind.number || (!isMark(tokens, last + 1, '/') && tokens.key(last + 1) !== MONTH))
    return undefined;
  const to = worded(tokens, first, last) ?? numeric(tokens, first, last, true);
  if (to?.figure.value.shape !== 'text' || day >= (integerAt(tokens, last) ?? 0)) return undefined;
  const high = to.figure.value.text;
  return found('date', tokens, first, to.next, { shape: 'span', low: `${high.slice(0, -2)}${two(day)}`, high });
}

/** `ngày 25 tháng 10 năm 2022`, the year optional. */
function worded(tokens: Tokens, first: number, i: number): Mention | undefined {
  const day = integerAt(tokens, i);
  const month = tokens.key(i + 1) === MONTH ? integerAt(tokens, i + 2) : undefined;
  if (!within(day, 1, 31) || !within(month, 1, 12)) return undefined;
  const yearAt = tokens.key(i + 3) === YEAR ? i + 4 : isGlued(tokens, i + 3, '/') ? i + 4 : undefined;
  const year = yearAt === undefined ? undefined : integerAt(tokens, yearAt);
  return dated(tokens, first, year === undefined || yearAt === undefined ? i + 3 : yearAt + 1, { day, month, year });
}

function numeric(tokens: Tokens, first: number, i: number, announced: boolean): Mention | undefined {
  const dotted = isDotted(tokens, i) && /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(tokens.text(i));
  if (dotted) {
    const [day, month, year] = dotted.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    const isDate = announced || year !== undefined || isBound(tokens, i);
    if (!isDay(day, month) || !isDate) return undefined;
    return dated(tokens, first, i + 1, { day, month, year });
  }
  const day = integerAt(tokens, i);
  const month = isGlued(tokens, i + 1, SEPARATORS) ? integerAt(tokens, i + 2) : undefined;
  if (!isDay(day, month)) return undefined;
  const isFull = isGlued(tokens, i + 3, SEPARATORS) && tokens.key(i + 3) === tokens.key(i + 1);
  const year = isFull ? integerAt(tokens, i + 4) : undefined;
  if (within(year, 1000, 9999)) return dated(tokens, first, i + 5, { day, month, year });
  const isDate =
    announced ||
    (isMark(tokens, i + 1, '/') && (BOUNDS.has(tokens.key(i - 1)) || isNoPart(tokens, i, day > (month ?? 0))));
  return isDate ? dated(tokens, first, i + 3, { day, month, year: undefined }) : undefined;
}

/** `22.4` and `25.10.2022` are one token each: whether the first dot stands where theirs does. */
const isDotted = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) <= LONGEST_DOTTED &&
  (tokens.charCode(tokens.start(i) + 1) === DOT || tokens.charCode(tokens.start(i) + 2) === DOT);

const DOT = '.'.charCodeAt(0);
const LONGEST_DOTTED = 10;

/** Words after which `30.4` may be a date, and those that may go on behind it. */
const BEFORE_DOTTED = keySet('từ đến tới trước sau hết lễ dịp');
const BEHIND_DOTTED = keySet('đến tới để và');

/** `từ 1.4 đến 30.4`, `đến hết 3.5,`: a dotted date without a day word, where no unit makes it a number. */
function isBound(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (!BEFORE_DOTTED.has(tokens.key(i - 1))) return false;
  if (tokens.kind(next) === TokenKind.word) return BEHIND_DOTTED.has(tokens.key(next));
  return tokens.kind(next) === TokenKind.end || isMark(tokens, next, ',.;:)');
}

/** Words after which `12/10 xã` is a result against its plan. */
const COUNTING = keySet('có đạt được thành trồng hiện còn trong số tổng');

/** Words after which `2/3` is a part. */
const MEASURING = keySet('chiếm khoảng gần hơn quá trên dưới');
const NUMBER_OF = key('số');

/** Whether `d/m` at token `i` is no part of a whole: nothing is counted by it, or it would be more than the whole. */
function isNoPart(tokens: Tokens, i: number, exceeds: boolean): boolean {
  if (
    (!exceeds && MEASURING.has(tokens.key(i - 1))) ||
    tokens.key(i + 3) === NUMBER_OF ||
    isMark(tokens, i + 3, '%') ||
    isGlued(tokens, i + 3, '/')
  )
    return false;
  return !nounAt(tokens, i + 3) || (exceeds && !COUNTING.has(tokens.key(i - 1)));
}

const LONGEST_LIST = 8;

/** The `3` of `ngày 3, 4 và 5/7`: the month stands behind the last day. */
function listedDay(tokens: Tokens, first: number, i: number): Mention | undefined {
  const day = integerAt(tokens, i);
  if (!within(day, 1, 31)) return undefined;
  let last = i;
  for (let n = 0; n < LONGEST_LIST && isListed(tokens, last + 1); n++) {
    last += DAY_WORDS.has(tokens.key(last + 2)) ? 3 : 2;
    const full = worded(tokens, last, last) ?? numeric(tokens, last, last, true);
    if (full?.figure.value.shape === 'text' && full.next > last + 1 - Number(tokens.integer(last) === undefined))
      return found('date', tokens, first, i + 1, {
        shape: 'text',
        text: `${full.figure.value.text.slice(0, -2)}${two(day)}`,
      });
    if (!within(integerAt(tokens, last), 1, 31)) return undefined;
  }
  return undefined;
}

/** The `4`, or the `5/7`, of `ngày 3, 4 và 5/7`. */
function dayOfList(tokens: Tokens, i: number): Mention | undefined {
  let first = i;
  for (let n = 0; n < LONGEST_LIST && isListed(tokens, first - 1); n++) {
    if (!within(integerAt(tokens, first - 2), 1, 31)) return undefined;
    first -= 2;
    if (DAY_WORDS.has(tokens.key(first - 1)))
      return worded(tokens, i, i) ?? numeric(tokens, i, i, true) ?? listedDay(tokens, i, i);
  }
  return undefined;
}

/** `ngày 24`: the month is not said. */
function bareDay(tokens: Tokens, first: number, i: number): Mention | undefined {
  const day = integerAt(tokens, i);
  return within(day, 1, 31)
    ? found('date', tokens, first, i + 1, { shape: 'text', text: `---${two(day)}` })
    : undefined;
}

const isDay = (day: number | undefined, month: number | undefined): day is number =>
  within(day, 1, 31) && within(month, 1, 12);

function dated(
  tokens: Tokens,
  first: number,
  next: number,
  { day = 0, month = 0, year }: Record<'day' | 'month' | 'year', number | undefined>,
): Mention {
  const text = `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return found('date', tokens, first, next, { shape: 'text', text });
}
