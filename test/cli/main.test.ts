import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { CONFLICT } from './folder.ts';
import { ran } from './host.ts';

test.each<[string, { status: number; stdout: RegExp; stderr: RegExp }]>([
  ['--version', { status: 0, stdout: new RegExp(`^${manifest.version}\n$`), stderr: /^$/ }],
  ['--help', { status: 0, stdout: /^Cách dùng: soatso \[tùy chọn\]/, stderr: /^$/ }],
  ['--list-rules', { status: 0, stdout: /^count-sum /m, stderr: /^$/ }],
  ['--explain count-sum', { status: 0, stdout: /^count-sum: /, stderr: /^$/ }],
  ['--explain không-có', { status: 2, stdout: /^$/, stderr: /^soatso: Không có quy tắc/ }],
  ['--không-có', { status: 2, stdout: /^$/, stderr: /^soatso: Không có tùy chọn/ }],
  ['-', { status: 1, stdout: /Cần kiểm tra/, stderr: /^$/ }],
])('soatso %s', async (line, { status, stdout, stderr }) => {
  const ended = await ran(line.split(' '), { stdin: CONFLICT });
  expect(ended.status).toBe(status);
  expect(ended.stdout).toMatch(stdout);
  expect(ended.stderr).toMatch(stderr);
});
