import { describe, expect, test } from 'vitest';
import { figuresRequest } from '../server/src/protocol.ts';
import {
  BROKEN,
  edit,
  framed,
  hoverAt,
  last,
  notification,
  open,
  PULLING,
  pull,
  pullItems,
  URI,
} from './one-document.ts';

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
