import { expect, test } from 'vitest';
import { EXPLANATIONS } from '../../server/src/core/explanations.ts';
import { NOTICES, RULES } from '../../server/src/core/index.ts';

test('every rule and notice has its explanation', () => {
  expect(Object.keys(EXPLANATIONS)).toEqual([...RULES, ...NOTICES].map(({ id }) => id));
});
