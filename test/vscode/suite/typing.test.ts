import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { closeAll, findings, hoverOver, open, textAt, untilRead } from './editing.ts';
import { test } from './index.ts';

const MEGABYTE = 1_000_000;
const TYPED = 'Các sở, ngành tiếp tục rà soát tiến độ từng dự án và báo cáo kết quả trước kỳ họp cuối năm của tỉnh. ';

/** As long as a volume of reports; every figure in it has fellows that it agrees with. */
function longText(): string {
  const paragraphs: string[] = [];
  for (let length = 0, n = 1; length < MEGABYTE; n++) {
    const [one, other] = [1000 + n, 2000 + 3 * n];
    const text =
      `Huyện thứ ${n} có ${one + other} hộ được vay vốn, gồm ${one} hộ nghèo và ${other} hộ cận nghèo. ` +
      'Thu ngân sách tăng 6,5%, chi đầu tư phát triển đạt 12,4 tỷ đồng.\n\n';
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs.join('');
}

/** The longest time, in milliseconds, that the extension host was busy without a pause while a text was typed. */
async function longestTask(document: vscode.TextDocument, text: string): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const middle = document.lineAt(Math.floor(document.lineCount / 4) * 2).range.end;
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(middle, middle);
  editor.revealRange(editor.selection);
  console.log('enabled');
  delay.enable();
  let k = 0;
  for (const letter of text) {
    await vscode.commands.executeCommand('type', { text: letter });
    if (k++ % 20 === 0) console.log('typed', k, Date.now());
  }
  delay.disable();
  return delay.max / 1e6;
}

test('typing in a text of 1 MB: what is read follows, and the extension host is not held up', async () => {
  await closeAll();
  const document = await open(longText());
  console.log('opened');
  await untilRead(document, '6,5%');
  console.log('read');
  const longest = await longestTask(document, TYPED);
  console.log(
    `    longest task on the extension host while ${TYPED.length} characters are typed into ${document.getText().length}: ` +
      `${longest.toFixed(0)} ms`,
  );
  await vscode.commands.executeCommand('type', { text: 'Xã có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.' });
  const [finding] = await findings(document);
  assert.ok(finding);
  assert.equal(textAt(document, finding.range), '30 hộ');
  assert.match(await waitFor('the hover', () => hoverOver(document, '25 hộ')), /25/);
});
