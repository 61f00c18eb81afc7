import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const MEGABYTE = 1024 * 1024;
const LINE = `${'Doanh thu tăng 6,01% so với năm trước. '.repeat(40)}\n`;
const FINDINGS = 10_000;

let vs: Workbench;
before(async () => {
  const found = Array.from({ length: FINDINGS }, (_, n) => `Xã thứ ${n} có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.`);
  vs = await openWorkbench({
    extension: root,
    files: {
      'qua-lon.txt': LINE.repeat(Math.ceil((51 * MEGABYTE) / LINE.length)),
      'nhieu-canh-bao.txt': `${found.join('\n\n')}\n`,
    },
    settings: { 'workbench.editorLargeFileConfirmation': 1024 },
  });
});
after(() => vs?.close());

const inStatusBar = (pattern: RegExp) =>
  vs.eventually(`the status bar with ${pattern}`, () => vs.statusBar(), {
    until: (items) => items.some((item) => pattern.test(item)),
    milliseconds: 120_000,
  });

test('10,000 findings: the first are listed, all are counted, and typing goes on', async () => {
  await vs.openFile('nhieu-canh-bao.txt');
  await inStatusBar(/10\.000 cần kiểm tra/);
  await vs.eventually('squiggles', () => vs.squiggles('warning'), { until: (texts) => texts.includes('10 hộ nghèo') });
  await vs.goTo(1, 15);
  await vs.press('Backspace', 'Backspace');
  await vs.type('35');
  await inStatusBar(/9\.999 cần kiểm tra/);
  await vs.page.locator('.statusbar-item', { hasText: '9.999 cần kiểm tra' }).hover();
  await vs.page.locator('.monaco-hover', { hasText: 'VS Code chỉ liệt kê 1.000 cảnh báo' }).waitFor();
  await vs.screenshot('many-findings');
  await vs.command('Soát Số: Xem số liệu dạng JSON');
  await vs.eventually('the figures', () => vs.editorText(), { until: (text) => text.includes('"version": 1') });
});

test('a text over 50 MB, of which VS Code tells no extension: the status bar says so, and so does a command', async () => {
  await vs.openFile('qua-lon.txt');
  await inStatusBar(/Soát Số: không kiểm tra: văn bản trên 50 MB/);
  assert.deepEqual(await vs.decorations(), []);
  await vs.command('Soát Số: Xem những gì chưa đối chiếu được');
  await vs.eventually('a message', () => vs.notifications(), {
    until: (messages) => messages.some((message) => message.includes('VS Code không chuyển văn bản trên 50 MB')),
  });
  await vs.screenshot('over-50-mb');
});
