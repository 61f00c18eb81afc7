import { keySet, markSet } from '../text/keys.ts';
import { TokenKind, type Tokens } from './token.ts';

const FINAL = markSet('.!?…');
const DOT = '.'.charCodeAt(0);
/** Abbreviations before a name, whose dot ends no sentence. */
const TITLES = keySet(['tp', 'tx', 'ts', 'ths', 'pgs', 'gs', 'bs', 'ks', 'ông', 'st', 'tr']);

/** The first token, at `i` or behind it, that ends a sentence; the block's count where there is none. */
export function nextSentenceEnd(tokens: Tokens, i: number): number {
  let next = tokens.nextOf(FINAL, i);
  while (next < tokens.count && !endsSentence(tokens, next)) next = tokens.nextOf(FINAL, next + 1);
  return next;
}

/** Whether token `i` ends a sentence: a full stop before a capital letter or a number, or at the block's end. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.mark || !FINAL.has(tokens.key(i))) return false;
  if (tokens.key(i) === DOT && (TITLES.has(tokens.key(i - 1)) || isInitial(tokens, i - 1))) return false;
  const following = tokens.kind(i + 1);
  if (following === TokenKind.end) return true;
  return tokens.spaced(i + 1) && (following !== TokenKind.word || tokens.capital(i + 1));
}

const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.capital(i) &&
  tokens.end(i) - tokens.start(i) <= LONGEST_LETTER &&
  [...tokens.text(i).normalize('NFC')].length === 1;

/** Code units of a letter that is decomposed: `Ế`. */
const LONGEST_LETTER = 3;
