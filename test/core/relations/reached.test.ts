import { expect, test } from 'vitest';
import { verdictBehind } from '../../../server/src/core/relations/reached.ts';
import { tokens } from '../../harness.ts';

test.each([
  ['đạt kế hoạch', true],
  ['cơ bản hoàn thành', true],
  ['chưa đạt', false],
  ['đang phấn đấu để đạt', false],
  ['được giao; vượt kế hoạch', undefined],
  ['của huyện', undefined],
])('%s: %s', (text, verdict) => {
  expect(verdictBehind(tokens(text), 0)).toBe(verdict);
});
