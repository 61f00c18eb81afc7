import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { exportRequest, type FiguresResult, figuresRequest } from '../server/src/protocol.ts';
import {
  BROKEN,
  change,
  edit,
  framed,
  hoverAt,
  last,
  MENDED,
  notification,
  open,
  PULLING,
  PUSHED,
  pull,
  pullItems,
  URI,
} from './one-document.ts';
import { startEditor, stop } from './server-process.ts';

const SEED = readFileSync('seeds/000_2559c9ffbccbbfc2.txt', 'utf8');
const ACTIONS = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } };

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

  test('of the first seed with one count changed hears of one conflict, with all its other figures', async () => {
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
    expect(related.map((text) => /^[\d/]+/.exec(text)?.[0])).toEqual(['26', '4/26', '4']);
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
