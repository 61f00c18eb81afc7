import { expect, test } from 'vitest';
import { analyse, figuresOf, type Rational } from '../../server/src/core/index.ts';
import { numberWords, readableUnit, readableValue } from '../../server/src/formats/readable.ts';

/** The values of the figures of a sentence. */
const values = (text: string, locale: 'vi' | 'en' = 'vi') =>
  [...figuresOf(analyse(text))].map(({ figure }) => readableValue(figure, locale));

test.each([
  ['Thu nhập đạt 46,3 triệu đồng/người.', ['46.300.000']],
  ['Kinh tế tăng 6,01%.', ['6,01']],
  ['Giảm từ 2 đến 2,5%.', ['2 – 2,5']],
  ['Còn 4/26 chỉ tiêu không đạt.', ['4/26']],
  ['Đạt ≥82%.', ['ít nhất 82']],
  ['Chiều 11/12, hội nghị diễn ra.', ['11/12']],
  ['Văn bản ngày 7/1/2021.', ['07/01/2021']],
  ['Kết quả đạt được trong quý I/2022.', ['quý I/2022']],
  ['Giai đoạn 2021-2025.', ['2021 – 2025']],
  ['Kết quả đạt được trong tháng 8/2020.', ['tháng 8/2020']],
  ['Kế hoạch kéo dài 5 năm.', ['5 năm']],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('English readers get their own grouping, and ISO 8601', () => {
  expect(values('Được chi 46,3 triệu đồng, đạt 6,01% trong quý I/2022.', 'en')).toEqual([
    '46,300,000',
    '6.01',
    '2022-Q1',
  ]);
});

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

test.each([
  ['Được chi 46,3 triệu đồng/người.', 'đồng/người', 'VND/người'],
  ['Tỷ trọng giảm 0,06 điểm phần trăm.', 'điểm phần trăm', 'percentage points'],
  ['Kinh tế tăng 6,01%.', '%', '%'],
  ['Kế hoạch kéo dài 5 năm.', '', ''],
])('the unit of: %s', (text, vi, en) => {
  const [one] = figuresOf(analyse(text));
  expect(one && [readableUnit(one.figure, 'vi'), readableUnit(one.figure, 'en')]).toEqual([vi, en]);
});
