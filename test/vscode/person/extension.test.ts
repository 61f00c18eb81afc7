import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import type { Mark } from '../host/editor.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const SEED = '000_2559c9ffbccbbfc2.txt';
const ENGLISH = 'Of 26 targets 22 were met and 4/26 were missed. Growth was 6.01%, revenue 8 billion USD.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    folder: path.join(root, 'seeds'),
    files: { 'english.txt': ENGLISH, 'lon.txt': 'Doanh thu tăng 6,01%.\n'.repeat(50_000) },
    settings: { 'soatSo.size.limit': 1, 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Light Modern' },
    size: { width: 1280, height: 800 },
  });
  await vs.openFile(SEED);
});
after(() => vs?.close());

const colours = (marks: readonly Mark[]) => new Map(marks.map(({ text, color }) => [text, color]));
const coloured = (text: string, color: string) =>
  vs.eventually(`${text} in ${color}`, async () => colours(await vs.decorations()).get(text), {
    until: (seen) => seen === color,
  });
const inStatusBar = (pattern: RegExp) =>
  vs.eventually(`the status bar with ${pattern}`, () => vs.statusBar(), {
    until: (items) => items.some((item) => pattern.test(item)),
  });

test('percentages and money have colours of their own in a light theme, and the status bar counts', async () => {
  await coloured('6,01%', 'rgb(0, 121, 107)');
  await coloured('830 tỷ đồng', 'rgb(143, 90, 0)');
  await inStatusBar(/Soát Số: \d+ số liệu, \d+ đối chiếu được, 0 cần kiểm tra/);
  assert.deepEqual(await vs.squiggles('warning'), []);
});

test('the hover says what a figure means', async () => {
  await vs.hoverText('46,3 triệu đồng/người', /46\.300\.000/);
  await vs.screenshot('hover-light');
  await vs.press('Escape');
});

test('the colours are switched off and on by the command, found by its Vietnamese title', async () => {
  await coloured('6,01%', 'rgb(0, 121, 107)');
  await vs.command('Soát Số: Bật/tắt tô màu số liệu');
  await vs.eventually('no colours', () => vs.decorations(), { until: (marks) => marks.length === 0 });
  await vs.command('Soát Số: Toggle figure colours');
  await coloured('6,01%', 'rgb(0, 121, 107)');
});

test('22 changed to 23: a squiggle, an entry in Problems, and a count in the status bar', async () => {
  await vs.click('22 chỉ tiêu');
  await vs.press('Home');
  await vs.page.keyboard.press('ControlOrMeta+H');
  await vs.insert('có 22 chỉ tiêu');
  await vs.press('Tab');
  await vs.insert('có 23 chỉ tiêu');
  await vs.press('ControlOrMeta+Alt+Enter', 'Escape');
  const [squiggle = ''] = await vs.eventually('a squiggle', () => vs.squiggles('warning'));
  assert.match(squiggle, /chỉ tiêu/);
  const [problem] = await vs.eventually('a problem', () => vs.problems());
  assert.equal(problem?.severity, 'warning');
  assert.equal(problem?.source, 'Soát Số');
  assert.match(problem?.message ?? '', /23 \+ 4 = 27/);
  await inStatusBar(/1 cần kiểm tra/);
  await vs.screenshot('finding-light');
});

test('the colours suit a dark theme and high contrast', async () => {
  await vs.setTheme('Dark Modern');
  await coloured('6,01%', 'rgb(78, 201, 176)');
  await coloured('830 tỷ đồng', 'rgb(229, 181, 103)');
  await vs.screenshot('finding-dark');
  await vs.setTheme('Default High Contrast');
  await coloured('6,01%', 'rgb(95, 245, 214)');
  await vs.screenshot('finding-contrast');
  await vs.setTheme('Light Modern');
  await vs.closePanel();
});

test('Export JSON proposes a file beside the text, writes it and opens it', async () => {
  await vs.command('Soát Số: Export JSON');
  await vs.asked(/000_2559c9ffbccbbfc2\.so-lieu\.json$/);
  await vs.screenshot('export-dialog');
  await vs.answer();
  const { documents } = await vs.eventually('the exported file', () =>
    vs.readJson('000_2559c9ffbccbbfc2.so-lieu.json'),
  );
  assert.equal(documents[0].findings[0].rule, 'count-sum');
  await vs.eventually('the export in an editor', () => vs.editorText(), {
    until: (text) => text.includes('"figures"'),
  });
  await vs.screenshot('export-result');
  await vs.command('View: Close Editor');
});

test('an export that is cancelled leaves nothing behind', async () => {
  await vs.command('Soát Số: Xuất JSON');
  const input = vs.page.locator('.quick-input-widget input[type=text]').first();
  await vs.eventually('the dialog', () => input.inputValue(), { until: (value) => value.endsWith('.so-lieu.json') });
  await input.fill(path.join(vs.folder, 'khong-ghi.json'));
  await vs.press('Escape');
  await input.waitFor({ state: 'hidden' });
  await assert.rejects(vs.read('khong-ghi.json'));
});

test('Show figures as JSON opens a new editor', async () => {
  await vs.command('Soát Số: Xem số liệu dạng JSON');
  await vs.eventually('the figures', () => vs.editorText(), { until: (text) => text.includes('"version": 1') });
  await vs.screenshot('show-json');
});

test('an English text is left alone, and the language status says why', async () => {
  await vs.openFile('english.txt');
  await vs.eventually('the status bar without us', () => vs.statusBar(), {
    until: (items) => !items.some((item) => item.includes('Soát Số')),
  });
  assert.deepEqual(await vs.decorations(), []);
  await vs.page.locator('[id="status.languageStatus"]').hover();
  await vs.page.locator('.hover-language-status', { hasText: 'không phải văn bản tiếng Việt' }).waitFor();
});

test('a text over the limit is not checked, and the status bar says so', async () => {
  await vs.openFile('lon.txt');
  await inStatusBar(/Soát Số: không kiểm tra: văn bản lớn quá mức/);
  assert.deepEqual(await vs.decorations(), []);
});
