import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numberInWords } from '../../../server/src/core/lex/number-in-words.ts';
import { readNumberWords } from '../../../server/src/core/lex/number-words.ts';
import { decimal, rational, toDecimalString } from '../../../server/src/core/math/rational.ts';
import { tokens } from '../../harness.ts';
import { BOTH } from './numbers.ts';

describe('reading numbers in words', () => {
  test.each(BOTH)('reads %s in %s', (number, words) => {
    expect(read(words)).toBe(number);
  });

  test.each([
    ['25', 'hai mươi nhăm'],
    ['24', 'hai mươi bốn'],
    ['104', 'một trăm linh tư'],
    ['105', 'một trăm lẻ năm'],
    ['2005', 'hai nghìn linh năm'],
    ['2025', 'hai ngàn hai mươi lăm'],
    ['3000000000', 'ba tỉ'],
    ['77', 'bẩy mươi bẩy'],
    ['2500000', 'hai triệu rưỡi'],
    ['1500000000', 'một tỷ rưỡi'],
    ['12500', 'mười hai nghìn rưỡi'],
    ['250', 'hai trăm rưỡi'],
    ['2.5', 'hai rưỡi'],
    ['0.5', 'một nửa'],
    ['500000000', 'nửa tỷ'],
    ['20', 'hai chục'],
    ['30000', 'ba chục nghìn'],
    ['50000', 'năm vạn'],
    ['52000', 'năm vạn hai nghìn'],
    ['2500000', 'hai phẩy năm triệu'],
    ['1.25', 'một phẩy hai mươi lăm'],
    ['3200000000000', 'ba phẩy hai nghìn tỷ'],
    ['1000200', 'Một triệu không trăm nghìn hai trăm'],
    ['830000000', 'TÁM TRĂM BA MƯƠI TRIỆU'],
    ['830000000', 'Tám trăm\nba mươi triệu'],
  ])('reads %s in %s', (number, words) => {
    expect(read(words)).toBe(number);
    expect(read(words.normalize('NFD'))).toBe(number);
  });

  test.each([
    ['26', 'hai mươi sáu| chỉ tiêu'],
    ['830000000', 'Tám trăm ba mươi triệu| đồng)'],
    ['20', 'hai mươi| năm trước'],
    ['10', 'mười| năm qua'],
    ['100', 'một trăm| năm'],
    ['20', 'hai mươi| tư vấn viên'],
    ['24', 'hai mươi tư| giờ'],
    ['20', 'hai mươi|, ba mươi'],
    ['2', 'hai| phần trăm'],
    ['20', 'hai mươi| không đạt'],
  ])('reads %s in %s, up to the bar', (number, sample) => {
    const [words = '', rest = ''] = sample.split('|');
    expect(read(words + rest)).toBe(number);
    const list = tokens(words + rest);
    expect(list.end((readNumberWords(list, 0)?.next ?? 0) - 1)).toBe(words.length);
  });

  test.each([
    'năm 2022',
    'năm nay',
    'năm học mới',
    'một số',
    'một phần',
    'chín muồi',
    'hàng chục nghìn',
    'vài trăm',
    'vài chục',
    'chục nghìn',
    'mươi ngày',
    'trăm năm',
    'triệu',
    'tư nhân',
    'ba bốn trăm',
    'năm bảy người',
    'hai mươi mấy',
    'hai mươi một',
    'mười mốt',
    'mười tư',
    'một trăm hai',
    'một triệu hai trăm',
    'một triệu hai',
    'hai nghìn triệu',
    'hai triệu phẩy năm',
    'hai mươi rưỡi',
    'hai mươi năm trăm',
    'không trăm',
    'không nghìn',
    'hai nghìn không trăm',
    'hai trăm nghìn triệu',
    'mười chục',
    'linh năm',
    '26',
    '',
  ])('reads no number in %o', (words) => {
    expect(read(words)).toBeUndefined();
  });

  test.each([
    'ba |bốn trăm',
    'vài |ba nghìn',
    'dăm |ba trăm',
    'lần thứ |hai mươi',
    'năm |hai nghìn không trăm hai mươi',
  ])('reads no number behind the bar of %s', (sample) => {
    const [before = '', words = ''] = sample.split('|');
    const list = tokens(before + words);
    const at = before.trim().split(' ').length;
    expect(readNumberWords(list, at)).toBeUndefined();
  });

  it('says of a word by itself that it is alone', () => {
    expect(['một', 'năm', 'mười', 'nửa', 'không'].map((word) => readNumberWords(tokens(word), 0)?.lone)).toEqual(
      Array(5).fill(true),
    );
    expect(['một nửa', 'năm mươi', 'ba nghìn'].map((word) => readNumberWords(tokens(word), 0)?.lone)).toEqual(
      Array(3).fill(false),
    );
  });

  test.each([
    ['hai trăm', 0, 2],
    ['hai nghìn', 3, 3],
    ['ba mươi lăm tỷ hai trăm mười bảy triệu', 6, 6],
    ['bảy nghìn ba trăm tỷ', 9, 11],
    ['hai triệu rưỡi', 5, 5],
    ['hai chục nghìn', 4, 4],
    ['sáu phẩy không một', -2, -2],
    ['sáu phẩy năm tỷ', 8, 8],
    ['không', 0, 0],
  ])('knows the places of %s: %i, %i', (words, place, rounded) => {
    expect(readNumberWords(tokens(words), 0)).toMatchObject({ place, rounded });
  });
});

const anyWords = fc.constantFrom(
  ...'không một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm nhăm trăm linh lẻ nghìn vạn triệu tỷ phẩy rưỡi nửa chục'.split(
    ' ',
  ),
);

describe('laws', () => {
  it('reads what it writes', () => {
    const whole = fc.oneof(fc.bigInt(0n, 10n ** 18n), fc.bigInt(0n, 100_000n), fc.bigInt(0n, 10n ** 27n));
    const sparse = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 18 })), { maxLength: 3 })
      .map((terms) => terms.reduce((sum, [digits, power]) => sum + BigInt(digits) * 10n ** BigInt(power), 0n));
    fc.assert(
      fc.property(fc.oneof(whole, sparse), (n) => {
        expect(read(numberInWords(rational(n)))).toBe(String(n));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads decimals that it writes', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 1, max: 6 }), (digits, places) => {
        const value = decimal(digits, -places);
        const words = numberInWords(value);
        // `hai triệu phẩy năm` may be said of 2,5 triệu.
        const mayMeanTwo = /(?:nghìn|triệu|tỷ) phẩy/u.test(words);
        expect(read(words)).toBe(mayMeanTwo ? undefined : toDecimalString(value));
      }),
    );
  });

  it('takes any words, and gives a number that is written with the place it names', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 12 }), (words) => {
        const list = tokens(words.join(' '));
        for (let i = 0; i < words.length; i++) {
          const found = readNumberWords(list, i);
          if (!found) continue;
          expect(found.next).toBeGreaterThan(i);
          expect(found.next).toBeLessThanOrEqual(words.length);
          expect(found.rounded).toBeGreaterThanOrEqual(found.place);
          expect((found.value.n * 10n ** 20n) % found.value.d).toBe(0n);
          expect(read(numberInWords(found.value))).toBe(toDecimalString(found.value));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** The number in the words that begin the text. */
function read(words: string): string | undefined {
  const found = readNumberWords(tokens(words), 0);
  return found && toDecimalString(found.value);
}
