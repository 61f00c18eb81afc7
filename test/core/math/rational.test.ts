import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  equal,
  isInteger,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  round,
  subtract,
  sum,
  toDecimalString,
  ZERO,
} from '../../../server/src/core/math/rational.ts';

const number = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n)).map(([n, d]) => rational(n, d));
const nonZero = number.filter((a) => !isZero(a));

describe('arithmetic', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
  });

  it('is that of a field', () => {
    fc.assert(
      fc.property(number, number, nonZero, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(divide(multiply(a, c), c)).toEqual(a);
        expect(add(a, negate(a))).toEqual(ZERO);
        expect(multiply(a, ONE)).toEqual(a);
        expect(sum([a, b, c])).toEqual(add(a, add(b, c)));
      }),
    );
  });

  it('orders numbers', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(a, b) === 0).toBe(equal(a, b));
        expect(compare(a, b)).toBe(compare(subtract(a, b), ZERO));
      }),
    );
  });
});

describe('as a decimal string', () => {
  test.each<[Rational, string]>([
    [decimal(601n, -2), '6.01'],
    [decimal(8625n, 9), '8625000000000'],
    [decimal(50n, -1), '5'],
    [decimal(-318n, -2), '-3.18'],
    [decimal(-5n, -3), '-0.005'],
    [rational(1n, 8n), '0.125'],
    [rational(4_630_000_000n, 101n), '4630000000/101'],
    [rational(-1n, 3n), '-1/3'],
    [ZERO, '0'],
  ])('%o is %s', (value, written) => {
    expect(toDecimalString(value)).toBe(written);
  });

  it('says the number exactly', () => {
    fc.assert(
      fc.property(number, (value) => {
        const [whole = '', fraction] = toDecimalString(value).split('/');
        const [digits = '', decimals = ''] = whole.split('.');
        expect(divide(decimal(BigInt(digits + decimals), -decimals.length), rational(BigInt(fraction ?? 1)))).toEqual(
          value,
        );
      }),
    );
  });
});

describe('rounding', () => {
  test.each<[string, Rational, number, string]>([
    ['half away from zero', decimal(25n, -1), 0, '3'],
    ['half away from zero, below it', decimal(-25n, -1), 0, '-3'],
    ['down', rational(2n, 3n), -2, '0.67'],
    ['to thousands', decimal(7363n, 0), 2, '7400'],
    ['nothing', decimal(5n, 0), -3, '5'],
  ])('%s', (_, value, place, written) => {
    expect(toDecimalString(round(value, place))).toBe(written);
  });

  it('moves a number by half a unit at most, to a multiple of the unit', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -4, max: 6 }), (value, place) => {
        const unit = decimal(1n, place);
        const distance = subtract(round(value, place), value);
        expect(compare(multiply(decimal(2n, 0), distance.n < 0n ? negate(distance) : distance), unit)).toBeLessThan(1);
        expect(isInteger(divide(round(value, place), unit))).toBe(true);
      }),
    );
  });
});
