import { expect, test } from 'vitest';
import { analyse, toDecimalString } from '../../../server/src/core/index.ts';
import { chanceOfSlip } from '../../../server/src/core/rules/slip.ts';

/** How likely the numbers of a text's first relation are one slip from fitting by chance, in percent. */
const chance = (text: string): number => {
  const [first] = analyse(text).relations;
  return first ? Math.round(100 * chanceOfSlip(first.what.relation)) : Number.NaN;
};

test.each([
  ['many digits', 'Tổng vốn là 12.345 tỷ đồng, gồm 8.123 tỷ đồng vốn ngân sách và 4.222 tỷ đồng vốn vay.', 0],
  ['three digits', 'Tổng vốn là 485 tỷ đồng, gồm 242 tỷ đồng vốn ngân sách và 243 tỷ đồng vốn vay.', 9],
  ['two digits', 'Tổng vốn là 48 tỷ đồng, gồm 24 tỷ đồng vốn ngân sách và 24 tỷ đồng vốn vay.', 60],
  [
    'zeros tell nothing',
    'Tổng vốn là 48.000 tỷ đồng, gồm 24.000 tỷ đồng vốn ngân sách và 24.000 tỷ đồng vốn vay.',
    150,
  ],
])('%s', (_, text, expected) => {
  expect(chance(text)).toBe(expected);
});

test('a wrong scale word leaves a number as precise as it is written', () => {
  const { findings } = analyse('Thu ngân sách tăng từ 830,24 tỷ đồng lên 955,56 tỷ đồng, tăng 125,3 triệu đồng.');
  const fixes = findings.flatMap(({ what }) => what.fixes).filter(({ slip }) => slip);
  expect(fixes.map(({ member, value }) => [member.role, toDecimalString(value)])).toContainEqual([
    'delta',
    '125300000000',
  ]);
});
