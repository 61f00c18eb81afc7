import { expect, test } from 'vitest';
import type { Result } from '../../server/src/formats/format.ts';
import { json, toJson } from '../../server/src/formats/json.ts';
import { ndjson } from '../../server/src/formats/ndjson.ts';
import { checked, expectValid, write } from './checked.ts';

const ONE = checked('Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt và 9 chỉ tiêu đạt kế hoạch.', 'một.txt');
const OTHER = checked('Trong đó có một dấu " và một dòng mới\nđạt 5,5%.', 'hai.txt');
const GONE = { path: 'mất.txt', message: 'Không tìm thấy tệp.' };

const written = async (...results: readonly Result[]): Promise<string> => write(json, [...results]);

test.each([
  ['no text', []],
  ['one text', [ONE]],
  ['several texts and one that could not be read', [ONE, GONE, OTHER]],
  ['only one that could not be read', [GONE]],
])('%s: one value, valid and indented by two', async (_, results) => {
  const whole = await written(...results);
  const value = JSON.parse(whole);
  expectValid(value);
  expect(whole).toBe(`${JSON.stringify(value, null, 2)}\n`);
  expect(Object.keys(value)).toEqual(['version', 'tool', 'documents', 'conflicts', 'errors']);
  expect(value.documents).toHaveLength(results.filter((result) => result !== GONE).length);
  expect(value.errors).toEqual(results.filter((result) => result === GONE));
});

test('the editor exports the value that the command line writes', async () => {
  expect(toJson([ONE], 'vi')).toBe(await written(ONE));
  expect(toJson([ONE, OTHER], 'vi')).toBe(await written(ONE, OTHER));
});

test('json and ndjson hold the same documents', async () => {
  const lines = (await write(ndjson, [ONE, OTHER])).trimEnd().split('\n');
  expect(JSON.parse(await written(ONE, OTHER)).documents).toEqual(lines.map((line) => JSON.parse(line)));
});
