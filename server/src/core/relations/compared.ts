import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { comparisonOf, isClauseOpen, isDifference } from './changed.ts';
import {
  behindTimes,
  type Direction,
  depthAt,
  directionOf,
  hasWord,
  isAmount,
  isMain,
  isMark,
  isOfSameUnit,
  isParted,
  isPercent,
  isSameUnit,
  isTime,
  words,
} from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * A value beside what it is compared with, where more than one comparison is made or it is made in other words.
 *
 * `855 xe, giảm 50% so với tháng trước và giảm 37% so với cùng kỳ năm ngoái (1.359 xe)` (the second) · `412 tấn, cao hơn
 * 12 tấn so với năm 2020 (400 tấn)` · `giảm 32,5% so với kế hoạch, đạt 2.025 tỷ đồng (kế hoạch là 3.000 tỷ đồng)` · `giá
 * 780 triệu đồng, giảm 85 triệu đồng còn 695 triệu đồng` · `hợp nhất 431 chi nhánh thành 205 chi nhánh, giảm 226 chi nhánh` ·
 * `2,48%, giảm 0,27 điểm phần trăm so với mức 2,75%` · `giảm 34 vụ (238/272 vụ)`
 */
export const compared = defineRelation({
  id: 'compared',
  needs: [
    { values: 2, numbers: 3, says: 'comparison' },
    { amounts: 1, fractions: 1, says: 'comparison' },
  ],
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const by = mentions[m];
    if (!by || !(isPercent(by.figure) || isAmount(by.figure) || isPoints(by.figure))) continue;
    const change = directionOf(tokens, by.first);
    const direction = change ?? comparisonOf(tokens, by.first);
    if (!direction) continue;
    const found =
      against(tokens, mentions, m, { direction, isOther: change === undefined || isPoints(by.figure) }) ??
      (change &&
        (overBefore(tokens, mentions, m, change) ??
          saidFirst(tokens, mentions, m, change) ??
          between(tokens, mentions, m, change)));
    if (found) relations.push(found);
  }
  return relations;
}

const isPoints = ({ kind, value }: Figure): boolean => kind === 'percentage-point' && value.shape === 'number';

/** How many figures back the value may stand that several comparisons are made of. */
const FURTHEST = 8;

/** `V …, cao hơn D so với … (O)`, and what is said of a value behind its first change. */
function against(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  { direction, isOther }: { direction: Direction; isOther: boolean },
): Relation | undefined {
  const [before, by, old] = [mentionAt(mentions, m - 1), mentions[m], mentions[behindTimes(mentions, m)]];
  if (!by || !before || !old) return undefined;
  const isOfRates = isPercent(old.figure) && (isPoints(by.figure) || isPercent(by.figure));
  if (!isOfRates && (!isAmount(old.figure) || isPoints(by.figure))) return undefined;
  // By how many percent an amount exceeds its plan is another construction's.
  if (!isOfRates && isOther && isPercent(by.figure)) return undefined;
  const how = baseBehind(tokens, by.next, old);
  if (!how || !opensClause(tokens, before.next, by.first)) return undefined;
  let wasChanged = false;
  for (let k = m - 1; k >= 0 && k > m - FURTHEST; k--) {
    const [value, next] = [mentions[k], mentions[k + 1]];
    if (!value || !next || isApart(tokens, value.next, next.first)) return undefined;
    const isChange = directionOf(tokens, value.first) !== undefined || comparisonOf(tokens, value.first) !== undefined;
    wasChanged ||= isChange && isCompared(tokens, value.next, by.first);
    const isRate = isOfRates && isPercent(value.figure);
    if (isChange || !(isRate || isMain(tokens, value)) || isBase(tokens, mentions, k)) continue;
    // The first rise or fall of a value is another construction's.
    const isNew = isOther || wasChanged || isRate;
    if (!isNew || !(isRate || isOfSameUnit(old.figure, value.figure))) return undefined;
    if (isAmount(by.figure) && !isOfSameUnit(by.figure, value.figure)) return undefined;
    if (!isRate || isPoints(by.figure))
      return changeOf({ now: value, old, by }, direction, wasChanged || how === 'loose');
    return isDifference(value.figure, old.figure, by.figure)
      ? changeOf({ now: value, old, by }, direction, true)
      : undefined;
  }
  return undefined;
}

/** Whether a change has a comparison of its own before the next: `giảm 359 chiếc, tương đương giảm 43%` is one. */
function isCompared(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + LONGEST_PHRASE; i++) if (tokens.key(i) === THAN) return true;
  return false;
}

/** Whether the words before a change belong to it alone: `và giảm`, `tức là vượt`. */
function opensClause(tokens: Tokens, from: number, first: number): boolean {
  let i = first - 1;
  while (i >= from && tokens.kind(i) === TokenKind.word && i > first - LONGEST_VERB) i--;
  return i < from || isMark(tokens, i, ',(') || isAnd(tokens, from, first);
}

const LONGEST_VERB = 6;
const AND = key('và');

function isAnd(tokens: Tokens, from: number, first: number): boolean {
  for (let i = first - 1; i >= from && i > first - LONGEST_VERB; i--) if (tokens.key(i) === AND) return true;
  return false;
}

/** `so với tháng trước đạt 1.710 xe`: what a value was compared with is not the next value. */
function isBase(tokens: Tokens, mentions: readonly Mention[], k: number): boolean {
  const one = mentions[k];
  const before = mentions.slice(Math.max(0, k - FURTHEST), k).findLast(({ figure }) => !isTime(figure));
  return before !== undefined && one !== undefined && baseBehind(tokens, before.next, one) !== undefined;
}

const [THAN, WITH, REACH, FROM] = ['so', 'với', 'đạt', 'từ'].map(key);
const LONGEST_PHRASE = 18;
/** Words between two figures of one sentence that still are about the same. */
const LONGEST_CLAUSE = 40;
const LONGEST_ASIDE = 6;

/** Whether an amount is what something is compared with: `so với dự toán (10.200 tỷ đồng)`, `so với giá cũ là 749 triệu đồng`. */
function baseBehind(tokens: Tokens, from: number, old: Mention): 'sure' | 'loose' | undefined {
  const least = Math.max(from, old.first - LONGEST_PHRASE);
  let open = -1;
  for (let i = old.first - 1; i >= least; i--) {
    if (isMark(tokens, i, '(')) open = i;
    else if (isMark(tokens, i, ',;:)')) return undefined;
    if (tokens.key(i) !== THAN) continue;
    if (tokens.key(i + 1) !== WITH) return undefined;
    if (open >= 0) return old.first - open <= LONGEST_ASIDE && closes(tokens, old.next) ? 'sure' : undefined;
    return tokens.key(old.first - 1) === REACH ? 'loose' : 'sure';
  }
  return undefined;
}

const LONGEST_REST = 4;

function closes(tokens: Tokens, next: number): boolean {
  let i = next;
  while (i < next + LONGEST_REST && tokens.kind(i) === TokenKind.word) i++;
  return isMark(tokens, i, ')');
}

const isApart = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > LONGEST_CLAUSE || isParted(tokens, from, to);

/** `giảm 34 vụ (238/272 vụ)`: what it is over what it was. */
function overBefore(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  direction: Direction,
): Relation | undefined {
  const [by, over] = [mentions[m], mentions[m + 1]];
  if (!by || over?.figure.value.shape !== 'fraction' || !isAmount(by.figure)) return undefined;
  const isAside = isMark(tokens, by.next, '(') && over.first === by.next + 1 && isMark(tokens, over.next, ')');
  if (!isAside || !isSameUnit(by.figure, over.figure)) return undefined;
  return {
    type: 'change',
    members: [
      member('new', over.figure, { side: 'numerator' }),
      member('old', over.figure, { side: 'denominator' }),
      member('delta', by.figure, { falls: direction === 'falls' }),
    ],
    complete: true,
  };
}

const REACHING = words('đạt còn');
const BECOMING = words('thành còn xuống lên về');
const BEFORE = words('kế kỳ trước năm ngoái dự chỉ cũ');

/** `giảm 32,5% so với kế hoạch, đạt 2.025 tỷ đồng (kế hoạch là 3.000 tỷ đồng)` */
function saidFirst(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  direction: Direction,
): Relation | undefined {
  const k = behindTimes(mentions, m);
  const [by, now, old] = [mentions[m], mentions[k], mentions[behindTimes(mentions, k)]];
  if (!by || !now || !old || !isAmount(now.figure) || !isSameUnit(now.figure, old.figure)) return undefined;
  if (!REACHING.has(tokens.key(now.first - 1)) || now.first - by.next > LONGEST_PHRASE) return undefined;
  if (!isMark(tokens, now.next, '(') || !closes(tokens, old.next) || old.first - now.next > LONGEST_PHRASE / 2)
    return undefined;
  if (depthAt(tokens, { from: by.next, to: now.first, depth: 0 }) !== 0) return undefined;
  for (let i = now.next + 1; i < old.first; i++)
    if (BEFORE.has(tokens.key(i))) return changeOf({ now, old, by }, direction, true);
  return undefined;
}

/** `780 triệu đồng, giảm 85 triệu đồng còn 695 triệu đồng` · `431 chi nhánh thành 205 chi nhánh, giảm 226 chi nhánh` */
function between(tokens: Tokens, mentions: readonly Mention[], m: number, direction: Direction): Relation | undefined {
  const [first, before, by, behind] = [
    mentionAt(mentions, m - 2),
    mentionAt(mentions, m - 1),
    mentions[m],
    mentions[m + 1],
  ];
  if (!before || !by || !isMain(tokens, before) || !isSameUnit(before.figure, by.figure)) return undefined;
  if (!isClauseOpen(tokens, before.next, by.first)) return undefined;
  if (behind && isSameUnit(behind.figure, by.figure) && becomes(tokens, by.next, behind.first))
    return changeOf({ now: behind, old: before, by }, direction, true);
  if (!first || !isMain(tokens, first) || !isSameUnit(first.figure, before.figure)) return undefined;
  // `từ 550 lên 892` is another construction's.
  if (tokens.key(first.first) === FROM || tokens.key(first.first - 1) === FROM) return undefined;
  return becomes(tokens, first.next, before.first)
    ? changeOf({ now: before, old: first, by }, direction, true)
    : undefined;
}

/** `để thành lập`, `, xuống còn`: what came of the figure before. */
const becomes = (tokens: Tokens, from: number, to: number): boolean =>
  to - from <= LONGEST_ASIDE && hasWord(tokens, from, to, BECOMING);

const changeOf = (
  { now, old, by }: { readonly now: Mention; readonly old: Mention; readonly by: Mention },
  direction: Direction,
  weak: boolean,
): Relation => ({
  type: 'change',
  members: [
    member('new', now.figure),
    member('old', old.figure),
    member(isPercent(by.figure) && !isPercent(now.figure) ? 'percent' : 'delta', by.figure, {
      falls: direction === 'falls',
    }),
  ],
  complete: true,
  ...(weak && { weak }),
});
