import { decimal, divide, multiply, type Rational } from '../math/rational.ts';
import type { Numeral } from './figure.ts';

/** Every number that one slip turns into the written one, the commonest slips first. */
export function* meantBySlip(numeral: Numeral): Generator<Rational> {
  const written = digitsOf(numeral);
  yield* valuesOf(numeral, changed(written));
  yield* valuesOf(numeral, exchanged(written));
  yield* valuesOf(numeral, dropped(written));
  yield* valuesOf(numeral, inserted(written));
  for (const power of numeral.place === 0 ? [] : SHIFTS) yield multiply(numeral.value, decimal(1n, power));
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
const DIGITS = [...'0123456789'];

function changed(text: string): string[] {
  const all: string[] = [];
  for (let i = 0; i < text.length; i++)
    for (const other of DIGITS) if (other !== text[i]) all.push(text.slice(0, i) + other + text.slice(i + 1));
  return all;
}

function exchanged(text: string): string[] {
  const all: string[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if (text[i] !== text[i + 1]) all.push(`${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`);
  return all;
}

function dropped(text: string): string[] {
  const all: string[] = [];
  for (let i = 0; i < text.length && text.length > 1; i++) all.push(text.slice(0, i) + text.slice(i + 1));
  return all;
}

function inserted(text: string): string[] {
  const all: string[] = [];
  for (let i = 1; i <= text.length; i++) for (const digit of DIGITS) all.push(text.slice(0, i) + digit + text.slice(i));
  return all;
}

/**
 * Whether one slip of a writer turns `meant` into `written`: a digit changed, dropped or doubled,
 * or two neighbours exchanged. Both are digits without separators.
 */
export const isSlip = (written: string, meant: string): boolean =>
  written !== meant && [changed, exchanged, dropped, inserted].some((slips) => slips(written).includes(meant));
