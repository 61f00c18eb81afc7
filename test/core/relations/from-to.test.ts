import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const read = (text: string): string[] =>
  relationsOf('change', text).filter((relation) => relation.includes('old') && relation.split(',').length > 2);

test.each([
  [
    'with their years',
    'Tổng thu tăng từ 830 tỷ đồng năm 2020 lên 955 tỷ đồng năm 2021, tăng 15,1%.',
    ['new 955000000000, old 830000000000, percent 15.1'],
  ],
  [
    'behind the difference',
    'Giá thuê giảm 123 triệu đồng, đưa mức thuê từ 1.198 triệu đồng về 1.075 triệu đồng.',
    ['new 1075000000, old 1198000000, delta −123000000'],
  ],
  [
    'with an aside',
    'Số tờ khai giảm 86.166 tờ khai, từ 158.424 tờ khai (theo số liệu cũ) xuống còn 72.258 tờ khai.',
    ['new 72258, old 158424, delta −86166'],
  ],
])('from and to, %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('none: a range', () => {
  expect(read('Mức hỗ trợ từ 5 triệu đồng đến 7 triệu đồng, tăng 10% so với trước.')).toEqual([]);
});
