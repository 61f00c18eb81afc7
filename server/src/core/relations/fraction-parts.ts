import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { compare, HUNDRED } from '../math/rational.ts';
import { directionOf, isCount, isMark, isSameUnit } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** A part of its whole in one figure, and what is left of it: `4/26 chỉ tiêu` · `đạt 16/19 tiêu chí, còn thiếu 3 tiêu chí` */
export const fractionParts = defineRelation({
  id: 'fraction-parts',
  needs: { fractions: 1 },
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const figure = mentions[m]?.figure;
    if (!figure) continue;
    if (!isPartOfWhole(tokens, mentions, m)) continue;
    const sides = [
      member('total', figure, { side: 'denominator' }),
      member('part', figure, { side: 'numerator' }),
    ] as const;
    relations.push({ type: 'parts', members: sides, complete: false });
    const rest = restBehind(tokens, mentions, m);
    if (rest) relations.push({ type: 'parts', members: [...sides, member('part', rest)], complete: true });
  }
  return relations;
}

/** A fraction of counted things. `12/10 xã, đạt 120% kế hoạch` sets a result against its plan: no part of a whole. */
function isPartOfWhole(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  const mention = mentions[m];
  if (mention?.figure.value.shape !== 'fraction' || !mention.figure.counted || mention.figure.unit === null)
    return false;
  // `tăng 20 vụ (292/272 vụ)` sets what it is against what it was.
  const before = mentionAt(mentions, m - 1);
  if (before && isMark(tokens, mention.first - 1, '(') && directionOf(tokens, before.first)) return false;
  const isOverPlan = mentions.slice(m + 1, m + 1 + NEARBY).some(({ figure }) => {
    const { kind, value } = figure;
    return kind === 'percent' && value.shape === 'number' && compare(value.number.value, HUNDRED) > 0;
  });
  return !isOverPlan && !PLAN.at(tokens, mention.next);
}

/** How many figures ahead a percent of plan may stand. */
const NEARBY = 6;

const PLAN = phraseSet('kế hoạch, so với, chỉ tiêu, dự toán, mục tiêu, nghị quyết');

const REST = phraseSet('còn lại, còn thiếu, còn');
const LONGEST_REST = 3;

/** What is said to be left of it, counted in the same noun. */
function restBehind(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const [whole, rest] = [mentions[m], mentions[m + 1]];
  if (!whole || !rest || !isCount(rest.figure) || !isSameUnit(rest.figure, whole.figure)) return undefined;
  for (let i = rest.first - 1; i >= rest.first - LONGEST_REST && i >= whole.next; i--)
    if (REST.at(tokens, i)) return rest.figure;
  return undefined;
}
