import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { closeAll, emptyFolder, filesIn } from './editing.ts';
import { test } from './index.ts';

const CONFLICT = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';
const HOLDS = CONFLICT.replace('12', '13');

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<vscode.Uri> {
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return vscode.Uri.file(folder);
}

const findingsIn = (folder: vscode.Uri, name: string): string[] =>
  vscode.languages
    .getDiagnostics(vscode.Uri.joinPath(folder, name))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));

/** Begins a review without waiting for its summary to be read. */
const review = (folder: vscode.Uri): void => void vscode.commands.executeCommand('soatSo.reviewFolder', folder);

test('a folder is reviewed: findings of files that are not open, until they change', async () => {
  await closeAll();
  const folder = await folderWith({ 'một.txt': CONFLICT, 'hai.md': HOLDS, 'sâu/ba.txt': CONFLICT });
  review(folder);
  await waitFor(
    'the findings',
    () => findingsIn(folder, 'một.txt').length === 1 && findingsIn(folder, 'sâu/ba.txt').length === 1,
  );
  assert.deepEqual(findingsIn(folder, 'một.txt'), ['count-sum']);
  assert.deepEqual(findingsIn(folder, 'hai.md'), []);
  assert.deepEqual(
    vscode.workspace.textDocuments.filter(({ uri }) => uri.path.startsWith(folder.path)),
    [],
  );
});

test('a text that is opened after a review has each finding once, and keeps it when it is closed', async () => {
  await closeAll();
  const folder = await folderWith({ 'một.txt': CONFLICT });
  review(folder);
  await waitFor('the finding', () => findingsIn(folder, 'một.txt').length === 1);
  // As a person opens it: what an extension opens itself VS Code keeps open for minutes.
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, 'một.txt'));
  const document = await waitFor('the editor', () => vscode.window.activeTextEditor?.document);
  assert.ok(document);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'Năm 2024. ');
  await vscode.workspace.applyEdit(edit);
  await waitFor(
    'the finding at its new place',
    () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start.character),
    {
      until: ([first, ...others]) => others.length === 0 && first !== undefined && first > 10,
    },
  );
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await waitFor('the finding of the closed text', () => findingsIn(folder, 'một.txt').length === 1);
});

for (const [format, sign] of [
  ['csv', /^\ufeffdocument,line,column/],
  ['json', /^\{\n {2}"version": 1/],
] as const)
  test(`the open folder is exported as ${format}, one file, whole`, async () => {
    const file = path.join(await emptyFolder(), `so-lieu.${format}`);
    await vscode.commands.executeCommand('soatSo.exportResults', { format, file: vscode.Uri.file(file) });
    assert.match(await readFile(file, 'utf8'), sign);
    assert.match(await readFile(file, 'utf8'), /003_907afd2fb4c42ea7\.txt/);
    assert.deepEqual(await filesIn(path.dirname(file)), [path.basename(file)]);
  });

test('an export into a folder that is read-only leaves what was there', async () => {
  const folder = await emptyFolder();
  const file = path.join(folder, 'so-lieu.csv');
  await writeFile(file, 'earlier');
  // A folder that even root cannot write into: a file stands where it would be.
  const blocked = vscode.Uri.file(path.join(file, 'so-lieu.csv'));
  await vscode.commands.executeCommand('soatSo.exportResults', { format: 'csv', file: blocked });
  assert.deepEqual(await filesIn(folder), ['so-lieu.csv']);
  assert.equal(await readFile(file, 'utf8'), 'earlier');
});

test('a report is written as one page', async () => {
  const file = path.join(await emptyFolder(), 'bao-cao.html');
  void vscode.commands.executeCommand('soatSo.report', vscode.Uri.file(file));
  const page = await waitFor('the report', () => readFile(file, 'utf8'));
  assert.match(page, /Ý kiến giải trình/);
  assert.deepEqual(await filesIn(path.dirname(file)), ['bao-cao.html']);
});
