import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { inputsOf } from '../../server/src/disk/inputs.ts';
import { folderOf, HOLDS } from '../cli/folder.ts';

const folder = folderOf({
  'khớp.txt': HOLDS,
  'cây/một.txt': HOLDS,
  'cây/HAI.TXT': HOLDS,
  'cây/sâu/ba.markdown': HOLDS,
  'cây/sâu/tư.md': HOLDS,
  'cây/bảng.csv': HOLDS,
  'cây/.ẩn/bốn.txt': HOLDS,
  'cây/node_modules/năm.txt': HOLDS,
  'tên [1].txt': HOLDS,
  'vòng/một.txt': HOLDS,
  'rỗng/ảnh.png': '',
});

/** What the arguments name, without the folder; why, where they name nothing. */
async function named(...paths: readonly string[]): Promise<string[]> {
  const inputs = await inputsOf(
    paths.map((path) => (path === '-' ? path : `${folder.path}/${path}`)),
    'vi',
  );
  return inputs.map((input) => {
    const path = input.path === '-' ? '-' : relative(folder.path, input.path).replaceAll('\\', '/');
    return 'message' in input ? `${path}: ${input.message}` : path;
  });
}

test.each<[string, readonly string[], readonly string[]]>([
  ['files in the order of the arguments', ['khớp.txt', 'cây/một.txt'], ['khớp.txt', 'cây/một.txt']],
  ['a file of any name', ['cây/bảng.csv'], ['cây/bảng.csv']],
  [
    'the texts of a folder in the order of their names, hidden ones and node_modules left out',
    ['cây'],
    ['cây/HAI.TXT', 'cây/một.txt', 'cây/sâu/ba.markdown', 'cây/sâu/tư.md'],
  ],
  ['what a glob matches', ['cây/**/*.m*'], ['cây/sâu/ba.markdown', 'cây/sâu/tư.md']],
  ['a file whose name looks like a glob', ['tên [1].txt'], ['tên [1].txt']],
  ['no text twice', ['cây/*.txt', 'cây/../cây/một.txt', 'cây/sâu/../một.txt'], ['cây/một.txt']],
  ['standard input, once', ['-', 'khớp.txt', '-'], ['-', 'khớp.txt']],
])('%s', async (_, paths, expected) => {
  expect(await named(...paths)).toEqual(expected);
});

test.each([
  ['không-có.txt', 'Không tìm thấy tệp hoặc thư mục này.'],
  ['rỗng', 'Thư mục này không có tệp văn bản nào (.txt, .md, .markdown).'],
  ['cây/*.doc', 'Không có tệp nào khớp mẫu tên này.'],
  ['không-có/*.txt', 'Không có tệp nào khớp mẫu tên này.'],
])('an argument that names no text is said, the others stay: %s', async (path, said) => {
  expect(await named(path, 'khớp.txt')).toEqual([expect.stringContaining(`${path}: ${said}`), 'khớp.txt']);
});

test('a folder that links to itself is read once', async () => {
  await symlink('.', join(folder.path, 'vòng/lại'), 'junction');
  expect(await named('vòng')).toEqual(['vòng/một.txt']);
});
