import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { CONFLICT, folderOf } from '../cli/folder.ts';
import { CLIENT, readingOf } from './readings.ts';

const folder = folderOf({ 'một.txt': CONFLICT });

test('it answers one task after the other: a text, one that is not there, what texts say', async () => {
  const thread = new Worker('./dist/review.js', { workerData: { client: CLIENT } });
  const answers: unknown[] = [];
  const done = new Promise<void>((resolve, reject) => {
    thread.on('error', reject).on('message', (answer) => {
      if (answers.push(answer) === 3) resolve();
    });
  });
  thread.postMessage({ reading: readingOf(join(folder.path, 'một.txt')) });
  thread.postMessage({ reading: readingOf(join(folder.path, 'không-có.txt')) });
  thread.postMessage({ said: [] });
  await done;
  await thread.terminate();
  expect(answers).toMatchObject([
    { result: { told: { reported: [{ rule: 'count-sum' }] }, diagnostics: [{ code: 'count-sum' }] } },
    { result: { message: expect.stringContaining('Không tìm thấy') } },
    { result: [] },
  ]);
});
