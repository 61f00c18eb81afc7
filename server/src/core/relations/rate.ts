import type { Figure, Mention } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { type Direction, directionOf, isAmount, isMark, isPercent, words } from './cues.ts';
import type { Member } from './relation.ts';

/** By how much something grew, and the amount that it then was. */
export interface Growth {
  readonly percent: Figure;
  readonly details: Pick<Member, 'falls' | 'isLevel'>;
  readonly value: Figure | undefined;
  /** What it was before: the month, the quarter or the year before; undefined where its clause does not say it. */
  readonly since: Since | undefined;
}

export type Since = 'month' | 'quarter' | 'year';

/**
 * The growth that percent `m` is; undefined where it is something else. In a list the verb of one serves the next:
 * `nông nghiệp tăng 3,83%; công nghiệp 8,96%`.
 */
export function growthAt(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  { from, verb }: { from: number; verb?: Growth['details'] | undefined },
): Growth | undefined {
  const mention = mentions[m];
  if (!mention || !isPercent(mention.figure)) return undefined;
  const direction = growthBefore(tokens, mention.first);
  const compared = comparedWith(tokens, mention.next);
  if (compared === 'plan' || (direction && isOfBefore(tokens, mention.first))) return undefined;
  const isLevel = !direction && compared !== undefined && isEqual(tokens, mention.first);
  const details = direction ? { falls: direction === 'falls' } : isLevel ? { isLevel } : verb;
  if (!details || (!direction && !isLevel && !isBare(tokens, from, mention.first))) return undefined;
  return { percent: mention.figure, details, value: valueBefore(tokens, mentions, m, from), since: compared };
}

const [RISE, GROWTH, SPEED] = ['tăng', 'trưởng', 'độ'].map(key);
const REACHED = words('đạt là ước khoảng mức bằng trên hơn gần chỉ');
const LONGEST_NAME = 16;

/** `tăng trưởng 3,83%` · `tốc độ tăng trưởng kinh tế năm 2022 ước đạt 6,01%` are growth without a verb, too. */
function growthBefore(tokens: Tokens, first: number): Direction | undefined {
  if (tokens.key(first - 1) === GROWTH) return directionOf(tokens, first - 1);
  const direction = directionOf(tokens, first);
  if (direction || !REACHED.has(tokens.key(first - 1))) return direction;
  for (let i = first - 1; i > first - LONGEST_NAME && !isMark(tokens, i, ',;(:.'); i--)
    if (tokens.key(i) === RISE && (tokens.key(i + 1) === GROWTH || tokens.key(i - 1) === SPEED)) return 'rises';
  return undefined;
}

const EQUAL = words('bằng');
const REACHING = words('chỉ khoảng gần hơn');
function isEqual(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  while (i > first - 3 && REACHING.has(tokens.key(i))) i--;
  return EQUAL.has(tokens.key(i));
}

/** Verbs of other percents than growth, and nouns. */
const OTHERWISE = words('chiếm đạt bằng còn là trọng cấu lệ vượt đóng góp điểm suất chỉ hoàn thành');

function isBare(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OTHERWISE.has(tokens.key(i))) return false;
  return true;
}

const [WITH, SO] = [key('với'), key('so')];
const PLAN = words('hoạch toán tiêu quyết');
const [MONTH, QUARTER] = [key('tháng'), key('quý')];
const LONGEST_PHRASE = 8;

/** What the percent before token `i` compares with; undefined where its clause does not say it. */
export function comparedWith(tokens: Tokens, i: number): Since | 'plan' | undefined {
  let since: Since | undefined;
  for (let at = i; at < i + LONGEST_PHRASE && tokens.kind(at) !== TokenKind.end; at++) {
    const word = tokens.key(at);
    if (isMark(tokens, at, ',;(.') || (!since && tokens.kind(at) === TokenKind.number)) return since;
    if (PLAN.has(word) && (since || at <= i + 1)) return 'plan';
    if (since) continue;
    if (word === WITH || (word === SO && tokens.key(at + 1) !== WITH)) {
      const next = tokens.key(at + 1);
      since = next === MONTH ? 'month' : next === QUARTER ? 'quarter' : 'year';
    }
  }
  return since;
}

const BEFORE = words('trước ngoái');
const TERM = key('kỳ');

/** `(cùng kỳ tăng 8,8%)`: the growth that there was before. */
function isOfBefore(tokens: Tokens, first: number): boolean {
  let seen = false;
  for (let i = first - 1; i > first - LONGEST_PHRASE && !isMark(tokens, i, ',;(:'); i--) {
    const word = tokens.key(i);
    if (word === SO || word === WITH) return false;
    seen ||= BEFORE.has(word) || word === TERM;
  }
  return seen;
}

/** How many figures may stand between an amount and its growth. */
const FURTHEST = 8;

/** The amount that grew: the nearest figure before percent `m` from token `from` on, percents of plans aside. */
function valueBefore(tokens: Tokens, mentions: readonly Mention[], m: number, from: number): Figure | undefined {
  for (let k = m - 1; k >= m - FURTHEST; k--) {
    const mention = mentions[k];
    if (!mention || mention.first < from) return undefined;
    const { figure, first } = mention;
    const isChange = directionOf(tokens, first) !== undefined;
    if (isPercent(figure) && isChange) return undefined;
    if (isAmount(figure) && !isChange && !isMark(tokens, first - 1, '(')) return figure;
  }
  return undefined;
}
