import type { Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { words } from './cues.ts';

const REACHED = phraseTable([
  ['đạt', true],
  ['vượt', true],
  ['hoàn thành', true],
  ['không đạt', false],
  ['chưa đạt', false],
  ['không hoàn thành', false],
  ['chưa hoàn thành', false],
  ['đang phấn đấu', false],
  ['còn lại', false],
]);
const LOOK_AHEAD = 8;
const DONE = words('đạt được');

/** Whether what is counted reached its aim, by the words around it in its clause: `đã đạt được 5/9 tiêu chí`. */
export function verdictOf(tokens: Tokens, { first, next }: Mention): boolean | undefined {
  const isDone = DONE.has(tokens.key(first - 1)) && !isNegated(tokens, first - 2);
  return isDone ? true : verdictBehind(tokens, next);
}

const isNegated = (tokens: Tokens, i: number): boolean => NOT.has(tokens.key(i)) || NOT.has(tokens.key(i - 1));
const NOT = words('không chưa');

/** Whether what is counted reached its aim, by the words behind it in its clause. */
export function verdictBehind(tokens: Tokens, i: number): boolean | undefined {
  for (let at = i; at < i + LOOK_AHEAD && tokens.kind(at) === TokenKind.word; at++) {
    const verdict = REACHED.at(tokens, at);
    if (verdict) return verdict.what;
  }
  return undefined;
}
