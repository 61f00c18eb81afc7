import { describe, expect, it, test } from 'vitest';
import { readAmount, SCALE_WORDS, scaleOf, signAt } from '../../../server/src/core/lex/amount.ts';
import { toDecimalString } from '../../../server/src/core/math/rational.ts';
import { marked, tokens } from '../../harness.ts';

describe('an amount', () => {
  // What is marked is the digits, of an amount in several parts all of it; the value, the places of the last digit and of the last that is not zero.
  test.each<[string, string, number, number]>([
    ['⟦6,01⟧', '6.01', -2, -2],
    ['⟦7.300⟧ tỷ', '7300000000000', 9, 11],
    ['⟦8.625⟧ tỷ', '8625000000000', 9, 9],
    ['⟦46,3⟧ triệu', '46300000', 5, 5],
    ['⟦5⟧ vạn', '50000', 4, 4],
    ['⟦3⟧ trăm', '300', 2, 2],
    ['⟦12⟧ ngàn', '12000', 3, 3],
    ['⟦8⟧ nghìn tỷ', '8000000000000', 12, 12],
    ['⟦1,024⟧ triệu tỷ', '1024000000000000', 12, 12],
    ['⟦825 tỷ 776 triệu⟧', '825776000000', 6, 6],
    ['⟦1 triệu 296 nghìn tỷ⟧', '1296000000000000', 12, 12],
    ['⟦-3,18⟧', '-3.18', -2, -2],
    ['⟦−5⟧ tỷ', '-5000000000', 9, 9],
    ['⟦+7.2⟧', '7.2', -1, -1],
    ['⟦100⟧', '100', 0, 2],
    ['⟦0⟧', '0', 0, 0],
    ['⟦02⟧', '2', 0, 0],
  ])('%s is %s', (sample, value, place, rounded) => {
    const { text, spans } = marked(sample);
    const amount = readAmount(tokens(text), 0);
    expect(amount && toDecimalString(amount.number.value)).toBe(value);
    expect(amount).toMatchObject({ number: { place, rounded, ...spans[0] }, next: tokens(text).count });
  });

  test.each([
    ['2 tỷ| 5 tỷ', '2000000000'],
    ['2 triệu| 5 tỷ', '2000000'],
    ['2 tỷ| 5 hộ', '2000000000'],
    ['2| triệt', '2'],
    ['5 tỷ|\n3 triệu', '5000000000'],
    ['5|\ntỷ', '5'],
    ['5 tỷ tỷ tỷ| tỷ', '5000000000000000000000000000'],
  ])('ends at the bar: %s', (sample, value) => {
    const text = sample.replace('|', '');
    const list = tokens(text);
    const amount = readAmount(list, 0);
    expect(amount && toDecimalString(amount.number.value)).toBe(value);
    expect(list.end((amount?.next ?? 0) - 1)).toBe(sample.indexOf('|'));
  });

  test.each(['tỷ', '%', '- 5', '', '1.1.1', '-', 'năm'])('is not in %o', (text) => {
    expect(readAmount(tokens(text), 0)).toBeUndefined();
  });

  it('has another reading where its digits do, but not in several parts or below zero', () => {
    const other = (text: string): string | undefined => {
      const reading = readAmount(tokens(text), 0)?.other;
      return reading && toDecimalString(reading.value);
    };
    expect(other('1,000 tỷ')).toBe('1000000000');
    expect(other('17.555 triệu')).toBe('17555000');
    expect(other('825 tỷ 17.555 triệu')).toBeUndefined();
    expect(other('-17.555')).toBeUndefined();
  });
});

describe('a sign', () => {
  test.each([
    ['-5', 0, -1],
    ['(-5)', 1, -1],
    ['giảm -5', 1, -1],
    ['tăng +5', 1, 1],
    ['giảm –5', 1, -1],
    ['- 5', 0, 0],
    ['3-5', 1, 0],
    ['Covid-19', 1, 0],
    ['e-5', 1, 0],
    ['5 - 6', 1, 0],
    ['/5', 0, 0],
  ])('%s at token %i: %i', (text, i, sign) => {
    expect(signAt(tokens(text), i)).toBe(sign);
  });
});

describe('scale words', () => {
  test.each(SCALE_WORDS)('%s is ten to the %i', (word, power) => {
    expect(scaleOf(tokens(word), 0)).toBe(power);
    expect(scaleOf(tokens(word.toUpperCase().normalize('NFD')), 0)).toBe(power);
  });

  test.each(['triệt', 'ty', '%', '5'])('%s is none', (word) => {
    expect(scaleOf(tokens(word), 0)).toBeUndefined();
  });
});
