import { decimal, divide, multiply, type Rational } from '../math/rational.ts';
import type { Numeral } from './figure.ts';

/**
 * The first number that fits of those that one slip turns into the written one, the commonest slips first. `power` is that
 * of ten by which it is greater: it is written as precisely, so that it reaches so much farther.
 */
export function meantBySlip(numeral: Numeral, fits: (value: Rational, power: number) => boolean): Rational | undefined {
  const written = digitsOf(numeral);
  const { value, place } = numeral;
  const sign = value.n < 0n ? -1n : 1n;
  for (const slips of [changed, exchanged, dropped, inserted])
    for (const digits of slips(written)) {
      if (digits.startsWith('0') && digits !== '0') continue;
      const meant = decimal(sign * BigInt(digits), place);
      if (fits(meant, 0)) return meant;
    }
  // Nothing is nothing in any place.
  if (place === 0 || value.n === 0n) return undefined;
  const power = SHIFTS.find((shift) => fits(multiply(value, decimal(1n, shift)), shift));
  return power === undefined ? undefined : multiply(value, decimal(1n, power));
}

/** The written digits, without their sign. */
export const digitsOf = ({ value, place }: Numeral): string =>
  String(divide(value, decimal(1n, place)).n).replace('-', '');

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
