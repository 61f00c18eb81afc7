import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const citations = (text: string): string[] => relationsOf('citation', text);
const HEAD = 'Tân Sơn, ngày 15 tháng 7 năm 2022';

test('one number with its dates, whatever stands between', () => {
  expect(
    citations(
      'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng.\n\nQuyết định 1719/QĐ-TTg của Thủ tướng Chính phủ ngày 14 tháng 10 năm 2021.',
    ),
  ).toEqual(['number 1719/QĐ-TTg, first 2021-10-14, again 2021-10-14']);
});

test.each([
  ['another year of a number that begins anew', '15/NQ-HĐND ngày 10/12/2019', '15/NQ-HĐND ngày 08/7/2020'],
  ['another body', '15/NQ-HĐND ngày 10/7/2020 của HĐND tỉnh', '15/NQ-HĐND ngày 08/7/2020 của HĐND huyện'],
  ['a date of something else', '30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP có hiệu lực từ ngày 05/5/2020'],
  ['a number of another year', '30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 05/3/2021'],
  ['a day without its year', '30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 05/4'],
])('none: %s', (_, one, other) => {
  expect(citations(`Văn bản số ${one}.\n\nVăn bản số ${other}.`)).toEqual([]);
});

test.each([
  [
    'a ground',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;',
    'number 30/2020/NĐ-CP, date 2020-03-05, issued 2022-07-15',
  ],
  ['a deadline', 'Các sở hoàn thành trước ngày 30/9/2022.', 'deadline 2022-09-30, issued 2022-07-15'],
  [
    'a deadline of some work',
    'Các xã hoàn thành việc sáp nhập trước ngày 30/9/2022.',
    'deadline 2022-09-30, issued 2022-07-15',
  ],
  ['at the latest', 'Báo cáo gửi chậm nhất vào ngày 30/9/2022.', 'deadline 2022-09-30, issued 2022-07-15'],
])('with the date of the text: %s', (_, text, row) => {
  expect(citations(`${HEAD}\n\n${text}`)).toEqual([row]);
  expect(citations(text)).toEqual([]);
});

test.each([
  '*Tân Sơn, ngày 15 tháng 7 năm 2022*',
  '|\n*Tân Sơn,\nngày 15 tháng 7 năm 2022*\n|',
  'TP. Tân Sơn, ngày 15 tháng 7 năm 2022',
  'Số: 12/KH\nTân Sơn, ngày 15 tháng 7 năm 2022',
])('a head: %s', (head) => {
  expect(citations(`${head}\n\n*Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;*`)).toHaveLength(1);
});

test.each([
  ['what is only cited', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định.'],
  ['what was done', 'Các sở đã hoàn thành trước ngày 30/9/2021.'],
  ['a condition', 'Nếu hoàn thành trước ngày 30/9/2021 thì được thưởng.'],
  ['what was before a day', 'Các hộ sống ở xã trước ngày 30/9/2021.'],
])('none with the date of the text: %s', (_, text) => {
  expect(citations(`${HEAD}\n\n${text}`)).toEqual([]);
});

test.each([
  'Sáng qua, ngày 15 tháng 7 năm 2022',
  'Hội nghị ở Tân Sơn, ngày 15 tháng 7 năm 2022',
  'Tân Sơn, ngày 15 tháng 7 năm 2022 họp bàn',
])('no head: %s', (head) => {
  expect(citations(`${head}\n\nCác sở hoàn thành trước ngày 30/9/2021.`)).toEqual([]);
});
