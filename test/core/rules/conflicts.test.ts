import { expect, test } from 'vitest';
import { analyse, spanOf } from '../../../server/src/core/index.ts';

/** The findings of a text, each as its rule and the figures that it names. */
const findings = (text: string): string[] =>
  analyse(text).findings.map(({ what, at }) => {
    const named = [what.at, ...what.related.map(({ member }) => member)].map((member) => spanOf(member, at));
    return `${what.rule}: ${named.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
  });

test('a slip that breaks two relations is said once', () => {
  expect(
    findings(
      'Năm 2022, xuất nhập khẩu đạt 762,4 tỷ USD, trong đó xuất khẩu đạt 891,0 tỷ USD, nhập khẩu đạt 371,4 tỷ USD; thặng dư 19,6 tỷ USD.',
    ),
  ).toEqual(['balance-mismatch: 891,0 tỷ USD, 19,6 tỷ USD, 371,4 tỷ USD, 762,4 tỷ USD']);
});

test('two slips are said both', () => {
  expect(
    findings(
      'Thu đạt 18.122 tỷ đồng, bằng 77,78% dự toán (23.000 tỷ đồng). Chi đạt 9.500 tỷ đồng, bằng 59% dự toán (10.000 tỷ đồng).',
    ),
  ).toHaveLength(2);
});
