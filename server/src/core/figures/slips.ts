import { decimal, divide, multiply, type Rational } from '../math/rational.ts';
import type { Numeral } from './figure.ts';

/** Every number that one slip turns into the written one, the commonest slips first. */
export function* meantBySlip(numeral: Numeral): Generator<Rational> {
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
export const digitsOf = ({ value, place }: Numeral): string =>
  String(divide(value, decimal(1n, place)).n).replace('-', '');

function* valuesOf({ value, place }: Numeral, all: readonly string[]): Generator<Rational> {
  const isNegative = value.n < 0n;
  for (const digits of all)
    if (!digits.startsWith('0') || digits === '0') yield decimal(isNegative ? -BigInt(digits) : BigInt(digits), place);
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
