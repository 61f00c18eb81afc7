import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isBesides } from './besides.ts';
import {
  type Announcement,
  announcement,
  depthAt,
  directionOf,
  hasPhrase,
  isAmount,
  isCount,
  isMain,
  isMark,
  isParted,
  isSameUnit,
  unitOf,
  words,
} from './cues.ts';
import { areKin, arePaired } from './kin.ts';
import { defineRelation, isAbove, partsOf, type Relation } from './relation.ts';
import { isOfOther, isSum } from './sums.ts';
import { type TradeSide, tradeSide } from './trade-side.ts';

/**
 * A total and the list of its parts.
 *
 * `12 chỉ tiêu, gồm 3 chỉ tiêu đạt và 9 chỉ tiêu vượt` · `58 đơn vị hành chính (gồm 41 xã; 17 phường)` ·
 * `tổng thu 25.774 tỷ đồng, gồm thu nội địa 20.524 tỷ đồng và thu xuất nhập khẩu 5.250 tỷ đồng` · `xuất nhập khẩu đạt
 * 74 tỷ USD. Trong đó xuất khẩu đạt 36,9 tỷ USD, nhập khẩu đạt 37,1 tỷ USD`
 */
export const parts = defineRelation({ id: 'parts', needs: { amounts: 2 }, read });

function read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  const { mentions } = sentence;
  for (const relation of openingLists(tokens, sentence, previous)) relations.push(relation);
  for (let m = 0; m < mentions.length; m++) {
    const total = mentions[m];
    if (!total || !isAmount(total.figure)) continue;
    const relation = announcedList(tokens, mentions, m) ?? outOf(tokens, mentions, m);
    if (relation) relations.push(relation);
  }
  return relations;
}

/** Tokens between a total and the end of its cue where a single part is surely its own: `3.000 tỷ, trong đó`. */
const NEAREST = 8;
/** More figures than anybody gives of one list. */
const MOST = 48;
const LONGEST_OPENING = 3;

/** More amounts than one list divides at once: `390 vụ, phạt 3,4 tỷ đồng. Trong đó buôn lậu 189 vụ, phạt 2,5 tỷ đồng; …` */
const MOST_TOTALS = 3;

/** `Tổng thu đạt 900 tỷ đồng. Trong đó …`: the list is a sentence of its own. */
function openingLists(tokens: Tokens, { first, mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const opening = mentions[0];
  if (!previous || !opening || !announcement(tokens, first, Math.min(opening.first, first + LONGEST_OPENING)))
    return [];
  const cue = announcement(tokens, first, opening.first);
  if (!cue || cue.next > first + LONGEST_OPENING) return [];
  const totals = previous.mentions.filter((one) => isMain(tokens, one)).slice(0, MOST_TOTALS);
  const firsts = totals.filter((total, n) => !totals.slice(0, n).some((one) => isSameUnit(one.figure, total.figure)));
  return firsts.flatMap((total) => listOf(tokens, total, mentions, { isAll: cue.complete }) ?? []);
}

/** `…, tăng 5%, gồm A và B`: between a total and its list stand its changes and percents, but no other amount. */
function announcedList(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const total = mentions[m];
  let k = m + 1;
  while (k <= m + MOST && isOfTotal(tokens, mentions[k])) k++;
  const next = k <= m + MOST ? mentions[k] : undefined;
  if (!total || !next) return undefined;
  const isFirst = k === m + 1;
  const cue = announcement(tokens, total.next, next.first);
  if (!cue && !(isFirst && isInBracket(tokens, total, next)) && !announcesBehind(tokens, next, mentions[k + 1]))
    return undefined;
  const list = mentions.slice(k, m + 1 + MOST);
  const both = cue ? undefined : twoTotals(tokens, total, next, list);
  if (both) return both;
  const kin = isFirst && !cue ? kinInBracket(tokens, total, list) : undefined;
  if (kin) return kin;
  // `61,5 tỷ đồng (thuế nhập khẩu 37,8 tỷ đồng, thuế tiêu thụ 23,7 tỷ đồng)`
  if (isFirst && !cue && isMark(tokens, total.next, '(') && isMain(tokens, total))
    return listOf(tokens, total, list, { isAll: false });
  if (!cue || !(isMain(tokens, total) || (cue.isBracketed && directionOf(tokens, total.first)))) return undefined;
  const isOfBoth =
    isFirst && list.slice(1, 3).some((one) => isPart(tokens, one, total)) && !isPart(tokens, next, total);
  if (isOfBoth && isOfTwo(tokens, mentions, m, next)) return listOf(tokens, total, list, { isAll: cue.complete });
  if (isPart(tokens, next, total) || isKind(tokens, next, total))
    return (
      listOf(tokens, total, list, { isAll: cue.complete }) ??
      (isFirst &&
      cue.next - total.next <= NEAREST &&
      isPart(tokens, next, total) &&
      isSum(tokens, total) &&
      !(isAbove(next, total) && isOfOther(tokens, cue.next, next.first)) &&
      !isTrade(tokens, total, [next])
        ? partsOf(total, [next], { complete: false })
        : undefined)
    );
  return isCount(total.figure) && cue.complete ? kindsOf(tokens, total, list, cue) : undefined;
}

/** Whether a bracket opens behind a total, or before the next figure. */
const isInBracket = (tokens: Tokens, total: Mention, next: Mention): boolean =>
  isMark(tokens, total.next, '(') || isMark(tokens, next.first - 1, '(');

const announcesBehind = (tokens: Tokens, { next }: Mention, other: Mention | undefined): boolean =>
  other !== undefined && announcement(tokens, next, other.first) !== undefined;

/** Whether a figure between a total and its list says more of the total: its changes and percents. */
const isOfTotal = (tokens: Tokens, one: Mention | undefined): boolean =>
  one !== undefined && (!isAmount(one.figure) || directionOf(tokens, one.first) !== undefined);

/** `Trong tổng số 36 dự án, có 25 dự án …; 3 dự án …; 8 dự án …` */
function outOf(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const total = mentions[m];
  if (!total || !isCount(total.figure) || !isOutOf(tokens, total.first)) return undefined;
  const next = mentions[m + 1]?.figure.kind === 'period' ? mentions[m + 2] : mentions[m + 1];
  if (!next || next.figure.kind === 'period' || !isPart(tokens, next, total)) return undefined;
  const list = listOf(tokens, total, mentions.slice(m + 1, m + 1 + MOST), { isAll: true });
  // One or two are halves of it, or some of many.
  if (list && list.members.length > 3) return isEven(tokens, mentions, list) ? list : undefined;
  // The halves of a total that agree are a relation of their own.
  const isTooMany = tokens.key(next.first - 1) === THERE_ARE && isAbove(next, total);
  return isTooMany ? partsOf(total, [next], { complete: false }) : undefined;
}

/** Whether semicolons part all of a list or none: `22 xã đạt; 5 xã vùng cao, 3 xã biên giới …` says something else behind it. */
function isEven(tokens: Tokens, mentions: readonly Mention[], { members }: Relation): boolean {
  const list = mentions.filter(({ figure }) => members.some((one) => one.figure === figure)).slice(1);
  const last = list.at(-1);
  const parted = list.flatMap((one, k) => {
    const before = list[k - 1];
    if (!before || (one === last && JOINING.has(tokens.key(one.first - 1)))) return [];
    return isParted(tokens, before.next, one.first);
  });
  return parted.every((is) => is === parted[0]);
}

const THERE_ARE = key('có');
const JOINING = words('và còn');

const OUT_OF = phraseSet('trong, trong số, trong tổng số');

function isOutOf(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (OUT_OF.at(tokens, i)?.next === first) return true;
  return false;
}

/** Words before an amount that is compared with, or planned. */
const COMPARED = words('với kỳ hoạch toán tiêu mức');

const isPart = (tokens: Tokens, part: Mention, total: Mention): boolean =>
  isMain(tokens, part) &&
  isSameUnit(part.figure, total.figure) &&
  (isCount(part.figure) || !isCompared(tokens, part.first));

/** `201 vụ gian lận` of `390 vụ vi phạm` */
const isKind = (tokens: Tokens, part: Mention, total: Mention): boolean =>
  isCount(part.figure) && isCount(total.figure) && isMain(tokens, part) && headOf(part) === headOf(total);

const isCompared = (tokens: Tokens, first: number): boolean =>
  COMPARED.has(tokens.key(ABOUT.has(tokens.key(first - 1)) ? first - 2 : first - 1));
const ABOUT = words('là hơn gần khoảng trên dưới được giao ở');

/** The parts of a total among the figures behind it. */
function listOf(
  tokens: Tokens,
  total: Mention,
  behind: readonly Mention[],
  { isAll }: { isAll: boolean },
): Relation | undefined {
  const list: Mention[] = [];
  let depth = 0;
  let listDepth = 0;
  let from = total.next;
  for (const one of behind) {
    depth = depthAt(tokens, { from, to: one.first, depth });
    // A list within brackets ends with them, and a list within the list is another.
    const isOfPart =
      list.length > 0 && (announcement(tokens, from, one.first) || hasPhrase(tokens, from, one.first, SOME));
    if (depth < listDepth || isOfPart) break;
    // A semicolon ends a list whose items commas part.
    if (list.length > 1 && !isParted(tokens, list[0]?.next ?? 0, from) && isParted(tokens, from, one.first)) break;
    if (isBesides(tokens, one, total, list)) break;
    if (list.length === 0) listDepth = depth;
    const isFirst = list.length === 0 && one.first === total.next + 1 && isSameUnit(one.figure, total.figure);
    if (depth === listDepth && (isFirst || isPart(tokens, one, total) || isKind(tokens, one, total))) list.push(one);
    from = one.next;
  }
  // What is more than the total is hardly a part of it.
  if (list.length < 2 || isTrade(tokens, total, list)) return undefined;
  const isCounted = isCount(total.figure);
  if (!isCounted && isAll && list.some((part) => isAbove(part, total))) return undefined;
  // `620 tỷ đồng (bao gồm 6 tỷ đồng …)` names some of it.
  const complete =
    isAll && (isCounted || listDepth === 0) ? true : endsWithRest(tokens, list) || arePaired(tokens, list);
  return partsOf(total, list, { complete, weak: !complete });
}

/**
 * `58 đơn vị hành chính (gồm 41 xã; 17 phường)` · `45 trường học, gồm 15 trường mầm non, 18 trường tiểu học và 12 trường
 * trung học`: all that is counted in the brackets or the sentence, under nouns of their own. Without brackets those nouns
 * begin as that of the total does, or it stands for anything: `đơn vị`, `người`.
 */
function kindsOf(
  tokens: Tokens,
  total: Mention,
  behind: readonly Mention[],
  { isBracketed }: Announcement,
): Relation | undefined {
  const list: Mention[] = [];
  let depth = isBracketed ? 1 : 0;
  let from = behind[0]?.first ?? 0;
  for (const one of behind) {
    depth = depthAt(tokens, { from, to: one.first, depth });
    if (depth < (isBracketed ? 1 : 0)) break;
    from = one.next;
    if (!isBracketed && depth > 0) continue;
    const isFirst = isBracketed && list.length === 0;
    if (!isCount(one.figure) || directionOf(tokens, one.first) || (!isFirst && !isMain(tokens, one))) return undefined;
    list.push(one);
  }
  if (list.length < 2) return undefined;
  const isOfKind = list.every((one) => headOf(one) === headOf(total));
  const isKin = areKin(
    Number(headOf(total)),
    list.map((one) => Number(headOf(one))),
  );
  if (!isBracketed && !isOfKind && !isKin && !GENERAL.has(Number(headOf(total)))) return undefined;
  const isSure = isKin || ((isBracketed || isOfKind) && !list.some((one) => isAbove(one, total)));
  return partsOf(total, list, { complete: true, weak: !isSure });
}

/** `15 dự án với vốn 3.450 tỷ đồng, gồm 9 dự án vốn 2.100 tỷ đồng và 6 dự án vốn 1.350 tỷ đồng`: the first of two totals. */
function twoTotals(tokens: Tokens, total: Mention, other: Mention, list: readonly Mention[]): Relation | undefined {
  const part = list[1];
  const cue = part && announcement(tokens, other.next, part.first);
  if (!cue || cue.isBracketed || isSameUnit(total.figure, other.figure) || other.first - total.next > LONGEST_NAME)
    return undefined;
  if (!isMain(tokens, total) || !isMain(tokens, other) || !isPart(tokens, part, total)) return undefined;
  const isInTurn = list.slice(2).some((one) => isAmount(one.figure) && isSameUnit(one.figure, other.figure));
  return isInTurn ? listOf(tokens, total, list.slice(1), { isAll: cue.complete }) : undefined;
}

/** Whether the list that `next` begins divides the total before this one as well. */
function isOfTwo(tokens: Tokens, mentions: readonly Mention[], m: number, next: Mention): boolean {
  const [before, total] = [mentionAt(mentions, m - 1), mentions[m]];
  if (!before || !total || total.first - before.next > LONGEST_NAME) return false;
  return isMain(tokens, before) && isPart(tokens, next, before);
}

const LONGEST_NAME = 6;

/** `31 Bằng khen của Bộ (12 tập thể, 19 cá nhân)`: by what they are, the bracket holds all of them. */
function kinInBracket(tokens: Tokens, total: Mention, behind: readonly Mention[]): Relation | undefined {
  let i = total.next;
  while (i < total.next + LONGEST_NAME && tokens.kind(i) === TokenKind.word) i++;
  const [first, second] = behind;
  if (!isCount(total.figure) || !first || !second || first.first !== i + 1 || !isMark(tokens, i, '(')) return undefined;
  if (
    !areKin(
      Number(headOf(total)),
      [first, second].map((one) => Number(headOf(one))),
    )
  )
    return undefined;
  return kindsOf(tokens, total, behind, { complete: true, isBracketed: true, next: first.first });
}

/** First words of nouns that count many kinds of things together. */
const GENERAL = words('đơn cơ đối công loại thành người đại đồng cán trường ca hạng nhân lao tổ');

/** The first word of what is counted, folded: `trường` of `trường mầm non`. */
const headOf = ({ figure }: Mention): string => unitOf(figure).split(' ', 1)[0] ?? '';

const REST = phraseSet('còn lại');
/** `trong số chậm có 6 dự án phải thu hồi`: some of what was named last. */
const SOME = phraseSet('trong số, trong tổng số');

/**
 * `…, còn lại 11 dự án thủy lợi`: the last is all that is left; but behind one part and a semicolon, of more than the
 * total. Of `9.700 ha, còn lại là rau màu`, nothing is said of how much.
 */
function endsWithRest(tokens: Tokens, list: readonly Mention[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || (list.length === 2 && isParted(tokens, first.next, last.first))) return false;
  const isBehind = tokens.kind(last.next) === TokenKind.word && hasPhrase(tokens, last.next, last.next + 2, REST);
  return isBehind || hasPhrase(tokens, last.first - 3, last.first, REST);
}

/** Exports and imports have a construction of their own. */
const isTrade = (tokens: Tokens, total: Mention, parts: readonly Mention[]): boolean =>
  tradeSide(tokens, 0, total) === 'both' && parts.some((part) => isSide(tradeSide(tokens, 0, part)));

const isSide = (side: TradeSide | undefined): boolean => side === 'out' || side === 'in';
