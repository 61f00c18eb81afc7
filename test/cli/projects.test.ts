import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectsFor } from '../../server/src/cli/projects.ts';
import { checked } from '../formats/checked.ts';
import { CONFLICT, folderOf } from './folder.ts';

const folder = folderOf({
  'năm/.soatso.json': '{ "rules": { "count-sum": "off" }, "ignoreFiles": ["nháp/"] }',
  'năm/một.txt': CONFLICT,
  'riêng.json': '{ "rules": { "count-sum": "hint" } }',
  'cũ/.soatso.json':
    '{\n  "ignore": [\n    { "fingerprint": "0123456789abcdef", "reason": "số của Bộ" }\n  ],\n  "x": 1\n}',
});
const at = (name: string): string => join(folder.path, name);

const projects = (config?: string | false) => projectsFor({ config, locale: 'vi' });

async function levels(name: string, config?: string | false): Promise<string[]> {
  const all = projects(config);
  const { findings } = all.reviewed(checked(CONFLICT), await all.policyOf(at(name)));
  return findings.map(({ severity }) => severity);
}

test('each text has the project above it, or the one that is named, or none', async () => {
  expect(await levels('năm/một.txt')).toEqual([]);
  expect(await levels('một.txt')).toEqual(['warning']);
  expect(await levels('năm/một.txt', false)).toEqual(['warning']);
  expect(await levels('năm/một.txt', at('riêng.json'))).toEqual(['hint']);
});

test('files are ignored by their path from the project', async () => {
  const { policyOf } = projects();
  expect((await policyOf(at('năm/nháp/một.txt'))).isIgnored).toBe(true);
  expect((await policyOf(at('năm/một.txt'))).isIgnored).toBe(false);
});

test('a named file that is not there is said once', async () => {
  const { policyOf, problems } = projects(at('không-có.json'));
  await policyOf(at('một.txt'));
  await policyOf(at('hai.txt'));
  expect(problems).toEqual([expect.stringContaining('không-có.json: Không tìm thấy tệp')]);
});

test('what is wrong is said once, with its place', async () => {
  const { policyOf, problems } = projects();
  await policyOf(at('cũ/một.txt'));
  await policyOf(at('cũ/hai.txt'));
  expect(problems).toEqual([expect.stringMatching(/cũ\/\.soatso\.json:5:3: Không có mục "x"\./)]);
});

test('an entry that no finding needs is known only of folders that were checked whole', async () => {
  const all = projects();
  all.reviewed(checked(CONFLICT), await all.policyOf(at('cũ/một.txt')));
  expect(all.unused([])).toEqual([]);
  expect(all.unused([at('năm'), at('cũ/nữa')])).toEqual([]);
  for (const whole of ['cũ', '.'])
    expect(all.unused([at(whole)])).toEqual([
      expect.stringMatching(/cũ\/\.soatso\.json:3:22: Gợi ý: .*số của Bộ.*Hãy xóa mục này\./),
    ]);
});
