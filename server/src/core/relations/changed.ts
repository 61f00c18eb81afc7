import type { Figure, Mention } from '../figures/figure.ts';
import type { Tokens } from '../lex/token.ts';
import { directionOf, isAmount, isMark, isOfChange, isPercent, isSameUnit, words } from './cues.ts';
import { type Member, member } from './relation.ts';

/* By how much something changed: what the constructions of changes share. */

/** The changes among mentions, by their places. */
export const changesAt = (
  mentions: readonly Mention[],
  places: readonly (number | undefined)[],
  falls: boolean,
): Member[] =>
  places.flatMap((m) => {
    const mention = m === undefined ? undefined : mentions[m];
    // How many times as much says too little to be checked: `tăng gần 7 lần`.
    return mention && mention.figure.kind !== 'multiple' ? [asChange(mention.figure, falls)] : [];
  });

/** `giảm -0,3%`: where the number has the sign, the verb adds nothing. */
const asChange = (figure: Figure, falls: boolean): Member =>
  member(isPercent(figure) ? 'percent' : 'delta', figure, { falls: falls && !isNegative(figure) });

const isNegative = ({ value }: Figure): boolean => value.shape === 'number' && value.number.value.n < 0n;

/** Whether nothing but the verb of change stands behind the last comma or bracket between two figures. */
export function isClauseOpen(tokens: Tokens, from: number, to: number): boolean {
  let i = to - 1;
  while (i >= from && (isOfChange(tokens, i) || OPENING.has(tokens.key(i)))) i--;
  return i < from || isMark(tokens, i, ',(;');
}

const OPENING = words('và đã cũng tức');

export function pushChange(changes: Member[], tokens: Tokens, { figure, first }: Mention, now: Figure): void {
  const direction = directionOf(tokens, first);
  if (direction && (isPercent(figure) || (isAmount(figure) && isSameUnit(figure, now))))
    changes.push(asChange(figure, direction === 'falls'));
}
