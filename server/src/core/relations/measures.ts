import { decimal, ONE, type Rational } from '../math/rational.ts';

/** What a unit measures, and how many of that dimension's base units it is (kilograms, hectares, litres). */
export interface Measure {
  readonly dimension: 'mass' | 'area' | 'volume';
  readonly factor: Rational;
}

/** The measure that a unit as written is; undefined for one that only measures itself. */
export const measureOf = (unit: string): Measure | undefined => MEASURES.get(folded(unit));

const folded = (unit: string): string => unit.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');

const measure = (dimension: Measure['dimension'], power: number, ...units: readonly string[]) =>
  units.map((unit) => [unit, { dimension, factor: decimal(1n, power) }] as const);

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...measure('mass', -3, 'g', 'gam', 'gram'),
  ...measure('mass', 0, 'kg', 'ki lô gam'),
  ...measure('mass', 1, 'yến'),
  ...measure('mass', 2, 'tạ'),
  ...measure('mass', 3, 'tấn'),
  ...measure('area', -4, 'm2', 'mét vuông'),
  ...measure('area', 0, 'ha', 'hecta', 'héc ta'),
  ...measure('area', 2, 'km2', 'km vuông', 'ki lô mét vuông'),
  ...measure('volume', 0, 'lít'),
  ...measure('volume', 3, 'm3', 'mét khối'),
]);

/** How many of `to` one of `from` is: 10 for tons and quintals; undefined where they measure different things. */
export function conversion(from: string, to: string): Rational | undefined {
  if (folded(from) === folded(to)) return ONE;
  const [a, b] = [measureOf(from), measureOf(to)];
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return { n: a.factor.n * b.factor.d, d: a.factor.d * b.factor.n };
}
