import { join } from 'node:path';
import { expect, test } from 'vitest';
import { besideIn } from '../../server/src/threads/beside.ts';
import { CONFLICT, folderOf } from '../cli/folder.ts';
import { CLIENT, readingOf } from './readings.ts';

const PROVINCE = 'Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt';
const folder = folderOf({
  'a.txt': CONFLICT,
  'b.txt': `${PROVINCE} 830 tỷ đồng.`,
  'c.txt': `${PROVINCE} 380 tỷ đồng.`,
  'd.txt': `${PROVINCE} 830 tỷ đồng.`,
  'dies.js': `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ reading }) => {
  if (reading.uri.endsWith('b.txt')) process.exit(3);
  parentPort.postMessage({ result: { uri: reading.uri, message: 'đã đọc' } });
});`,
});
const at = (name: string) => readingOf(join(folder.path, name));

test('what is read beside is what is read here, and held against what other texts say', async () => {
  const errors: unknown[] = [];
  const beside = besideIn('./dist/review.js', CLIENT, (error) => errors.push(error));
  const found = [];
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) found.push(await beside.read(at(name)));
  const known = found.flatMap((one) => ('known' in one ? one.known : []));
  expect(found).toMatchObject([{ diagnostics: [{ code: 'count-sum' }] }, {}, {}, {}]);
  expect(known[1]?.figures.map(({ text, period }) => [text, period])).toContainEqual(['830 tỷ đồng', '2022']);
  expect(await beside.across(known)).toMatchObject([{ conflict: { said: { rule: 'conflicting-values' } } }]);
  beside.end();
  expect(errors).toEqual([]);
});

test('a text at which the thread comes to an end is named, and the next is read', async () => {
  const errors: unknown[] = [];
  const beside = besideIn(join(folder.path, 'dies.js'), CLIENT, (error) => errors.push(error));
  const found = [];
  for (const name of ['a.txt', 'b.txt', 'c.txt']) found.push(await beside.read(at(name)));
  expect(found).toMatchObject([
    { message: 'đã đọc' },
    { uri: at('b.txt').uri, message: expect.stringContaining('dừng giữa chừng') },
    { message: 'đã đọc' },
  ]);
  expect(errors).toHaveLength(1);
  beside.end();
});
