import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { compare } from '../math/rational.ts';
import { announcement, directionOf, isAmount, isCount, isMark, isSameUnit, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';
import { tradeSide } from './statement.ts';

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
  // What is more than the total is hardly a part of it.
  if (parts.length < 2 || isTrade(tokens, total, parts) || parts.some((part) => exceeds(part.figure, total.figure)))
    return undefined;
  // `620 tỷ đồng (bao gồm 6 tỷ đồng …)` names some of it.
  const complete = isAll && listDepth === 0;
  const members = [member('total', total.figure), ...parts.map(({ figure }) => member('part', figure))];
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

/** Exports and imports have a construction of their own. */
const isTrade = (tokens: Tokens, total: Mention, parts: readonly Mention[]): boolean =>
  tradeSide(tokens, 0, total) === 'both' && parts.some((part) => tradeSide(tokens, 0, part));
