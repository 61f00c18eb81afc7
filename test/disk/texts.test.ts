import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { diskTexts } from '../../server/src/disk/texts.ts';
import { CONFLICT, folderOf } from '../cli/folder.ts';

const folder = folderOf({ 'đầy/hai.txt': CONFLICT, 'đầy/một.md': CONFLICT, 'rỗng/ảnh.png': '' });
const uriOf = (name: string): string => pathToFileURL(join(folder.path, name)).href;

test('a folder has the texts that the command line finds in it, by their addresses', async () => {
  expect(await diskTexts.list(uriOf('đầy'), 'vi')).toEqual([
    { uri: uriOf('đầy/hai.txt') },
    { uri: uriOf('đầy/một.md') },
  ]);
  const message = expect.stringContaining('không có tệp văn bản nào');
  expect(await diskTexts.list(uriOf('rỗng'), 'vi')).toEqual([{ uri: uriOf('rỗng'), message }]);
});

test('a text is read by its address', async () => {
  expect(await diskTexts.read(uriOf('đầy/một.md'), 'vi')).toEqual({ text: CONFLICT });
});
