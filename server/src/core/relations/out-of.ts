import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { isCount, isMain, isMark, isSameUnit } from './cues.ts';
import { verdictBehind } from './reached.ts';
import { defineRelation, partsOf, type Relation } from './relation.ts';

/**
 * Parts, and behind them their whole: `22 trong tổng số 26 chỉ tiêu` · `có 07 chỉ tiêu vượt và 05 chỉ tiêu đạt trong 12
 * chỉ tiêu`. Those of which each is said to have reached its aim or not are all of it.
 */
export const outOf = defineRelation({ id: 'out-of', needs: { counted: 2 }, read });

const WHOLE = phraseSet('trong, trong số, trong tổng số, trên tổng số');
const LONGEST_CUE = 3;
/** Words of what is said of a part. */
const LONGEST_CLAUSE = 8;
const MOST = 6;

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 1; m < mentions.length; m++) {
    const whole = mentions[m];
    const cue = whole && isCount(whole.figure) ? cueBefore(tokens, whole) : undefined;
    const parts = whole && cue !== undefined ? partsBefore(tokens, mentions, m, cue) : [];
    const [nearest] = parts;
    if (!whole || !nearest) continue;
    const complete = parts.length > 1 && parts.every(({ next }) => verdictBehind(tokens, next) !== undefined);
    relations.push(partsOf(whole, complete ? parts.toReversed() : [nearest], { complete }));
  }
  return relations;
}

/** The token with which `trong tổng số` begins, right before a figure. */
function cueBefore(tokens: Tokens, { first }: Mention): number | undefined {
  for (let i = first - 1; i >= first - LONGEST_CUE; i--) if (WHOLE.at(tokens, i)?.next === first) return i;
  return undefined;
}

/** The parts that stand before the cue of whole `m`, the nearest first, with nothing between but what is said of them. */
function partsBefore(tokens: Tokens, mentions: readonly Mention[], m: number, cue: number): readonly Mention[] {
  const whole = mentions[m];
  const parts: Mention[] = [];
  let to = cue;
  for (let k = m - 1; whole && k >= 0 && parts.length < MOST; k--) {
    const part = mentions[k];
    if (!part || !isCount(part.figure) || !isMain(tokens, part) || !isSameUnit(part.figure, whole.figure)) break;
    if (!isClause(tokens, part.next, to)) break;
    parts.push(part);
    to = part.first;
  }
  return parts;
}

/** A few words, and a comma at their end. */
function isClause(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false;
  for (let i = from; i < to; i++)
    if (tokens.kind(i) !== TokenKind.word && !(isMark(tokens, i, ',') && to - i <= 3)) return false;
  return true;
}
