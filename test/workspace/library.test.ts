import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { type ReviewResult, reviewRequest } from '../../server/src/protocol.ts';
import { CONFLICT, folderOf, HOLDS } from '../cli/folder.ts';
import { type Editor, startEditor, stop } from '../server-process.ts';

const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

const folder = folderOf({
  'a/một.txt': CONFLICT,
  'a/hai.md': HOLDS,
  'a/sâu/ba.markdown': CONFLICT,
  'a/hỏng.txt': new Uint8Array([0xff, 0xfe, 0x41, 0]),
  'a/nháp/bốn.txt': CONFLICT,
  'a/.soatso.json': '{ "ignoreFiles": ["nháp/"] }',
  'a/bảng.csv': CONFLICT,
  'c/bài (1).txt': `Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt 830 tỷ đồng.`,
  'c/bài (2).txt': `Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt 380 tỷ đồng.`,
  'c/bài (3).txt': `Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt 830 tỷ đồng.`,
  'b/đổi.txt': CONFLICT,
  'b/xóa.txt': CONFLICT,
  ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`nhiều/${n}.txt`, CONFLICT.repeat(20)])),
});
const uriOf = (name: string): string => pathToFileURL(join(folder.path, name)).href;

async function editing(capabilities: ClientCapabilities, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await startEditor({ capabilities });
  await use(editor);
  expect(await stop(editor)).toBe(0);
}

const review = ({ connection }: Editor, ...folders: string[]): Promise<ReviewResult> =>
  connection.sendRequest(reviewRequest.method, { folders: folders.map(uriOf) });

const open = ({ connection }: Editor, name: string, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf(name), languageId: 'plaintext', version: 1, text },
  });

const close = ({ connection }: Editor, name: string): Promise<void> =>
  connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(name) } });

const changed = ({ connection }: Editor, name: string, type: FileChangeType): Promise<void> =>
  connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });

/** The rules of what the client shows of a text that it was sent; undefined where it was sent nothing. */
const sent = ({ published }: Editor, name: string): Diagnostic['code'][] | undefined =>
  published.findLast(({ uri }) => uri === uriOf(name))?.diagnostics.map(({ code }) => code);

async function pulled({ connection }: Editor, name: string): Promise<Diagnostic['code'][]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: uriOf(name) },
  });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

test('a review reads every text of a folder, says what it could not read, and shows what it found', async () => {
  await editing(PULLING, async (editor) => {
    const { texts, findings, unread, isCancelled } = await review(editor, 'a');
    expect([texts, findings.warning, isCancelled]).toEqual([4, 2, false]);
    expect(unread).toEqual([{ uri: uriOf('a/hỏng.txt'), message: expect.stringContaining('UTF-16') }]);
    expect(['a/một.txt', 'a/hai.md', 'a/sâu/ba.markdown', 'a/nháp/bốn.txt'].map((name) => sent(editor, name))).toEqual([
      ['count-sum'],
      undefined,
      ['count-sum'],
      undefined,
    ]);
  });
});

test('a folder that is not there, or has no texts, is named', async () => {
  await editing(PULLING, async (editor) => {
    expect((await review(editor, 'không-có')).unread).toEqual([
      { uri: uriOf('không-có'), message: expect.stringContaining('Không tìm thấy') },
    ]);
  });
});

test.each([
  ['pulls', PULLING],
  ['is sent', { ...PULLING, textDocument: { publishDiagnostics: {} } }],
])('a client that %s its diagnostics has those of a text once, open or closed', async (way, capabilities) => {
  await editing(capabilities, async (editor) => {
    await review(editor, 'a');
    expect(sent(editor, 'a/một.txt')).toEqual(['count-sum']);
    await open(editor, 'a/một.txt', HOLDS);
    if (way === 'pulls') expect(await pulled(editor, 'a/một.txt')).toEqual([]);
    await editor.until(() => sent(editor, 'a/một.txt')?.length === 0);
    await review(editor, 'a');
    expect(sent(editor, 'a/một.txt')).toEqual([]);
    await close(editor, 'a/một.txt');
    await editor.until(() => sent(editor, 'a/một.txt')?.length === 1);
  });
});

test('what changes on the disk is read again, what is gone is forgotten', async () => {
  await editing(PULLING, async (editor) => {
    await review(editor, 'b');
    expect([sent(editor, 'b/đổi.txt'), sent(editor, 'b/xóa.txt')]).toEqual([['count-sum'], ['count-sum']]);
    await writeFile(join(folder.path, 'b/đổi.txt'), HOLDS);
    await changed(editor, 'b/đổi.txt', FileChangeType.Changed);
    await editor.until(() => sent(editor, 'b/đổi.txt')?.length === 0);
    await rm(join(folder.path, 'b/xóa.txt'));
    await changed(editor, 'b/xóa.txt', FileChangeType.Deleted);
    await editor.until(() => sent(editor, 'b/xóa.txt')?.length === 0);
  });
});

test('other settings, other findings', async () => {
  await editing(PULLING, async (editor) => {
    await review(editor, 'a');
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { soatSo: { rules: { 'count-sum': 'off' } } },
    });
    await editor.until(() => sent(editor, 'a/một.txt')?.length === 0);
  });
});

test('the open document goes first, and a review that is cancelled keeps what it has', async () => {
  await editing(PULLING, async (editor) => {
    await open(editor, 'mở.txt', CONFLICT);
    await pulled(editor, 'mở.txt');
    const source = new CancellationTokenSource();
    let isOver = false;
    const reviewing = editor.connection
      .sendRequest<ReviewResult>(reviewRequest.method, { folders: [uriOf('nhiều')] }, source.token)
      .finally(() => {
        isOver = true;
      });
    await editor.until(() => editor.published.length > 0);
    expect(await pulled(editor, 'mở.txt')).toEqual(['count-sum']);
    expect(isOver).toBe(false);
    source.cancel();
    const { texts, isCancelled } = await reviewing;
    expect(isCancelled).toBe(true);
    expect(texts).toBeGreaterThan(0);
    expect(texts).toBeLessThan(200);
    expect(editor.published).toHaveLength(texts);
  });
});

test('texts that contradict each other: said of the closed one, then of the open one, until it is changed', async () => {
  await editing(PULLING, async (editor) => {
    expect(await review(editor, 'c')).toMatchObject({ texts: 3, conflicts: 1 });
    const name = 'c/bài (2).txt';
    expect(sent(editor, name)).toEqual(['conflicting-values']);
    // As VS Code writes the address.
    const uri = uriOf(name).replace('(', '%28').replace(')', '%29');
    const text = 'Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt 380 tỷ đồng.';
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    const codes = async () => {
      const report: DocumentDiagnosticReport = await editor.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    expect(await codes()).toEqual(['conflicting-values']);
    await editor.until(() => sent(editor, name)?.length === 0);
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${text} Hết.` }],
    });
    expect(await codes()).toEqual([]);
  });
});
