import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const TOTAL = 'Năm 2022, GRDP của tỉnh đạt 15.186 tỷ đồng. Dân số năm 2022 là 328,0 nghìn người.';

test('over paragraphs, of one year', () => {
  expect(relationsOf('product', `${TOTAL}\n\nNăm 2022, GRDP bình quân đầu người đạt 46,3 triệu đồng.`)).toEqual([
    'factor 328000, factor 46300000, result 15186000000000',
  ]);
});

test.each([
  ['another year', 'Năm 2021, GRDP bình quân đầu người đạt 46,3 triệu đồng/người.'],
  ['a plan', 'Kế hoạch GRDP bình quân đầu người năm 2022 là 46,3 triệu đồng/người.'],
  ['income', 'Năm 2022, thu nhập bình quân đầu người đạt 46,3 triệu đồng/người.'],
  ['another currency', 'Năm 2022, GRDP bình quân đầu người đạt 2.014 USD/người.'],
  ['what no slip explains', 'Năm 2022, GRDP bình quân đầu người đạt 58,9 triệu đồng/người.'],
])('none: %s', (_, text) => {
  expect(relationsOf('product', `${TOTAL}\n\n${text}`)).toEqual([]);
});
