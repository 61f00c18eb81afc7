import { expect, test } from 'vitest';
import { RULES } from '../server/src/core/index.ts';
import { documentationOf } from '../server/src/documentation.ts';

test('every rule has a page of its own under one address', () => {
  const pages = RULES.map(({ id }) => documentationOf(id));
  expect(new Set(pages).size).toBe(RULES.length);
  for (const page of pages) expect(URL.canParse(page), page).toBe(true);
});
