import {
  decimal,
  divide,
  HUNDRED,
  isZero,
  multiply,
  type Rational,
  round,
  subtract,
  toDecimalString,
} from '../core/index.ts';
import type { Difference, FigureRow } from '../protocol.ts';

/** The number that the export writes as an exact decimal: `-6.01`; undefined for what is none (a fraction, a date). */
export function numberOf(written: string | null): Rational | undefined {
  const parts = written === null ? null : /^(-?\d+)(?:\.(\d+))?$/.exec(written);
  if (!parts) return undefined;
  const [, whole = '', decimals = ''] = parts;
  return decimal(BigInt(whole + decimals), -decimals.length);
}

/** By how much one value is above another; null where one is no number, or they differ in unit. */
export function differenceOf(before: FigureRow, after: FigureRow): Difference | null {
  const isAlike = before.kind === after.kind && before.unit === after.unit && before.per === after.per;
  const [a, b] = [numberOf(before.value), numberOf(after.value)];
  if (!isAlike || !a || !b || !MEASURED.has(before.kind)) return null;
  const by = subtract(b, a);
  if (before.unit === '%') return { by: toDecimalString(by), unit: 'pp' };
  if (isZero(a)) return null;
  const size = a.n < 0n ? { n: -a.n, d: a.d } : a;
  return { by: toDecimalString(round(multiply(divide(by, size), HUNDRED), -2)), unit: '%' };
}

const MEASURED: ReadonlySet<FigureRow['kind']> = new Set(['percent', 'money', 'quantity', 'multiple']);
