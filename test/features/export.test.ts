import { expect, test } from 'vitest';
import { exports } from '../../server/src/features/export.ts';
import { exportRequest } from '../../server/src/protocol.ts';
import { answerTo, snapshotOf, URI } from './harness.ts';

const exported = (text: string | undefined) =>
  answerTo(exports, exportRequest, {
    params: { uri: URI },
    library: { open: async () => (text === undefined ? undefined : snapshotOf(text)) },
  });

test('a document that is open is exported as it stands', async () => {
  const { documents } = JSON.parse(await exported('Huyện có 12 chỉ tiêu.'));
  expect(documents.map(({ figures }: { figures: { text: string }[] }) => figures.map(({ text }) => text))).toEqual([
    ['12 chỉ tiêu'],
  ]);
});

test('of one that is closed there is nothing', async () => {
  expect(await exported(undefined)).toBeNull();
});
