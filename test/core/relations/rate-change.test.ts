import { expect, test } from 'vitest';
import { findings } from '../rules/samples.ts';
import { relationsOf } from './rows.ts';

test.each([
  [
    'percentage points between two percents',
    'Tỷ lệ nợ xấu giảm từ 4,5% năm 2020 xuống còn 3,2%, giảm 1,3 điểm phần trăm.',
    'new −3.2, old 4.5, delta −1.3',
  ],
  ['two percents', 'Tỷ lệ nợ xấu tăng từ mức 1,29% đầu năm lên 1,78%.', 'new 1.78, old 1.29'],
  ['two amounts', 'Thu ngân sách tăng từ 830 tỷ đồng năm 2020 lên 955 tỷ đồng.', 'new 955000000000, old 830000000000'],
  [
    'points that are written as a percent',
    'Tỷ lệ nợ xấu giảm từ 4,5% xuống 3,2%, giảm 1,3%.',
    'new −3.2, old 4.5, delta −1.3',
  ],
  ['a percent of a percent', 'Tỷ lệ nợ xấu giảm từ 4,5% xuống 3,2%, giảm 28,9%.', 'new −3.2, old 4.5'],
  ['a percent a year', 'Tỷ lệ nợ xấu giảm từ 4,5% xuống 3,2%, giảm 1,3%/năm.', 'new −3.2, old 4.5'],
])('%s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual([expected]);
});

test.each([
  ['a noun', 'Mức tăng từ 8% xuống 5% là thấp.'],
  ['a range', 'Lượng khách giảm từ 30-50% trong năm.'],
  ['other units', 'Tăng từ 5 tỷ đồng lên 8% trong năm.'],
  ['growth that slows', 'Kinh tế tăng trưởng từ 8% xuống 5%.'],
])('none: %s', (_, text) => {
  expect(relationsOf('change', text)).toEqual([]);
});

test('percentage points that do not fit are reported', () => {
  const text = 'Tỷ lệ nợ xấu giảm từ 4,5% xuống 3,2%, giảm 2,3 điểm phần trăm.';
  expect(findings(text).map(({ what }) => what.rule)).toEqual(['change-mismatch']);
});
