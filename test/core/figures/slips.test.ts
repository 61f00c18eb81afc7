import { expect, test } from 'vitest';
import { isSlip } from '../../../server/src/core/figures/slips.ts';

test.each([
  ['23', '22', 'a digit changed'],
  ['23', '32', 'two exchanged'],
  ['8625', '862', 'one too many'],
  ['862', '8625', 'one dropped'],
  ['1122', '112', 'one doubled'],
])('%s for %s: %s', (written, meant) => {
  expect(isSlip(written, meant)).toBe(true);
});

test.each([
  ['23', '23'],
  ['23', '45'],
  ['8625', '86'],
  ['18122', '23300'],
])('%s for %s is no slip', (written, meant) => {
  expect(isSlip(written, meant)).toBe(false);
});
