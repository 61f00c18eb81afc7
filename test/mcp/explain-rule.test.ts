import { expect, test } from 'vitest';
import { explanationOf } from '../../server/src/core/explanations.ts';
import { RULES } from '../../server/src/core/index.ts';
import { agentIn } from './agent.ts';

const { call } = agentIn({});

test('every rule is explained', async () => {
  for (const { id } of RULES) {
    const { reason } = explanationOf(id);
    const { isError, text, structured } = await call('explain-rule', { rule: id });
    expect(isError).toBe(false);
    expect(text).toContain(reason.vi);
    expect(structured).toMatchObject({ rule: id, reason: reason.vi, samples: { bad: expect.any(Array) } });
  }
});

test('in English', async () => {
  expect((await call('explain-rule', { rule: 'count-sum', locale: 'en' })).text).toContain('With a finding');
});

test('a rule that is not there is an error that names those that are', async () => {
  const { isError, text } = await call('explain-rule', { rule: 'none' });
  expect(isError).toBe(true);
  expect(text).toContain('count-sum');
});
