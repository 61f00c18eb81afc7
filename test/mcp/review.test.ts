import { expect, test } from 'vitest';
import { toDocument } from '../../server/src/formats/document.ts';
import { CONFLICT, HOLDS } from '../cli/folder.ts';
import { checked } from '../formats/checked.ts';
import { agentIn } from './agent.ts';

const { call } = agentIn({ 'bài.txt': CONFLICT });

test('a text that is given, and the same text in a file', async () => {
  const given = await call('review', { text: CONFLICT });
  const { findings, summary } = toDocument(checked(CONFLICT), 'vi');
  expect(given.structured).toMatchObject({ findings, summary });
  expect(JSON.parse(given.text)).toEqual(given.structured);
  expect((await call('review', { path: 'bài.txt' })).structured).toMatchObject({
    document: { path: 'bài.txt' },
    findings,
  });
});

test('in English', async () => {
  expect((await call('review', { text: CONFLICT, locale: 'en' })).text).toContain('but the text gives a total of');
});

test('nothing to say is an answer too', async () => {
  const { isError, structured } = await call('review', { text: HOLDS });
  expect([isError, structured.findings]).toEqual([false, []]);
});
