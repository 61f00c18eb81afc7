import { expect, test } from 'vitest';
import { SAYS, saidIn } from '../../../server/src/core/relations/said.ts';
import { tokens } from '../../harness.ts';

/** The cues of a text, by their names. */
function saidOf(text: string): string[] {
  const all = tokens(text);
  const said = saidIn(all, { first: 0, next: all.count });
  return Object.entries(SAYS).flatMap(([name, bit]) => (said & bit ? [name] : []));
}

test.each([
  ['Thu đạt 900 tỷ đồng.', []],
  ['Thu đạt 900 tỷ đồng, TĂNG 5%.', ['change', 'comparison']],
  ['Hụt thu 6.100 tỷ đồng so với kế hoạch.', ['aim', 'change', 'comparison', 'plan', 'shortfall', 'term', 'trade']],
  ['Tổng cộng 268 tỷ đồng, trong đó vốn vay chiếm 60%.', ['added', 'announcement', 'share', 'total']],
])('%s', (text, expected) => {
  expect(saidOf(text)).toEqual(expected);
});
