import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { extension, hoverOver, open, openFile, untilRead } from './editing.ts';
import { test } from './index.ts';

// VS Code itself may have opened a plain text before the tests begin; what wakes the extension is the manifest's to say.
test('the extension is up once it is asked for', async () => {
  const soatSo = extension();
  const start = performance.now();
  await soatSo.activate();
  console.log(`    activation, with loading: ${(performance.now() - start).toFixed(1)} ms`);
  assert.equal(soatSo.isActive, true);
});

test('every command of the manifest is there', async () => {
  const known = new Set(await vscode.commands.getCommands(true));
  const named: { command: string }[] = extension().packageJSON.contributes.commands;
  assert.deepEqual(
    named.map(({ command }) => command).filter((command) => !known.has(command)),
    [],
  );
});

test('a file named .vi-plan has the language of the extension', async () => {
  const document = await openFile('kế hoạch.vi-plan', 'Năm tới, xã thu 12,5 tỷ đồng.\n');
  assert.equal(document.languageId, 'vi-plan');
  assert.match(await untilRead(document, '12,5 tỷ đồng'), /12\.500\.000\.000/);
});

test('Markdown is read, its code is not', async () => {
  const document = await open('# Kế hoạch\n\nXã thu **12,5 tỷ đồng**.\n\n```\nXã thu 13,5 tỷ đồng.\n```\n', 'markdown');
  assert.match(await untilRead(document, '12,5 tỷ đồng'), /12\.500\.000\.000/);
  assert.equal(await hoverOver(document, '13,5 tỷ đồng'), '');
});

test('a text that is not Vietnamese is left alone', async () => {
  const english = await open('Of 26 targets 23 were met, and 4/26 targets were missed. Revenue grew 6.01% to 8 USD.');
  const vietnamese = await open('Doanh thu tăng 6,01% so với năm trước.');
  await untilRead(vietnamese, '6,01%');
  assert.equal(await hoverOver(english, '6.01%'), '');
  assert.deepEqual(vscode.languages.getDiagnostics(english.uri), []);
});

test('after a restart the open texts are read again', async () => {
  const document = await open('Doanh thu tăng 6,01% so với năm trước.');
  await untilRead(document, '6,01%');
  await vscode.commands.executeCommand('soatSo.restart');
  assert.match(await waitFor('the hover again', () => hoverOver(document, '6,01%')), /6,01/);
});

test('after a crash the server comes back with the open texts', async () => {
  const document = await open('Doanh thu tăng 6,01% so với năm trước.');
  await untilRead(document, '6,01%');
  const crashed = serverProcess();
  process.kill(crashed, 'SIGKILL');
  assert.match(await waitFor('the hover again', () => hoverOver(document, '6,01%')), /6,01/);
  assert.notEqual(serverProcess(), crashed);
});

/** The server: the child of this extension host that runs it. */
function serverProcess(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const [pid] =
    processes
      .map((line) => line.trim().split(/\s+/))
      .find(([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('dist/server.js')) ?? [];
  assert.ok(pid, 'no server runs');
  return Number(pid);
}
