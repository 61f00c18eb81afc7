import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile, textFrom } from '../../server/src/disk/read.ts';
import { CONFLICT, folderOf } from '../cli/folder.ts';

const folder = folderOf({ 'có-dấu-đầu.txt': `\ufeff${CONFLICT}` });

test('a text comes without its byte order mark', async () => {
  expect(await readTextFile(join(folder.path, 'có-dấu-đầu.txt'), 'vi')).toEqual({ text: CONFLICT });
});

test.each([
  ['no file', () => readTextFile(join(folder.path, 'không-có.txt'), 'vi'), 'Không tìm thấy tệp'],
  ['a folder', () => readTextFile(folder.path, 'en'), 'This is a folder'],
  ['what is no text', () => textFrom(Promise.resolve(Buffer.from('một\0hai')), 'vi'), 'không phải tệp văn bản'],
  [
    'too many letters',
    () => textFrom(Promise.resolve(Buffer.from('.'.repeat(20_000_001))), 'en'),
    '20 million characters',
  ],
  ['too many bytes', () => textFrom(Promise.resolve(null), 'vi'), 'Văn bản dài hơn 20 triệu ký tự'],
])('%s: why there is no text', async (_, read, said) => {
  expect(await read()).toEqual({ message: expect.stringContaining(said) });
});
