import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { compare, sum, ZERO } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { hasWord, isAmount, isMark, words } from './cues.ts';
import { numeralOf, type Relation } from './relation.ts';

/**
 * Parts behind which the text names the rest without its number, or leaves their list open, may come to less than their
 * total: `lúa 1.620 ha, ngô 180 ha, còn lại là cây khác` · `… và một số nguồn khác` · `…, 180 hộ trung bình…` · `30 triệu đồng
 * của tỉnh, 15 triệu đồng của huyện và ngày công`
 */
export function asFarAsSaid(tokens: Tokens, sentence: Sentence, relation: Relation): Relation {
  const { type, complete, weak } = relation;
  if (type !== 'parts' || !(complete || weak) || !isLess(relation)) return relation;
  return isOpen(tokens, sentence, relation) ? { ...relation, complete: false, weak: false } : relation;
}

/** Whether the parts come to less than their total. */
function isLess({ members: [total, ...parts] }: Relation): boolean {
  const whole = total && numeralOf(total)?.value;
  return whole !== undefined && compare(sum(parts.map((part) => numeralOf(part)?.value ?? ZERO)), whole) < 0;
}

function isOpen(tokens: Tokens, sentence: Sentence, { members }: Relation): boolean {
  const { mentions } = sentence;
  const parts = members.flatMap(({ figure, role }) => (role === 'part' ? (mentionOf(mentions, figure) ?? []) : []));
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  if (leavesRest(tokens, last.next, sentence)) return true;
  return !hasWord(tokens, before.next, last.first, JOINING) && goesOn(tokens, last.next, sentence);
}

/** The mention of a figure; undefined where it is in another sentence. */
function mentionOf(mentions: readonly Mention[], figure: Figure): Mention | undefined {
  const mention = mentions[firstFrom(mentions, (one) => one.figure.span.start >= figure.span.start)];
  return mention?.figure === figure ? mention : undefined;
}

/** The first of some mentions of which something is so, that is so of all behind it. */
function firstFrom(mentions: readonly Mention[], isSo: (mention: Mention) => boolean): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mention = mentions[middle];
    if (mention && isSo(mention)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const FARTHEST = 24;
/** Dots may end a sentence before all of them are read. */
const DOTS = 2;
const REST = phraseSet('còn lại, vân vân, vv');
const [ETC, DOT] = [key('v'), '.'.charCodeAt(0)];

/** Whether a rest is named behind the last part, before the next amount; what brackets say of the part itself does not count. */
function leavesRest(tokens: Tokens, from: number, { next, mentions }: Sentence): boolean {
  let depth = 0;
  let following = firstFrom(mentions, ({ first }) => first >= from);
  for (let i = from; depth >= 0 && i < Math.min(next + DOTS, from + FARTHEST); i++) {
    if (isMark(tokens, i, '(')) depth++;
    else if (isMark(tokens, i, ')')) depth--;
    if (depth > 0) continue;
    while ((mentions[following]?.first ?? i) < i) following++;
    const mention = mentions[following];
    if (mention?.first === i && isAmount(mention.figure)) return false;
    if (REST.at(tokens, i) || isEtCetera(tokens, i) || namesOthers(tokens, i)) return true;
  }
  return false;
}

/** Whether another is joined to the last part, and it has no number: `và` stands before the last of a list, and once. */
function goesOn(tokens: Tokens, from: number, { next, mentions }: Sentence): boolean {
  for (let i = from; i < Math.min(next, from + FARTHEST) && tokens.kind(i) === TokenKind.word; i++)
    if (JOINING.has(tokens.key(i))) {
      const following = mentions[firstFrom(mentions, ({ first }) => first > i)];
      return !following || following.first >= i + LONGEST_NAME;
    }
  return false;
}

const isEtCetera = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '…') || (tokens.key(i + 1) === DOT && (tokens.key(i) === DOT || tokens.key(i) === ETC));

const SOME = phraseSet('các, những, nhiều, vài, một số, một vài, một phần');
const JOINING = words('và cùng');
const OTHER = key('khác');
const LONGEST_NAME = 10;

/** `và các nguồn vốn hợp pháp khác` */
function namesOthers(tokens: Tokens, i: number): boolean {
  const some = JOINING.has(tokens.key(i)) || isMark(tokens, i, ',;') ? SOME.at(tokens, i + 1) : undefined;
  for (let k = some?.next ?? Number.POSITIVE_INFINITY; k < i + LONGEST_NAME && tokens.kind(k) === TokenKind.word; k++)
    if (tokens.key(k) === OTHER) return true;
  return false;
}
