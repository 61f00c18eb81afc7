import { keySet, markSet } from '../text/keys.ts';
import { TokenKind, type Tokens } from './token.ts';

/** Marks with which a sentence may end. */
export const FINAL_MARKS = '.!?…';
const FINAL = markSet(FINAL_MARKS);
const DOT = '.'.charCodeAt(0);
/** Abbreviations before a name, whose dot ends no sentence. */
const TITLES = keySet(['tp', 'tx', 'ts', 'ths', 'pgs', 'gs', 'bs', 'ks', 'ông', 'st', 'tr']);

/** Whether token `i` ends a sentence: a full stop before a capital letter or a number, or at the block's end. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.mark || !FINAL.has(tokens.key(i))) return false;
  if (tokens.key(i) === DOT && (TITLES.has(tokens.key(i - 1)) || isInitial(tokens, i - 1))) return false;
  const following = tokens.kind(i + 1);
  if (following === TokenKind.end) return true;
  return tokens.spaced(i + 1) && (following !== TokenKind.word || tokens.capital(i + 1));
}

function isInitial(tokens: Tokens, i: number): boolean {
  const length = tokens.end(i) - tokens.start(i);
  if (!tokens.capital(i) || length > LONGEST_LETTER) return false;
  if (length === 1) return true;
  // A letter that is decomposed has its marks right behind it.
  return tokens.charCode(tokens.start(i) + 1) >= FIRST_MARK && [...tokens.text(i).normalize('NFC')].length === 1;
}

/** Code units of a letter that is decomposed: `Ế`. */
const LONGEST_LETTER = 3;
const FIRST_MARK = 0x300;
