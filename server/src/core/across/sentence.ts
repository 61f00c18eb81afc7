import { endsSentence, type Figure, isAmount, isPercent, TokenKind, type Tokens } from '../inside.ts';

/** The sentence of a figure. */
export interface SentenceRead {
  readonly first: number;
  readonly next: number;
  /** Of all its tokens. */
  readonly hash: number;
  readonly words: number;
  /** How many amounts and percents it has. */
  readonly figures: number;
}

/** The sentence around token `i`; `figures` are those of its block from there on. */
export function sentenceAround(tokens: Tokens, i: number, figures: Iterable<Figure>): SentenceRead {
  let [first, next] = [i, i];
  while (first > 0 && !endsSentence(tokens, first - 1)) first--;
  while (next < tokens.count && !endsSentence(tokens, next)) next++;
  let [hash, words] = [0, 0];
  for (let k = first; k < next; k++) {
    hash = (hash + hashAt(tokens, k, k - first)) | 0;
    if (tokens.kind(k) === TokenKind.word) words++;
  }
  const end = tokens.end(next - 1);
  let count = 0;
  for (const figure of figures) {
    if (figure.span.end > end) break;
    if (isAmount(figure) || isPercent(figure)) count++;
  }
  return { first, next: next + 1, hash, words, figures: count };
}

/** Of a token at its place, such that those of others can be taken from a sum of them. */
export function hashAt(tokens: Tokens, i: number, place: number): number {
  const word = tokens.key(i);
  const low = word < 0 && tokens.integer(i) === undefined ? hashOfText(tokens, i) : (word | 0) ^ (word / 2 ** 32);
  const mixed = Math.imul(low ^ Math.imul(place + 1, 0x85ebca6b), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

function hashOfText(tokens: Tokens, i: number): number {
  let hash = 0;
  for (let at = tokens.start(i); at < tokens.end(i); at++) hash = Math.imul(hash ^ tokens.charCode(at), 0x9e3779b1);
  return hash;
}

/** What the tokens from `from` up to `to` are of the hash of their sentence, which begins at token `first`. */
export function tokenSum(tokens: Tokens, from: number, to: number, first: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum = (sum + hashAt(tokens, k, k - first)) | 0;
  return sum;
}
