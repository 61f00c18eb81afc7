import type { Numeral } from '../figures/figure.ts';
import { intervalOfNumeral } from '../figures/precision.ts';
import type { Interval } from '../math/interval.ts';
import { decimal, divide, equal, multiply, type Rational } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, type Relation } from '../relations/relation.ts';
import type { Fix } from './rule.ts';

/**
 * The fix of each member that a writer's slip would explain: put right, everything holds. That of `at` comes first,
 * `computed` behind them all where no slip gives it. `holds` gets the intervals of `members` in their order, one of
 * them as it would have been meant.
 */
export function fixesFor(
  members: readonly Member[],
  { at, computed, holds }: { at: Member; computed: Rational; holds: (intervals: readonly Interval[]) => boolean },
): Fix[] {
  const slips = explain(members, holds).sort((a, b) => Number(b.member === at) - Number(a.member === at));
  const isGiven = slips.some(({ member, value }) => member === at && equal(value, computed));
  return isGiven ? slips : [...slips, { member: at, value: computed, slip: false }];
}

/**
 * How likely numbers that have nothing to do with each other are one slip away from fitting: by the number of slips, and
 * by how closely the least precise of them must be met.
 */
export function chanceOfSlip({ type, members }: Relation): number {
  const sizes = members.flatMap((member) => {
    const numeral = numeralOf(member);
    return numeral && numeral.value.n !== 0n ? [numeral] : [];
  });
  const digits = sizes.map((numeral) => digitsOf(numeral).length);
  const slips = digits.reduce((n, length) => n + SLIPS_A_DIGIT * length, 0);
  // What is added must fit at the coarsest place of all; what is divided, at the fewest digits.
  const isAdded = type === 'parts' || type === 'balance' || type === 'shares';
  const places = sizes.map(({ rounded }) => rounded);
  const tops = sizes.map(({ place }, k) => place + (digits[k] ?? 0));
  const precision = isAdded ? Math.max(...tops) - Math.max(...places) : Math.min(...digits);
  return slips / 10 ** precision;
}

/** Nine other digits, and an exchange with the next. */
const SLIPS_A_DIGIT = 10;

function explain(members: readonly Member[], holds: (intervals: readonly Interval[]) => boolean): Fix[] {
  const intervals = members.map(intervalOfMember);
  if (!intervals.every((interval) => interval !== null)) return [];
  return members.flatMap((member, m) => {
    const numeral = numeralOf(member);
    if (!numeral) return [];
    for (const value of meantBySlip(numeral)) {
      const meant = intervalOfNumeral({ ...numeral, value, rounded: numeral.place }, member.figure);
      if (holds(intervals.map((interval, k) => (k === m ? meant : interval)))) return [{ member, value, slip: true }];
    }
    return [];
  });
}

/** Every number that one slip turns into the written one, the commonest slips first. */
function* meantBySlip(numeral: Numeral): Generator<Rational> {
  yield* meantByDigit(numeral);
  const written = digitsOf(numeral);
  yield* valuesOf(numeral, [...dropped(written), ...inserted(written)]);
  for (const power of numeral.place === 0 ? [] : SHIFTS) yield multiply(numeral.value, decimal(1n, power));
}

function* meantByDigit(numeral: Numeral): Generator<Rational> {
  const written = digitsOf(numeral);
  yield* valuesOf(numeral, [...changed(written), ...exchanged(written)]);
}

/** The written digits, without their sign. */
const digitsOf = ({ value, place }: Numeral): string => String(divide(value, decimal(1n, place)).n).replace('-', '');

function* valuesOf({ value, place }: Numeral, all: readonly string[]): Generator<Rational> {
  const sign = value.n < 0n ? -1n : 1n;
  for (const digits of all)
    if (!digits.startsWith('0') || digits === '0')
      yield multiply({ n: sign * BigInt(digits), d: 1n }, decimal(1n, place));
}

/** A decimal mark in the wrong place, or a wrong scale word. */
const SHIFTS = [-1, 1, -3, 3];
const DIGITS = '0123456789';

const changed = (text: string): string[] =>
  [...text].flatMap((digit, i) =>
    [...DIGITS].filter((other) => other !== digit).map((other) => text.slice(0, i) + other + text.slice(i + 1)),
  );

const exchanged = (text: string): string[] =>
  [...text].flatMap((digit, i) => {
    const next = text[i + 1];
    return next === undefined || next === digit ? [] : [text.slice(0, i) + next + digit + text.slice(i + 2)];
  });

const dropped = (text: string): string[] =>
  [...text].map((_, i) => text.slice(0, i) + text.slice(i + 1)).filter((rest) => rest !== '');

const inserted = (text: string): string[] =>
  Array.from({ length: text.length + 1 }, (_, i) =>
    i === 0 ? [] : [...DIGITS].map((digit) => text.slice(0, i) + digit + text.slice(i)),
  ).flat();

/**
 * Whether one slip of a writer turns `meant` into `written`: a digit changed, dropped or doubled,
 * or two neighbours exchanged. Both are digits without separators.
 */
export const isSlip = (written: string, meant: string): boolean =>
  written !== meant && [changed, exchanged, dropped, inserted].some((slips) => slips(written).includes(meant));
