import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitignoredBelow } from '../../server/src/disk/gitignore.ts';
import { inputsOf } from '../../server/src/disk/inputs.ts';
import { folderOf, HOLDS } from '../cli/folder.ts';

const folder = folderOf({
  'kho/.git/HEAD': '',
  'kho/.gitignore': 'nháp/\n*.tạm.txt\n/gốc.txt\n',
  'kho/bài.txt': HOLDS,
  'kho/gốc.txt': HOLDS,
  'kho/năm/gốc.txt': HOLDS,
  'kho/năm/một.tạm.txt': HOLDS,
  'kho/năm/.gitignore': '!giữ.tạm.txt\nbỏ.txt\n',
  'kho/năm/giữ.tạm.txt': HOLDS,
  'kho/năm/bỏ.txt': HOLDS,
  'kho/bỏ.txt': HOLDS,
  'kho/nháp/hai.txt': HOLDS,
  'thường/.gitignore': 'hai.txt\n',
  'thường/hai.txt': HOLDS,
  'thường/ba.txt': HOLDS,
});

test.each([
  ['kho/bài.txt', false],
  ['kho/gốc.txt', true],
  ['kho/năm/gốc.txt', false],
  ['kho/năm/một.tạm.txt', true],
  ['kho/năm/giữ.tạm.txt', false],
  ['kho/năm/bỏ.txt', true],
  ['kho/bỏ.txt', false],
  ['kho/nháp/hai.txt', true],
])('git leaves %s out: %s', (path, isIgnored) => {
  for (const top of ['kho', 'kho/năm'])
    if (path.startsWith(top)) expect(gitignoredBelow(join(folder.path, top))(join(folder.path, path))).toBe(isIgnored);
});

const named = async (path: string): Promise<string[]> =>
  (await inputsOf([join(folder.path, path)], 'vi')).map((input) => input.path.slice(folder.path.length + 1));

test('folders and globs are without what git ignores; a file that is named is taken', async () => {
  expect(await named('kho/năm')).toEqual(['kho/năm/giữ.tạm.txt', 'kho/năm/gốc.txt']);
  expect(await named('thường')).toEqual(['thường/ba.txt']);
  expect(await named('kho/gốc.txt')).toEqual(['kho/gốc.txt']);
});
