import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { closeAll, findings, textAt } from './editing.ts';
import { test } from './index.ts';

const TEXT = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';

/** A file system that lives in memory, as those of virtual workspaces live elsewhere. */
function memory(): vscode.FileSystemProvider & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const existing = ({ path }: vscode.Uri): Uint8Array => {
    const content = files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  };
  return {
    files,
    onDidChangeFile: changes.event,
    watch: () => ({ dispose: () => {} }),
    stat: (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: existing(uri).length },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    createDirectory: () => {},
    readFile: existing,
    writeFile: ({ path }, content) => void files.set(path, content),
    delete: ({ path }) => void files.delete(path),
    rename(from, to) {
      files.set(to.path, existing(from));
      files.delete(from.path);
    },
  };
}

test('a text of a virtual file system is read, warned about and exported beside itself', async () => {
  await closeAll();
  const provider = memory();
  const registered = vscode.workspace.registerFileSystemProvider('so-nho', provider);
  try {
    provider.files.set('/bao-cao.txt', new TextEncoder().encode(TEXT));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('so-nho:/bao-cao.txt'));
    await vscode.window.showTextDocument(document);
    const [finding] = await findings(document);
    assert.ok(finding);
    assert.equal(textAt(document, finding.range), '23 chỉ tiêu');
    await vscode.commands.executeCommand('soatSo.exportJson', vscode.Uri.parse('so-nho:/bao-cao.so-lieu.json'));
    assert.deepEqual([...provider.files.keys()].sort(), ['/bao-cao.so-lieu.json', '/bao-cao.txt']);
  } finally {
    await closeAll();
    registered.dispose();
  }
});

test('a text that is saved nowhere is read as it is typed', async () => {
  await closeAll();
  await vscode.commands.executeCommand('workbench.action.files.newUntitledFile');
  const editor = await waitFor('a new editor', () => vscode.window.activeTextEditor);
  assert.ok(editor?.document.isUntitled);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), TEXT));
  const [finding] = await findings(editor.document);
  assert.ok(finding);
});
