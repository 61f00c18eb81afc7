import { expect, test } from 'vitest';
import { analyse, figuresOf } from '../../server/src/core/index.ts';
import { relationsOf, takesPart } from '../../server/src/features/members.ts';

const TEXT = 'Huyện có 12 chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch trong năm 2023.';

test('the relations of a figure are those with a member at its place', () => {
  const analysis = analyse(TEXT);
  const types = [...figuresOf(analysis)].map((figure) =>
    relationsOf(figure, analysis).map(({ what }) => what.relation.type),
  );
  expect(types).toEqual([['parts'], ['parts'], ['parts'], []]);
});

test('nothing takes part in no relation', () => {
  const [figure] = figuresOf(analyse(TEXT));
  expect(figure && takesPart(figure, { what: null, at: 0 })).toBe(false);
});
