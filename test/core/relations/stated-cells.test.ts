import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const said = (sentence: string): readonly unknown[] =>
  relationsOf(
    'restatement',
    `${sentence}

Đơn vị: Triệu đồng

| Nội dung | Dự toán năm 2023 | Thực hiện năm 2023 | So sánh (%) |
|---|---|---|---|
| Thu nội địa | 600.000 | 630.500 | 105,1 |
| Thu từ dầu thô | 200.000 | 220.000 | 110,0 |
| Chi đầu tư | 300.000 | 324.000 | 108,0 |
| Chi khác | 100.000 | 101.000 | 101,0 |
| Chi khác | 100.000 | 102.000 | 102,0 |`,
  );

test.each([
  'Năm 2023, thu nội địa đạt 630,5 tỷ đồng.',
  'Năm 2023, thu nội địa đạt 635,5 tỷ đồng.',
  'Dự toán thu nội địa năm 2023 là 600 tỷ đồng.',
  'Năm 2023, chi khác đạt 102 tỷ đồng.',
])('%s', (sentence) => {
  expect(said(sentence)).toHaveLength(1);
});

test.each([
  ['another period', 'Năm 2022, thu nội địa đạt 630,5 tỷ đồng.'],
  ['another name', 'Năm 2023, thu hải quan đạt 630,5 tỷ đồng.'],
  ['more than the row', 'Năm 2023, thu nội địa và thu từ dầu thô đạt 850,5 tỷ đồng.'],
  ['one of two rows of a name', 'Năm 2023, chi khác đạt 109 tỷ đồng.'],
  ['what no slip explains', 'Năm 2023, thu nội địa đạt 512,4 tỷ đồng.'],
  ['another unit', 'Năm 2023, thu nội địa đạt 630,5 tỷ USD.'],
])('none: %s', (_, sentence) => {
  expect(said(sentence)).toEqual([]);
});
