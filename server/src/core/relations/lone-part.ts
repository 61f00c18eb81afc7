import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { compare, integer, multiply } from '../math/rational.ts';
import { announcement, hasMark, isMain, isMark, isSameUnit } from './cues.ts';
import { defineRelation, isAbove, numeralOf, partsOf, type Relation } from './relation.ts';
import { isOfOther, isSum } from './sums.ts';

/**
 * The one part that is announced of a sum, with what changed between them, or in the sentence behind.
 *
 * `Tổng thu đạt 8.450 tỷ đồng, tăng 6,2% so với cùng kỳ, trong đó thu nội địa đạt 7.120 tỷ đồng`
 */
export const lonePart = defineRelation({ id: 'lone-part', needs: { amounts: 1, says: 'announcement' }, read });

/** Words between what announces the part and its number, and before what opens a sentence. */
const [LONGEST_NAME, LONGEST_OPENING] = [12, 3];
/** Words between a total and the end of the cue behind which any part is read with others. */
const NEAREST = 8;

/** Figures that are looked at before and behind it. */
const MOST = 12;

function read(tokens: Tokens, { first, mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const part = mentions[m];
    if (!part || !isMain(tokens, part)) continue;
    const cue = announcement(tokens, mentionAt(mentions, m - 1)?.next ?? first, part.first);
    if (!cue || cue.complete || cue.isBracketed || part.first - cue.next > LONGEST_NAME) continue;
    const from = isMark(tokens, cue.next, ',') ? cue.next + 1 : cue.next;
    if ((m === 0 && cue.next > first + LONGEST_OPENING) || hasMark(tokens, from, part.first, ',;:(')) continue;
    const isOne = (one: Mention): boolean => isMain(tokens, one) && isSameUnit(one.figure, part.figure);
    const [total, another] = (m === 0 ? (previous?.mentions ?? []) : mentions.slice(0, m)).slice(-MOST).filter(isOne);
    if (!total || another || total.figure.period !== part.figure.period || !isSum(tokens, total)) continue;
    // Right behind it, or with others, the part is read with them, unless it cannot be in the same unit.
    const isListed = mentions.slice(m + 1, m + 1 + MOST).some(isOne);
    const isNear = total === mentions[m - 1] && cue.next - total.next <= NEAREST;
    if (isListed ? !isFarAbove(part, total) : isNear) continue;
    if (isAbove(part, total) && isOfOther(tokens, from, part.first)) continue;
    relations.push(partsOf(total, [part], { complete: false }));
  }
  return relations;
}

const FAR = integer(100);

/** `14,6 triệu USD, trong đó hàng dệt may 8,7 tỷ USD` */
function isFarAbove(part: Mention, total: Mention): boolean {
  const [a, b] = [numeralOf(part), numeralOf(total)];
  return a !== undefined && b !== undefined && compare(a.value, multiply(FAR, b.value)) > 0;
}
