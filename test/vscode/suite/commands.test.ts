import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { closeAll, emptyFolder, FIRST_SEED, filesIn, open, seed, untilRead } from './editing.ts';
import { test } from './index.ts';

const FIGURE = '46,3 triệu đồng/người';

async function openSeed(): Promise<vscode.TextDocument> {
  await closeAll();
  const document = await open(await seed(FIRST_SEED));
  await untilRead(document, FIGURE);
  return document;
}

const active = () => vscode.window.activeTextEditor?.document;

test('Export JSON writes one file, opens it, and leaves nothing else behind', async () => {
  await openSeed();
  const folder = await emptyFolder();
  const file = path.join(folder, 'so-lieu.json');
  await writeFile(file, 'an earlier export');
  await vscode.commands.executeCommand('soatSo.exportJson', vscode.Uri.file(file));
  assert.deepEqual(await filesIn(folder), ['so-lieu.json']);
  const { version, documents } = JSON.parse(await readFile(file, 'utf8'));
  assert.equal(version, 1);
  assert.ok(documents[0].figures.some(({ text }: { text: string }) => text === FIGURE));
  assert.equal(path.basename(active()?.uri.path ?? ''), 'so-lieu.json');
});

test('Export JSON to where nothing can be written leaves nothing behind', async () => {
  await openSeed();
  const folder = await emptyFolder();
  await writeFile(path.join(folder, 'a file'), 'not a folder');
  await vscode.commands.executeCommand('soatSo.exportJson', vscode.Uri.file(path.join(folder, 'a file/so-lieu.json')));
  assert.deepEqual(await filesIn(folder), ['a file']);
  assert.equal(await readFile(path.join(folder, 'a file'), 'utf8'), 'not a folder');
});

test('Show figures as JSON opens the same export in an editor that is not saved', async () => {
  await openSeed();
  await vscode.commands.executeCommand('soatSo.showJson');
  const shown = active();
  assert.ok(shown?.isUntitled);
  assert.equal(shown.languageId, 'json');
  const { documents } = JSON.parse(shown.getText());
  assert.ok(documents[0].figures.some(({ text }: { text: string }) => text === FIGURE));
});

test('Toggle figure colours turns the setting off and on', async () => {
  const enabled = () => vscode.workspace.getConfiguration('soatSo').get('decorations.enabled');
  assert.equal(enabled(), true);
  await vscode.commands.executeCommand('soatSo.toggleDecorations');
  await waitFor('the setting off', () => enabled() === false);
  await vscode.commands.executeCommand('soatSo.toggleDecorations');
  await waitFor('the setting on', () => enabled() === true);
});
