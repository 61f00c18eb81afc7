import type { Figure, Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { absolute, add, compare, divide, HUNDRED, multiply, type Rational, subtract } from '../math/rational.ts';
import { type Direction, directionOf, isAmount, isMark, isOfChange, isPercent, isSameUnit, words } from './cues.ts';
import { type Member, member, numeralOf } from './relation.ts';

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

const COMPARISONS = phraseTable<Direction>([
  ['cao hơn', 'rises'],
  ['nhiều hơn', 'rises'],
  ['lớn hơn', 'rises'],
  ['vượt', 'rises'],
  ['thấp hơn', 'falls'],
  ['ít hơn', 'falls'],
  ['kém', 'falls'],
]);
const FILLERS = words('khoảng gần trên tới đến thêm');

/** `cao hơn 12 tấn`, `vượt 145 tỷ đồng`: words of comparison right before a number. */
export function comparisonOf(tokens: Tokens, first: number): Direction | undefined {
  let end = first;
  while (end > first - 2 && FILLERS.has(tokens.key(end - 1))) end--;
  for (const back of [2, 1]) {
    const cue = COMPARISONS.at(tokens, end - back);
    if (cue?.next === end) return cue.what;
  }
  return undefined;
}

/**
 * `5 người, giảm 16,7% (6 người)`: whether the amount in the bracket is what the value was, rather than by how much it
 * changed: the percent is nearer to the one than to the other.
 */
export function isRatherOld(value: Figure, percent: Figure, amount: Figure, falls: boolean): boolean {
  const [now, by, aside] = [value, percent, amount].map((figure) => numeralOf({ figure })?.value);
  if (!now || !by || !aside || aside.n <= 0n) return false;
  const before = falls ? add(now, aside) : subtract(now, aside);
  if (before.n <= 0n) return true;
  const off = (part: Rational, whole: Rational): Rational =>
    absolute(subtract(multiply(HUNDRED, divide(part, whole)), by));
  return compare(off(absolute(subtract(now, aside)), aside), off(aside, before)) < 0;
}

/** `từ 8% xuống 6%, giảm 2%`: whether percentage points are written as a percent, which is nearer to them than to the change. */
export function isDifference(now: Figure, old: Figure, by: Figure): boolean {
  const [a, b, p] = [now, old, by].map((figure) => numeralOf({ figure })?.value);
  if (!isPercent(by) || by.per !== null || !a || !b || !p || b.n <= 0n) return false;
  const difference = absolute(subtract(a, b));
  const change = multiply(HUNDRED, divide(difference, b));
  return compare(absolute(subtract(difference, absolute(p))), absolute(subtract(change, absolute(p)))) < 0;
}
