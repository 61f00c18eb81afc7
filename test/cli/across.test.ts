import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { ran } from './host.ts';

const one = (value: string): string =>
  `Tỉnh Bắc Kạn tổng kết\n\nNăm 2022, thu ngân sách nhà nước của tỉnh đạt ${value} tỷ đồng.\n`;

const folder = folderOf({
  'một.txt': one('8.317'),
  'hai.txt': one('8.137'),
  'ba.txt': one('8.317'),
  'tắt/.soatso.json': '{ "rules": { "conflicting-values": "off" } }',
  'tắt/một.txt': one('8.317'),
  'tắt/hai.txt': one('8.137'),
});
const at = (name: string): string => join(folder.path, name);
const TWO = ['một.txt', 'hai.txt'];

test('texts are checked against one another where it is asked for, and the exit status counts it', async () => {
  const plain = await ran(TWO.map(at));
  expect([plain.status, plain.stdout.includes('Giữa các văn bản')]).toEqual([0, false]);
  const across = await ran(['--across', ...TWO.map(at)]);
  expect([across.status, across.stdout.includes('Giữa các văn bản')]).toEqual([1, true]);
  expect((await ran(['--across', '--max-warnings', '1', ...TWO.map(at)])).status).toBe(0);
  expect((await ran(['--across', ...['một.txt', 'ba.txt'].map(at)])).status).toBe(0);
});

test('the project of the text at which it is shown may leave it out', async () => {
  expect((await ran(['--across', at('tắt')])).status).toBe(0);
  expect((await ran(['--across', '--no-config', at('tắt')])).status).toBe(1);
});

test('what the baseline has is not reported, and what is gone is said', async () => {
  const baseline = ['--across', '--baseline', at('đã-xem.json')];
  expect((await ran([...baseline, '--update-baseline', ...TWO.map(at)])).status).toBe(0);
  expect((await ran([...baseline, ...TWO.map(at)])).status).toBe(0);
  expect((await ran([...baseline, ...TWO.map((name) => at(`tắt/${name}`)), '--no-config'])).status).toBe(1);
  expect((await ran([...baseline, at('hai.txt')])).stderr).toContain('1 chỗ đã ghi nhận nay không còn');
});
