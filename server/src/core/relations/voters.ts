import type { Mention } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { isMark } from './cues.ts';

/** Of whom a percent is: of those who took part (`có mặt`, `tham gia`), or of all (`tổng số đại biểu Quốc hội`). */
export type Voters = 'present' | 'all';

const [PRESENT, ALL] = [keySet('mặt gia dự'), keySet('tổng')];
const LONGEST_NAME = 10;

/** Whom the words behind token `i` name, up to the next mark. */
export function votersBehind(tokens: Tokens, i: number): Voters | undefined {
  let voters: Voters | undefined;
  for (let k = i; k < i + LONGEST_NAME && tokens.kind(k) === TokenKind.word && !isMark(tokens, k, ',;).'); k++) {
    if (PRESENT.has(tokens.key(k))) return 'present';
    if (ALL.has(tokens.key(k))) voters = 'all';
  }
  return voters;
}

/** `436/438 đại biểu có mặt tán thành (bằng 88,26% tổng số đại biểu)`: the percent is of those who are away too. */
export const isOfMore = (tokens: Tokens, fraction: Mention, percent: Mention): boolean =>
  votersBehind(tokens, fraction.next) === 'present' && votersBehind(tokens, percent.next) === 'all';
