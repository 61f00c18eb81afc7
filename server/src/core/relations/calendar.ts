import { integerAt } from '../figures/calendar.ts';
import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key, keys } from '../text/vietnamese.ts';
import { isMark, words } from './cues.ts';
import { defineRelation, type Member, member, type Relation } from './relation.ts';

/**
 * `5 năm 2021-2025`, a length and its years · `44 năm (23/3/1975 – 23/3/2019)` · `8 tháng đầu năm … 4 tháng còn lại`, all
 * of a year · `Thứ 3, 7/2/2023`, a weekday and its date · `31/4`, a day that not every month has ·
 * `178/2024/NĐ-CP ngày 31/12/2024`, a document's number and its date
 */
export const calendar = defineRelation({
  id: 'calendar',
  needs: { days: 1 },
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const one = mentions[m];
    if (!one) continue;
    const next = mentions[m + 1];
    if (isLateInMonth(one)) relations.push(relation(member('date', one.figure)));
    if (!next) continue;
    const isLength = one.figure.kind === 'duration';
    if (isLength && isLengthOf(tokens, one, next))
      relations.push({
        ...relation(member('length', one.figure), member('period', next.figure)),
        complete: isBudget(tokens, one.first),
      });
    if (isWeekdayOf(tokens, one, next))
      relations.push(relation(member('weekday', one.figure), member('date', next.figure)));
    if (isNumberOf(tokens, one, next))
      relations.push(relation(member('number', one.figure), member('date', next.figure)));
    const end = isLength ? endOf(tokens, one, next, mentions[m + 2]) : undefined;
    if (end)
      relations.push(relation(member('length', one.figure), member('start', next.figure), member('end', end.figure)));
    const rest = isLength ? restOf(tokens, mentions, m) : undefined;
    if (rest) relations.push(relation(member('length', one.figure), member('length', rest.figure)));
  }
  return relations;
}

const relation = (...members: readonly Member[]): Relation => ({ type: 'calendar', members, complete: true });

/** The 29th to the 31st. */
const isLateInMonth = ({ figure: { kind, value } }: Mention): boolean =>
  kind === 'date' && value.shape === 'text' && /-(?:29|3[01])$/.test(value.text);

/** Nothing but a bracket stands between `5 năm` and `(2021-2025)`. */
const isLengthOf = (tokens: Tokens, { first, next }: Mention, period: Mention): boolean =>
  period.figure.kind === 'period' &&
  period.first - next <= 1 &&
  (period.first === next || isMark(tokens, next, '(')) &&
  !isTerm(tokens, first);

/** `nhiệm kỳ 5 năm 2021-2026`: a term ends where the next begins. */
const isTerm = (tokens: Tokens, first: number): boolean =>
  tokens.key(first - 1) === TERM[1] && tokens.key(first - 2) === TERM[0];
const TERM = keys('nhiệm kỳ');

const BUDGET = phraseSet('ngân sách, tài chính, NSNN');
const LONGEST_PLAN = 8;

/** `kế hoạch tài chính – ngân sách nhà nước 3 năm 2020-2022`: years of budgets are counted from the first to the last. */
function isBudget(tokens: Tokens, first: number): boolean {
  let isNamed = false;
  for (let i = first - 1; i >= first - LONGEST_PLAN && !isMark(tokens, i, ',;.'); i--) {
    isNamed ||= BUDGET.at(tokens, i) !== undefined;
    if (tokens.key(i) === PLAN[1] && tokens.key(i - 1) === PLAN[0]) return isNamed;
  }
  return false;
}

const PLAN = keys('kế hoạch');

const WEEKDAY = words('thứ chủ');
const NEAR = 2;

const isWeekdayOf = (tokens: Tokens, { figure, first, next }: Mention, date: Mention): boolean =>
  figure.kind === 'identifier' &&
  WEEKDAY.has(tokens.key(first)) &&
  (tokens.key(first) === SUN || isDay(tokens, first)) &&
  date.figure.kind === 'date' &&
  date.first - next <= NEAR;

/** Whether `thứ` is a day of the week; behind most words it is an ordinal: `kỳ họp thứ 5, ngày 10/12/2022`. */
const isDay = (tokens: Tokens, first: number): boolean =>
  tokens.lineStart(first) || tokens.kind(first - 1) !== TokenKind.word || BEFORE_DAY.has(tokens.key(first - 1));

const BEFORE_DAY = words('sáng trưa chiều tối đêm khuya hôm vào lúc giờ h từ đến tới qua nay mai mạc ra');
const SUN = key('chủ');

const LONGEST_NAME = 8;

/** `44 năm (23/3/1975 – 23/3/2019)`, `44 năm ngày giải phóng (…)`: the second date in the bracket. */
function endOf(tokens: Tokens, length: Mention, start: Mention, end: Mention | undefined): Mention | undefined {
  if (start.figure.kind !== 'date' || end?.figure.kind !== 'date') return undefined;
  const open = start.first - 1;
  if (!isMark(tokens, open, '(') || open - length.next > LONGEST_NAME || !isMark(tokens, end.next, ')'))
    return undefined;
  for (let i = length.next; i < open; i++) if (tokens.kind(i) !== TokenKind.word) return undefined;
  return end.first === start.next + 1 && isMark(tokens, start.next, '-–—') ? end : undefined;
}

const [MONTH, FIRST, LAST, YEAR, STILL, LEFT] = ['tháng', 'đầu', 'cuối', 'năm', 'còn', 'lại'].map(key);
/** How many figures may stand between the months that are over and those that are left. */
const MOST_BETWEEN = 4;

/** `8 tháng đầu năm … 4 tháng cuối năm`, `… 4 tháng còn lại`: the rest of the same year. */
function restOf(tokens: Tokens, mentions: readonly Mention[], m: number): Mention | undefined {
  const over = mentions[m];
  if (!over || !isMonths(tokens, over) || tokens.key(over.next) !== FIRST || tokens.key(over.next + 1) !== YEAR)
    return undefined;
  const year = integerAt(tokens, over.next + 2);
  for (const rest of mentions.slice(m + 1, m + 1 + MOST_BETWEEN)) {
    if (!isMonths(tokens, rest)) continue;
    const isLeft = tokens.key(rest.next) === STILL && tokens.key(rest.next + 1) === LEFT;
    if (!isLeft && (tokens.key(rest.next) !== LAST || tokens.key(rest.next + 1) !== YEAR)) return undefined;
    const another = isLeft ? undefined : integerAt(tokens, rest.next + 2);
    return year === undefined || another === undefined || year === another ? rest : undefined;
  }
  return undefined;
}

const isMonths = (tokens: Tokens, { figure, next }: Mention): boolean =>
  figure.kind === 'duration' && tokens.key(next - 1) === MONTH;

/** Words between a document's number and its date: who issued it, and that it did. */
const ISSUED = words('của chính phủ bộ trưởng thủ tướng quốc hội ủy ban thường vụ tỉnh hđnd ubnd tài ban hành ký');
const LONGEST_ISSUER = 6;

/** `178/2024/NĐ-CP ngày 31/12/2024`, `… của Chính phủ ngày …`: a number with its year. */
function isNumberOf(tokens: Tokens, { figure, next }: Mention, date: Mention): boolean {
  if (figure.kind !== 'identifier' || date.figure.kind !== 'date' || date.first - next > LONGEST_ISSUER) return false;
  if (figure.value.shape !== 'text' || !/^\d+[a-z]?\/\d{4}\//iu.test(figure.value.text)) return false;
  for (let i = next; i < date.first; i++) if (!ISSUED.has(tokens.key(i)) && !isMark(tokens, i, ',(')) return false;
  return true;
}
