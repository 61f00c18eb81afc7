import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TOOLS } from '../../server/src/mcp/index.ts';
import { CONFLICT } from '../cli/folder.ts';
import { agentIn } from './agent.ts';

const { client, call } = agentIn({ 'hỏng.txt': 'một\0hai' });

test('it introduces itself and its tools, which only read', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'soatso', title: 'Soát Số' });
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ id }) => id));
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(50);
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(annotations).toMatchObject({ readOnlyHint: true });
  }
});

test.each([
  ['review', {}, 'Give either `text` or `path`.'],
  ['review', { text: CONFLICT, path: 'x' }, 'Give either `text` or `path`.'],
  ['review', { path: 'không-có.txt' }, 'không-có.txt: Không tìm thấy tệp'],
  ['review', { path: 'hỏng.txt' }, 'không phải tệp văn bản'],
  ['list-figures', { path: '../../etc/passwd' }, ': '],
])('%s with %j is an error that a model can act on', async (name, given, said) => {
  const { isError, text } = await call(name, given);
  expect(isError).toBe(true);
  expect(text).toContain(said);
});

test('a tool that is not there is refused', async () => {
  await expect(client.callTool({ name: 'none' })).rejects.toThrow('There is no tool none. Tools: explain-rule');
});

test('many questions at once are each answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, k) => call('review', { text: `${CONFLICT}Bài ${k + 1}.` })),
  );
  expect(answers.map(({ structured }) => (structured.document as unknown as { length: number }).length)).toEqual(
    Array.from({ length: 20 }, (_, k) => `${CONFLICT}Bài ${k + 1}.`.length),
  );
});

test('it ends when its client goes away', async () => {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'mcp'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
});
