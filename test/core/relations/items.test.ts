import { expect, test } from 'vitest';
import { listedItems, listedNames, numberOfItems } from '../../../server/src/core/relations/items.ts';
import { key } from '../../../server/src/core/text/vietnamese.ts';
import { tokens } from '../../harness.ts';

/** How many things a list of `noun` names, and by what they are told apart. */
function listed(text: string, noun = 'xã'): string | undefined {
  const items = listedItems(tokens(text), 0, key(noun));
  return items && `${numberOfItems(items)} by ${items.by}`;
}

test.each([
  ['giao thông, thủy lợi, trường học.', '3 by commas'],
  ['giao thông, thủy lợi và trường học.', '2-3 by commas'],
  ['Tân An, Tân Bình và Tân Hòa.', '3 by names'],
  ['xã Tân An, xã Tân Bình và 2 xã vùng cao.', '4 by nouns'],
  ['Tân An (5%), Tân Bình (6%) và Tân Hòa (7%).', '3 by brackets'],
  ['rà soát quy hoạch, kế hoạch; đào tạo nghề; trồng rừng', '3 by semicolons'],
  ['rà soát quy hoạch; đào tạo nghề và trồng rừng', '2-3 by semicolons'],
  ['rà soát (đất, nhà); “đào tạo; thi” nghề.', '2 by semicolons'],
])('%s: %s', (text, expected) => {
  expect(listed(text)).toBe(expected);
});

test.each([
  'giao thông.',
  'giao thông, thủy lợi, trường học, v.v.',
  'giao thông, thủy lợi…',
  'giao thông (thủy lợi, trường học.',
  'giao thông, đạt chuẩn, trường học.',
  'xã Tân An, huyện Tân Bình.',
  '2 xã vùng cao, 3 xã vùng thấp.',
  '',
])('unclear: %s', (text) => {
  expect(listed(text)).toBeUndefined();
});

test.each([
  ['Tân An, Tân Bình và Tân Hòa đạt chuẩn', '3'],
  ['(Tân An, Bà Rịa - Tân Bình)', '2'],
])('names right behind a number, %s: %s', (text, expected) => {
  const names = listedNames(tokens(text), 0);
  expect(names && numberOfItems(names)).toBe(expected);
});

test.each(['Tân An, Tân Bình, UBND huyện', 'Tân An và huyện Tân Bình', '(Tân An, và nhiều xã)', 'Tân An', ''])(
  'no list of names: %s',
  (text) => {
    expect(listedNames(tokens(text), 0)).toBeUndefined();
  },
);
