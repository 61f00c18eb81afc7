import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  readDigits,
  trailingZeros,
  type WrittenNumber,
  writeLike,
  writeUsually,
} from '../../../server/src/core/lex/numerals.ts';
import { decimal, rational, toDecimalString } from '../../../server/src/core/math/rational.ts';

const said = ({ digits, decimals }: Pick<WrittenNumber, 'digits' | 'decimals'>): string =>
  toDecimalString(decimal(digits, -decimals));

describe('digits as they are written', () => {
  test.each([
    ['5', '5'],
    ['02', '2'],
    ['1900', '1900'],
    ['6,01', '6.01'],
    ['0,5', '0.5'],
    ['46.3', '46.3'],
    ['7.25', '7.25'],
    ['4487,5', '4487.5'],
    ['830.000.000', '830000000'],
    ['12.375,3', '12375.3'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['14.635,050', '14635.05'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
  ])('%s is %s, and nothing else', (written, value) => {
    const number = readDigits(written);
    expect(number && said(number)).toBe(value);
    expect(number?.other).toBeUndefined();
  });

  test.each([
    ['17.555', '17555', '17.555', 'dot-as-decimal'],
    ['1.024', '1024', '1.024', 'dot-as-decimal'],
    ['842,238', '842.238', '842238', 'comma-as-grouping'],
    ['1,000', '1000', '1', 'comma-as-decimal'],
  ])('%s is %s, or else %s (%s)', (written, value, other, why) => {
    const number = readDigits(written);
    expect(number && said(number)).toBe(value);
    expect(number?.other && said(number.other)).toBe(other);
    expect(number?.other?.why).toBe(why);
  });

  test.each(['1.1.1', '12.2025.3', '1.234,567,890', '1,234,56', '25.10.2022', '5'.repeat(41)])(
    '%s is no number',
    (written) => {
      expect(readDigits(written)).toBeUndefined();
    },
  );

  test.each([
    [7300n, 2],
    [8625n, 0],
    [0n, 0],
    [100n, 2],
  ])('%s ends in %i zeros', (digits, zeros) => {
    expect(trailingZeros(digits)).toBe(zeros);
  });
});

describe('a number in the form of another', () => {
  test.each<[string, bigint, number, string, string]>([
    ['grouped by dots', 8626n, 0, '8.625', '8.626'],
    ['ungrouped, as the other', 8626n, 0, '8625', '8626'],
    ['ungrouped, when it grows by a digit', 1001n, 0, '998', '1.001'],
    ['with as many decimals', 60n, -1, '6,01', '6,00'],
    ['with more decimals, where it has them', 6015n, -3, '6,01', '6,015'],
    ['with the decimal mark of the other', 464n, -1, '46.3', '46.4'],
    ['with a leading zero', 3n, 0, '02', '03'],
    ['without one that has no room', 12n, 0, '02', '12'],
    ['negative', -5n, 0, '3', '-5'],
    ['grouped by commas', 1235n, 0, '1,234,567', '1,235'],
  ])('%s', (_, digits, exponent, like, expected) => {
    const place = -(readDigits(like)?.decimals ?? 0);
    expect(writeLike(decimal(digits, exponent), place, like)).toBe(expected);
  });

  it('is written in the scale of the other', () => {
    expect(writeLike(decimal(8_650_000_000n, 0), 8, '8,6')).toBe('8,65');
  });

  it.each([
    [825_780_000_000n, 6, '825 tỷ 776 triệu', '825.780 triệu'],
    [1_297_000_000_000_000n, 12, '1 triệu 296 nghìn tỷ', '1.297 nghìn tỷ'],
    [825_776_500_000n, 6, '825 tỷ 776 triệu', '825.776,5 triệu'],
  ])('keeps the scale words of an amount in several parts: %i', (value, place, like, expected) => {
    expect(writeLike(rational(value), place, like)).toBe(expected);
  });

  it('is rounded where it has no end', () => {
    expect(writeLike(rational(200n, 3n), -2, '77,78')).toBe('66,67');
  });

  it('is read as it was written', () => {
    const forms = fc.constantFrom('5', '02', '1.234', '12.375,3', '6,01', '46.3', '1234,56');
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), forms, (digits, like) => {
        const decimals = readDigits(like)?.decimals ?? 0;
        const value = decimal(digits, -decimals);
        const again = readDigits(writeLike(value, -decimals, like));
        const readings = [again, again?.other].filter((reading) => reading !== undefined).map(said);
        expect(readings).toContain(toDecimalString(value));
      }),
    );
  });
});

describe('the usual separators', () => {
  test.each([
    ['46.3', '46,3'],
    ['+14.3', '+14,3'],
    ['1,000', '1.000'],
    ['1,250.5', '1.250,5'],
    ['274, 4', '274,4'],
    ['20504', '20.504'],
    ['0.06', '0,06'],
    ['-3.18', '-3,18'],
  ])('%s: %s', (written, expected) => {
    expect(writeUsually(written)).toBe(expected);
  });

  test.each(['46,3', '1.250,5', '1900', '02', 'hai mươi', '1.1.1'])('%s stays', (written) => {
    expect(writeUsually(written)).toBe(written);
  });
});
