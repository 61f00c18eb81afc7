import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { defineKind, type Unit } from './figure.ts';
import { perAt } from './per.ts';

/** `6,01%` · `7 %/năm` · `2,5 phần trăm` · `-3,18%` · `từ 2 đến 2,5%` */
export const percent = defineKind({ id: 'percent', unit });

const SIGN = '%'.charCodeAt(0);
const FULL_WIDTH = '％'.charCodeAt(0);
const WORDS = phraseTable([['phần trăm', '%']]);

function unit(tokens: Tokens, i: number): Unit | undefined {
  const isSign = tokens.kind(i) === TokenKind.mark && (tokens.key(i) === SIGN || tokens.key(i) === FULL_WIDTH);
  const past = isSign && !tokens.lineStart(i) ? i + 1 : WORDS.at(tokens, i)?.next;
  if (past === undefined) return undefined;
  const { per, next } = perAt(tokens, past);
  return { unit: '%', per, next };
}
