import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { objectionTo, writeToFile, writeToStream } from '../../server/src/cli/output.ts';
import { folderOf } from './folder.ts';

const folder = folderOf({ 'bài.txt': 'Đạt 5,5%.', 'cũ/kết-quả.json': 'cũ' });
const at = (name: string): string => join(folder.path, name);

async function* pieces(taken: string[] = []) {
  for (const piece of ['một\n', 'hai\n', 'ba\n']) {
    taken.push(piece);
    yield piece;
  }
}

/** A stream whose second write fails. */
function failing(code: string): { readonly stream: Writable; readonly written: string[] } {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      if (written.length === 1) return done(Object.assign(new Error(code), { code }));
      written.push(String(chunk));
      return done();
    },
  });
  return { stream, written };
}

test('a reader that went away is no failure, and nothing more is made for it', async () => {
  const { stream, written } = failing('EPIPE');
  const taken: string[] = [];
  expect(await writeToStream(stream, pieces(taken), 'vi')).toBeUndefined();
  expect(written).toEqual(['một\n']);
  expect(taken).toEqual(['một\n', 'hai\n']);
});

test('what else goes wrong is said', async () => {
  expect(await writeToStream(failing('ENOSPC').stream, pieces(), 'vi')).toBe('Ổ đĩa đã đầy.');
});

test('a file is written whole in the place of an older one, and nothing is left beside it', async () => {
  expect(await writeToFile(at('cũ/kết-quả.json'), pieces(), 'vi')).toBeUndefined();
  expect(await readFile(at('cũ/kết-quả.json'), 'utf8')).toBe('một\nhai\nba\n');
  expect(await readdir(at('cũ'))).toEqual(['kết-quả.json']);
});

test('a file that cannot be written leaves nothing behind', async () => {
  expect(await writeToFile(at('không-có/kết-quả.json'), pieces(), 'vi')).toContain('Không tìm thấy');
  expect(await readdir(folder.path)).toEqual(['bài.txt', 'cũ']);
});

test.each([
  ['mới.json', undefined],
  ['cũ/kết-quả.json', undefined],
  ['không-có/kết-quả.json', 'Thư mục chứa tệp này chưa có.'],
  ['cũ', 'Đây là thư mục, không phải tệp.'],
  ['bài.txt', 'Soát Số không ghi đè lên văn bản.'],
  ['cũ/../bài.txt', 'Soát Số không ghi đè lên văn bản.'],
])('an objection to %s: %s', async (name, said) => {
  const objection = await objectionTo(`${folder.path}/${name}`, [at('bài.txt'), '-', 'không-có.txt'], 'vi');
  expect(objection).toEqual(said && expect.stringContaining(said));
});
