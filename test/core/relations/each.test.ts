import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'Trao 100 suất quà, mỗi suất trị giá 500.000 đồng, với tổng trị giá 50 triệu đồng.',
    'factor 100, factor 500000, result 50000000',
  ],
  ['Hỗ trợ 250 hộ, mỗi hộ 40 triệu đồng, tổng số tiền 10 tỷ đồng.', 'factor 250, factor 40000000, result 10000000000'],
  [
    'Tặng 50 suất học bổng trị giá 2 triệu đồng/suất với tổng số tiền 100 triệu đồng.',
    'factor 50, factor 2000000, result 100000000',
  ],
  [
    'Tỉnh thu hút 12 dự án với tổng vốn 3.600 tỷ đồng, tăng 5% so với năm trước, bình quân 300 tỷ đồng/dự án.',
    'factor 12, factor 300000000000, result 3600000000000',
  ],
  [
    'Có 1.200 doanh nghiệp mới với tổng vốn đăng ký 12.000 tỷ đồng, vốn trung bình 10 tỷ đồng/doanh nghiệp.',
    'factor 1200, factor 10000000000, result 12000000000000',
  ],
])('%s', (text, expected) => {
  expect(relationsOf('product', text)).toEqual([expected]);
});

test.each([
  ['more in each than money', 'Trao 100 suất quà, mỗi suất gồm 500.000 đồng tiền mặt, tổng trị giá 80 triệu đồng.'],
  [
    'more than money, said behind it',
    'Trao 100 suất quà, mỗi suất 500.000 đồng và nhu yếu phẩm, tổng trị giá 80 triệu đồng.',
  ],
  ['two kinds of things', 'Trao 100 suất quà và 10 xe đạp, mỗi suất trị giá 500.000 đồng, tổng trị giá 80 triệu đồng.'],
  ['a range', 'Trao 20 căn nhà, mỗi căn được hỗ trợ từ 60 đến 80 triệu đồng, tổng kinh phí 1,5 tỷ đồng.'],
  ['another noun', 'Tỉnh có 12 khu công nghiệp với tổng vốn 3.600 tỷ đồng, bình quân 30 tỷ đồng/dự án.'],
  ['a part of it', 'Có 12 dự án với tổng vốn 3.600 tỷ đồng, hỗ trợ mặt bằng 2 tỷ đồng/dự án.'],
  ['no total', 'Có 12 dự án với vốn ngân sách 600 tỷ đồng, bình quân 300 tỷ đồng/dự án.'],
  ['another clause', 'Có 12 dự án với tổng vốn 3.600 tỷ đồng; bình quân 200 tỷ đồng/dự án.'],
])('no relation: %s', (_, text) => {
  expect(relationsOf('product', text)).toEqual([]);
});
