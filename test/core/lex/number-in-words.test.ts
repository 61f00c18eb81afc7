import { describe, expect, test } from 'vitest';
import { numberInWords } from '../../../server/src/core/lex/number-in-words.ts';
import { decimal, rational } from '../../../server/src/core/math/rational.ts';
import { BOTH, parse } from './numbers.ts';

describe('a number in words', () => {
  test.each(BOTH)('%s is %s', (number, words) => {
    expect(numberInWords(parse(number))).toBe(words);
  });

  test.each([
    [decimal(-318n, -2), 'âm ba phẩy một tám'],
    [rational(1n, 3n), 'một phần ba'],
    [rational(-2n, 3n), 'âm hai phần ba'],
  ])('%o is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });
});
