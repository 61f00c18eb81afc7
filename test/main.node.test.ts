import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver-protocol/node';
import { SERVER, stop } from './server-process.ts';

test('who starts it by hand is told what it is for', () => {
  for (const args of [[], ['--help']]) {
    const { status, stderr, stdout } = spawnSync(execPath, [SERVER, ...args], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('soatso-language-server --stdio');
  }
});

test('it speaks over the channel of a process that forked it, as VS Code does', async () => {
  const forked = await startForked();
  expect(forked.initialized).toMatchObject({ capabilities: { hoverProvider: true } });
  expect(await stop(forked)).toBe(0);
});

test('it ends when the process that forked it is gone', async () => {
  const { process, connection } = await startForked();
  const ended = once(process, 'exit');
  connection.dispose();
  process.disconnect();
  expect((await ended)[0]).toBe(1);
});

test('it ends when the editor that it was told of is gone, even where the channel is still open', async () => {
  const { pid: gone } = spawnSync(execPath, ['--version']);
  const { process, connection } = await startForked(gone);
  const [status] = await once(process, 'exit');
  expect(status).toBe(1);
  connection.dispose();
});

async function startForked(processId: number | null = null) {
  const process = fork(SERVER, ['--node-ipc'], { stdio: 'ignore', execArgv: [] });
  const connection = createProtocolConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  connection.listen();
  const introduction = { processId, rootUri: null, capabilities: {} };
  return { process, connection, initialized: await connection.sendRequest('initialize', introduction) };
}
