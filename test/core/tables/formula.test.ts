import { describe, expect, it, test } from 'vitest';
import { point } from '../../../server/src/core/math/interval.ts';
import { integer, toDecimalString } from '../../../server/src/core/math/rational.ts';
import {
  columnsOf,
  divides,
  evaluate,
  hasNumber,
  isLinear,
  parseFormula,
} from '../../../server/src/core/tables/formula.ts';

const VALUES = [0, 200, 250, 50, 0];
const labels = ['1', '2', '3', '4', '5'];
const read = (written: string) =>
  parseFormula(written, (label) => (labels.includes(label) ? labels.indexOf(label) + 1 : undefined));

describe('a formula of a column index', () => {
  test.each([
    ['2-1', '50'],
    ['2/1', '1.25'],
    ['2:1x100%', '125'],
    ['(1+2)/3', '9'],
    ['1+2-3', '400'],
    ['1-2', '-50'],
    ['(2)-(1)', '50'],
    ['1*2,5', '500'],
    ['1+…+3', '500'],
    ['1 + ... + 3 - 2', '250'],
  ])('%s is %s', (written, value) => {
    const formula = read(written);
    const result = formula && evaluate(formula, (column) => point(integer(VALUES[column] ?? 0)));
    expect(result?.low && toDecimalString(result.low)).toBe(value);
    expect(result?.high).toEqual(result?.low);
  });

  it('is none where something is left over or missing', () => {
    expect(['', '2-', '(2-1', '2 1', '-', '((((((1))))))', `1${'+1'.repeat(40)}`].map(read)).toEqual(
      Array(7).fill(undefined),
    );
  });

  it('has no value where it divides by what may be zero, or a column has none', () => {
    const [share, sum] = [read('1/4'), read('1+2')];
    expect(share && evaluate(share, (column) => point(integer(VALUES[column] ?? 0)))).toBeNull();
    expect(sum && evaluate(sum, (column) => (column === 1 ? null : point(integer(1))))).toBeNull();
  });

  it('knows what it is made of', () => {
    const [sum, share] = [read('1+2-1'), read('2/1*100')];
    expect(sum && [columnsOf(sum), isLinear(sum), divides(sum), hasNumber(sum)]).toEqual([[1, 2], true, false, false]);
    expect(share && [columnsOf(share), isLinear(share), divides(share), hasNumber(share)]).toEqual([
      [2, 1],
      false,
      true,
      true,
    ]);
  });
});
