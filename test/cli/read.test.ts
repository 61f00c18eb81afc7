import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readAndCheck } from '../../server/src/cli/read.ts';
import { isUnreadable } from '../../server/src/formats/format.ts';
import { CONFLICT, folderOf } from './folder.ts';

const IN_CODE = `\`\`\`\n${CONFLICT}\`\`\`\n\nĐạt 5,5% kế hoạch.\n`;

const folder = folderOf({ 'có-dấu-đầu.txt': `\ufeff${CONFLICT}`, 'bài.MD': IN_CODE, 'bài.txt': IN_CODE });

async function* piped(...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function read(input: string, { stdin = '', name }: { stdin?: string; name?: string } = {}) {
  const halves = piped(stdin.slice(0, stdin.length / 2), stdin.slice(stdin.length / 2));
  const path = input === '-' ? input : join(folder.path, input);
  return readAndCheck(path, { locale: 'vi', stdin: halves, stdinFilename: name });
}

async function checked(...of: Parameters<typeof read>) {
  const result = await read(...of);
  if (isUnreadable(result)) throw new Error(result.message);
  return result;
}

test('a byte order mark is in neither text nor hash', async () => {
  const { analysis, source } = await checked('có-dấu-đầu.txt');
  expect(analysis.text).toBe(CONFLICT);
  expect(source.sha256).toBe(createHash('sha256').update(CONFLICT).digest('hex'));
  expect(source.uri).toBe(pathToFileURL(join(folder.path, 'có-dấu-đầu.txt')).href);
});

test('a name that ends in .md is Markdown, whose code is not read', async () => {
  expect((await checked('bài.MD')).analysis.summary.figures).toBe(1);
  expect((await checked('bài.txt')).analysis.summary.figures).toBe(4);
  expect((await checked('-', { stdin: IN_CODE, name: 'bài.md' })).analysis.format).toBe('markdown');
});

test('standard input has a name only where one was given', async () => {
  const bare = await checked('-', { stdin: CONFLICT });
  expect(bare.source).toMatchObject({ uri: null, path: null, id: null });
  expect(bare.analysis.text).toBe(CONFLICT);
  const named = await checked('-', { stdin: CONFLICT, name: 'bài.txt' });
  expect(named.source).toMatchObject({ uri: expect.stringMatching(/^file:.*\/b%C3%A0i\.txt$/), path: 'bài.txt' });
});

test.each([
  ['không-có.txt', {}, 'Không tìm thấy tệp'],
  ['-', { stdin: 'một\0hai' }, 'không phải tệp văn bản'],
  ['-', { stdin: '.'.repeat(20_000_001) }, 'Văn bản dài hơn 20 triệu ký tự'],
])('%s %# cannot be read', async (input, options, said) => {
  const result = await read(input, options);
  expect(isUnreadable(result) && result.message).toContain(said);
});
