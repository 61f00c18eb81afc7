import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jobsOf } from '../../server/src/cli/pool.ts';
import { FORMATS } from '../../server/src/formats/index.ts';
import { CONFLICT, folderOf, HOLDS, IMPOSSIBLE } from './folder.ts';
import { ran } from './host.ts';

/** Long and short texts by turns, so that the later ones are done first. */
const folder = folderOf({
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, k) => [
      `bài/${k}.txt`,
      `${[CONFLICT, HOLDS, IMPOSSIBLE][k % 3]}${HOLDS.repeat(k % 4 === 0 ? 100 : 1)}`,
    ]),
  ),
  'bài/ảnh.txt': 'một\0hai',
  'bài/trống.txt': '',
});
const at = (name: string): string => join(folder.path, name);

/** With threads that run the program as it is published. */
const program = resolve('dist/cli.js');

test('as many threads as were said, else as there are cores', () => {
  expect(jobsOf(3)).toBe(3);
  expect(jobsOf(undefined)).toBeGreaterThan(0);
});

test.each(FORMATS.map(({ id }) => id))('threads write %s as one does, byte for byte', async (id) => {
  const one = await ran(['-f', id, at('bài')]);
  expect(one.stdout.length).toBeGreaterThan(100);
  expect(await ran(['-j', '2', '-f', id, at('bài')], { program })).toEqual(one);
});

test('a project, a baseline and conflicts between texts come to the same', async () => {
  const known = ['--baseline', at('biết.json'), '--across', '-f', 'json'];
  await ran(['-j', '2', ...known, '--update-baseline', at('bài/0.txt'), at('bài/1.txt')], { program });
  const first = await readFile(at('biết.json'), 'utf8');
  await ran([...known, '--update-baseline', at('bài/0.txt'), at('bài/1.txt')]);
  expect(await readFile(at('biết.json'), 'utf8')).toBe(first);
  expect(await ran(['-j', '2', ...known, at('bài')], { program })).toEqual(await ran([...known, at('bài')]));
});

test('lines of NDJSON come out in their order', async () => {
  const lines = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({ id, text: HOLDS.repeat(id % 9 === 0 ? 60 : 1) }),
  );
  const { stdout } = await ran(['--ndjson-input', '-j', '2'], { stdin: lines.join('\n'), program });
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.id);
  expect(ids).toEqual(lines.map((_, id) => String(id)));
});
