import type { Mention } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { words } from './cues.ts';

/** `đàn bò 15.000 con, trong đó bò sữa 5.000 con, đàn lợn 120.000 con`: what is named as the total is, and not as its parts are. */
export function isBesides(tokens: Tokens, one: Mention, total: Mention, [first]: readonly Mention[]): boolean {
  const opening = startOfClause(tokens, total.first);
  const word = tokens.key(opening);
  if (!first || opening === total.first || !isWordAt(tokens, opening) || LEADING.has(word)) return false;
  if (tokens.key(startOfClause(tokens, one.first)) !== word) return false;
  for (let i = startOfClause(tokens, first.first); i < first.first; i++) if (tokens.key(i) === word) return false;
  return true;
}

const isWordAt = (tokens: Tokens, i: number): boolean => tokens.kind(i) === TokenKind.word;
/** Words with which a clause begins that names nothing yet. */
const LEADING = words('có đã là được năm tháng trong tại và gồm còn toàn cả với');
const LONGEST_CLAUSE = 16;

/** The first of the words right before token `first`. */
function startOfClause(tokens: Tokens, first: number): number {
  let i = first;
  while (i > first - LONGEST_CLAUSE && isWordAt(tokens, i - 1)) i--;
  return i;
}
