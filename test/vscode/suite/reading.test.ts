import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { change, FIRST_SEED, findings, open, seed, textAt, untilRead } from './editing.ts';
import { test } from './index.ts';

test('the hover says what a figure of an article means', async () => {
  const document = await open(await seed(FIRST_SEED));
  assert.match(await untilRead(document, '46,3 triệu đồng/người'), /46\.300\.000/);
});

test('one figure changed: a finding with every participant linked, gone when it is changed back', async () => {
  const document = await open(await seed(FIRST_SEED));
  await untilRead(document, '46,3 triệu đồng/người');
  assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);

  await change(document, '22 chỉ tiêu đạt', '23 chỉ tiêu đạt');
  const [finding, ...others] = await findings(document);
  assert.ok(finding);
  assert.deepEqual(others, []);
  assert.equal(finding.source, 'Soát Số');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
  assert.ok(typeof finding.code === 'object' && finding.code.target.scheme === 'https');
  const said = [finding.range, ...(finding.relatedInformation ?? []).map(({ location }) => location.range)];
  const linked = said.map((range) => textAt(document, range)).join(' | ');
  for (const participant of ['23 chỉ tiêu', '4/26', '26 chỉ tiêu'])
    assert.ok(linked.includes(participant), `${participant} is not linked: ${linked}`);

  await change(document, '23 chỉ tiêu đạt', '22 chỉ tiêu đạt');
  await waitFor('no finding', () => vscode.languages.getDiagnostics(document.uri), {
    until: (left) => left.length === 0,
  });
});
