import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { CHANGED, FIRST_DRAFT, SECOND_DRAFT } from '../../views/drafts.ts';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { temporaryFolder } from '../host/served.ts';
import { chooseInMenu, type View, viewIn } from '../host/view.ts';

const OLD_SUM = 'Trong năm huyện có 26 chỉ tiêu, gồm 22 chỉ tiêu đạt và 4 chỉ tiêu chưa đạt.\n';
/** In it the parts no longer make the total. */
const NEW_SUM = OLD_SUM.replace('22', '23');

let vs: Workbench;
let comparison: View;
before(async () => {
  const { folder, remove } = await temporaryFolder();
  const repository = path.join(folder, 'kho');
  mkdirSync(repository);
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' });
  writeFileSync(path.join(repository, 'bao-cao.txt'), FIRST_DRAFT);
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.vn', 'commit', '--quiet', '--message', 'Dự thảo');
  vs = await openWorkbench({
    extension: root,
    folder,
    files: {
      'kho/bao-cao.txt': SECOND_DRAFT,
      'kho/moi.txt': SECOND_DRAFT,
      'ngoai/du-thao-1.txt': FIRST_DRAFT + OLD_SUM,
      'ngoai/du-thao-2.txt': SECOND_DRAFT + NEW_SUM,
    },
    sideBar: true,
    settings: { 'git.enabled': true, 'workbench.colorTheme': 'Light Modern', 'editor.wordWrap': 'on' },
    size: { width: 1360, height: 900 },
  });
  remove();
  comparison = viewIn(vs, 'Đối chiếu số liệu');
});
after(() => vs?.close());

const messaged = (pattern: RegExp) =>
  vs.eventually(`${pattern} over the changes`, comparison.message, { until: (text) => pattern.test(text) });
const notified = (pattern: RegExp) =>
  vs.eventually(`the words ${pattern}`, () => vs.notifications(), {
    until: (all) => all.some((text) => pattern.test(text)),
  });
/** The rows, once there are so many. */
const rowsWhenThere = (count: number) =>
  vs.eventually(`${count} rows`, comparison.rows, { until: (rows) => rows.length === count });
const tab = () => vs.page.locator('.editor-group-container.active .tab.active .label-name').textContent();

test('with the last commit: eleven figures, however the text was moved and reworded', async () => {
  await vs.openFile('kho/bao-cao.txt');
  await vs.command('Soát Số: So với bản trước');
  await messaged(/bao-cao\.txt.*: 11 thay đổi, \d+ số liệu giống nhau/);
  const rows = await rowsWhenThere(12);
  const changes = rows.filter(({ level }) => level === 2).map(({ label }) => label);
  assert.deepEqual(changes.sort(), [...CHANGED].sort());
  const described = new Map(rows.map(({ label, description }) => [label, description]));
  assert.match(described.get('186 tỷ đồng → 191 tỷ đồng') ?? '', /^\+2,69% · Thu ngân sách/);
  assert.match(described.get('9,8% → 8,9%') ?? '', /^−0,9 điểm % · tỷ lệ hộ nghèo/);
  assert.equal(described.get('Thay đổi'), '11');
  await vs.screenshot('comparison-git');
});

test('a click shows both sides at the figure; the menu opens either', async () => {
  await comparison.click('35 tỷ đồng → 41 tỷ đồng');
  await vs.eventually('both sides', tab, { until: (name) => name?.includes('↔') ?? false });
  const side = (name: 'original' | 'modified', pattern: RegExp) => {
    const lines = vs.page.locator(`.monaco-diff-editor .editor.${name} .view-line`);
    const read = async () => (await lines.allInnerTexts()).join(' ').replaceAll(/\s+/gu, ' ');
    return vs.eventually(`${pattern} on the ${name} side`, read, { until: (text) => pattern.test(text) });
  };
  await side('original', /kinh phí 35 tỷ/);
  await side('modified', /kinh phí 41 tỷ/);
  await vs.screenshot('comparison-sides');
  await comparison.choose('35 tỷ đồng → 41 tỷ đồng', 'Open the earlier text');
  const selected = (text: RegExp) =>
    vs.eventually('the text of that side', () => vs.editorText(), { until: (shown) => text.test(shown) });
  await selected(/kinh phí 35 tỷ đồng/);
  await vs.eventually('the figure selected', () => vs.statusBar(), {
    until: (items) => items.some((item) => item.includes('(10 selected)')),
  });
  await comparison.choose('35 tỷ đồng → 41 tỷ đồng', 'Open the later text');
  await selected(/kinh phí 41 tỷ đồng/);
});

test('with another file, from the menu of the explorer: what now contradicts comes first', async () => {
  await vs.openFile('ngoai/du-thao-2.txt');
  await vs.command('View: Show Explorer');
  const row = (name: string) => vs.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  const entry = row('du-thao-1.txt');
  // VS Code unfolds the folder of the open text by itself, sooner or later: a click then would fold it.
  await vs.eventually('the other text in the explorer', async () => {
    if ((await row('ngoai').getAttribute('aria-expanded')) === 'false') await row('ngoai').click();
    await entry.waitFor({ timeout: 2000 });
    return true;
  });
  await entry.click({ button: 'right' });
  await chooseInMenu(vs, 'Compare with another text');
  await messaged(/du-thao-1\.txt → du-thao-2\.txt: \d+ thay đổi/);
  const rows = await rowsWhenThere(14);
  const labels = rows.map(({ label }) => label);
  assert.deepEqual(labels.slice(0, 2), ['Nay chưa khớp', '22 chỉ tiêu → 23 chỉ tiêu']);
  assert.ok(CHANGED.every((change) => labels.includes(change)));
  await vs.screenshot('comparison-contradicts');
});

test('with a file that is chosen', async () => {
  await vs.openFile('kho/bao-cao.txt');
  await vs.command('Soát Số: Đối chiếu với văn bản khác');
  await vs.asked(/\/kho\/$/);
  await vs.answer(path.join(vs.folder, 'ngoai/du-thao-1.txt'));
  await messaged(/du-thao-1\.txt → bao-cao\.txt: 14 thay đổi/);
});

test('what is not committed yet, and what is in no repository, is said in plain words', async () => {
  await vs.openFile('kho/moi.txt');
  await vs.command('Soát Số: So với bản trước');
  await notified(/chưa được ghi vào git lần nào/);
  await vs.openFile('ngoai/du-thao-1.txt');
  await vs.command('Soát Số: So với bản trước');
  await notified(/không nằm trong kho git nào/);
  await vs.screenshot('comparison-no-repository');
});
