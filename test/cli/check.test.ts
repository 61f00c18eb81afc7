import { expect, test } from 'vitest';
import { CONFLICT, HOLDS, IMPOSSIBLE } from './folder.ts';
import { ran } from './host.ts';

test.each<[string, string, string, number]>([
  ['nothing to check', HOLDS, '', 0],
  ['a warning', CONFLICT, '', 1],
  ['a contradiction', IMPOSSIBLE, '', 1],
  ['as many warnings as are allowed', CONFLICT, '--max-warnings 1', 0],
  ['any number of warnings', CONFLICT, '--max-warnings -1', 0],
  ['a contradiction is no warning', IMPOSSIBLE, '--max-warnings -1', 1],
  ['warnings that are not shown', CONFLICT, '--quiet', 0],
  ['warnings that are not shown, but limited', CONFLICT, '--quiet --max-warnings 0', 1],
])('the exit status of %s', async (_, stdin, line, status) => {
  expect((await ran([...line.split(' ').filter(Boolean), '-'], { stdin })).status).toBe(status);
});

test('a text that cannot be read outweighs findings', async () => {
  const { status, stdout, stderr } = await ran(['-', 'không-có.txt'], { stdin: CONFLICT });
  expect(status).toBe(2);
  expect(stdout).toContain('Cần kiểm tra');
  expect(stderr).toContain('soatso: không-có.txt: ');
});

test.each<[string, { terminal: boolean; env: Record<string, string> }, boolean]>([
  ['on a terminal', { terminal: true, env: {} }, true],
  ['on a terminal with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
  ['on a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
  ['elsewhere', { terminal: false, env: {} }, false],
  ['elsewhere with FORCE_COLOR', { terminal: false, env: { FORCE_COLOR: '1' } }, true],
])('colours %s', async (_, host, coloured) => {
  expect((await ran(['-'], { stdin: CONFLICT, ...host })).stdout.includes('\u001b[')).toBe(coloured);
});
