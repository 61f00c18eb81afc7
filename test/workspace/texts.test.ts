import { expect, test } from 'vitest';
import { clientOf } from '../../server/src/client.ts';
import type { Texts } from '../../server/src/texts.ts';
import { textsFor } from '../../server/src/workspace/texts.ts';

const DISK: Texts = {
  list: async (folder) => [{ uri: `${folder}/trên-đĩa.txt` }],
  read: async () => ({ text: 'trên đĩa' }),
};
const answering = { sendRequest: async (method: string) => ({ asked: method }) } as never;

const sources = (experimental: object) => ({
  disk: DISK,
  client: clientOf({ experimental }),
  connection: answering,
});

test('what lies on the disk is read there, all else by the client', async () => {
  const texts = textsFor(sources({ soatsoTexts: true }));
  expect(await texts.list('file:///thư-mục', 'vi')).toEqual([{ uri: 'file:///thư-mục/trên-đĩa.txt' }]);
  expect(await texts.read('file:///a.txt', 'vi')).toEqual({ text: 'trên đĩa' });
  expect(await texts.list('vscode-vfs://github/a', 'vi')).toEqual({ asked: 'soatso/listTexts' });
  expect(await texts.read('vscode-vfs://github/a.txt', 'vi')).toEqual({ asked: 'soatso/readText' });
});

test('where neither can, the answer says so', async () => {
  const texts = textsFor({ ...sources({}), disk: undefined });
  const message = expect.stringContaining('Hãy mở thư mục từ ổ đĩa');
  expect(await texts.list('file:///a', 'vi')).toEqual([{ uri: 'file:///a', message }]);
  expect(await texts.read('vscode-vfs://github/a.txt', 'vi')).toEqual({ message });
});
