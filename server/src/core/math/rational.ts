/**
 * Exact rational numbers. Everything between a figure's digits and the verdict on it is computed with these;
 * binary floating point takes no part.
 */
export interface Rational {
  /** Carries the sign. */
  readonly n: bigint;
  /** Always positive; coprime to `n`. */
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HUNDRED: Rational = { n: 100n, d: 1n };

/** `n/d` in lowest terms. `d` must not be zero: callers divide only by what they have tested. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  // Whole numbers up to 2^53 are exact in a double too, and far faster there.
  const x = Number(n);
  const y = Number(d);
  if (Math.abs(x) <= SAFE && Math.abs(y) <= SAFE) {
    const g = safeGcd(Math.abs(x), Math.abs(y));
    if (y < 0) return { n: BigInt(-x / g), d: BigInt(-y / g) };
    return g === 1 ? { n, d } : { n: BigInt(x / g), d: BigInt(y / g) };
  }
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

/** `digits × 10^exponent`: how every written numeral arrives here. A `number` must be whole, and exact in a double. */
export function decimal(digits: number | bigint, exponent: number): Rational {
  if (exponent >= 0) {
    const whole = Number(digits) * (SAFE_POWERS[exponent] ?? Number.POSITIVE_INFINITY);
    return Math.abs(whole) <= SAFE ? integer(whole) : { n: BigInt(digits) * tenTo(exponent), d: 1n };
  }
  const power = -exponent;
  if (typeof digits === 'bigint' || power >= SAFE_POWERS.length) return rational(BigInt(digits), tenTo(power));
  const d = SAFE_POWERS[power] ?? 1;
  const g = safeGcd(Math.abs(digits), d);
  return g === 1 ? { n: BigInt(digits), d: tenTo(power) } : { n: BigInt(digits / g), d: BigInt(d / g) };
}

export const tenTo = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

const POWERS: readonly bigint[] = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));

export function integer(n: number): Rational {
  if (n < 0 || n >= MOST_KNOWN) return { n: BigInt(n), d: 1n };
  let known = KNOWN[n];
  if (!known) {
    known = { n: BigInt(n), d: 1n };
    KNOWN[n] = known;
  }
  return known;
}

/** Years and small counts are most numbers of a text, so that each of them is one value for all. */
const MOST_KNOWN = 2101;
const KNOWN: (Rational | undefined)[] = new Array(MOST_KNOWN).fill(undefined);

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n - b.n, a.d) : rational(a.n * b.d - b.n * a.d, a.d * b.d);

export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export const multiply = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);

/** `a / b`; `b` must not be zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

export const compare = (a: Rational, b: Rational): number => {
  const isAlike = a.d === b.d;
  const x = isAlike ? a.n : a.n * b.d;
  const y = isAlike ? b.n : b.n * a.d;
  return x < y ? -1 : x > y ? 1 : 0;
};

export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

export const isZero = (a: Rational): boolean => a.n === 0n;

export const isInteger = (a: Rational): boolean => a.d === 1n;

export const sum = (terms: readonly Rational[]): Rational => terms.reduce(add, ZERO);

/**
 * The number as the export writes it: `.` as the decimal mark, no grouping, no trailing zeros;
 * `n/d` where no finite decimal exists.
 */
export function toDecimalString(a: Rational): string {
  const places = decimalPlaces(a.d);
  if (places === undefined) return `${a.n}/${a.d}`;
  if (places === 0) return String(a.n);
  const scaled = (a.n * tenTo(places)) / a.d;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction && `.${fraction}`}`;
}

/** How many decimal places write `1/d` exactly; undefined where none do. */
export function decimalPlaces(d: bigint): number | undefined {
  let [rest, twos, fives] = [d, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Rounds half away from zero to a multiple of `10^exponent`, as Vietnamese statistics do. */
export function round(a: Rational, exponent: number): Rational {
  const unit = decimal(1n, exponent);
  const scaled = divide(a, unit);
  const magnitude = scaled.n < 0n ? -scaled.n : scaled.n;
  const rounded = (2n * magnitude + scaled.d) / (2n * scaled.d);
  return multiply({ n: scaled.n < 0n ? -rounded : rounded, d: 1n }, unit);
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

const SAFE = Number.MAX_SAFE_INTEGER;
/** Powers of ten that a double holds exactly. */
const SAFE_POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

function safeGcd(a: number, b: number): number {
  if (a < SMALL && b < SMALL) return smallGcd(a | 0, b | 0);
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x === 0 ? 1 : x;
}

/** Machines divide whole numbers of 32 bits, where engines know them to be such, ten times as fast as doubles. */
const SMALL = 2 ** 31;

function smallGcd(a: number, b: number): number {
  let x = a | 0;
  let y = b | 0;
  while (y !== 0) {
    const rest = (x % y) | 0;
    x = y;
    y = rest;
  }
  return x === 0 ? 1 : x;
}
