import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { FIRST_SEED, seed } from './editing.ts';
import { test } from './index.ts';

const CONFLICT = 'Trong 26 chỉ tiêu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.\n';

/** What the tool answers a model. */
async function answer(input: object) {
  const { content } = await vscode.lm.invokeTool('soatSo_review', { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value);
}

test('a language model is offered the review', () => {
  const tool = vscode.lm.tools.find(({ name }) => name === 'soatSo_review');
  assert.match(tool?.description ?? '', /Vietnamese text/);
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
