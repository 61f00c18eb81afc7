import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { isMark } from './calendar.ts';
import { defineKind, type Unit, unitOf } from './figure.ts';
import { divided } from './per.ts';

/** `6,01%` · `7 %/năm` · `2,5 phần trăm` · `-3,18%` · `từ 2 đến 2,5%` */
export const percent = defineKind({ id: 'percent', begins: ['%', '％', 'phần', ';', ')'], unit });

const SIGN = '%'.charCodeAt(0);
const FULL_WIDTH = '％'.charCodeAt(0);
const WORDS = phraseTable([['phần trăm', '%']]);

function unit(tokens: Tokens, i: number): Unit | undefined {
  const isSign = tokens.kind(i) === TokenKind.mark && (tokens.key(i) === SIGN || tokens.key(i) === FULL_WIDTH);
  const past = isSign && !tokens.lineStart(i) ? i + 1 : WORDS.at(tokens, i)?.next;
  if (past === undefined) return isListedBehind(tokens, i) ? unitOf('percent', '%', i) : undefined;
  return divided(tokens, past, 'percent', '%');
}

const FEWEST = 3;
const MOST = 12;

/** `7,2%/năm (4,5; 8,1; 6,7)`: bare numbers in a bracket right behind a percent, up to the one that ends before `i`. */
function isListedBehind(tokens: Tokens, i: number): boolean {
  if (!isMark(tokens, i, ';)') || tokens.kind(i - 1) !== TokenKind.number) return false;
  let first = i - 1;
  let next = i;
  while (isMark(tokens, first - 1, ';') && tokens.kind(first - 2) === TokenKind.number && first > i - 2 * MOST)
    first -= 2;
  while (isMark(tokens, next, ';') && tokens.kind(next + 1) === TokenKind.number && next < i + 2 * MOST) next += 2;
  const isList = isMark(tokens, first - 1, '(') && isMark(tokens, next, ')') && next - first >= 2 * FEWEST - 1;
  return isList && (isMark(tokens, first - 2, '%') || isMark(tokens, first - 4, '%'));
}
