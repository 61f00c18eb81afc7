import { expect, test } from 'vitest';
import { fnv1a64 } from '../../server/src/formats/fingerprint.ts';

test.each([
  // The vectors of draft-eastlake-fnv.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of "%s"', (text, hash) => {
  expect(fnv1a64(text)).toBe(hash);
});
