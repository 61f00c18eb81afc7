import { expect, test } from 'vitest';
import { figuresOf, type Rational } from '../../server/src/core/index.ts';
import { LEVELS, numberWords, precisionWords, valueWords } from '../../server/src/features/wording.ts';
import { snapshotOf } from './harness.ts';

test.each<[Rational, string, string]>([
  [{ n: 46_300_000n, d: 1n }, '46.300.000', '46,300,000'],
  [{ n: 999n, d: 1n }, '999', '999'],
  [{ n: -1_000n, d: 1n }, '-1.000', '-1,000'],
  [{ n: 601n, d: 100n }, '6,01', '6.01'],
  [{ n: 123_456_789n, d: 1000n }, '123.456,789', '123,456.789'],
  [{ n: 2n, d: 3n }, '≈ 0,67', '≈ 0.67'],
  [{ n: 0n, d: 1n }, '0', '0'],
])('%o is written %s', (x, vi, en) => {
  expect(numberWords(x, 'vi')).toBe(vi);
  expect(numberWords(x, 'en')).toBe(en);
});

/** Every line of words about the figures of a text, in both languages. */
function everything(text: string): string[] {
  const { analysis } = snapshotOf(text);
  return [...(analysis ? figuresOf(analysis) : [])].flatMap((located) =>
    (['vi', 'en'] as const).flatMap((locale) =>
      [valueWords(located, { source: text, locale }), precisionWords(located, { source: text, locale })].filter(
        (said) => said !== null,
      ),
    ),
  );
}

test.each([
  ['Có 0/0 hộ nghèo được hỗ trợ.', '0 trên 0 hộ nghèo'],
  ['Giá bán từ 12 triệu đồng trở lên.', 'mức từ 12 triệu đồng trở lên'],
  ['Tăng trưởng phải >7% mỗi năm.', 'mức trên 7%'],
  ['Sản lượng đạt 2-3 nghìn tấn rau.', 'số đã làm tròn, thực tế từ 1,5 đến 3,5 nghìn tấn'],
  ['Sản lượng đạt 2-3 nghìn tấn rau.', 'from 2,000 tấn to 3,000 tấn'],
])('%s – %s', (text, said) => expect(everything(text)).toContain(said));

test('no one is blamed', () => {
  for (const { vi } of Object.values(LEVELS)) expect(vi.toLowerCase().split(' ')).not.toContain('sai');
});
