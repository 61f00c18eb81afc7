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
  globalThis.Blob = class { constructor(parts) { this.text = parts.join(''); } };
  URL.createObjectURL = (blob) => blob.text;
  URL.revokeObjectURL = () => {};
  globalThis.importScripts = (script) => require('node:vm').runInThisContext(script);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  const [process, require_, Buffer, setImmediate] = [];
`;

interface Heard extends Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly file: string };
  readonly result?: unknown;
  readonly error?: unknown;
}

test('the server runs in a web worker, and brings what few ask for when it is asked', async () => {
  const worker = new Worker(`${SCOPE}{ const require = undefined; ${bundle} }`, { eval: true });
  const waiting = new Map<unknown, (answer: unknown) => void>();
  const scripts: string[] = [];
  worker.on('message', ({ id, method, params, result, error }: Heard) => {
    if (method === 'soatso/script' && params) {
      scripts.push(params.file);
      worker.postMessage({ jsonrpc: '2.0', id, result: readFileSync(`dist/${params.file}`, 'utf8') });
    } else waiting.get(id)?.(result ?? error);
  });
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
  const hoverAt = (id: number, character: number): Promise<unknown> =>
    ask(id, 'textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character } });
  expect(await hoverAt(3, 27)).toMatchObject({ contents: { value: expect.stringContaining('4 chỉ tiêu') } });
  const exported = (await ask(4, 'soatso/export', { uri: URI })) as string;
  expect(JSON.parse(exported).documents[0].document).toMatchObject({ uri: URI, length: text.length });
  expect(scripts).toEqual(['explanations.web.js', 'views.web.js']);
  await worker.terminate();
});

test('the bundle needs nothing of Node', () => {
  expect(bundle).not.toMatch(/require\("node:/);
});
