import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ClientCapabilities, type DocumentDiagnosticReport, FileChangeType } from 'vscode-languageserver-protocol';
import { CONFLICT, folderOf } from './cli/folder.ts';
import { type Editor, type EditorOptions, startEditor, stop } from './server-process.ts';

const folder = folderOf({
  'tắt/.soatso.json': '{ "rules": { "count-sum": "off" } }',
  'gợi-ý/.soatso.json': '{ "rules": { "sum": "hint" } }',
  'nháp/.soatso.json': '{ "ignoreFiles": ["*.txt"] }',
  'hỏng/.soatso.json': '{\n  "rulse": {}\n}',
  'đổi/.soatso.json': '{ "rules": { "count-sum": "off" } }',
});
const uriOf = (name: string): string => pathToFileURL(join(folder.path, name)).href;

const WATCHING: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

async function editing(options: EditorOptions, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await startEditor(options);
  await use(editor);
  await stop(editor);
}

const open = ({ connection }: Editor, name: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf(name), languageId: 'plaintext', version: 1, text: CONFLICT },
  });

async function levels({ connection }: Editor, name: string): Promise<(number | undefined)[]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: uriOf(name) },
  });
  return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
}

test('the first answer about a text knows its project already', async () => {
  await editing({ capabilities: WATCHING }, async (editor) => {
    for (const [name, expected] of [
      ['tắt/một.txt', []],
      ['gợi-ý/một.txt', [4]],
      ['nháp/một.txt', []],
      ['một.txt', [2]],
    ] as const) {
      await open(editor, name);
      expect(await levels(editor, name)).toEqual(expected);
    }
    await editor.until(() => editor.statuses.length >= 4);
    expect(editor.statuses.find(({ uri }) => uri === uriOf('nháp/một.txt'))?.silent).toBe('ignored');
  });
});

test('the project wins over the settings of the editor, and is in the export; those are not', async () => {
  const settings = { rules: { 'count-sum': 'error' } };
  await editing({ initializationOptions: settings, capabilities: WATCHING }, async (editor) => {
    for (const [name, shown, exported] of [
      ['gợi-ý/một.txt', [4], ['hint']],
      ['một.txt', [1], ['warning']],
    ] as const) {
      await open(editor, name);
      expect(await levels(editor, name)).toEqual(shown);
      const json: string = await editor.connection.sendRequest('soatso/export', { uri: uriOf(name) });
      expect(JSON.parse(json).documents[0].findings.map(({ severity }: { severity: string }) => severity)).toEqual(
        exported,
      );
    }
  });
});

test('what is wrong with the file is shown at its place in it', async () => {
  await editing({}, async (editor) => {
    await open(editor, 'hỏng/một.txt');
    const about = () => editor.published.filter(({ uri }) => uri === uriOf('hỏng/.soatso.json'));
    await editor.until(() => about().length > 0 && editor.statuses.length > 0);
    expect(about()[0]?.diagnostics).toMatchObject([
      {
        message: 'Không có mục "rulse". Có phải bạn muốn viết "rules"?',
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } },
      },
    ]);
    expect(editor.published.some(({ uri, diagnostics }) => uri === uriOf('hỏng/một.txt') && diagnostics.length)).toBe(
      true,
    );
  });
});

test('a change of the file is followed at once', async () => {
  await editing({ capabilities: WATCHING }, async (editor) => {
    const project = uriOf('đổi/.soatso.json');
    const changed = async (type: FileChangeType): Promise<void> => {
      const before = editor.refreshes.count;
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: project, type }],
      });
      await editor.until(() => editor.refreshes.count > before);
    };
    const about = () => editor.published.filter(({ uri }) => uri === project).map((one) => one.diagnostics.length);
    await open(editor, 'đổi/một.txt');
    expect(await levels(editor, 'đổi/một.txt')).toEqual([]);

    await writeFile(join(folder.path, 'đổi/.soatso.json'), '{ "rules": { "count-sum": "error", "x": "off" } }');
    await changed(FileChangeType.Changed);
    expect(await levels(editor, 'đổi/một.txt')).toEqual([1]);
    expect(about()).toEqual([1]);

    await rm(join(folder.path, 'đổi/.soatso.json'));
    await changed(FileChangeType.Deleted);
    expect(await levels(editor, 'đổi/một.txt')).toEqual([2]);
    expect(about()).toEqual([1, 0]);
  });
});

test('where files are not watched, what is opened next gets what is on the disk', async () => {
  await editing({ capabilities: { textDocument: { diagnostic: {} } } }, async (editor) => {
    await open(editor, 'mới/một.txt');
    expect(await levels(editor, 'mới/một.txt')).toEqual([2]);
    await writeFile(join(folder.path, '.soatso.json'), '{ "rules": { "count-sum": "hint" } }');
    await open(editor, 'mới/hai.txt');
    expect(await levels(editor, 'mới/hai.txt')).toEqual([4]);
    await rm(join(folder.path, '.soatso.json'));
  });
});

describe('an editor that helps with projects', () => {
  const HELPING: ClientCapabilities = { ...WATCHING, experimental: { soatsoProjects: true } };
  const FOLDER = 'vscode-vfs://github/to/bao-cao';
  const uriOfText = `${FOLDER}/năm/một.txt`;

  const openText = ({ connection }: Editor, uri: string): Promise<void> =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: CONFLICT },
    });
  const levelsOf = async ({ connection }: Editor, uri: string): Promise<(number | undefined)[]> => {
    const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
  };

  test('reads them where the server has no disk, in the folders that it has open', async () => {
    await editing({ capabilities: HELPING, folders: [FOLDER] }, async (editor) => {
      const asked: string[] = [];
      editor.connection.onRequest('soatso/readProject', ({ uri }: { uri: string }) => {
        asked.push(uri);
        return uri === `${FOLDER}/.soatso.json` ? '{ "rules": { "count-sum": "hint" } }' : null;
      });
      editor.connection.onRequest('soatso/ignored', () => []);
      await openText(editor, uriOfText);
      expect(await levelsOf(editor, uriOfText)).toEqual([4]);
      await openText(editor, 'vscode-vfs://github/from/một.txt');
      expect(await levelsOf(editor, 'vscode-vfs://github/from/một.txt')).toEqual([2]);
      expect(asked.map((uri) => decodeURI(uri))).toEqual([`${FOLDER}/năm/.soatso.json`, `${FOLDER}/.soatso.json`]);
    });
  });

  test('keeps what is ignored in texts without a folder', async () => {
    await editing({ capabilities: HELPING }, async (editor) => {
      const kept: object[] = [];
      editor.connection.onRequest('soatso/ignored', () => kept);
      editor.connection.onRequest('soatso/ignore', ({ entry }: { entry: object }) => {
        kept.push(entry);
        return null;
      });
      await openText(editor, 'untitled:Untitled-1');
      expect(await levelsOf(editor, 'untitled:Untitled-1')).toEqual([2]);
      kept.push({ rule: 'count-sum', reason: 'bản nháp' });
      const before = editor.refreshes.count;
      await editor.connection.sendNotification('soatso/ignoredChanged', { uri: '' });
      await editor.until(() => editor.refreshes.count > before);
      expect(await levelsOf(editor, 'untitled:Untitled-1')).toEqual([]);
    });
  });

  test('that fails costs the project, not the text, and is logged', async () => {
    await editing({ capabilities: HELPING, folders: [FOLDER] }, async (editor) => {
      editor.connection.onRequest('soatso/readProject', () => {
        throw new Error('Không có quyền đọc');
      });
      await openText(editor, uriOfText);
      expect(await levelsOf(editor, uriOfText)).toEqual([2]);
      await editor.until(() => editor.published.some(({ diagnostics }) => diagnostics.length > 0));
      expect(editor.published[0]?.diagnostics[0]?.message).toContain('Không đọc được tệp này');
    });
  });
});

test('what is wrong with the file is said anew when the language is another', async () => {
  await editing({}, async (editor) => {
    await open(editor, 'hỏng/một.txt');
    const about = () => editor.published.filter(({ uri }) => uri === uriOf('hỏng/.soatso.json'));
    await editor.until(() => about().length > 0);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { soatSo: { locale: 'en' } },
    });
    await editor.until(() => about().length > 1);
    expect(about().at(-1)?.diagnostics[0]?.message).toBe('There is no "rulse". Did you mean "rules"?');
  });
});

test('a broken file is said to be so, and the text is checked without it', async () => {
  await writeFile(join(folder.path, 'hỏng/.soatso.json'), '{ "rules": { "count-sum": "off" ');
  await editing({ capabilities: WATCHING }, async (editor) => {
    await open(editor, 'hỏng/một.txt');
    expect(await levels(editor, 'hỏng/một.txt')).toEqual([2]);
    await editor.until(() => editor.published.length > 0);
    expect(editor.published[0]?.diagnostics[0]?.message).toContain('Tạm thời tệp này không được dùng');
  });
});
