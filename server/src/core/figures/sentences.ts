import { endsSentence } from '../lex/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import type { Mention } from './figure.ts';

/** A sentence with figures in it: its tokens from `first` up to `next`. */
export interface Sentence {
  readonly first: number;
  readonly next: number;
  readonly mentions: readonly Mention[];
}

/** The sentences of a block that have figures, in order. */
export function intoSentences(tokens: Tokens, mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let from = 0;
  for (const [m, mention] of mentions.entries()) {
    const next = endOfSentence(tokens, mention.next, mentions[m + 1]?.first ?? tokens.count);
    if (next === undefined) continue;
    sentences.push({
      first: startOfSentence(tokens, first, mentions[from]?.first ?? first),
      next,
      mentions: mentions.slice(from, m + 1),
    });
    [first, from] = [next, m + 1];
  }
  if (from < mentions.length)
    sentences.push({
      first: startOfSentence(tokens, first, mentions[from]?.first ?? first),
      next: tokens.count,
      mentions: mentions.slice(from),
    });
  return sentences;
}

/** The token behind the first sentence end between two tokens. */
function endOfSentence(tokens: Tokens, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return i + 1;
  return undefined;
}

/** The token behind the last sentence end between two tokens; else `from`. */
function startOfSentence(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (endsSentence(tokens, i)) return i + 1;
  return from;
}
