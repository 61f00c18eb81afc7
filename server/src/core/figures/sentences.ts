import { nextSentenceEnd } from '../lex/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import type { Mention } from './figure.ts';

/** A sentence with figures in it: its tokens from `first` up to `next`. */
export interface Sentence {
  readonly first: number;
  readonly next: number;
  readonly mentions: readonly Mention[];
}

/** The sentences of a block that have figures, in order. What ends a sentence within a figure does not. */
export function intoSentences(tokens: Tokens, mentions: readonly Mention[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { length } = mentions;
  let [first, from] = [0, 0];
  for (let i = nextSentenceEnd(tokens, 0), m = 0; from < length; i = nextSentenceEnd(tokens, i + 1)) {
    while (m < length && (mentions[m]?.next ?? i) <= i) m++;
    if (m < length && (mentions[m]?.first ?? i) <= i) continue;
    const next = Math.min(i + 1, tokens.count);
    if (m > from) sentences.push({ first, next, mentions: m - from === length ? mentions : mentions.slice(from, m) });
    [first, from] = [next, m];
  }
  return sentences;
}
