import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const TOTAL = 'Kim ngạch xuất khẩu thủy sản đạt 71,86 tỷ đồng.';

test.each([
  [
    'with and without',
    `${TOTAL} Kim ngạch xuất khẩu thủy sản không chịu thuế đạt 57,19 tỷ đồng. Kim ngạch xuất khẩu thủy sản chịu thuế đạt 14,67 tỷ đồng.`,
  ],
  [
    'the others last',
    `${TOTAL} Kim ngạch xuất khẩu thủy sản tôm đạt 57,19 tỷ đồng. Kim ngạch xuất khẩu thủy sản khác đạt 14,67 tỷ đồng.`,
  ],
])('%s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual(['total 71860000000, part 57190000000, part 14670000000']);
});

test.each([
  [
    'not said to be all',
    `${TOTAL} Kim ngạch xuất khẩu thủy sản tôm đạt 57,19 tỷ đồng. Kim ngạch xuất khẩu thủy sản cá đạt 14,67 tỷ đồng.`,
  ],
  [
    'of something else',
    `${TOTAL} Kim ngạch xuất khẩu gạo tẻ đạt 57,19 tỷ đồng. Kim ngạch xuất khẩu gạo khác đạt 14,67 tỷ đồng.`,
  ],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});

test('the growth and the share of each kind', () => {
  const text =
    'Kim ngạch xuất khẩu thủy sản đạt 71,86 tỷ USD, tăng 3,8%. Kim ngạch xuất khẩu thủy sản không thuế chiếm 80% kim ngạch, đạt 57,19 tỷ USD, tăng 9,6%. Kim ngạch xuất khẩu thủy sản có thuế đạt 14,67 tỷ USD, giảm 14,1%.';
  expect(relationsOf('growth', text)).toEqual([
    'total 71860000000, aggregate 3.8, part 57190000000, component 9.6, part 14670000000, component −14.1',
  ]);
  expect(relationsOf('ratio', text)).toContain('value 57190000000, base 71860000000, percent 80');
});
