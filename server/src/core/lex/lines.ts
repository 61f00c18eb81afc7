import { TokenKind, type Tokens } from './token.ts';

/** A line of so many tokens is one of a text that was broken to fit a page. */
const LONG = 6;
const COLON = ':'.charCodeAt(0);

/**
 * Whether a new line sets what begins at token `i` apart from what stands before it. Where a long line ends within its
 * sentence, and the next begins with a small letter, it does not: `đạt 830 tỷ⏎đồng`, as text taken from a PDF has it. A cell of
 * its own line, and what follows a colon and a number, is apart.
 */
export const isApart = (tokens: Tokens, i: number): boolean => tokens.lineStart(i) && !goesOn(tokens, i);

function goesOn(tokens: Tokens, i: number): boolean {
  const isSmall = tokens.kind(i) === TokenKind.word && !tokens.capital(i);
  if (!isSmall || i < LONG || tokens.key(i - 2) === COLON) return false;
  for (let at = i - 1; at > i - LONG; at--) if (tokens.lineStart(at)) return false;
  return true;
}

/** The tokens from one to before another as they are written, on one line. */
export function onOneLine(tokens: Tokens, first: number, next: number): string {
  const written = tokens.slice({ start: tokens.start(first), end: tokens.end(next - 1) });
  return written.includes('\n') ? written.replace(/\s+/gu, ' ') : written;
}
