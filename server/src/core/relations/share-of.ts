import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { absolute, compare, decimal, divide, HUNDRED, multiply, subtract, ZERO } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import {
  announcement,
  directionOf,
  hasMark,
  isAmount,
  isCount,
  isMain,
  isMark,
  isPercent,
  isSameUnit,
  words,
} from './cues.ts';
import { defineRelation, member, numeralOf, type Relation } from './relation.ts';

/**
 * A part as so many percent of the whole that its sentence, or the one before, names before it.
 *
 * `giải ngân 518 triệu USD trên tổng số 669,62 triệu USD (77,36%)` · `trong tổng số 12,2 triệu lượt khách, khách quốc tế
 * chiếm 5,5 triệu lượt (45%)` · `Xã có 500 hộ, trong đó có 120 hộ nghèo, chiếm 24%` · `Vốn điều lệ 1.500 tỷ đồng. Trong đó,
 * Nhà nước nắm 30% (450 tỷ đồng)` · `hàng không thuế chiếm 80% kim ngạch, đạt 57 tỷ USD` (the whole left out)
 */
export const shareOf = defineRelation({
  id: 'share-of',
  needs: { amounts: 1, percents: 1 },
  read,
});

function read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Relation[] {
  const { mentions } = sentence;
  const relations: Relation[] = [];
  let whole: Mention | undefined;
  /** The total that a part was said to be a share of: the next is so too, by any verb. */
  let sharedOf: Figure | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const [before, part, percent] = [mentionAt(mentions, m - 1), mentions[m], mentions[m + 1]];
    if (!part || !percent) continue;
    const isWhole = isOutOf(tokens, mentions, m);
    if (isWhole) whole = part;
    const inBracket = shareInBracket(tokens, mentions, m);
    if (inBracket) {
      const total =
        whole?.figure ?? announcedTotal(tokens, mentions, m + 1) ?? openingTotal(tokens, sentence, previous);
      if (total && isSameUnit(total, inBracket))
        relations.push(ofNearer({ ...shareRelation(inBracket, total, part.figure), weak: true }, mentions, m));
    }
    const ahead = valueAhead(tokens, mentions, m);
    if (ahead)
      relations.push({
        type: 'ratio',
        members: [member('value', ahead), member('percent', part.figure)],
        complete: false,
      });
    if (!isPercent(percent.figure) || !isMain(tokens, part)) continue;
    const isNext = sharedOf !== undefined && endsThere(tokens, percent.next);
    if (!isShare(tokens, part.next, percent, { isWhole: isWhole || whole !== undefined || isNext })) continue;
    if (isWhole && before && isMain(tokens, before) && isSameUnit(before.figure, part.figure))
      relations.push(shareRelation(before.figure, part.figure, percent.figure));
    else if (whole && whole !== part && isSameUnit(part.figure, whole.figure)) {
      if (isOf(tokens, percent.next, whole.figure))
        relations.push(ofNearer(shareRelation(part.figure, whole.figure, percent.figure), mentions, m));
    } else {
      const certain = saysShare(tokens, percent) ? certainTotal(tokens, mentions, m) : undefined;
      const total =
        certain ?? announcedTotal(tokens, mentions, m) ?? openingTotal(tokens, sentence, previous) ?? sharedOf;
      if (!total || !(certain || isSameUnit(total, part.figure)) || !isOf(tokens, percent.next, total)) continue;
      const relation = { ...shareRelation(part.figure, total, percent.figure), ...(!certain && { weak: true }) };
      relations.push(ofNearer(relation, mentions, m));
      if (!certain) sharedOf = total;
    }
  }
  return relations;
}

const shareRelation = (value: Figure, base: Figure, percent: Figure): Relation => ({
  type: 'ratio',
  members: [member('value', value), member('base', base), member('percent', percent)],
  complete: true,
});

/** `tiếp nhận 12.500 hồ sơ, đã giải quyết 12.100 hồ sơ, đúng hạn 12.050 hồ sơ (99,6%)`: of what stands nearer, where it is that. */
function ofNearer(relation: Relation, mentions: readonly Mention[], m: number): Relation {
  const [value, base, percent] = relation.members;
  if (!value || !base || !percent || isShareOf(value, base, percent)) return relation;
  for (let k = m - 1; k >= 0 && k > m - MOST; k--) {
    const other = mentions[k];
    if (other && isSameUnit(other.figure, value.figure) && isShareOf(value, other, percent))
      return { ...shareRelation(value.figure, other.figure, percent.figure), weak: true };
  }
  return relation;
}

/** `Nhà nước nắm 30% (450 tỷ đồng)`: what the percent `m` is, right behind it. */
function shareInBracket(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const [percent, value] = [mentions[m], mentions[m + 1]];
  if (!percent || !value || !isPercent(percent.figure) || !isAmount(value.figure)) return undefined;
  const isAlone = isMark(tokens, percent.next, '(') && isMark(tokens, value.next, ')');
  if (!isAlone || directionOf(tokens, percent.first) || directionOf(tokens, value.first)) return undefined;
  return value.first - percent.next <= LONGEST_ASIDE ? value.figure : undefined;
}

const LONGEST_ASIDE = 4;
const REACHING = words('đạt là với');
/** Tokens between a share and the amount that it is. */
const LONGEST_CLAUSE = 24;

/** `hàng không thuế chiếm 80% kim ngạch (chủ yếu là gia công), đạt 57 tỷ USD`: what the percent `m` is, in the same clause. */
function valueAhead(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const [percent, value] = [mentions[m], mentions[m + 1]];
  if (!percent || !value || !isPercent(percent.figure) || !isMain(tokens, value)) return undefined;
  if (!REACHING.has(tokens.key(value.first - 1)) || value.first - percent.next > LONGEST_CLAUSE) return undefined;
  if (hasMark(tokens, percent.next, value.first, ';:')) return undefined;
  for (let i = percent.first - 1; i > percent.first - LONGEST_ASIDE * 2 && !isMark(tokens, i, ',;:'); i--)
    if (SHARING.has(tokens.key(i))) return value.figure;
  return undefined;
}

const LONGEST_NOUN = 3;

const WHOLE = phraseSet('trong số, trong tổng, trong tổng số, trên tổng, trên tổng số');
/** Words between the cue and the number: `trên tổng số vốn vay là hơn 669 triệu USD`. */
const LONGEST_NAME = 5;

/** Whether an amount is said to be the whole: `trong tổng số 36 dự án`. */
function isOutOf(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  const { figure, first = 0 } = mentions[m] ?? {};
  const least = Math.max(first - LONGEST_NAME - 3, mentionAt(mentions, m - 1)?.next ?? 0);
  if (!figure || !isAmount(figure)) return false;
  // `Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt (84,6%)`
  if (isCount(figure) && tokens.key(first - 1) === IN) return true;
  // `47.097 gói/57.018 gói (82,6%)` · `2.912 ha rừng/3.200 ha`
  const before = mentionAt(mentions, m - 1);
  if (before && isMark(tokens, first - 1, '/') && first - 1 - before.next <= LONGEST_NOUN)
    return isNounPhrase(tokens, before.next, first - 1);
  for (let i = first - 1; i >= least && tokens.kind(i) === TokenKind.word; i--) if (WHOLE.at(tokens, i)) return true;
  return false;
}

const IN = key('trong');
const SHARING = words('chiếm');
/** Words that may stand before a share in brackets, or before and behind its verb. */
const FILLERS = words('khoảng hơn gần trên tới đến đạt bằng tương đương ứng tỷ tỉ lệ với là và chỉ mới');
const COMPARED = words('so kế dự chỉ mục');

/** `(77,49%)` · `(khoảng 46%)` · `, chiếm 99%` · where the whole is named, `, đạt 99%`; with nothing to compare with behind it. */
function isShare(
  tokens: Tokens,
  from: number,
  { first, next }: Mention,
  { isWhole }: { readonly isWhole: boolean },
): boolean {
  if (COMPARED.has(tokens.key(next))) return false;
  let isSharing = isWhole && first - from > 1;
  let i = first - 1;
  for (; i >= from && (SHARING.has(tokens.key(i)) || FILLERS.has(tokens.key(i))); i--)
    isSharing ||= SHARING.has(tokens.key(i));
  if (isMark(tokens, i, '(')) return isNounPhrase(tokens, from, i);
  return isSharing && (i < from || (isMark(tokens, i, ',') && isNounPhrase(tokens, from, i)));
}

/** Words before what a percent is of, and behind it. */
const OF = words('của trong trên tổng số toàn bộ cả');
const HERE = words('toàn cả nước tỉnh huyện xã thành phố trên địa bàn này đó và còn trong được');
const LONGEST_BASE = 8;

/** Whether a percent of things that are counted is of all of them: `11,8% số hoàn thành tốt` is of some, `24% tổng số hộ` of the 500. */
function isOf(tokens: Tokens, next: number, total: Figure): boolean {
  let i = next;
  while (i < next + LONGEST_BASE && OF.has(tokens.key(i))) i++;
  if (!isCount(total) || i === next) return true;
  for (const word of (total.unit ?? '').split(' ').map(key)) if (tokens.key(i++) !== word) return false;
  return tokens.kind(i) !== TokenKind.word || HERE.has(tokens.key(i));
}

/** `bằng 44,2% và tăng 2,8%`: nothing is said of what the percent is of. */
const endsThere = (tokens: Tokens, next: number): boolean =>
  tokens.kind(next) === TokenKind.end || isMark(tokens, next, ',;.') || tokens.key(next) === AND;

const AND = key('và');

/** Nothing but words between two tokens. */
function isNounPhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind(i) !== TokenKind.word) return false;
  return true;
}

/** How many figures back the total of a part may stand. */
const MOST = 6;

/** The total of a list in which the figure `m` stands: the last amount in its unit before what announces the list. */
function announcedTotal(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const part = mentions[m];
  let isAnnounced = false;
  for (let k = m - 1; part && k >= 0 && k > m - MOST; k--) {
    const [total, next] = [mentions[k], mentions[k + 1]];
    if (!total || !next) return undefined;
    isAnnounced ||= announcement(tokens, total.next, next.first) !== undefined;
    if (isAnnounced && isMain(tokens, total) && isSameUnit(total.figure, part.figure)) return total.figure;
  }
  return undefined;
}

/** Whether a percent stands alone in its bracket, or is what something makes up (`chiếm`), and nothing says of what. */
function saysShare(tokens: Tokens, { first, next }: Mention): boolean {
  if (!isMark(tokens, next, ')') && !endsThere(tokens, next)) return false;
  if (isMark(tokens, first - 1, '(')) return true;
  for (let i = first - 1; i > first - LONGEST_ASIDE; i--) if (SHARING.has(tokens.key(i))) return true;
  return false;
}

/**
 * The total that is announced before figure `m`, where its parts, `m` among them, make it up exactly, or its kinds do, and
 * the percent of another fits: `58 đơn vị, gồm 41 xã (chiếm 70,7%), 17 phường (chiếm 29,3%)`.
 */
function certainTotal(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const own = mentions[m];
  for (let k = m - 1; own && k >= 0 && k > m - 2 * MOST; k--) {
    const [total, next] = [mentions[k], mentions[k + 1]];
    const cue = total && next && announcement(tokens, total.next, next.first);
    if (!cue) continue;
    const isPart = isSameUnit(total.figure, own.figure)
      ? (one: Mention) => isMain(tokens, one) && isSameUnit(one.figure, total.figure)
      : (one: Mention) => cue.complete && isCount(total.figure) && isCount(one.figure);
    let rest = numeralOf(total)?.value ?? ZERO;
    let [fits, last] = [false, k];
    for (let n = k + 1; rest.n > 0n && n < k + 2 * MOST; n++) {
      const part = mentions[n];
      if (!part || !isPart(part)) continue;
      rest = subtract(rest, numeralOf(part)?.value ?? ZERO);
      fits ||= n !== m && isShareOf(part, total, mentions[n + 1]);
      last = n;
    }
    return rest.n === 0n && fits && last >= m ? total.figure : undefined;
  }
  return undefined;
}

/** Whether a percent is what a part is of its total, to its last place. */
function isShareOf(
  part: Pick<Mention, 'figure'>,
  total: Pick<Mention, 'figure'>,
  percent: Pick<Mention, 'figure'> | undefined,
): boolean {
  const [value, whole, share] = [part, total, percent].map((one) => one && numeralOf(one));
  if (!value || !whole || !share || !percent || !isPercent(percent.figure)) return false;
  const off = subtract(divide(multiply(HUNDRED, value.value), whole.value), share.value);
  return compare(absolute(off), decimal(1n, share.place)) <= 0;
}

const LONGEST_OPENING = 3;

/** `Tổng thu đạt 900 tỷ đồng. Trong đó, …`: the total that the sentence before names. */
function openingTotal(
  tokens: Tokens,
  { first, mentions }: Sentence,
  previous: Sentence | undefined,
): Figure | undefined {
  const opening = mentions[0];
  const cue = previous && opening && announcement(tokens, first, Math.min(opening.first, first + LONGEST_OPENING));
  return cue && previous.mentions.find((one) => isMain(tokens, one))?.figure;
}
