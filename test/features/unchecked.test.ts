import { expect, test } from 'vitest';
import { unchecked } from '../../server/src/features/unchecked.ts';
import { uncheckedRequest } from '../../server/src/protocol.ts';
import { answerTo, snapshotOf, URI } from './harness.ts';

const uncheckedOf = (text: string | undefined) =>
  answerTo(unchecked, uncheckedRequest, {
    params: { uri: URI },
    library: { open: async () => (text === undefined ? undefined : snapshotOf(text)) },
  });

test('what is told is of the document as it stands', async () => {
  const { version, items } = await uncheckedOf('Thu nhập bình quân đạt 46,3 triệu đồng/người.');
  expect([version, items.map(({ text }) => text)]).toEqual([1, ['46,3 triệu đồng/người']]);
});

test('of a document that is closed there is nothing', async () => {
  expect(await uncheckedOf(undefined)).toEqual({ version: 0, items: [] });
});
