import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';

export const FIRST_SEED = '000_2559c9ffbccbbfc2.txt';

/** The extension under test. */
export const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('soat-so.soat-so');
  if (!found) throw new Error('The extension is not there: is package.json its manifest?');
  return found;
};

/** The text of a seed. */
export async function seed(name: string): Promise<string> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, name)));
}

/** Shows a text in a new editor, not saved anywhere. */
export async function open(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Shows a text as a file of this name in a folder of its own. */
export async function openFile(name: string, content: string): Promise<vscode.TextDocument> {
  const file = path.join(await emptyFolder(), name);
  await writeFile(file, content);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export const emptyFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'soatso-'));
export const filesIn = (folder: string): Promise<string[]> => readdir(folder);

/** What the hover over a text says. */
export async function hoverOver(document: vscode.TextDocument, text: string): Promise<string> {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`“${text}” is not in the document.`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + Math.floor(text.length / 2)),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Waits until the server has read the document: its hover over `figure` answers. */
export const untilRead = (document: vscode.TextDocument, figure: string): Promise<string> =>
  waitFor(`the hover over “${figure}”`, () => hoverOver(document, figure));

/** The findings of a document, once there are any. */
export const findings = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  waitFor('a finding', () => vscode.languages.getDiagnostics(document.uri));

/** The text of the document at a range. */
export const textAt = (document: vscode.TextDocument, range: vscode.Range): string => document.getText(range);

/** Replaces the first `before` of the document. */
export async function change(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`“${before}” could not be replaced.`);
}

export const closeAll = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
};
