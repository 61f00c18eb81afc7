import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const PASTED =
  'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Các đơn vị đã báo cáo. ' +
  'Doanh thu du lịch đạt 120 tỷ đồng.';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    settings: { 'workbench.colorTheme': 'Light Modern' },
    size: { width: 1280, height: 860 },
  });
});
after(() => vs?.close());

const underlined = (text: string) =>
  vs.eventually(`${text} underlined`, () => vs.squiggles('warning'), { until: (texts) => texts.includes(text) });
const said = (pattern: RegExp) =>
  vs.eventually(`a message with ${pattern}`, () => vs.notifications(), {
    until: (messages) => messages.some((message) => pattern.test(message)),
  });

test('the sample opens in a new editor, coloured and checked', async () => {
  await vs.command('Soát Số: Mở văn bản mẫu');
  await underlined('23 chỉ tiêu');
  assert.equal((await vs.editorText()).split('\n')[0], 'BÁO CÁO');
});

test('the light bulb explains a finding beside the text, from the pages that come with the extension', async () => {
  await vs.click('23 chỉ tiêu');
  await vs.applyQuickFix('Giải thích cảnh báo này');
  await vs.eventually('the page', () => vs.webviewText(), {
    until: (text) => text.trim().startsWith('Các phần cộng lại không khớp tổng') && text.includes('Có cảnh báo'),
  });
  await vs.screenshot('explain-light');
  for (const [theme, name] of [
    ['Dark Modern', 'explain-dark'],
    ['Default High Contrast', 'explain-contrast'],
    ['Light Modern', 'explain-light-again'],
  ] as const) {
    await vs.setTheme(theme);
    await vs.screenshot(name);
  }
});

test('a false alarm is reported on the clipboard, with the sentences concerned and no others', async () => {
  await vs.command('View: Single Column Editor Layout');
  await vs.copy(PASTED);
  await vs.command('Soát Số: Dán và kiểm tra');
  await underlined('23 chỉ tiêu');
  await said(/Soát Số: 4 số liệu, \d+ đối chiếu được, 1 cần kiểm tra\./);
  await vs.eventually('the finding in Problems', () => vs.problems());
  await vs.screenshot('paste-light');
  await vs.closePanel();
  await vs.click('23 chỉ tiêu');
  await vs.applyQuickFix('Báo cảnh báo nhầm');
  await said(/Đã chép báo cáo vào bộ nhớ tạm/);
  await vs.screenshot('report-light');
  const report = await vs.clipboard();
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  assert.match(report, new RegExp(`^Báo cảnh báo nhầm\\n\\nSoát Số ${version}, VS Code [\\d.]+, vi-plan\\n`));
  assert.match(report, /Quy tắc: count-sum\nSố liệu: 23 chỉ tiêu\nCảnh báo: 23 \+ 4 = 27/);
  assert.match(report, /Câu văn:\nTrong 26 chỉ tiêu.*đạt kế hoạch\.\nCòn 4\/26 chỉ tiêu không đạt\.\n\n/);
  assert.doesNotMatch(report, /du lịch|Các đơn vị/);
});

test('English by the setting', async () => {
  await vs.changeSettings({ 'soatSo.locale': 'en' });
  await vs.copy(PASTED);
  await vs.command('Soát Số: Paste and check');
  await said(/Soát Số: 4 figures, \d+ checked, 1 to review\./);
  await vs.click('23 chỉ tiêu');
  const titles = await vs.quickFixes();
  assert.ok(titles.includes('Explain this finding'), titles.join(', '));
  await vs.screenshot('help-english');
});
