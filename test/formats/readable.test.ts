import { expect, test } from 'vitest';
import { analyse, figuresOf } from '../../server/src/core/index.ts';
import { readableValue } from '../../server/src/formats/readable.ts';

/** The values of the figures of a sentence. */
const values = (text: string, locale: 'vi' | 'en' = 'vi') =>
  [...figuresOf(analyse(text))].map(({ figure }) => readableValue(figure, locale));

test.each([
  ['Thu nhập đạt 46,3 triệu đồng/người.', ['46.300.000']],
  ['Kinh tế tăng 6,01%.', ['6,01']],
  ['Giảm từ 2 đến 2,5%.', ['2 – 2,5']],
  ['Còn 4/26 chỉ tiêu không đạt.', ['4/26']],
  ['Đạt ≥82%.', ['từ 82 trở lên']],
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
