import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { HOLDS } from './folder.ts';

/** The published program between pipes that stay open. */
function piped(args: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, resolve('dist/cli.js'), '--ndjson-input', ...args], {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {});
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, said }));
  return { child, ended };
}

const line = (id: number, text: string): string => `${JSON.stringify({ id, text })}\n`;

test.each(['1', '2'])('a line is answered though the next one has not come, with %s threads', async (jobs) => {
  const { child, ended } = piped(['-j', jobs]);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(line(id, HOLDS));
    expect(JSON.parse(String((await answers.next()).value)).document.id).toBe(String(id));
  }
  child.stdin.end();
  expect(await ended).toEqual({ status: 0, said: '' });
});

test.each(['1', '2'])('who no longer reads ends it though lines may come, with %s threads', async (jobs) => {
  const { child, ended } = piped(['-j', jobs]);
  child.stdin.write(line(1, HOLDS));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.write(line(2, HOLDS));
  expect(await ended).toEqual({ status: 0, said: '' });
});

/** Says at the end how many kilobytes were resident at the most. */
const PEAK = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`;
/** So that the heap is soon as large as it becomes. */
const SMALL = ['--max-old-space-size=40', '--max-semi-space-size=1'];
const FEW = 100;
/** 60 KB: the heap could not hold ten times as many; if they were kept, memory would grow by 40%. */
const LONG = `${HOLDS}\n\n${'Đây là một câu không có con số nào. '.repeat(1250)}`;

/** Writes lines as fast as they are read, one of fifty no document, and counts the answers. */
async function memoryOver(lines: number) {
  const { child, ended } = piped(['-j', '2'], [...SMALL, '--import', PEAK]);
  let [answers, refused] = [0, 0];
  createInterface(child.stdout).on('line', (answer) => {
    answers++;
    if (answer.startsWith('{"version":1,"error":{')) refused++;
  });
  for (let id = 0; id < lines; id++)
    if (!child.stdin.write(id % 50 === 49 ? '{"id":\n' : line(id, LONG))) await once(child.stdin, 'drain');
  child.stdin.end();
  const { status, said } = await ended;
  expect({ status, answers, refused }).toEqual({ status: 2, answers: lines, refused: lines / 50 });
  expect(said).toContain(`${lines / 50} dòng của đầu vào không phải văn bản`);
  return Number(said.trim().split('\n').at(-1));
}

test('memory does not grow with the input; lines that are no documents are answered and counted', async () => {
  const [few, many] = [await memoryOver(FEW), await memoryOver(10 * FEW)];
  expect(many).toBeLessThan(1.3 * few);
});
