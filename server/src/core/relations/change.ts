import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { changesAt, comparisonOf, isClauseOpen, isRatherOld } from './changed.ts';
import {
  behindTimes,
  type Direction,
  directionOf,
  isAmount,
  isMark,
  isOfSameUnit,
  isParted,
  isPercent,
  isSameUnit,
  words,
  yearOf,
} from './cues.ts';
import { fromTo } from './from-to.ts';
import { defineRelation, member, ofRole, type Relation } from './relation.ts';

/**
 * A value, what it was before, and by how much it changed.
 *
 * `282,65 tỷ USD, tăng 7,0%, tương ứng tăng 18,39 tỷ USD` · `giảm 13.267 tỷ đồng (tương ứng 21%) so với cùng kỳ
 * (63.312 tỷ đồng)` · `tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 15%)`
 */
export const change = defineRelation({
  id: 'change',
  needs: { amounts: 1, numbers: 2, says: 'change' },
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  let taken: Figure | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const figure = mentions[m]?.figure;
    if (!figure) continue;
    const relation =
      fromTo(tokens, mentions, m) ??
      (figure === taken ? undefined : byHowMuch(tokens, mentions, m)) ??
      explained(tokens, mentions, m) ??
      reached(tokens, mentions, m);
    if (!relation) continue;
    taken = ofRole(relation, 'new')?.figure;
    relations.push(relation);
    const old = ofRole(relation, 'old') ? undefined : earlierValue(mentions, m);
    const percent = ofRole(relation, 'percent');
    if (old && percent && taken === figure) {
      const members = [member('new', figure), member('old', old), percent];
      relations.push({ type: 'change', members, complete: true, weak: true });
    }
  }
  return relations;
}

/** `Năm 2016, xuất khẩu đạt 34,3 tỷ USD, năm 2020 đã là 51,2 tỷ USD, tăng 49,3%`: the amount before, of an earlier year. */
function earlierValue(mentions: readonly Mention[], m: number): Figure | undefined {
  const [year, old, newYear, now] = mentions.slice(Math.max(0, m - 3), m + 1).map(({ figure }) => figure);
  if (!year || !old || !newYear || !now || !isAmount(old) || !isSameUnit(old, now)) return undefined;
  const [before, after] = [yearOf(year), yearOf(newYear)];
  return before && after && before < after ? old : undefined;
}

const EQUALLY = words('ứng đương');
/** How many figures may stand between a value and its change: its percents of plans, with their bases. */
const FURTHEST = 8;

/** `V, tăng P%, tương ứng D` · `V, giảm D (tương ứng P%) so với … (O)` · `V, tăng P% so với … (O)` */
function byHowMuch(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const value = mentions[m];
  if (!value || !isAmount(value.figure) || directionOf(tokens, value.first) || isMark(tokens, value.first - 1, '('))
    return undefined;
  if (isExcess(tokens, mentions, m)) return undefined;
  const by = changeBehind(tokens, mentions, m);
  const first = by === undefined ? undefined : mentions[by];
  if (by === undefined || !first) return undefined;
  const falls = directionOf(tokens, first.first) === 'falls';
  const equal = equalBehind(tokens, mentions, by);
  const aside = equal === undefined ? undefined : oldAside(tokens, value, first, mentions[equal]);
  const also = aside ? undefined : equal;
  const old = aside ?? oldBehind(tokens, mentions, also ?? by, value.figure);
  const members = [
    member('new', value.figure),
    ...(old ? [member('old', old.figure)] : []),
    ...changesAt(mentions, [by, also], falls),
  ];
  const amounts = members.filter(({ role, figure }) => role === 'delta' && !isOfSameUnit(figure, value.figure));
  return amounts.length > 0 || members.length < 2
    ? undefined
    : { type: 'change', members, complete: members.length > 2, ...(old?.isLoose && { weak: true }) };
}

/** `45.093 tấn, vượt 1.093 tấn so với kế hoạch, tăng 2,5%`: the amount by which a value before exceeds something is none itself. */
function isExcess(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  const [before, mention] = [mentionAt(mentions, m - 1), mentions[m]];
  if (!before || !mention || !isAmount(before.figure) || !isSameUnit(before.figure, mention.figure)) return false;
  return comparisonOf(tokens, mention.first) !== undefined;
}

/** The change that is said of value `m`: the next figure, or one behind its percents of plans and their bases. */
function changeBehind(tokens: Tokens, mentions: readonly Mention[], m: number): number | undefined {
  for (let k = m + 1; k <= m + FURTHEST; k++) {
    const [before, mention] = [mentions[k - 1], mentions[k]];
    if (!before || !mention) return undefined;
    const { figure, first } = mention;
    if ((isPercent(figure) || isAmount(figure) || figure.kind === 'multiple') && directionOf(tokens, first))
      return isClauseOpen(tokens, before.next, first) ? k : undefined;
    const isOfChain = (isPercent(figure) && !isParted(tokens, before.next, first)) || isMark(tokens, first - 1, '(');
    if (!isOfChain) return undefined;
  }
  return undefined;
}

/** `tăng 7,0%, tương ứng tăng 18,39 tỷ USD`: where the same change is said the other way. */
function equalBehind(tokens: Tokens, mentions: readonly Mention[], by: number): number | undefined {
  const k = behindTimes(mentions, by);
  const [first, also] = [mentions[by], mentions[k]];
  const isOther =
    first && also && (first.figure.kind === 'multiple' || isPercent(first.figure) !== isPercent(also.figure));
  if (!first || !also || !isOther) return undefined;
  if (!isPercent(also.figure) && !isAmount(also.figure)) return undefined;
  for (let i = also.first - 1; i >= first.next && i > also.first - 8; i--) {
    if (EQUALLY.has(tokens.key(i))) return k;
    // `tăng 178% so với cùng kỳ (tăng 53.081 xe)` · `tăng 652 tỷ đồng (3,43%)`
    if (isMark(tokens, i, '(')) return directionOf(tokens, also.first) || isAlone(tokens, first, also) ? k : undefined;
    // `(giảm 34 vụ, 12,5%)`
    if (isMark(tokens, i, ',') && i === first.next && isAlone(tokens, first, also)) return k;
    if (isMark(tokens, i, ',;')) return undefined;
  }
  return undefined;
}

/** Whether nothing but a mark stands between two figures, and a bracket closes behind the second. */
const isAlone = (tokens: Tokens, first: Mention, also: Mention): boolean =>
  also.first === first.next + 1 && isMark(tokens, also.next, ')');

/** `5 người, giảm 16,7% (6 người)`: what the value was, alone in the bracket behind the percent. */
function oldAside(tokens: Tokens, value: Mention, percent: Mention, amount: Mention | undefined): Old | undefined {
  if (!amount || !isPercent(percent.figure) || directionOf(tokens, amount.first)) return undefined;
  if (!isMark(tokens, amount.first - 1, '(') || !isAmount(amount.figure)) return undefined;
  const falls = directionOf(tokens, percent.first) === 'falls';
  return isRatherOld(value.figure, percent.figure, amount.figure, falls)
    ? { figure: amount.figure, isLoose: false }
    : undefined;
}

/** What a value was; `isLoose` where it may as well be what it is. */
interface Old {
  readonly figure: Figure;
  readonly isLoose: boolean;
}

const COMPARED = words('với kỳ');
const LONGEST_PHRASE = 16;

/** `so với cùng kỳ năm 2019 (63.312 tỷ đồng)`: what the value was; `… đạt 63.312 tỷ đồng` may be what it is. */
function oldBehind(tokens: Tokens, mentions: readonly Mention[], last: number, value: Figure): Old | undefined {
  const [change, old] = [mentions[last], mentions[behindTimes(mentions, last)]];
  if (!change || !old || !isAmount(old.figure) || !isOfSameUnit(old.figure, value)) return undefined;
  if (old.first - change.next > LONGEST_PHRASE) return undefined;
  const isBracketed = closesBracket(tokens, old.next) && opensBracket(tokens, change.next, old.first);
  if (!isBracketed && !isComparedWith(tokens, change.next, old.first)) return undefined;
  let compared = false;
  for (let i = change.next; i < old.first; i++) {
    compared ||= COMPARED.has(tokens.key(i));
    if (isMark(tokens, i, ',;')) return undefined;
  }
  return compared ? { figure: old.figure, isLoose: !isBracketed && tokens.key(old.first - 1) === REACH } : undefined;
}

const REACH = key('đạt');

const LONGEST_REST = 4;

/** `(đạt 4.503 xe bán ra)`, `(1.550 hộ, chiếm 5,1%)`: few words at most go on behind the number. */
function closesBracket(tokens: Tokens, next: number): boolean {
  let i = next;
  while (i < next + LONGEST_REST && tokens.kind(i) === TokenKind.word) i++;
  return isMark(tokens, i, '),');
}

/** `(63.312 tỷ đồng)` · `(năm 2010 đạt 13 triệu đồng)` */
function opensBracket(tokens: Tokens, from: number, first: number): boolean {
  for (let i = first - 1; i >= from && i >= first - LONGEST_COMPARED; i--) if (isMark(tokens, i, '(')) return true;
  return false;
}

/** `so với mức 3.900 tỷ đồng`: few words, and no marks, stand between what is compared and the number; before `là`, more. */
const LONGEST_COMPARED = 5;

function isComparedWith(tokens: Tokens, from: number, to: number): boolean {
  const isOfTime = BEING.has(tokens.key(to - 1)) && isAllOfTime(tokens, from, to - 1);
  const longest = tokens.key(to - 1) === IS ? 2 * LONGEST_COMPARED : LONGEST_COMPARED;
  for (let i = to - 1; i >= from && (isOfTime || i > to - longest); i--) {
    if (!isOfTime && tokens.kind(i) !== TokenKind.word) return false;
    if (tokens.key(i) === WITH && tokens.key(i - 1) === THAN) return true;
  }
  return false;
}

const BEING = words('là đạt');
const OF_TIME = words('so với cùng kỳ năm tháng quý ngoái trước đầu ban mức thời điểm ngày cuối tuần kế hoạch con số');

/** `so với cùng kỳ năm 2019 là`: nothing but what says when. */
function isAllOfTime(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind(i) !== TokenKind.number && !OF_TIME.has(tokens.key(i)) && !isMark(tokens, i, '/')) return false;
  return true;
}

const [THAN, WITH, IS] = ['so', 'với', 'là'].map(key);

/** `mức tăng tới hơn 135%, tương đương hơn 25,6 tỷ USD (năm 2020 đạt 44,6 tỷ USD, trong khi năm 2016 là 18,96 tỷ USD)` */
function explained(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const by = mentions[m];
  if (!by || !isPercent(by.figure)) return undefined;
  const also = equalBehind(tokens, mentions, m);
  const k = (also ?? m) + 1;
  const [time, value, otherTime, other] = [mentions[k], mentions[k + 1], mentions[k + 2], mentions[k + 3]];
  if (!time || !value || !otherTime || !other || !isMark(tokens, time.first - 1, '(')) return undefined;
  if (!isAmount(value.figure) || !isAmount(other.figure) || !isSameUnit(value.figure, other.figure)) return undefined;
  const [year, otherYear] = [yearOf(time.figure), yearOf(otherTime.figure)];
  const falls = year && otherYear && year !== otherYear ? directionBefore(tokens, by.first) : undefined;
  if (!year || !otherYear || !falls) return undefined;
  const [now, old] = year > otherYear ? [value, other] : [other, value];
  return {
    type: 'change',
    members: [
      member('new', now.figure),
      member('old', old.figure),
      ...changesAt(mentions, [m, also], falls === 'falls'),
    ],
    complete: true,
  };
}

const REACHING = words('đạt lên xuống còn');

/** `tăng 178% so với cùng kỳ (tăng 53.081 xe) và đạt 82.823 xe`: the change is said first, both ways. */
function reached(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const by = mentions[m];
  const direction = by && directionOf(tokens, by.first);
  const also = by && direction ? equalBehind(tokens, mentions, m) : undefined;
  if (!by || also === undefined || hasValueBefore(tokens, mentions, m)) return undefined;
  const [delta, value] = [mentions[also], mentions[behindTimes(mentions, also)]];
  const amount = by && isPercent(by.figure) ? delta : by;
  if (!amount || !value || !isAmount(value.figure) || !isSameUnit(value.figure, amount.figure)) return undefined;
  if (!REACHING.has(tokens.key(value.first - 1)) && !REACHING.has(tokens.key(value.first - 2))) return undefined;
  const changes = changesAt(mentions, [m, also], direction === 'falls');
  return { type: 'change', members: [member('new', value.figure), ...changes], complete: true };
}

/** A change behind a value is that value's, in the same clause. */
function hasValueBefore(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  for (let k = m - 1; k >= 0 && k > m - FURTHEST; k--) {
    const [one, next] = [mentions[k], mentions[k + 1]];
    if (!one || !next || isParted(tokens, one.next, next.first)) return false;
    if (isAmount(one.figure) && !directionOf(tokens, one.first)) return true;
  }
  return false;
}

const LONGEST_VERB = 10;

/** `mức tăng trưởng khá là 25%`: the verb of change stands further off, in the same clause. */
function directionBefore(tokens: Tokens, first: number): Direction | undefined {
  for (let i = first - 1; i > first - LONGEST_VERB && !isMark(tokens, i, ',;(:.'); i--) {
    const direction = directionOf(tokens, i);
    if (direction) return direction;
  }
  return undefined;
}
