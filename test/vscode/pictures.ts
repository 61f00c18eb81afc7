/**
 * Draws the pictures of the README, the documentation and the first steps, from the extension as it is:
 *
 *   node test/vscode/pictures.ts [docs | budget | steps | table]
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { TABLE_TEXT, WRONG } from './budget.ts';
import { root } from './host/cache.ts';
import { openWorkbench, type Workbench } from './host/person.ts';
import { KINDS_TEXT, SHOWN } from './kinds.ts';
import { RULES_TEXT } from './rules.ts';

const folder = path.join(root, 'docs/images');
const steps = path.join(root, 'media/walkthrough');
const plainSurroundings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.occurrencesHighlight': 'off',
  'editor.padding.top': 8,
  'editor.scrollBeyondLastLine': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.tree.enableStickyScroll': false,
  'workbench.activityBar.location': 'hidden',
};

for (const where of [folder, steps]) await mkdir(where, { recursive: true });
type Theme = readonly [name: 'light' | 'dark', theme: string];

async function drawDocs([name, theme]: Theme): Promise<void> {
  const vs = await openWorkbench({
    extension: root,
    files: { 'bao-cao.txt': RULES_TEXT },
    settings: { ...plainSurroundings, 'editor.hover.above': false },
    size: { width: 1120, height: 860 },
  });
  const picture = async (what: string, { page } = vs) => {
    await page.screenshot({ path: path.join(folder, `${what}-${name}.png`), animations: 'disabled' });
  };
  await vs.setTheme(theme);
  await vs.openFile('bao-cao.txt');
  await vs.eventually('squiggles', () => vs.squiggles('warning'));

  await vs.eventually('all problems', () => vs.problems());
  await vs.focusEditor();
  await vs.goTo(6);
  // The gravest stand first, further down in the text than can be seen; below them, where the text begins.
  await vs.page.mouse.move(560, 700);
  await vs.eventually('the finding in sight', async () => {
    await vs.page.mouse.wheel(0, 22);
    return (await vs.problems()).some(({ code, position }, k) => k === 0 && code && position.startsWith('[Ln 6,'));
  });
  // Away from all that answers to the mouse.
  await vs.page.mouse.move(600, 20);
  await picture('finding');
  await vs.closePanel();
  await vs.page.setViewportSize({ width: 1120, height: 600 });
  await vs.hoverText('23 chỉ tiêu', /Đề nghị đối chiếu lại.*Quick Fix/s);
  await picture('hover');
  await vs.close();

  const kinds = await openWorkbench({
    extension: root,
    files: { 'bao-cao.txt': KINDS_TEXT },
    settings: {
      ...plainSurroundings,
      // Below the text there is room for the hover.
      'editor.hover.above': false,
      'soatSo.decorations.kinds': [...new Set(SHOWN.map(({ kind }) => kind))],
      'workbench.colorTheme': theme,
    },
    size: { width: 1120, height: 440 },
  });
  await kinds.openFile('bao-cao.txt');
  await kinds.eventually('all colours', () => kinds.decorations(), { until: (marks) => marks.length >= SHOWN.length });
  await kinds.hoverText('46,3 triệu đồng/người', /46\.300\.000/);
  await picture('kinds', kinds);
  await kinds.close();
}
async function drawBudget([name, theme]: Theme): Promise<void> {
  const vs = await openWorkbench({
    extension: root,
    files: { 'thu-ngan-sach.txt': TABLE_TEXT },
    settings: {
      ...plainSurroundings,
      'editor.fontSize': 14,
      'editor.hover.above': false,
      'editor.detectIndentation': false,
      'editor.tabSize': 28,
      'editor.wordWrap': 'off',
    },
    size: { width: 1120, height: 720 },
  });
  await vs.setTheme(theme);
  await vs.openFile('thu-ngan-sach.txt');
  await vs.eventually('the squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.includes(WRONG) });
  await vs.eventually('the problem', () => vs.problems(), { until: (found) => found.length > 0 });
  await vs.hoverText(WRONG, /Thu nội địa/);
  await vs.page.screenshot({ path: path.join(folder, `budget-${name}.png`), animations: 'disabled' });
  await vs.close();
}

/** The seeds, reviewed, as a table of their figures. */
async function drawTable([name, theme]: readonly [name: string, theme: string]): Promise<void> {
  const vs = await openWorkbench({
    extension: root,
    folder: path.join(root, 'seeds'),
    settings: { ...plainSurroundings, 'workbench.colorTheme': theme },
    size: { width: 1200, height: 780 },
  });
  await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
  await vs.eventually('the summary', () => vs.notifications(), {
    until: (all) => all.some((text) => text.startsWith('Đã kiểm tra 5 văn bản')),
  });
  await vs.command('Notifications: Clear All Notifications');
  await vs.command('Soát Số: Bảng số liệu');
  await vs.eventually('the table', () => vs.webviewText(), { until: (text) => text.includes('GRDP bình quân') });
  await vs.page.screenshot({ path: path.join(folder, `table-${name}.png`), animations: 'disabled' });
  await vs.close();
}

async function drawSteps([name, theme]: Theme): Promise<void> {
  const vs = await openWorkbench({
    extension: root,
    settings: { ...plainSurroundings, 'workbench.colorTheme': theme },
    size: { width: 900, height: 560 },
  });
  const picture = (what: string) =>
    vs.page.screenshot({ path: path.join(steps, `${what}-${name}.png`), animations: 'disabled' });
  await vs.command('Soát Số: Mở văn bản mẫu');
  await allUnderlined(vs);
  await picture('sample');
  await vs.hoverText('23 chỉ tiêu', /Đề nghị.*Quick Fix/s);
  await picture('finding');
  await vs.press('Escape');
  await vs.click('23 chỉ tiêu');
  await vs.quickFixes();
  await picture('fix');
  await vs.press('Escape');
  await vs.command('Soát Số: Xem những gì chưa đối chiếu được');
  await vs.eventually('the list', () => vs.choices(), { until: ({ rows }) => rows.length > 2 });
  await vs.page.mouse.move(30, 300);
  await picture('unchecked');
  await vs.press('Escape');
  await vs.command('View: Revert and Close Editor');
  await vs.copy(
    'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt và vượt kế hoạch, còn 4/26 chỉ tiêu không đạt kế hoạch.\n\n' +
      'Thu ngân sách trên địa bàn đạt 846 tỷ đồng, bằng 97% dự toán (900 tỷ đồng).\n',
  );
  await vs.command('Soát Số: Dán và kiểm tra');
  await vs.eventually('both findings', () => vs.problems(), { until: (found) => found.length === 2 });
  await vs.eventually('the message', () => vs.notifications());
  await picture('paste');
  await vs.close();
}

const allUnderlined = (vs: Workbench) =>
  vs.eventually('the findings', () => vs.squiggles('warning'), { until: (texts) => texts.length >= 2 });

const THEMES: readonly Theme[] = [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
];
const [wanted] = process.argv.slice(2);
for (const theme of THEMES) {
  if (!wanted || wanted === 'docs') await drawDocs(theme);
  if (!wanted || wanted === 'budget') await drawBudget(theme);
  if (!wanted || wanted === 'steps') await drawSteps(theme);
}
for (const theme of [...THEMES, ['contrast', 'Default High Contrast']] as const)
  if (!wanted || wanted === 'table') await drawTable(theme);
process.exit(0);
