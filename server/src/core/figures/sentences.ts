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
  let end = 0;
  for (let from = 0; from < mentions.length; ) {
    const first = startOfSentence(tokens, end, mentions[from]?.first ?? end);
    let last = from;
    let next = endBehind(tokens, mentions, last);
    while (next === undefined && last < mentions.length - 1) next = endBehind(tokens, mentions, ++last);
    end = next ?? tokens.count;
    const isAll = from === 0 && last === mentions.length - 1;
    sentences.push({ first, next: end, mentions: isAll ? mentions : mentions.slice(from, last + 1) });
    from = last + 1;
  }
  return sentences;
}

/** The token behind the first sentence end between a mention and the next one. */
function endBehind(tokens: Tokens, mentions: readonly Mention[], m: number): number | undefined {
  const to = mentions[m + 1]?.first ?? tokens.count;
  for (let i = mentions[m]?.next ?? to; i < to; i++) if (endsSentence(tokens, i)) return i + 1;
  return undefined;
}

/** The token behind the last sentence end between two tokens; else `from`. */
function startOfSentence(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (endsSentence(tokens, i)) return i + 1;
  return from;
}
