import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  [
    'in absolute terms',
    'Thu đạt 94.300 tỷ đồng, giảm 13,9% (số giảm tuyệt đối 15.200 tỷ đồng) so với cùng kỳ.',
    ['new 94300000000000, percent −13.9, delta −15200000000000'],
  ],
  [
    'of an amount a head',
    'Thu nhập đạt 46,3 triệu đồng/người, tăng 3,1 triệu đồng so với năm 2021 (43,2 triệu đồng).',
    ['new 46300000, old 43200000, delta 3100000'],
  ],
])('a change %s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual(expected);
});
