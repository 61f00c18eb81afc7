/**
 * Draws the pictures of the README and the documentation, from the extension as it is:
 *
 *   node test/vscode/pictures.ts
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './host/cache.ts';
import { openWorkbench } from './host/person.ts';
import { KINDS_TEXT, SHOWN } from './kinds.ts';

const SEED = '000_2559c9ffbccbbfc2.txt';
const folder = path.join(root, 'docs/images');
const size = { width: 1120, height: 600 };
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
  'workbench.activityBar.location': 'hidden',
};

await mkdir(folder, { recursive: true });
for (const [name, theme] of [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
] as const) {
  const vs = await openWorkbench({
    extension: root,
    folder: path.join(root, 'seeds'),
    settings: plainSurroundings,
    size,
  });
  const picture = async (what: string, { page } = vs) => {
    await page.screenshot({ path: path.join(folder, `${what}-${name}.png`), animations: 'disabled' });
  };
  await vs.setTheme(theme);
  await vs.openFile(SEED);
  await vs.goTo(13);
  await vs.eventually('colours', () => vs.decorations());

  await vs.hoverText('830 tỷ đồng', /830\.000\.000\.000/);
  await picture('hover');
  await vs.press('Escape');

  await vs.click('có 22 chỉ tiêu');
  await vs.press('ControlOrMeta+H');
  await vs.insert('có 22 chỉ tiêu');
  await vs.press('Tab');
  await vs.insert('có 23 chỉ tiêu');
  await vs.press('ControlOrMeta+Alt+Enter', 'Escape', 'End');
  await vs.eventually('a squiggle', () => vs.squiggles('warning'));
  await vs.eventually('a problem', () => vs.problems());
  await vs.focusEditor();
  await vs.goTo(12);
  await vs.page.mouse.move(0, 0);
  await picture('finding');
  await vs.close();

  const kinds = await openWorkbench({
    extension: root,
    files: { 'bao-cao.txt': KINDS_TEXT },
    settings: {
      ...plainSurroundings,
      // Below the text there is room for the hover.
      'editor.hover.above': false,
      'soatSo.decorations.kinds': [...new Set(SHOWN.map(({ kind }) => kind))],
    },
    size: { width: 1120, height: 440 },
  });
  await kinds.setTheme(theme);
  await kinds.openFile('bao-cao.txt');
  await kinds.eventually('all colours', () => kinds.decorations(), { until: (marks) => marks.length >= SHOWN.length });
  await kinds.hoverText('46,3 triệu đồng/người', /46\.300\.000/);
  await picture('kinds', kinds);
  await kinds.close();
}
process.exit(0);
