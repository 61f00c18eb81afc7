import { expect, test } from 'vitest';
import { snapshotsFor } from '../../server/src/snapshots.ts';
import { knownOf } from '../../server/src/views/known.ts';
import { readClosed, reviewedOf } from '../../server/src/workspace/reading.ts';
import { CONFLICT } from '../cli/folder.ts';
import { CLIENT, readingOf } from '../threads/readings.ts';

const sources = (text: string) => ({
  texts: { read: async (uri: string) => (uri.endsWith('hỏng.txt') ? { message: 'không đọc được' } : { text }) },
  snapshots: snapshotsFor(CLIENT, 's'),
});

test('a closed text by its name: what is kept of it, and what is shown', async () => {
  const found = await readClosed({ ...readingOf('/a.md'), uri: 'a:/bài.md' }, sources(CONFLICT));
  if ('message' in found) throw new Error(found.message);
  expect(found.format).toBe('markdown');
  const { known, diagnostics } = reviewedOf(found, { knownOf });
  expect([known.uri, known.reported.length, diagnostics.map(({ code }) => code)]).toEqual([
    'a:/bài.md',
    1,
    ['count-sum'],
  ]);
});

test('one that cannot be read is named', async () => {
  const reading = { ...readingOf('/a.txt'), uri: 'a:/hỏng.txt' };
  expect(await readClosed(reading, sources(''))).toEqual({ uri: 'a:/hỏng.txt', message: 'không đọc được' });
});
