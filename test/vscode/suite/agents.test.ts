import assert from 'node:assert/strict';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import * as vscode from 'vscode';
import { FIRST_SEED, seed } from './editing.ts';
import { test } from './index.ts';

const CONFLICT = 'Trong 26 chỉ tiêu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.\n';

/** What a tool answers a model. */
async function answer(input: object, tool = 'soatSo_review') {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value);
}

test('a language model is offered the review and the figures', () => {
  const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('soatSo_'));
  assert.deepEqual(ours.map(({ name }) => name).sort(), ['soatSo_listFigures', 'soatSo_review']);
  for (const { description } of ours) assert.match(description, /Vietnamese text/);
});

test('a model reviews a text, and gets what the export says of it', async () => {
  const { findings, summary, document } = await answer({ text: CONFLICT });
  assert.deepEqual(
    findings.map(({ rule }: { rule: string }) => rule),
    ['count-sum'],
  );
  assert.equal(findings[0].arithmetic, '23 + 4 = 27 ≠ 26');
  assert.equal(summary.findings.warning, 1);
  assert.equal(document.length, CONFLICT.length);
});

test('a model reviews a file of the workspace, and hears of one that is not there', async () => {
  const text = await seed(FIRST_SEED);
  const { document } = await answer({ path: FIRST_SEED });
  assert.equal(document.length, text.length);
  await assert.rejects(answer({ path: 'không-có.txt' }));
  await assert.rejects(answer({}));
});

test('a model reads no file outside the workspace', async () => {
  const outside = path.join(path.sep, 'etc', 'hostname');
  await assert.rejects(answer({ path: outside }));
  await assert.rejects(answer({ path: `..${outside}` }));
});

test('a model gets the same answers as an agent does from soatso mcp, of a text and of a file', async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const { extensionPath = '' } = vscode.extensions.getExtension('soat-so.soat-so') ?? {};
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [path.join(extensionPath, 'dist/cli.js'), 'mcp', '.'],
      cwd: folder,
      // What runs the extension is a Node, or else an Electron that can be one.
      env: { ELECTRON_RUN_AS_NODE: '1' },
    }),
  );
  try {
    for (const [name, tool] of Object.entries({ review: 'soatSo_review', 'list-figures': 'soatSo_listFigures' }))
      for (const input of [{ text: CONFLICT }, { path: FIRST_SEED }]) {
        const { structuredContent } = await client.callTool({ name, arguments: input });
        const { document: ours, ...said } = await answer(input, tool);
        const { document: theirs, ...expected } = structuredContent as Record<string, Record<string, unknown>>;
        assert.deepEqual(said, expected);
        assert.equal(ours.sha256, theirs?.sha256);
        assert.notEqual(said.summary?.figures, 0);
      }
  } finally {
    await client.close();
  }
});
