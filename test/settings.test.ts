import { describe, expect, test } from 'vitest';
import { BROKEN, change, edit, last, MENDED, open, PULLING, PUSHED, pull, pullItems, URI } from './one-document.ts';
import type { Editor } from './server-process.ts';

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
