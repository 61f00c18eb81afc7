import { expect, test } from 'vitest';
import { NOTICES, RULES } from '../../../server/src/core/index.ts';

test('notices are named apart from the rules and their groups', () => {
  const taken = new Set(RULES.flatMap(({ id, group }) => [id, group as string]));
  expect(NOTICES.filter(({ id }) => taken.has(id))).toEqual([]);
});

test.each(NOTICES.flatMap(({ id, messages }) => Object.entries(messages).map(([name, text]) => ({ id, name, text }))))(
  '$id, $name: both languages say the same things',
  ({ text }) => {
    const holes = (said: string): string[] => (said.match(/\{\w+\}/gu) ?? []).toSorted();
    expect(holes(text.en)).toEqual(holes(text.vi));
  },
);
