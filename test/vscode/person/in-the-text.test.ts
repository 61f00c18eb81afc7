/** What an editor does in the text: light bulb, hints, outline, highlights, the project's file. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const RATIO = 'Thu ngân sách đạt 18.122 tỷ đồng, bằng 77,78% dự toán (23.000 tỷ đồng).';
const SUM = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const FORMS = 'Thu nhập đạt 46.3 triệu đồng/người. Có 20504 người được hỗ trợ.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    files: {
      'bao-cao.txt': `${RATIO}\n\n${SUM}\n`,
      'muc-luc.txt': `I. KẾT QUẢ ĐẠT ĐƯỢC\n\n1. Về thu ngân sách\n\n${RATIO}\n\nII. HẠN CHẾ\n\n${SUM}\n`,
      'so.txt': FORMS,
      'ghi-chu.md': `# Báo cáo\n\n${SUM}\n`,
      'khong-thu-muc/a.txt': SUM,
    },
    settings: { 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Light Modern' },
    size: { width: 1280, height: 800 },
  });
});
after(() => vs?.close());

const warned = (...texts: string[]) =>
  vs.eventually(`warnings at ${texts.join(', ') || 'nothing'}`, () => vs.squiggles('warning'), {
    until: (seen) => seen.join() === texts.join(),
  });
const shows = (what: string, pattern: RegExp) =>
  vs.eventually(what, () => vs.editorText(), { until: (text) => pattern.test(text) });
const reasons = async (reason: string) => {
  await vs.asked();
  await vs.answer(reason);
};

test('what was computed again stands beside the figure, in every theme', async () => {
  await vs.openFile('bao-cao.txt');
  await shows('the hint', /77,78%\s*= 78,79%\s*dự toán/);
  await vs.screenshot('hint-light');
  await vs.setTheme('Dark Modern');
  await shows('the hint', /= 78,79%/);
  await vs.screenshot('hint-dark');
  await vs.setTheme('Default High Contrast');
  await shows('the hint', /= 78,79%/);
  await vs.screenshot('hint-contrast');
  await vs.setTheme('Light Modern');
});

test('the setting adds full values, and takes all away', async () => {
  await vs.changeSettings({ 'soatSo.inlayHints.show': 'all' });
  await shows('the full value', /= 18\.122\.000\.000\.000 đồng/);
  await vs.screenshot('hint-all');
  await vs.changeSettings({ 'soatSo.inlayHints.show': 'none' });
  await vs.eventually('no hints', () => vs.editorText(), { until: (text) => !text.includes('= 78,79%') });
  await vs.changeSettings({ 'soatSo.inlayHints.show': 'recomputed' });
  await shows('the hint', /= 78,79%/);
});

test('a figure under the cursor is highlighted with all that it is compared with', async () => {
  await vs.click('12 chỉ tiêu');
  const highlights = vs.page.locator('.monaco-editor .view-overlays .wordHighlightText');
  await vs.eventually('three highlights', () => highlights.count(), { until: (count) => count >= 3 });
  await vs.screenshot('highlights');
});

test('the light bulb offers a change of each number, and to ignore it with a reason', async () => {
  await vs.goTo(3, 28);
  const titles = await vs.quickFixes();
  await vs.screenshot('light-bulb');
  assert.deepEqual(
    titles.filter((title) => /^(?:Sửa|Bỏ qua)/.test(title)),
    [
      'Sửa 4 thành 3',
      'Sửa 9 thành 8',
      'Sửa 12 thành 13',
      'Bỏ qua ở đây (ghi lý do)…',
      'Bỏ qua quy tắc count-sum trong tệp này (ghi lý do)…',
      'Bỏ qua quy tắc count-sum trong dự án (ghi lý do)…',
    ],
  );
  await vs.press('Escape');
});

test('ignored here in plain text: the project’s file is made, saved, and keeps the reason', async () => {
  await vs.goTo(3, 28);
  await vs.applyQuickFix('Bỏ qua ở đây (ghi lý do)…');
  await vs.asked();
  await vs.screenshot('reason');
  await vs.answer('số của Bộ');
  await warned('77,78%');
  const { ignore } = await vs.eventually('the project’s file', () => vs.readJson('.soatso.json'));
  assert.equal(ignore.length, 1);
  assert.deepEqual([ignore[0].file, ignore[0].occurrence, ignore[0].reason], ['bao-cao.txt', 1, 'số của Bộ']);
});

test('ignored in the project: comments of its file stay', async () => {
  const before = (await vs.read('.soatso.json')).replace('{', '{\n  // đã thống nhất với Sở');
  await vs.write('.soatso.json', before);
  await vs.goTo(1, 42);
  await vs.applyQuickFix('Bỏ qua quy tắc ratio-mismatch trong dự án (ghi lý do)…');
  await reasons('dự toán đã điều chỉnh');
  await warned();
  const after = await vs.eventually('both', () => vs.read('.soatso.json'), {
    until: (text) => text.includes('dự toán đã điều chỉnh'),
  });
  assert.match(after, /\/\/ đã thống nhất với Sở/);
});

test('a broken project file is said to be so, at its place; the text is checked without it', async () => {
  const good = await vs.read('.soatso.json');
  await vs.write('.soatso.json', '{\n  "rulse": { "sum": "off" }\n}\n');
  const ours = async () => (await vs.problems()).filter(({ source }) => source === 'Soát Số');
  const problems = await vs.eventually('the problem', ours, {
    until: (all) => all.some(({ message }) => message.includes('rulse')),
  });
  assert.ok(problems.some(({ message }) => message.includes('Có phải bạn muốn viết "rules"?')));
  await vs.screenshot('broken-project');
  await vs.write('.soatso.json', good);
  await vs.eventually('no problem', ours, { until: (all) => !all.some(({ message }) => message.includes('rulse')) });
  await vs.closePanel();
});

test('completion knows the keys and rules of the project’s file', async () => {
  await vs.openFile('.soatso.json');
  await vs.press('ControlOrMeta+A');
  await vs.insert('{ "rules": {  } }');
  await vs.goTo(1, 14);
  const rows = vs.page.locator('.suggest-widget.visible .monaco-list-row');
  await vs.eventually(
    'count-sum among what is proposed',
    async () => {
      if (!(await rows.first().isVisible())) await vs.press('Control+Space');
      return (await rows.allInnerTexts()).join();
    },
    { until: (said) => /amount-sum/.test(said) },
  );
  await vs.screenshot('project-completion');
  await vs.press('Escape', 'ControlOrMeta+Z', 'ControlOrMeta+Z');
  await vs.command('File: Revert File');
});

test('ignored here in Markdown: a comment stands above it, with the reason', async () => {
  await vs.openFile('ghi-chu.md');
  await warned('4 chỉ tiêu');
  await vs.goTo(3, 28);
  await vs.applyQuickFix('Bỏ qua ở đây (ghi lý do)…');
  await reasons('theo số Bộ công bố');
  await shows('the comment', /<!--\s*soatso-disable-next-line\s*count-sum\s*--\s*theo số Bộ công bố\s*-->/);
  await warned();
  await vs.screenshot('comment');
});

test('a comment that leaves out nothing any more is removed by the light bulb', async () => {
  await vs.goTo(4, 12);
  await vs.press('Backspace');
  await vs.type('3');
  await vs.goTo(3, 33);
  await vs.applyQuickFix('Xóa ghi chú bỏ qua này');
  await vs.eventually('the text without it', () => vs.editorText(), { until: (text) => !text.includes('<!--') });
  await shows('the figure that was put right', /Huyện có 13 chỉ tiêu/);
  await warned();
});

test('the form of numbers: for the whole file when asked, on saving by setting, never else', async () => {
  await vs.openFile('so.txt');
  await vs.goTo(1, 1);
  await vs.insert(' ');
  await vs.save();
  assert.equal(await vs.read('so.txt'), ` ${FORMS}`);
  await vs.changeSettings({ 'soatSo.numberFormat.fixOnSave': true });
  await vs.goTo(1, 1);
  await vs.press('Delete');
  await vs.save();
  await vs.eventually('the file', () => vs.read('so.txt'), {
    until: (text) => text === 'Thu nhập đạt 46,3 triệu đồng/người. Có 20.504 người được hỗ trợ.\n',
  });
  await vs.changeSettings({ 'soatSo.numberFormat.fixOnSave': false });
});

test('the outline has the headings, under them indicators with their figures', async () => {
  await vs.openFile('muc-luc.txt');
  await vs.press('ControlOrMeta+Shift+O');
  const rows = vs.page.locator('.quick-input-list .monaco-list-row');
  const said = await vs.eventually('the outline', async () => (await rows.allInnerTexts()).join('\n'), {
    until: (text) => text.includes('II. HẠN CHẾ'),
  });
  assert.match(said, /I\. KẾT QUẢ ĐẠT ĐƯỢC[\s\S]*1\. Về thu ngân sách[\s\S]*Thu ngân sách/);
  await vs.screenshot('outline');
  await vs.press('Escape');
});

test('the figures of an indicator are found in every text of the folder', async () => {
  await vs.openFile('muc-luc.txt');
  await vs.goTo(5, 3);
  await vs.press('Shift+F12');
  const rows = vs.page.locator('.reference-zone-widget .monaco-list-row');
  await vs.eventually('references in both texts', async () => (await rows.allInnerTexts()).join('\n'), {
    until: (said) => said.includes('bao-cao.txt') && said.includes('muc-luc.txt'),
  });
  await vs.screenshot('references');
  await vs.press('Escape');
});

test('an indicator is found by its name', async () => {
  await vs.press('ControlOrMeta+T');
  await vs.insert('Thu ngân sách');
  const rows = vs.page.locator('.quick-input-list .monaco-list-row');
  await vs.eventually('the indicator', async () => (await rows.allInnerTexts()).join('\n'), {
    until: (said) => said.includes('Thu ngân sách: 18.122 tỷ đồng'),
  });
  await vs.screenshot('workspace-symbols');
  await vs.press('Escape');
});

test('ignored in a text without a folder: the window keeps it, and a command restores it', async () => {
  await vs.command('File: New Untitled Text File');
  await vs.insert(SUM);
  await warned('4 chỉ tiêu');
  await vs.goTo(1, 28);
  await vs.applyQuickFix('Bỏ qua ở đây (ghi lý do)…');
  await reasons('bản nháp');
  await warned();
  await vs.command('Soát Số: Khôi phục cảnh báo đã bỏ qua');
  await warned('4 chỉ tiêu');
  await vs.eventually('what was restored', () => vs.notifications(), {
    until: (all) => all.some((said) => said.includes('Đã khôi phục 1 mục')),
  });
  await vs.screenshot('restored');
  await vs.command('Notifications: Clear All Notifications');
  await vs.press('ControlOrMeta+A', 'Delete');
  await vs.command('View: Close Editor');
});

test('findings wait for saving where the setting says so', async () => {
  await vs.changeSettings({ 'soatSo.check.when': 'onSave' });
  await vs.openFile('khong-thu-muc/a.txt');
  await warned('4 chỉ tiêu');
  await vs.goTo(1, SUM.indexOf('12') + 1);
  await vs.press('Delete', 'Delete');
  await vs.insert('13');
  await vs.eventually('the text', () => vs.editorText(), { until: (text) => text.includes('13 chỉ tiêu') });
  await warned('4 chỉ tiêu');
  await vs.save();
  await warned();
  await vs.changeSettings({ 'soatSo.check.when': 'onType' });
});
