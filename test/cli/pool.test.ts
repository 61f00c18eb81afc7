import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jobsOf } from '../../server/src/cli/pool.ts';
import { FORMATS } from '../../server/src/formats/index.ts';
import { CONFLICT, folderOf, HOLDS, IMPOSSIBLE } from './folder.ts';
import { soatso } from './program.ts';

/** Long and short texts by turns, so that the later ones are done first. */
const folder = folderOf({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, k) => [
      `bài/${String(k).padStart(2, '0')}.txt`,
      `${[CONFLICT, HOLDS, IMPOSSIBLE][k % 3]}${HOLDS.repeat(k % 4 === 0 ? 400 : 1)}`,
    ]),
  ),
  'bài/ảnh.txt': 'một\0hai',
  'bài/trống.txt': '',
});
const run = (...args: string[]) => soatso(args, { cwd: folder.path });

test('as many threads as were said, else as there are cores', () => {
  expect(jobsOf(3)).toBe(3);
  expect(jobsOf(undefined)).toBeGreaterThan(0);
});

test.each(FORMATS.map(({ id }) => id))('threads write %s as one does, byte for byte', async (id) => {
  const [one, three] = [await run('-j', '1', '-f', id, 'bài'), await run('-j', '3', '-f', id, 'bài')];
  expect(one.stdout.length).toBeGreaterThan(id === 'github' ? 100 : 500);
  expect(three).toEqual(one);
});

test('with conflicts between texts, a baseline and a project too', async () => {
  const options = ['-f', 'json', '--across', '--baseline', 'biết.json'];
  await run('-j', '3', ...options, '--update-baseline', 'bài/00.txt', 'bài/01.txt');
  const first = await readFile(join(folder.path, 'biết.json'), 'utf8');
  await run('-j', '1', ...options, '--update-baseline', 'bài/00.txt', 'bài/01.txt');
  expect(await readFile(join(folder.path, 'biết.json'), 'utf8')).toBe(first);
  expect(await run('-j', '3', ...options, 'bài')).toEqual(await run('-j', '1', ...options, 'bài'));
});

test('lines of NDJSON come out in their order', async () => {
  const lines = Array.from({ length: 200 }, (_, id) =>
    JSON.stringify({ id, text: HOLDS.repeat(id % 9 === 0 ? 60 : 1) }),
  );
  const stdin = lines.join('\n');
  const { stdout } = await soatso(['--ndjson-input', '-j', '3'], { cwd: folder.path, stdin });
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.id);
  expect(ids).toEqual(lines.map((_, id) => String(id)));
});

test('a reader that goes away ends the threads', async () => {
  const { status, stderr } = await soatso(['-j', '3', '--figures', 'bài'], { cwd: folder.path, hangUp: true });
  expect([stderr, status === null]).toEqual([expect.not.stringContaining('Error'), false]);
});
