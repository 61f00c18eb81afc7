import { expect, test } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/index.ts';
import { type Tally, tallyOf } from '../../../server/src/core/relations/tally.ts';
import { tokens } from '../../harness.ts';

/** What is counted in the first sentence of a text, zeros left out. */
const tally = (text: string): Partial<Tally> => {
  const [sentence] = readFigures(tokens(text)).sentences;
  const { said: _, ...counts } = sentence ? tallyOf(tokens(text), sentence) : NOTHING;
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
};

const NOTHING = { said: 0 };

test.each([
  ['Thu đạt 900 tỷ đồng, tăng 5%.', { telling: 2, numbers: 2, amounts: 1, percents: 1 }],
  ['Có 12 xã, trong đó 4/12 xã đạt chuẩn.', { telling: 2, numbers: 1, amounts: 1, fractions: 1, counted: 2 }],
  ['Giảm tỷ lệ hộ nghèo từ 2 đến 2,5%.', { telling: 1, ranges: 1 }],
  ['Sáng 7/2/2023, năm 2022 được nhắc lại.', { telling: 1, days: 1 }],
  ['Nghị định 178/2024/NĐ-CP năm 2024.', {}],
])('%s', (text, expected) => {
  expect(tally(text)).toEqual(expected);
});
