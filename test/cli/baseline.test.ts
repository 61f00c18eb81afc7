import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beyond, countsOf, goneFrom, nameIn, readBaseline, updated } from '../../server/src/cli/baseline.ts';
import { checked } from '../formats/checked.ts';
import { CONFLICT, folderOf, IMPOSSIBLE } from './folder.ts';

const folder = folderOf({
  'năm/một.txt': CONFLICT,
  'hỏng.json': '{ "version": 1, "findings": [{ "path": 5 }] }',
  'khác.txt': 'Đây là văn bản.',
});
const at = (name: string): string => join(folder.path, name);

const THRICE = `${CONFLICT}\n${IMPOSSIBLE}\n${CONFLICT}\n${CONFLICT}`;
const known = countsOf(checked(CONFLICT));
const rules = (text: string, counts?: typeof known): string[] =>
  beyond(checked(text), counts).map(({ finding }) => finding.what.rule);

test('findings of the same words are counted together', () => {
  expect([...countsOf(checked(THRICE)).values()]).toEqual([
    { rule: 'count-sum', count: 3 },
    { rule: 'part-exceeds-whole', count: 1 },
  ]);
});

test('what is beyond the count is new', () => {
  expect(rules(THRICE)).toHaveLength(4);
  expect(rules(CONFLICT, known)).toEqual([]);
  expect(rules(THRICE, known)).toEqual(['part-exceeds-whole', 'count-sum', 'count-sum']);
  expect(rules(THRICE, countsOf(checked(THRICE)))).toEqual([]);
});

test('what is recorded and no longer found is counted, in the texts that were checked', () => {
  const recorded = new Map([
    ['a', countsOf(checked(THRICE))],
    ['b', known],
  ]);
  expect(goneFrom(recorded, new Map([['a', known]]))).toBe(3);
  expect(goneFrom(recorded, new Map())).toBe(0);
});

test('a text is called by its path from the baseline, the same on every machine', () => {
  expect(nameIn(at('ghi-nhận.json'), at('năm/một.txt'))).toBe('năm/một.txt');
  expect(nameIn(at('năm/ghi-nhận.json'), at('hai.txt'))).toBe('../hai.txt');
  expect(nameIn(at('ghi-nhận.json'), null)).toBe('-');
});

test('it is written sorted, keeps texts that are still there, and reads back', async () => {
  const recorded = new Map([
    ['năm/một.txt', known],
    ['đã-xóa.txt', known],
  ]);
  const seen = new Map([['khác.txt', countsOf(checked(THRICE))]]);
  const written = await updated(at('ghi-nhận.json'), { recorded, seen });
  expect(await updated(at('ghi-nhận.json'), { recorded, seen })).toBe(written);
  expect(written).not.toContain(folder.path);
  await writeFile(at('ghi-nhận.json'), written);
  const read = await readBaseline(at('ghi-nhận.json'), 'vi');
  expect(read).toEqual({ recorded: new Map([...seen, ['năm/một.txt', known]]) });
  const { findings } = JSON.parse(await readFile(at('ghi-nhận.json'), 'utf8'));
  const places = findings.map(({ path, fingerprint }: Record<string, string>) => `${path} ${fingerprint}`);
  expect(places).toEqual(places.toSorted());
});

test.each([
  ['hỏng.json', { problem: expect.stringContaining('Đây không phải tệp ghi nhận của Soát Số') }],
  ['khác.txt', { problem: expect.stringContaining('Đây không phải tệp ghi nhận của Soát Số') }],
  ['năm', { problem: 'Đây là thư mục, không phải tệp.' }],
  ['chưa-có.json', { missing: expect.stringContaining('--update-baseline') }],
])('%s is no baseline', async (name, said) => {
  expect(await readBaseline(at(name), 'vi')).toEqual(said);
});
