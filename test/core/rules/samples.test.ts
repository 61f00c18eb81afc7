import { expect, test } from 'vitest';
import { RULES, SAMPLES } from '../../../server/src/core/index.ts';

test('every rule has its samples', () => {
  expect(Object.keys(SAMPLES)).toEqual(RULES.map(({ id }) => id));
});
