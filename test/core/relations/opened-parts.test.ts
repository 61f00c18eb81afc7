import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const TOTAL = 'Năm 2022, tổng vốn đầu tư là 1.500 tỷ đồng, tăng 5% so với năm trước.';

test.each([
  ['Trong đó', 'Trong đó, vốn ngân sách là 960 tỷ đồng, vốn vay là 540 tỷ đồng.'],
  ['Gồm', 'Gồm vốn ngân sách 960 tỷ đồng (tăng 3%) và vốn vay 540 tỷ đồng.'],
])('a paragraph that opens with %s', (_, parts) => {
  expect(relationsOf('parts', `${TOTAL}\n\n${parts}`)).toEqual([
    'total 1500000000000, part 960000000000, part 540000000000',
  ]);
});

test.each([
  ['another unit', 'Trong đó, trồng rừng 960 ha, chăm sóc 540 ha.'],
  ['one part', 'Trong đó, vốn ngân sách là 960 tỷ đồng.'],
  ['a paragraph between', 'Kết quả là rất tốt.\n\nTrong đó, vốn ngân sách là 960 tỷ đồng, vốn vay là 540 tỷ đồng.'],
])('none: %s', (_, parts) => {
  expect(relationsOf('parts', `${TOTAL}\n\n${parts}`)).toEqual([]);
});
