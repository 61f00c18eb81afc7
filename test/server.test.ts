import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Position,
  Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { exportRequest, type FiguresResult, figuresRequest } from '../server/src/protocol.ts';
import { type Editor, type EditorOptions, SERVER, startEditor, stop } from './server-process.ts';

const URI = 'file:///van-ban.txt';
const BROKEN = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const MENDED = BROKEN.replace('có 12', 'có 13');
const SEED = readFileSync('seeds/000_2559c9ffbccbbfc2.txt', 'utf8');

const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};
const ACTIONS = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } };
const PUSHED: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

const editors: Editor[] = [];
afterEach(() => {
  for (const { connection, process } of editors.splice(0)) {
    connection.dispose();
    process.kill();
  }
});

async function edit(options: EditorOptions): Promise<Editor> {
  const editor = await startEditor(options);
  editors.push(editor);
  return editor;
}

const open = ({ connection }: Editor, text: string, languageId = 'plaintext'): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId, version: 1, text } });

const change = (
  { connection }: Editor,
  version: number,
  ...changes: { range?: Range; text: string }[]
): Promise<void> =>
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: changes,
  });

const pull = ({ connection }: Editor, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });

async function pullItems(editor: Editor): Promise<Diagnostic[]> {
  const report = await pull(editor);
  return report.kind === 'full' ? report.items : [];
}

const hoverAt = ({ connection }: Editor, position: Position): Promise<Hover | null> =>
  connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position });

const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('Nothing was sent');
  return item;
};

describe('a client that pulls', () => {
  test('is told so, gets its diagnostics on asking, and none unasked', async () => {
    const editor = await edit({ capabilities: PULLING });
    expect(editor.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false });
    await open(editor, BROKEN);
    expect((await pullItems(editor)).map(({ code }) => code)).toEqual(['count-sum']);
    await change(editor, 2, { text: MENDED });
    expect(await pullItems(editor)).toEqual([]);
    await editor.until(() => editor.statuses.some(({ findings }) => findings.warning === 0));
    expect(editor.published).toEqual([]);
  });

  test('is not sent again what it has', async () => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, BROKEN);
    const { resultId } = await pull(editor);
    expect(await pull(editor, resultId)).toEqual({ kind: 'unchanged', resultId });
    await change(editor, 2, { text: MENDED });
    expect(await pull(editor, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('of the first seed with one count changed hears of one conflict, with both its other figures', async () => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, SEED);
    const before = await pullItems(editor);
    expect(before.filter(isLoud)).toEqual([]);
    const document = TextDocument.create(URI, 'plaintext', 1, SEED);
    const at = SEED.indexOf('có 22 chỉ tiêu đạt') + 'có '.length;
    await change(editor, 2, {
      range: { start: document.positionAt(at), end: document.positionAt(at + 2) },
      text: '23',
    });
    const loud = (await pullItems(editor)).filter(isLoud);
    expect(loud).toHaveLength(1);
    expect(loud[0]?.message).toContain('23 + 4 = 27');
    const related = loud[0]?.relatedInformation?.map(({ location: { range } }) => document.getText(range)) ?? [];
    expect(related.map((text) => /^[\d/]+/.exec(text)?.[0])).toEqual(['26', '4/26']);
  });
});

const isLoud = ({ severity = 1 }: Diagnostic): boolean => severity <= 2;

describe('a client that cannot pull', () => {
  test('is sent diagnostics after each change, and none on closing', async () => {
    const editor = await edit({ capabilities: PUSHED });
    expect(editor.capabilities.diagnosticProvider).toBeUndefined();
    await open(editor, BROKEN);
    await editor.until(() => editor.published.some(({ version }) => version === 1));
    expect(last(editor.published).diagnostics.map(({ code }) => code)).toEqual(['count-sum']);
    await change(editor, 2, { text: MENDED });
    await editor.until(() => last(editor.published).version === 2);
    expect(last(editor.published).diagnostics).toEqual([]);
    await change(editor, 3, { text: BROKEN });
    await editor.until(() => last(editor.published).version === 3);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await editor.until(() => last(editor.published).version === undefined);
    expect(last(editor.published)).toEqual({ uri: URI, diagnostics: [] });
  });

  test('hears of the last of a burst of changes, not of each', async () => {
    const editor = await edit({ capabilities: PUSHED });
    await open(editor, MENDED);
    const burst = Array.from({ length: 50 }, (_, k) =>
      notification('textDocument/didChange', {
        textDocument: { uri: URI, version: k + 2 },
        contentChanges: [{ text: k % 2 ? MENDED : BROKEN }],
      }),
    );
    editor.process.stdin.write(burst.map(framed).join(''));
    await editor.until(() => editor.published.some(({ version }) => version === 51));
    expect(editor.published.length).toBeLessThan(25);
    expect(last(editor.published).diagnostics).toEqual([]);
  });

  test('is answered with an error when it pulls all the same', async () => {
    const editor = await edit({ capabilities: PUSHED });
    await open(editor, BROKEN);
    await expect(pull(editor)).rejects.toMatchObject({ code: -32601 });
  });
});

test('hover, figures, export and status speak of the open document', async () => {
  const editor = await edit({ capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });
  await open(editor, BROKEN);
  expect(await hoverAt(editor, { line: 0, character: 10 })).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringMatching(/^\*\*12 chỉ tiêu\*\*/) },
  });
  const { version, figures }: FiguresResult = await editor.connection.sendRequest(figuresRequest.method, { uri: URI });
  expect([version, figures.map(({ kind }) => kind)]).toEqual([1, ['quantity', 'quantity', 'quantity']]);
  const exported: string = await editor.connection.sendRequest(exportRequest.method, { uri: URI });
  expect(JSON.parse(exported)).toMatchObject({ version: 1, documents: [{ document: { uri: URI } }] });
  await editor.until(() => editor.statuses.length > 0);
  expect(last(editor.statuses)).toMatchObject({ uri: URI, figures: 3, checked: 1, silent: null });
});

test('on saving, the form of numbers is mended for who asks for it in the settings', async () => {
  const settings = { numberFormat: { fixOnSave: true } };
  const editor = await edit({ capabilities: PUSHED, initializationOptions: settings });
  expect(editor.capabilities.textDocumentSync).toMatchObject({ willSaveWaitUntil: true });
  await open(editor, 'Có 20504 người được hỗ trợ.');
  const params = { textDocument: { uri: URI }, reason: 1 };
  expect(await editor.connection.sendRequest('textDocument/willSaveWaitUntil', params)).toEqual([
    { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 8 } }, newText: '20.504' },
  ]);
});

test('ten thousand findings are all told, and what is asked about one of them is about that one', async () => {
  const editor = await edit({ capabilities: { ...PULLING, textDocument: { ...PULLING.textDocument, ...ACTIONS } } });
  await open(editor, Array.from({ length: 10_000 }, () => BROKEN).join('\n\n'));
  expect(await pullItems(editor)).toHaveLength(10_000);
  const at = { line: 15_000, character: 27 };
  const asked = { textDocument: { uri: URI }, range: { start: at, end: at } };
  const send = (method: string, params: object): Promise<unknown[]> =>
    editor.connection.sendRequest(`textDocument/${method}`, params);
  const actions = await send('codeAction', { ...asked, context: { diagnostics: [] } });
  expect(actions.map((action) => (action as { title: string }).title)).toEqual(
    expect.arrayContaining(['Sửa 4 thành 3', 'Sửa 9 thành 8', 'Sửa 12 thành 13']),
  );
  const line = { start: { line: 15_000, character: 0 }, end: { line: 15_001, character: 0 } };
  expect(await send('inlayHint', { ...asked, range: line })).toMatchObject([{ label: '= 13 chỉ tiêu' }]);
  expect(await send('documentHighlight', { ...asked, position: at })).toHaveLength(3);
  expect(await send('documentSymbol', asked)).not.toEqual([]);
});

test('of a document that is not open there is nothing to say', async () => {
  const editor = await edit({ capabilities: PULLING });
  expect(await hoverAt(editor, { line: 0, character: 0 })).toBeNull();
  expect(await pullItems(editor)).toEqual([]);
});

test('Markdown is read as Markdown', async () => {
  const editor = await edit({ capabilities: PULLING });
  await open(editor, `Huyện đã báo cáo.\n\n\`\`\`\n${BROKEN}\n\`\`\`\n`, 'markdown');
  expect(await pullItems(editor)).toEqual([]);
});

describe('configuration', () => {
  test('is asked for, and a change of it re-checks what is open', async () => {
    const configuration: { rules: Record<string, string> } = { rules: { 'count-sum': 'off' } };
    const editor = await edit({ capabilities: PULLING, configuration: () => configuration });
    await open(editor, BROKEN);
    await editor.until(() => editor.statuses.some(({ findings }) => findings.warning === 0));
    expect(await pullItems(editor)).toEqual([]);
    const before = editor.refreshes.count;
    configuration.rules = { 'count-sum': 'information' };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.refreshes.count > before);
    expect((await pullItems(editor)).map(({ severity }) => severity)).toEqual([3]);
    await editor.until(() => last(editor.statuses).findings.information === 1);
  });

  test('comes with the introduction or the notice of a change where the client cannot be asked', async () => {
    const editor = await edit({ capabilities: PUSHED, initializationOptions: { locale: 'en' } });
    await open(editor, BROKEN);
    await editor.until(() => editor.published.length > 0);
    expect(last(editor.published).diagnostics[0]?.message).toContain('but the text gives');
    const sent = editor.published.length;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { soatSo: { locale: 'vi' } },
    });
    await editor.until(() => editor.published.length > sent);
    expect(last(editor.published).diagnostics[0]?.message).toContain('nhưng văn bản ghi');
  });

  test('that is not understood is named in the log, and the rest goes on', async () => {
    const editor = await edit({ capabilities: PUSHED, initializationOptions: { locale: 'fr', size: 7 } });
    await editor.until(() => editor.logged.length > 0);
    expect(last(editor.logged)).toMatchObject({ type: 2, message: expect.stringContaining('soatSo.locale') });
    await open(editor, BROKEN);
    await editor.until(() => editor.published.length > 0);
    expect(last(editor.published).diagnostics).toHaveLength(1);
  });
});

describe('findings for what is saved only', () => {
  const ON_SAVE = { 'check.when': 'onSave' };
  const save = ({ connection }: Editor): Promise<void> =>
    connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });

  test('are as they were while someone types, and follow on saving, for a client that pulls', async () => {
    const editor = await edit({ capabilities: PULLING, configuration: () => ON_SAVE });
    await open(editor, BROKEN);
    await editor.until(() => editor.statuses.length > 0);
    const { resultId } = await pull(editor);
    await change(editor, 2, { text: MENDED });
    expect(await pull(editor, resultId)).toEqual({ kind: 'unchanged', resultId });
    const before = editor.refreshes.count;
    await save(editor);
    await editor.until(() => editor.refreshes.count > before);
    expect(await pull(editor, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('and for one that cannot pull', async () => {
    const editor = await edit({ capabilities: PUSHED, initializationOptions: ON_SAVE });
    await open(editor, BROKEN);
    await editor.until(() => editor.published.some(({ version }) => version === 1));
    await change(editor, 2, { text: MENDED });
    await editor.until(() => editor.statuses.some(({ findings }) => findings.warning === 0));
    expect(last(editor.published).version).toBe(1);
    await save(editor);
    await editor.until(() => last(editor.published).version === 2);
    expect(last(editor.published).diagnostics).toEqual([]);
  });
});

describe('what no editor should send', () => {
  test.each([
    ['malformed JSON', framed('{"jsonrpc": "2.0", "id": 7, "method": ')],
    ['a header without a length', 'Content-Type: none\r\n\r\n'],
    ['a request under the id null', framed('{"jsonrpc":"2.0","id":null,"method":"textDocument/hover","params":{}}')],
    ['a cancellation of nothing', framed('{"jsonrpc":"2.0","method":"$/cancelRequest"}')],
    ['no object', framed('42')],
    ['a change without a position', framed(notification('textDocument/didChange', { contentChanges: [{}] }))],
    [
      'an unknown change',
      framed(notification('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [7] })),
    ],
    ['an opening of nothing', framed(notification('textDocument/didOpen', {}))],
  ])('%s is logged, and the server goes on', async (_, bytes) => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, BROKEN);
    await pull(editor);
    editor.process.stdin.write(bytes);
    await editor.until(() => editor.logged.some(({ type }) => type === 1));
    expect(await pullItems(editor)).toHaveLength(1);
  });

  test('malformed JSON is answered with an error', async () => {
    const editor = await edit({ capabilities: PULLING });
    const answers: unknown[] = [];
    editor.process.stdout.on('data', (data) => answers.push(String(data)));
    editor.process.stdin.write(framed('{"jsonrpc": '));
    await editor.until(() => editor.logged.length > 0);
    await pull(editor);
    expect(answers.join('')).toMatch(/"id":null,"error":\{"code":-32700/);
  });

  test.each([
    ['soatso/unknown', { uri: URI }, -32601],
    ['textDocument/hover', {}, -32602],
    ['textDocument/hover', { textDocument: { uri: 7 } }, -32602],
    ['textDocument/hover', { textDocument: { uri: URI } }, -32603],
    [figuresRequest.method, 'van-ban', -32602],
  ])('%s with %j is answered with an error', async (method, params, code) => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, BROKEN);
    await expect(editor.connection.sendRequest(method, params)).rejects.toMatchObject({ code });
    expect(await pullItems(editor)).toHaveLength(1);
  });

  test('an error of ours is logged with its place', async () => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, BROKEN);
    await expect(editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: URI } })).rejects.toThrow();
    await editor.until(() => editor.logged.length > 0);
    expect(last(editor.logged).message).toMatch(/^textDocument\/hover: TypeError.*\n\s+at /);
  });

  test('positions outside the text have no hover', async () => {
    const editor = await edit({ capabilities: PULLING });
    await open(editor, BROKEN);
    for (const position of [
      { line: 99, character: 0 },
      { line: -1, character: -1 },
      { line: 0, character: 1e9 },
    ])
      expect(await hoverAt(editor, position)).toBeNull();
  });
});

/** A message as it goes over the wire. */
const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function notification(method: string, params: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', method, params });
}

describe('the end', () => {
  test('after shutdown is orderly', async () => {
    expect(await stop(await startEditor())).toBe(0);
  });

  test('without shutdown is not', async () => {
    const { connection, process } = await startEditor();
    const ended = once(process, 'exit');
    await connection.sendNotification('exit');
    expect((await ended)[0]).toBe(1);
    connection.dispose();
  });

  test('comes when the editor is gone', async () => {
    const { connection, process } = await startEditor();
    const ended = once(process, 'exit');
    process.stdin.end();
    expect((await ended)[0]).toBe(1);
    connection.dispose();
  });
});

test('the bundle is small', () => expect(statSync(SERVER).size).toBeLessThan(400_000));
