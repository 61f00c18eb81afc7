import { type Amount, readAmount, scaleOf } from '../lex/amount.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, multiply } from '../math/rational.ts';
import { isGlued } from './calendar.ts';
import { defineKind, type Found, found, numeralFrom } from './figure.ts';
import { measureAt } from './measures.ts';
import { nounAt } from './nouns.ts';
import { perAt } from './per.ts';

/** `4/26 chỉ tiêu` · `13/16 phiếu` · `2/3` · `12.375,3/10.200 triệu` */
export const fraction = defineKind({ id: 'fraction', read });

function read(tokens: Tokens, i: number): Found | undefined {
  const isCandidate =
    tokens.kind(i) === TokenKind.number && (isGlued(tokens, i + 1, '/') || scaleOf(tokens, i + 1) !== undefined);
  const numerator = isCandidate ? readAmount(tokens, i) : undefined;
  if (!numerator || !isGlued(tokens, numerator.next, '/')) return undefined;
  const denominator = readAmount(tokens, numerator.next + 1);
  if (!denominator || isGlued(tokens, denominator.next, '/-')) return undefined;
  const measure = measureAt(tokens, denominator.next);
  const noun = measure ? undefined : nounAt(tokens, denominator.next);
  const { per, next } = perAt(tokens, measure?.next ?? noun?.next ?? denominator.next);
  return found('fraction', tokens, i, next, {
    value: {
      shape: 'fraction',
      numerator: numeralFrom(inScaleOf(denominator, numerator)),
      denominator: numeralFrom(denominator),
    },
    unit: measure?.unit ?? noun?.noun ?? null,
    per,
    counted: denominator.scale === 0 && !measure,
  });
}

/** `12.375,3/10.200 triệu`: the scale is written once. */
function inScaleOf({ scale }: Amount, amount: Amount): Amount {
  if (scale === 0 || amount.scale > 0) return amount;
  return {
    ...amount,
    value: multiply(amount.value, decimal(1n, scale)),
    place: amount.place + scale,
    rounded: amount.rounded + scale,
  };
}
