import { expect, test } from 'vitest';
import { entryOf } from '../../server/src/formats/entry.ts';
import { ndjson } from '../../server/src/formats/ndjson.ts';
import { checked, expectValid, OPTIONS, write } from './checked.ts';

test('one line a text in the order of the input, also for one that could not be read', async () => {
  const results = [
    checked('Đạt 5,5% kế hoạch,\r\nvượt 2,2%.', 'một.txt'),
    { path: 'mất.txt', message: 'Không tìm thấy tệp.' },
    checked('', 'trống.txt'),
  ];
  const whole = await write(ndjson, [...results]);
  expect(whole.endsWith('\n')).toBe(true);
  const values = whole
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const value of values) expectValid(value);
  expect(values.map(({ document, error }) => document?.path ?? error)).toEqual([
    'một.txt',
    { path: 'mất.txt', message: 'Không tìm thấy tệp.' },
    'trống.txt',
  ]);
});

test('a line is written before the next text is looked at', async () => {
  const looked: string[] = [];
  async function* texts() {
    for (const path of ['một.txt', 'hai.txt']) {
      looked.push(path);
      yield entryOf(ndjson, checked('Đạt 5,5%.', path), OPTIONS);
    }
  }
  let line = '';
  for await (const piece of ndjson.write(texts(), OPTIONS)) {
    line += piece;
    if (!line.endsWith('\n')) continue;
    expect(JSON.parse(line).document.path).toBe(looked.at(-1));
    line = '';
  }
  expect(line).toBe('');
  expect(looked).toEqual(['một.txt', 'hai.txt']);
});
