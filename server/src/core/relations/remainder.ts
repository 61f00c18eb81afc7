import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { equal, type Rational, sum } from '../math/rational.ts';
import { announcement, isAmount, isMain, isSameUnit, words } from './cues.ts';
import { defineRelation, isAbove, numeralOf, partsOf, type Relation } from './relation.ts';

/**
 * What is left of a total, after what is done or spent of it.
 *
 * `kế hoạch vốn là 900 tỷ đồng; đã giải ngân 640 tỷ đồng, còn lại 260 tỷ đồng` · `Cả năm thu 900 tỷ đồng. Đến nay đã thu 640
 * tỷ đồng, số còn phải thu là 260 tỷ đồng` · `có 610 hộ, đã hỗ trợ 330 hộ, vẫn còn 280 hộ chưa được hỗ trợ`
 */
export const remainder = defineRelation({
  id: 'remainder',
  needs: { amounts: 2, says: 'left' },
  read,
});

const REST = phraseSet('còn lại, còn thiếu, còn phải, còn tồn, vẫn còn, chỉ còn, hiện còn, còn');
/** Words between what says that it is left and the number: `còn phải thu ngân sách là 260 tỷ đồng`. */
const LONGEST_VERB = 5;
/** `giảm còn 194 triệu đồng` is what it became. */
const LOWERED = words('giảm xuống hạ rút');
/** How many figures back the total of what is left may stand. */
const MOST = 8;

function read(tokens: Tokens, { mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const rest = mentions[m];
    if (!rest || !isAmount(rest.figure) || !isMain(tokens, rest) || !isLeft(tokens, mentions, m)) continue;
    const relation = leftOf(tokens, mentions.slice(Math.max(0, m - MOST), m), rest, previous);
    if (relation) relations.push(relation);
  }
  return relations;
}

/** `số còn phải thu là 260 tỷ đồng`, with nothing else between. */
function isLeft(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  const [before, rest] = [mentionAt(mentions, m - 1), mentions[m]];
  if (!rest) return false;
  const least = Math.max(before?.next ?? 0, rest.first - LONGEST_VERB - 2);
  for (let i = rest.first - 1; i >= least; i--) {
    const cue = REST.at(tokens, i);
    if (cue && cue.next <= rest.first) return !LOWERED.has(tokens.key(i - 1));
  }
  return false;
}

/** The total and what was taken from it: those that fit, or else all of the sentence. */
function leftOf(
  tokens: Tokens,
  before: readonly Mention[],
  rest: Mention,
  previous: Sentence | undefined,
): Relation | undefined {
  const own = amountsIn(tokens, before, rest);
  // A list that is announced is read as one.
  if (own.length > 0 && before.some((one, k) => announcement(tokens, one.next, before[k + 1]?.first ?? rest.first)))
    return undefined;
  const [first, ...others] = own.length > 1 ? own : [...lastAmount(tokens, previous, rest), ...own];
  if (!first || others.length === 0) return undefined;
  const candidates = [first, ...others].slice(0, -1);
  const fitting = candidates.findIndex((_, k) => isSum(candidates, k, own.at(-1), rest));
  const from = Math.max(0, fitting);
  const [total, ...taken] = [first, ...others].slice(from);
  if (!total || [...taken, rest].some((part) => isAbove(part, total))) return undefined;
  return partsOf(total, [...taken, rest], { complete: true, weak: true });
}

const amountsIn = (tokens: Tokens, mentions: readonly Mention[], like: Mention): readonly Mention[] =>
  mentions.filter((one) => isMain(tokens, one) && isSameUnit(one.figure, like.figure));

/** The one amount in the unit that the sentence before gives. */
function lastAmount(tokens: Tokens, sentence: Sentence | undefined, like: Mention): readonly Mention[] {
  const found = sentence ? amountsIn(tokens, sentence.mentions.slice(-MOST), like) : [];
  return found.slice(-1);
}

const amountOf = (one: Mention | undefined): Rational | undefined => one && numeralOf(one)?.value;

/** Whether the total `k` is what was taken from it and what is left. */
function isSum(candidates: readonly Mention[], k: number, last: Mention | undefined, rest: Mention): boolean {
  const total = amountOf(candidates[k]);
  const parts = [...candidates.slice(k + 1), ...(last ? [last] : []), rest].flatMap((one) => amountOf(one) ?? []);
  return total !== undefined && equal(total, sum(parts));
}
