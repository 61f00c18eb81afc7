import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const series = (text: string): string[] => relationsOf('series', text);
const TWO = 'Thu ngân sách quý I/2022 đạt 221 tỷ đồng, quý II/2022 đạt 240 tỷ đồng.';

test.each([
  [
    'half a year',
    `${TWO} Thu ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng.`,
    ['total 461000000000, part 221000000000, part 240000000000'],
  ],
  [
    'before its quarters',
    `Thu ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng.\n\n${TWO}`,
    ['total 461000000000, part 221000000000, part 240000000000'],
  ],
  [
    'nine months',
    'Thu ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng, quý III/2022 đạt 200 tỷ đồng. Thu ngân sách 9 tháng năm 2022 đạt 661 tỷ đồng.',
    ['total 661000000000, part 461000000000, part 200000000000'],
  ],
])('%s', (_, text, rows) => {
  expect(series(text)).toEqual(rows);
});

test.each([
  ['what no slip explains', 'Thu ngân sách 6 tháng đầu năm 2022 đạt 589 tỷ đồng.'],
  ['another year', 'Thu ngân sách 6 tháng đầu năm 2021 đạt 461 tỷ đồng.'],
  ['another indicator', 'Chi ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng.'],
  ['a plan', 'Dự toán thu ngân sách 6 tháng đầu năm 2022 là 461 tỷ đồng.'],
  ['what is counted since January', 'Lũy kế thu ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(series(`${TWO}\n\n${text}`)).toEqual([]);
});

test.each(['Dư nợ tín dụng', 'Tổng tài sản', 'Số dân', 'Vốn chủ sở hữu'])('no flow: %s', (what) => {
  expect(
    series(`${TWO} Thu ngân sách 6 tháng đầu năm 2022 đạt 461 tỷ đồng.`.replaceAll('Thu ngân sách', what)),
  ).toEqual([]);
});
