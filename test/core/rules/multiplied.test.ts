import { expect, test } from 'vitest';
import { analyse, toDecimalString } from '../../../server/src/core/index.ts';
import { multiplied } from '../../../server/src/core/rules/multiplied.ts';

const found = (text: string) => {
  const { relation } = analyse(text).relations.find(({ what }) => what.relation.type === 'product')?.what ?? {};
  const product = relation && multiplied(relation);
  return product && [product.verdict, toDecimalString(product.product)];
};

test.each([
  ['rounded', 'Diện tích 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 45.093 tấn.', ['holds', '45093']],
  [
    'within what its factors are rounded to',
    'Diện tích 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 45.125 tấn.',
    ['holds', '45093'],
  ],
  [
    'off by one in the last place',
    'Diện tích 1.000 ha, năng suất 60,00 tạ/ha, sản lượng 6.005 tấn.',
    ['close', '6000'],
  ],
  ['off by more', 'Diện tích 7.748 ha, năng suất 58,2 tạ/ha, sản lượng 54.093 tấn.', ['differs', '45093']],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
