import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const OLD = 'Năm 2019, thu nội địa đạt 517,26 tỷ đồng.';
const NEW = 'Năm 2020, thu nội địa đạt 545,36 tỷ đồng, tăng 5,4%.';

const whole = (text: string): string[] => relationsOf('change', text).filter((relation) => relation.includes('old'));

test.each([
  ['in the sentence before', `${OLD} ${NEW}`],
  ['two paragraphs before', `${OLD}\n\nChi tăng.\n\n${NEW}`],
  ['the year that is named', `${OLD} Năm 2021, thu nội địa đạt 545,36 tỷ đồng, tăng 5,4% so với năm 2019.`],
])('the value of the year before: %s', (_, text) => {
  expect(whole(text)).toEqual(['new 545360000000, old 517260000000, percent 5.4']);
});

test.each([
  [
    'quarters',
    'Quý I/2021, thu nội địa đạt 90 tỷ đồng. Quý I/2022, thu nội địa đạt 99 tỷ đồng, tăng 10% so với cùng kỳ.',
    ['new 99000000000, old 90000000000, percent 10'],
  ],
  [
    'quarters that are not said to be compared',
    'Quý I/2021, thu nội địa đạt 90 tỷ đồng. Quý I/2022, thu nội địa đạt 99 tỷ đồng, tăng 10%.',
    [],
  ],
])('the same months of the year before: %s', (_, text, expected) => {
  expect(whole(text)).toEqual(expected);
});

test.each([
  ['another indicator', `Năm 2019, thu xuất nhập khẩu đạt 517,26 tỷ đồng. ${NEW}`],
  ['another year', `Năm 2018, thu nội địa đạt 517,26 tỷ đồng. ${NEW}`],
  ['a revised series', `Năm 2019, thu nội địa đạt 513,74 tỷ đồng. ${NEW}`],
  ['a milestone', `Năm 2019, thu nội địa vượt mốc 300 tỷ đồng. ${NEW}`],
])('none: %s', (_, text) => {
  expect(whole(text)).toEqual([]);
});
