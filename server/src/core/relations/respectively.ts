import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { directionOf, isAmount, isMark, isPercent, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * As many percents as amounts before them, first with first: `doanh thu 2.600 tỷ đồng và lợi nhuận 450 tỷ đồng, tăng lần
 * lượt 24% và 50%` · `thu 900 tỷ đồng, chi 800 tỷ đồng, lần lượt đạt 90% và 85% dự toán`
 */
export const respectively = defineRelation({
  id: 'respectively',
  needs: { amounts: 2, percents: 2, says: 'turn' },
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 2; m < mentions.length; m++) {
    const first = mentions[m];
    const how = first && isPercent(first.figure) ? howSaid(tokens, first) : undefined;
    if (!how) continue;
    const percents = runFrom(tokens, mentions, m);
    const values = amountsBefore(tokens, mentions, m, percents.length);
    if (percents.length < 2 || values.length !== percents.length) continue;
    for (const [n, percent] of percents.entries()) {
      const value = values[n];
      if (value) relations.push(pair(value, percent, how));
    }
  }
  return relations;
}

type How = 'rises' | 'falls' | 'reaches';

const pair = (value: Mention, percent: Mention, how: How): Relation => ({
  type: how === 'reaches' ? 'ratio' : 'change',
  members:
    how === 'reaches'
      ? [member('value', value.figure), member('percent', percent.figure)]
      : [member('new', value.figure), member('percent', percent.figure, { falls: how === 'falls' })],
  complete: false,
});

const EACH = phraseSet('lần lượt');
const REACHING = words('đạt bằng');
const ADVERBS = words('trưởng nhẹ mạnh khoảng gần hơn tới trên thêm là');
const LONGEST_VERB = 6;

/** How the percents behind `lần lượt` are meant, by the verb before or behind it; undefined where it is not said. */
function howSaid(tokens: Tokens, { first }: Mention): How | undefined {
  let how: How | undefined;
  let isEach = false;
  for (let i = first - 1; i > first - LONGEST_VERB && tokens.kind(i) === TokenKind.word; i--) {
    if (EACH.at(tokens, i)) isEach = true;
    how ??= directionOf(tokens, i + 1) ?? (REACHING.has(tokens.key(i)) ? 'reaches' : undefined);
    if (isEach && how) return how;
    if (isEach && !ADVERBS.has(tokens.key(i)) && !EACH.at(tokens, i)) return undefined;
  }
  return undefined;
}

const AND = words('và');

/** The percents from `m` on that nothing but commas and `và` part. */
function runFrom(tokens: Tokens, mentions: readonly Mention[], m: number): readonly Mention[] {
  const run: Mention[] = [];
  for (let k = m; k < mentions.length; k++) {
    const [before, one] = [run.at(-1), mentions[k]];
    if (!one || !isPercent(one.figure)) break;
    const isNext = before === undefined || (one.first - before.next === 1 && isJoint(tokens, before.next));
    if (!isNext) break;
    run.push(one);
  }
  return run;
}

const isJoint = (tokens: Tokens, i: number): boolean => AND.has(tokens.key(i)) || isMark(tokens, i, ',');

/** The last so many amounts before a figure, in their order; none where there are other figures among them. */
function amountsBefore(tokens: Tokens, mentions: readonly Mention[], m: number, most: number): readonly Mention[] {
  const values: Mention[] = [];
  for (let k = m - 1; k >= 0 && values.length < most; k--) {
    const one = mentions[k];
    if (!one || !isAmount(one.figure) || directionOf(tokens, one.first) || isMark(tokens, one.first - 1, '(')) break;
    values.unshift(one);
  }
  return values;
}
