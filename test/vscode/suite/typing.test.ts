import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { closeAll, findings, hoverOver, open, textAt } from './editing.ts';
import { test } from './index.ts';

const MEGABYTE = 1_000_000;
const TYPED = 'Các sở, ngành tiếp tục rà soát tiến độ từng dự án và báo cáo kết quả trước kỳ họp cuối năm của tỉnh. ';

/** As long as a volume of reports, made of what `paragraph` says of each number. */
function longText(paragraph: (n: number) => string, length = MEGABYTE): string {
  const paragraphs: string[] = [];
  for (let size = 0, n = 1; size < length; n++) {
    const text = `${paragraph(n)}\n\n`;
    paragraphs.push(text);
    size += text.length;
  }
  return paragraphs.join('');
}

/** Figures that agree with their fellows, as in most texts. */
const agreeing = (n: number): string =>
  `Huyện thứ ${n} có ${100 + (n % 300)} hộ được vay vốn, gồm 40 hộ nghèo và ${60 + (n % 300)} hộ cận nghèo. ` +
  'Thu ngân sách tăng 6,5%, chi đầu tư phát triển đạt 12,4 tỷ đồng.';

const contradicting = (n: number): string => `Xã thứ ${n} có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.`;

/** Types into the middle of a text; returns the longest time, in ms, that the extension host was busy without a pause. */
async function longestTask(document: vscode.TextDocument, text: string): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const middle = document.lineAt(Math.floor(document.lineCount / 4) * 2).range.end;
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(middle, middle);
  editor.revealRange(editor.selection);
  delay.enable();
  const before = process.cpuUsage();
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  const longest = delay.max / 1e6;
  console.log(
    `    ${text.length} characters typed into ${document.getText().length}: ` +
      `longest task on the extension host ${longest.toFixed(0)} ms, half under ${(delay.percentile(50) / 1e6).toFixed(1)} ms, ` +
      `${((user + system) / 1000 / text.length).toFixed(1)} ms of its processor time a character`,
  );
  return longest;
}

test('typing in a text of 1 MB: what is found follows', async () => {
  await closeAll();
  const document = await open(`${contradicting(1)}\n\n${longText(agreeing)}`);
  assert.equal((await findings(document)).length, 1);
  await longestTask(document, TYPED);
  await vscode.commands.executeCommand('type', { text: contradicting(2) });
  const [, second] = await waitFor('a second finding', () => vscode.languages.getDiagnostics(document.uri), {
    until: (found) => found.length === 2,
  });
  assert.ok(second);
  assert.equal(textAt(document, second.range), '10 hộ nghèo');
  assert.match(await hoverOver(document, '25 hộ'), /25/);
});

test('typing among 10,000 findings: VS Code has as many as it takes, and they follow', async () => {
  await closeAll();
  const document = await open(longText(contradicting, contradicting(1000).length * 10_000));
  const all = await findings(document);
  assert.ok(all.length >= 1000, `${all.length} findings`);
  await longestTask(document, TYPED.slice(0, 20));
  const [first] = all;
  assert.ok(first);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, first.range, '5 hộ nghèo');
  await vscode.workspace.applyEdit(edit);
  await waitFor('the first finding gone', () =>
    vscode.languages.getDiagnostics(document.uri).every(({ range }) => !range.isEqual(first.range)),
  );
});
