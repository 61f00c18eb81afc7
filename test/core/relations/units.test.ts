import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'the same digits, a thousand times as much',
    'Có 20.504 người, trong đó lao động là 20.504 nghìn người.',
    ['value 20504000, first 20504'],
  ],
  [
    'in the sentence before',
    'Diện tích được trồng là 5.342 ha. Năm trước là 5.342 nghìn ha.',
    ['value 5342000, first 5342'],
  ],
  ['people in money', 'Năm nay, số lao động được giải quyết việc làm đạt 3.500 tỷ đồng.', ['value 3500000000000']],
  [
    'trade in percent',
    'Xuất khẩu đạt 8,7 tỷ USD, tăng 7%; kim ngạch nhập khẩu đạt 5,8%.',
    ['value 5.8, first 8700000000'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('form', text)).toEqual(expected);
});

test.each([
  ['round numbers', 'Có 5.000 người, trong đó lao động là 5 triệu người.'],
  ['another unit', 'Có 20.504 người được hỗ trợ 20.504 nghìn đồng.'],
  ['money of people', 'Số hộ nghèo được vay vốn đạt 3.500 tỷ đồng.'],
  ['a percent of a plan', 'Xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt 85% kế hoạch được giao.'],
  ['percents of both', 'Xuất khẩu đạt 87%, nhập khẩu đạt 85%, được đánh giá là thấp.'],
])('none: %s', (_, text) => {
  expect(relationsOf('form', text)).toEqual([]);
});
