import { expect, test } from 'vitest';
import { countSum } from '../../../server/src/core/rules/count-sum.ts';
import { findings, samplesHold } from './samples.ts';

samplesHold(countSum);

test('offers a change of each participant that is written once, that of the likeliest first', () => {
  const [finding] = findings(
    'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu dự kiến không đạt kế hoạch.',
  );
  expect(finding?.what.fixes.map(({ value, slip }) => `${value.n}${slip ? ' slip' : ''}`)).toEqual([
    '22 slip',
    '3 slip',
  ]);
});
