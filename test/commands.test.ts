import { expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import { startEditor, stop } from './server-process.ts';

const SUM = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const URI = 'file:///van-ban.md';
const IGNORING = { uri: URI, rule: 'count-sum', at: { line: 0, character: 26 }, scope: 'here', reason: 'số của Bộ' };
const CAPABILITIES = { workspace: { applyEdit: true } };

test('a command of the server changes texts through the editor', async () => {
  const editor = await startEditor({ capabilities: CAPABILITIES });
  const applied: ApplyWorkspaceEditParams[] = [];
  editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    applied.push(params);
    return { applied: true };
  });
  expect(editor.capabilities.executeCommandProvider?.commands).toEqual(['soatso.ignore']);
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version: 1, text: SUM },
  });
  await editor.connection.sendRequest('workspace/executeCommand', { command: 'soatso.ignore', arguments: [IGNORING] });
  expect(applied).toMatchObject([
    {
      label: 'Bỏ qua cảnh báo',
      edit: { changes: { [URI]: [{ newText: '<!-- soatso-disable-next-line count-sum -- số của Bộ -->\n' }] } },
    },
  ]);
  await stop(editor);
});

test.each([
  ['soatso.unknown', [], 'There is no command'],
  ['soatso.ignore', [], 'soatso.ignore takes'],
  ['soatso.ignore', [7], 'soatso.ignore takes'],
])('what cannot be run is answered with an error: %s %j', async (command, given, said) => {
  const editor = await startEditor({ capabilities: CAPABILITIES });
  await expect(
    editor.connection.sendRequest('workspace/executeCommand', { command, arguments: given }),
  ).rejects.toThrow(said);
  await stop(editor);
});

test('an editor that makes no edits is not promised commands', async () => {
  const editor = await startEditor();
  expect(editor.capabilities.executeCommandProvider).toBeUndefined();
  await stop(editor);
});
