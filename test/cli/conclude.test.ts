import { expect, test } from 'vitest';
import { CONFLICT } from './folder.ts';
import { ran } from './host.ts';

test('lines that are no documents are counted at the end, and make the status that of a failure', async () => {
  const stdin = `${JSON.stringify({ text: CONFLICT })}\nkhông\n{}\n`;
  const { status, stdout, stderr } = await ran(['--ndjson-input'], { stdin });
  expect(status).toBe(2);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line))[1]),
  ).toEqual(['tool', 'error', 'error']);
  expect(stderr).toMatch(/^soatso: 2 dòng của đầu vào không phải văn bản;.*\n$/);
});

test('without them it is that of the findings', async () => {
  const { status, stderr } = await ran(['--ndjson-input'], { stdin: JSON.stringify({ text: CONFLICT }) });
  expect([status, stderr]).toEqual([1, '']);
});
