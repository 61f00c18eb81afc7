import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport, Message } from 'vscode-languageserver-protocol';

const URI = 'vscode-vfs://github/van-ban.txt';
const bundle = readFileSync('dist/server.web.js', 'utf8');

/** What a browser gives a worker, and nothing of Node. */
const SCOPE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  globalThis.close = () => parentPort.close();
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  const [process, require_, Buffer, setImmediate] = [];
`;

test('the server runs in a web worker', async () => {
  const worker = new Worker(`${SCOPE}{ const require = undefined; ${bundle} }`, { eval: true });
  const waiting = new Map<unknown, (answer: unknown) => void>();
  worker.on('message', ({ id, result }: Message & { id?: number; result?: unknown }) => waiting.get(id)?.(result));
  const notify = (method: string, params: unknown): void => worker.postMessage({ jsonrpc: '2.0', method, params });
  const ask = (id: number, method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });

  const capabilities = { textDocument: { diagnostic: {} } };
  expect(await ask(1, 'initialize', { processId: null, rootUri: null, capabilities })).toMatchObject({
    capabilities: { hoverProvider: true },
  });
  notify('initialized', {});
  const text = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
  notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text } });
  const report = await ask(2, 'textDocument/diagnostic', { textDocument: { uri: URI } });
  expect((report as DocumentDiagnosticReport & { items: { code: string }[] }).items.map(({ code }) => code)).toEqual([
    'count-sum',
  ]);
  const exported = (await ask(3, 'soatso/export', { uri: URI })) as string;
  expect(JSON.parse(exported).documents[0].document).toMatchObject({ uri: URI, length: text.length });
  await worker.terminate();
});

test('the bundle needs nothing of Node', () => {
  expect(bundle).not.toMatch(/require\("node:/);
});
