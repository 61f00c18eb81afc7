import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUnreadable } from '../../server/src/formats/format.ts';
import { workplaceIn } from '../../server/src/mcp/workplace.ts';
import { CONFLICT, folderOf } from '../cli/folder.ts';

const folder = folderOf({
  'mở/bài.txt': CONFLICT,
  'mở/sâu/hai.md': `\`\`\`\n${CONFLICT}\`\`\`\n`,
  'kín/bài.txt': CONFLICT,
  'thiết-lập/.soatso.json': '{ "rules": { "count-sum": "off" } }',
  'thiết-lập/bài.txt': CONFLICT,
});

/** The rules of the findings of a file, asked for by a server for `mở` and `thiết-lập`; or why it is not read. */
async function asked(path: string): Promise<string | readonly string[]> {
  const { check } = workplaceIn([join(folder.path, 'mở'), join(folder.path, 'thiết-lập')], 'vi');
  const result = await check({ path, locale: 'vi' });
  return isUnreadable(result) ? result.message : result.findings.map(({ finding }) => finding.what.rule);
}

test.each([
  ['bài.txt', ['count-sum']],
  ['sâu/hai.md', []],
  ['không-có.txt', expect.stringContaining('Không tìm thấy tệp')],
  ['../kín/bài.txt', expect.stringContaining('nằm ngoài các thư mục')],
  ['sâu', expect.stringContaining('Đây là thư mục')],
])('%s', async (path, said) => {
  expect(await asked(path)).toEqual(said);
});

test('a whole path is read where it leads into a folder, and as its project has it', async () => {
  expect(await asked(join(folder.path, 'mở/bài.txt'))).toEqual(['count-sum']);
  expect(await asked(join(folder.path, 'thiết-lập/bài.txt'))).toEqual([]);
  expect(await asked(join(folder.path, 'kín/bài.txt'))).toContain('nằm ngoài');
});

test('a link that leads out of the folders is not followed', async () => {
  await symlink(join(folder.path, 'kín'), join(folder.path, 'mở/cửa'), 'junction');
  expect(await asked('cửa/bài.txt')).toContain('nằm ngoài');
});

test('a text is checked as it is written', async () => {
  const { check } = workplaceIn([folder.path], 'vi');
  const text = `\`\`\`\n${CONFLICT}\`\`\`\n`;
  const findings = await Promise.all(
    (['plain', 'markdown'] as const).map(async (format) => {
      const result = await check({ text, format, locale: 'vi' });
      return isUnreadable(result) ? result.message : result.findings.length;
    }),
  );
  expect(findings).toEqual([1, 0]);
});
