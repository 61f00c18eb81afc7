import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test('a part under the name of its total', () => {
  expect(
    relationsOf(
      'restatement',
      'Tổng số thu nội địa trên địa bàn huyện đến hết tháng 5 là 946 tỷ đồng, đạt 19% dự toán, trong đó, thu nội địa là 760 tỷ đồng, đạt 15% dự toán.',
    ),
  ).toEqual(['first 946000000000, again 760000000000']);
});

test.each([
  [
    'a part with a name of its own',
    'Tổng thu ngân sách huyện là 946 tỷ đồng, trong đó thu ngân sách xã là 760 tỷ đồng.',
  ],
  [
    'a part that is told apart behind its number',
    'Tổng vốn đầu tư công là 946 tỷ đồng, trong đó vốn đầu tư công là 760 tỷ đồng từ ngân sách tỉnh.',
  ],
  ['a name of one word', 'Tổng thu là 946 tỷ đồng, trong đó thu là 760 tỷ đồng.'],
  [
    'a list that is all of it',
    'Tổng số thu nội địa là 946 tỷ đồng, gồm thu nội địa là 760 tỷ đồng, thu khác 186 tỷ đồng.',
  ],
  ['no total', 'Số thu nội địa là 946 tỷ đồng, trong đó thu nội địa là 760 tỷ đồng.'],
])('none: %s', (_, text) => {
  expect(relationsOf('restatement', text)).toEqual([]);
});
