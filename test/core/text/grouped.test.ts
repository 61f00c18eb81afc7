import { expect, test } from 'vitest';
import { grouped } from '../../../server/src/core/text/grouped.ts';

test('what has one key stands in one list, in order', () => {
  const groups = new Map<string, number[]>();
  grouped(groups, 'thu').push(900);
  grouped(groups, 'chi').push(300);
  grouped(groups, 'thu').push(950);
  expect([...groups]).toEqual([
    ['thu', [900, 950]],
    ['chi', [300]],
  ]);
});
