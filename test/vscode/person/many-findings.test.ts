import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const FINDINGS = 10_000;
/** In milliseconds. */
const LONG = 180_000;

let vs: Workbench;
before(async () => {
  const found = Array.from({ length: FINDINGS }, (_, n) => `Xã thứ ${n} có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.`);
  vs = await openWorkbench({
    extension: root,
    files: {
      'nhieu-canh-bao.txt': `${found.join('\n\n')}\n`,
    },
  });
});
after(() => vs?.close());

const inStatusBar = (pattern: RegExp) =>
  vs.eventually(`the status bar with ${pattern}`, () => vs.statusBar(), {
    until: (items) => items.some((item) => pattern.test(item)),
    milliseconds: LONG,
  });

test('10,000 findings: the first are listed, all are counted, typing goes on, and JSON that is too long says so', async () => {
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
  await vs.eventually('what to do with so much of it', () => vs.notifications(), {
    until: (messages) => messages.some((message) => message.includes('Bản JSON của văn bản này dài trên 50 MB')),
    milliseconds: LONG,
  });
  await vs.screenshot('json-too-long');
});
