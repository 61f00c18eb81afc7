import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const VALUES =
  'Năm 2016, tổng thu ngân sách của tỉnh đạt 3.245 tỷ đồng.\n\nNăm 2020, tổng thu ngân sách của tỉnh đạt 5.038 tỷ đồng.';
const whole = (text: string): string[] => relationsOf('change', text).filter((one) => one.includes('old'));

test.each([
  [
    'the year compared with first',
    'So với năm 2016, năm 2020 tổng thu ngân sách của tỉnh tăng 55,3%, tương đương 1.793 tỷ đồng.',
    ['new 5038000000000, old 3245000000000, percent 55.3, delta 1793000000000'],
  ],
  [
    'the year compared with last',
    'Tổng thu ngân sách của tỉnh năm 2020 tăng 55,3% so với năm 2016.',
    ['new 5038000000000, old 3245000000000, percent 55.3'],
  ],
])('%s', (_, text, expected) => {
  expect(whole(`${VALUES}\n\n${text}`)).toEqual(expected);
});

test.each([
  ['another subject', 'So với năm 2016, năm 2020 sản lượng gạo tăng 55,3%.'],
  ['another year', 'So với năm 2014, năm 2020 tổng thu ngân sách của tỉnh tăng 55,3%.'],
  ['what no slip explains', 'So với năm 2016, năm 2020 tổng thu ngân sách của tỉnh tăng 17,2%.'],
])('none: %s', (_, text) => {
  expect(whole(`${VALUES}\n\n${text}`)).toEqual([]);
});
