import { expect, test } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/index.ts';
import { saidIn } from '../../../server/src/core/relations/said.ts';
import { figuresIn, hasAll, type Needs, SORTS, tallyNeeded } from '../../../server/src/core/relations/tally.ts';
import { tokens } from '../../harness.ts';

/** What is tallied in the first sentence of a text. */
const tally = (text: string) => {
  const [sentence] = readFigures(tokens(text)).sentences;
  return sentence ? { figures: figuresIn(sentence), said: saidIn(tokens(text), sentence) } : tallyNeeded({});
};

/** How many figures of each sort those are, those of which there are none left out; three stand for more. */
const counted = (text: string) =>
  Object.fromEntries(
    Object.keys(SORTS).flatMap((sort) => {
      const n = [3, 2, 1].find((many) => hasAll(tally(text), tallyNeeded({ [sort]: many })));
      return n ? [[sort, n]] : [];
    }),
  );

test.each([
  ['Thu đạt 900 tỷ đồng, tăng 5%.', { telling: 2, numbers: 2, amounts: 1, percents: 1, values: 2 }],
  [
    'Có 12 xã, trong đó 4/12 xã đạt chuẩn.',
    { telling: 2, numbers: 1, amounts: 1, values: 1, fractions: 1, counted: 2 },
  ],
  ['Giảm tỷ lệ hộ nghèo từ 2 đến 2,5%.', { telling: 1, ranges: 1 }],
  ['Sáng 7/2/2023, năm 2022 được nhắc lại.', { telling: 1, days: 1 }],
  ['Nghị định 178/2024/NĐ-CP năm 2024.', {}],
  ['Tăng 1%, 2%, 3%, 4% và 5%.', { telling: 3, numbers: 3, percents: 3, values: 3 }],
])('%s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each<[needs: Needs, text: string, expected: boolean]>([
  [{}, 'Không có gì.', true],
  [{ amounts: 1, percents: 1 }, 'Thu đạt 900 tỷ đồng, tăng 5%.', true],
  [{ amounts: 2 }, 'Thu đạt 900 tỷ đồng, tăng 5%.', false],
  [{ amounts: 1, says: 'change' }, 'Thu đạt 900 tỷ đồng, tăng 5%.', true],
  [{ amounts: 1, says: 'mean' }, 'Thu đạt 900 tỷ đồng, tăng 5%.', false],
  [{ says: ['total', 'announcement'] }, 'Tổng thu 900 tỷ đồng, trong đó thuế 700 tỷ đồng.', true],
  [{ says: ['total', 'announcement'] }, 'Tổng thu 900 tỷ đồng, thuế 700 tỷ đồng.', false],
])('%j · %s', (needs, text, expected) => {
  expect(hasAll(tally(text), tallyNeeded(needs))).toBe(expected);
});
