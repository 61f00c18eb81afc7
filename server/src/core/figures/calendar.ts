import type { Tokens } from '../lex/token.ts';
import { keySet, markSet } from '../text/keys.ts';

/** The whole number at token `i`, written with at most four digits and no separator. */
export const integerAt = (tokens: Tokens, i: number): number | undefined =>
  tokens.end(i) - tokens.start(i) > 4 ? undefined : tokens.integer(i);

/** A year of the Common Era as policy texts write it: four digits. */
export const yearAt = (tokens: Tokens, i: number): number | undefined => {
  const year = integerAt(tokens, i);
  return year !== undefined && year >= 1900 && year <= 2100 ? year : undefined;
};
export const isYear = (tokens: Tokens, i: number): boolean => yearAt(tokens, i) !== undefined;

/** Whether token `i` is written as a Roman number is, with capital letters. */
export function isRoman(tokens: Tokens, i: number): boolean {
  if (!tokens.capital(i)) return false;
  for (let at = tokens.start(i); at < tokens.end(i); at++) if (!ROMAN_DIGITS.has(tokens.charCode(at))) return false;
  return true;
}

const ROMAN_DIGITS = markSet('IVXLC');

export const within = (n: number | undefined, low: number, high: number): n is number =>
  n !== undefined && n >= low && n <= high;

export const two = (n: number): string => String(n).padStart(2, '0');

/** Whether the mark `char` joins tokens `i - 1` and `i + 1` without white space. */
export const isGlued = (tokens: Tokens, i: number, chars: string): boolean =>
  isMark(tokens, i, chars) && !tokens.spaced(i) && !tokens.spaced(i + 1);

/** Whether token `i` is one of the marks. */
export function isMark(tokens: Tokens, i: number, marks: string): boolean {
  // No word and no number has the key of a mark.
  const code = tokens.key(i);
  for (let k = 0; k < marks.length; k++) if (marks.charCodeAt(k) === code) return true;
  return false;
}

/** Whether token `i` joins the members of a list of days or months. */
export const isListed = (tokens: Tokens, i: number): boolean => isMark(tokens, i, ',') || AND.has(tokens.key(i));

const AND = keySet('và hoặc');

export const DASHES = '-–—';
