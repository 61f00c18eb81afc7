import { expect, test } from 'vitest';
import { analyse, figuresOf } from '../../../server/src/core/index.ts';

/** The periods of the figures of a text that are no dates themselves. */
const periods = (text: string): (string | null)[] =>
  [...figuresOf(analyse(text))]
    .filter(({ figure }) => ['percent', 'money', 'quantity'].includes(figure.kind))
    .map(({ period }) => period);

test.each([
  ['before it in the sentence', 'Năm 2021, kinh tế tỉnh tăng 7,1%.', ['2021']],
  ['behind it', 'Thu nhập đạt 4,1 triệu đồng, cao hơn mức 3,8 triệu đồng của năm 2020.', ['2020', '2020']],
  ['not what is compared with', 'Năm 2021, thu đạt 900 tỷ đồng, tăng 5% so với năm 2020.', ['2021', '2021']],
  ['the nearest', 'Năm 2021 thu 900 tỷ đồng, năm 2022 thu 950 tỷ đồng.', ['2021', '2022']],
  ['of the sentence before', 'Trong năm 2021, tỉnh gặp khó khăn. Thu đạt 900 tỷ đồng.', ['2021']],
  [
    'of the sentence before, behind a lead',
    'Kế hoạch năm 2022\n\nTheo đó, năm 2021 tỉnh có dịch. Thu đạt 900 tỷ đồng.',
    ['2021'],
  ],
  ['of the paragraph before', 'Trong năm 2021, tỉnh gặp khó khăn.\n\nThu đạt 900 tỷ đồng.', ['2021']],
  ['of the title', 'Kết quả phát triển kinh tế năm 2021\n\nThu đạt 900 tỷ đồng.', ['2021']],
  ['a quarter with the year before it', 'Năm 2021 tăng 7,1%, trong đó quý I tăng 5,2%.', ['2021', '2021-Q1']],
  ['months of a year', 'Trong 6 tháng đầu năm 2022, thu đạt 500 tỷ đồng.', ['2022-01/2022-06']],
  ['since the new year', 'Thu từ đầu năm đến ngày 15/12/2021 đạt 900 tỷ đồng.', ['2021-01-01/2021-12-15']],
  ['months so far', 'Năm 2021 có dịch. Lũy kế 9 tháng, thu đạt 500 tỷ đồng.', ['2021-01/2021-09']],
  ['up to a day', 'Tính đến ngày 15/10/2021, thu đạt 900 tỷ đồng.', ['2021-01-01/2021-10-15']],
  ['up to the last day', 'Tính đến ngày 31/12/2021, thu đạt 900 tỷ đồng.', ['2021']],
  ['not months of a mean', 'Thu nhập 1 tháng năm 2021 đạt 4,5 triệu đồng.', ['2021']],
  [
    'not what is compared with in other words',
    'Năm 2021, thu tăng 5% so với cuối năm 2020, vượt 3%.',
    ['2021', '2021'],
  ],
  ['the year after the one compared with', 'Tháng 8, thu tăng 5% so với cùng kỳ năm 2020.', ['2021-08']],
  ['in brackets', 'Thu từ 90 tỷ đồng (năm 2010) lên 95 tỷ đồng (năm 2011).', ['2010', '2011']],
  ['not that of another', 'Năm 2021, thu đạt 95 tỷ đồng trong khi năm 2020 đạt 90 tỷ đồng.', ['2021', '2020']],
  ['not a year of birth', 'Bà Hoa sinh năm 1990 góp 5 tỷ đồng.', [null]],
  ['not a plan of five years', 'Kế hoạch 5 năm 2021-2025 có 20 chỉ tiêu.', [null]],
])('%s', (_, text, expected) => {
  expect(periods(text)).toEqual(expected);
});
