import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { compare } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { announcement, directionOf, isAmount, isCount, isMark, isSameUnit, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * An amount and its parts.
 *
 * `tổng thu 25.774 tỷ đồng, gồm thu nội địa 20.524 tỷ đồng và thu xuất nhập khẩu 5.250 tỷ đồng` · `xuất nhập khẩu đạt
 * 74 tỷ USD. Trong đó xuất khẩu đạt 36,9 tỷ USD, nhập khẩu đạt 37,1 tỷ USD`
 */
export const amountParts = defineRelation({ id: 'amount-parts', read });

function* read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Generator<Relation> {
  const { mentions } = sentence;
  // A list of parts has two at least.
  if (!hasTwoAmounts(mentions)) return;
  const opening = mentions[0];
  const total = previous?.mentions.find((one) => isMain(tokens, one));
  const cue = opening && announcement(tokens, sentence.first, opening.first);
  if (total && cue && cue.next <= sentence.first + LONGEST_OPENING) {
    const relation = partsOf(tokens, total, mentions, cue.complete);
    if (relation) yield relation;
  }
  for (const [m, one] of mentions.entries()) {
    const behind = isMain(tokens, one) ? mentions.slice(m + 1, m + 1 + MOST) : [];
    // Between a total and its parts stand its changes and percents, but no other amount.
    const first = behind.findIndex((other) => isAmount(other.figure) && !directionOf(tokens, other.first));
    const next = behind[first];
    const announced = next && isPart(tokens, next, one) ? announcement(tokens, one.next, next.first) : undefined;
    const relation = announced && partsOf(tokens, one, behind.slice(first), announced.complete);
    if (relation) yield relation;
  }
}

function hasTwoAmounts(mentions: readonly Mention[]): boolean {
  let amounts = 0;
  for (const { figure } of mentions) if (isAmount(figure) && ++amounts === 2) return true;
  return false;
}

const MOST = 24;
const LONGEST_OPENING = 3;

/** An amount by itself: not the change of one, nor an aside in brackets. Plain counts have their own construction. */
const isMain = (tokens: Tokens, { figure, first }: Mention): boolean =>
  isAmount(figure) && !isCount(figure) && !directionOf(tokens, first) && !isMark(tokens, first - 1, '(');

/** Words before an amount that is compared with, or planned. */
const COMPARED = words('với kỳ hoạch toán tiêu mức');

const isPart = (tokens: Tokens, part: Mention, total: Mention): boolean =>
  isMain(tokens, part) &&
  isSameUnit(part.figure, total.figure) &&
  !COMPARED.has(tokens.key(part.first - 1)) &&
  !COMPARED.has(tokens.key(part.first - 2));

function partsOf(tokens: Tokens, total: Mention, behind: readonly Mention[], isAll: boolean): Relation | undefined {
  const parts: Mention[] = [];
  let depth = 0;
  let listDepth = 0;
  let from = total.next;
  for (const one of behind) {
    depth = depthAt(tokens, { from, to: one.first, depth });
    // A list within brackets ends with them, and a list within the list is another.
    if (depth < listDepth || (parts.length > 0 && announcement(tokens, from, one.first))) break;
    if (parts.length === 0) listDepth = depth;
    if (depth === listDepth && isPart(tokens, one, total)) parts.push(one);
    from = one.next;
  }
  const trade = tradeOf(tokens, total, parts);
  const list = trade ?? parts;
  // What is more than the total is hardly a part of it.
  if (list.length < 2 || (!trade && list.some((part) => exceeds(part.figure, total.figure)))) return undefined;
  // `620 tỷ đồng (bao gồm 6 tỷ đồng …)` names some of it.
  const complete = (isAll && listDepth === 0) || trade !== undefined;
  const members = [member('total', total.figure), ...list.map(({ figure }) => member('part', figure))];
  return { type: 'parts', members, complete, weak: !complete };
}

const exceeds = (part: Figure, total: Figure): boolean =>
  part.value.shape === 'number' &&
  total.value.shape === 'number' &&
  compare(part.value.number.value, total.value.number.value) > 0;

/** How many brackets are open at token `to`; −1 as soon as one closes that was open before. */
function depthAt(tokens: Tokens, { from, to, depth }: { from: number; to: number; depth: number }): number {
  let open = depth;
  for (let i = from; i < to && open >= 0; i++) {
    if (isMark(tokens, i, '(')) open++;
    if (isMark(tokens, i, ')')) open--;
  }
  return open;
}

const [OUT, IN] = [key('xuất'), key('nhập')];
const [OUT_SHORT, IN_SHORT, BOTH_SHORT] = [key('XK'), key('NK'), key('XNK')];
const LOOK_BACK = 12;

/** Exports and imports are all of trade: the two parts that are named so, of a total that is named after both. */
function tradeOf(tokens: Tokens, total: Mention, parts: readonly Mention[]): readonly Mention[] | undefined {
  if (tradeSide(tokens, total.first) !== 'both') return undefined;
  const [exports, imports] = (['out', 'in'] as const).map((side) =>
    parts.find((part) => tradeSide(tokens, part.first) === side),
  );
  return exports && imports ? [exports, imports] : undefined;
}

/** Which side of trade the clause before an amount names, the nearest name counting. */
function tradeSide(tokens: Tokens, first: number): 'out' | 'in' | 'both' | undefined {
  for (let i = first - 1; i >= first - LOOK_BACK; i--) {
    const word = tokens.key(i);
    if (word === BOTH_SHORT) return 'both';
    if (word === IN || word === IN_SHORT) return tokens.key(i - 1) === OUT ? 'both' : 'in';
    if (word === OUT || word === OUT_SHORT) return 'out';
    if (isMark(tokens, i, ';')) return undefined;
  }
  return undefined;
}
