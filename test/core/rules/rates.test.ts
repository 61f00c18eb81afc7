import { expect, test } from 'vitest';
import { analyse, type Member, toDecimalString } from '../../../server/src/core/index.ts';
import { numberFor, rateOf } from '../../../server/src/core/rules/rates.ts';

/** The growth that each percent of a text's growths writes, and the number that would write it again. */
const rates = (text: string): string[] =>
  analyse(text).relations.flatMap(({ what: { relation } }) =>
    relation.type === 'growth' ? relation.members.filter(({ role }) => role === 'component').map(said) : [],
  );

const said = (one: Member): string => {
  const rate = rateOf(one);
  return rate ? `${toDecimalString(rate)} as ${toDecimalString(numberFor(one, rate))}` : '?';
};

test('a fall, a fall with its sign, and what is left', () => {
  const falls = 'Xuất nhập khẩu giảm 6%, trong đó xuất khẩu giảm 11,2%, nhập khẩu giảm -0,1%.';
  expect(rates(falls)).toEqual(['-11.2 as 11.2', '-0.1 as 0.1']);
  const left = 'Xuất nhập khẩu tăng 0,7%, trong đó xuất khẩu tăng 2,7%; nhập khẩu bằng 97,8% so với cùng kỳ.';
  expect(rates(left)).toEqual(['2.7 as 2.7', '-2.2 as 97.8']);
});
