import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { defineKind, type Unit, unitOf } from './figure.ts';

/** `0,06 điểm phần trăm` · `1-1,5 điểm %` */
export const percentagePoint = defineKind({ id: 'percentage-point', begins: ['điểm'], unit });

const POINT = key('điểm');
const SIGN = '%'.charCodeAt(0);
const WORDS = phraseTable([['điểm phần trăm', 'pp']]);

function unit(tokens: Tokens, i: number): Unit | undefined {
  const words = WORDS.at(tokens, i);
  if (words) return unitOf('percentage-point', 'pp', words.next);
  const isSign = tokens.key(i) === POINT && tokens.kind(i + 1) === TokenKind.mark && tokens.key(i + 1) === SIGN;
  return isSign ? unitOf('percentage-point', 'pp', i + 2) : undefined;
}
