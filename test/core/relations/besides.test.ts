import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test('what is named as the total is no part of it', () => {
  const text = 'Đàn bò đạt 15.000 con, trong đó bò sữa 4.000 con, bò thịt 11.000 con, đàn lợn đạt 12.000 con.';
  expect(relationsOf('parts', text)).toEqual(['total 15000, part 4000, part 11000']);
  const parts = 'Thu ngân sách đạt 50 tỷ đồng, trong đó thu nội địa 30 tỷ đồng, thu khác 20 tỷ đồng.';
  expect(relationsOf('parts', parts)).toEqual(['total 50000000000, part 30000000000, part 20000000000']);
});
