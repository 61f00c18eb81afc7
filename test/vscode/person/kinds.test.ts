import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { KINDS_TEXT, SHOWN } from '../kinds.ts';

interface Manifest {
  contributes: {
    colors: { id: string; defaults: { light: string; dark: string } }[];
    configuration: { properties: { 'soatSo.decorations.kinds': { items: { enum: string[] } } } };
  };
}

const { contributes }: Manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const ALL_KINDS = contributes.configuration.properties['soatSo.decorations.kinds'].items.enum;

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    files: { 'mọi loại.txt': KINDS_TEXT },
    settings: {
      'soatSo.decorations.kinds': ALL_KINDS,
      'editor.wordWrap': 'on',
      'workbench.colorTheme': 'Light Modern',
    },
    size: { width: 1280, height: 720 },
  });
  await vs.openFile('mọi loại.txt');
});
after(() => vs?.close());

/** `rgb(0, 121, 107)`, as a page says what the manifest writes as `#00796b`. */
function colourOf(kind: string, theme: 'light' | 'dark'): string {
  const id = `soatSo.${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const hex = contributes.colors.find((colour) => colour.id === id)?.defaults[theme] ?? '';
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

/** The figures that do not (yet) have the colour of their kind, as drawn now. */
async function uncoloured(theme: 'light' | 'dark'): Promise<string[]> {
  const marks = await vs.decorations();
  return SHOWN.filter(
    ({ kind, figure }) => !marks.some(({ text, color }) => text.endsWith(figure) && color === colourOf(kind, theme)),
  ).map(({ kind, figure }) => `${kind} ${figure}`);
}

const allColoured = (theme: 'light' | 'dark') =>
  vs.eventually(`every kind in its colour (${theme})`, () => uncoloured(theme), { until: (left) => left.length === 0 });

test('the sample has every kind', () => {
  assert.deepEqual([...new Set(SHOWN.map(({ kind }) => kind))].sort(), [...ALL_KINDS].sort());
});

test('every kind has its own colour in a light theme', async () => {
  await allColoured('light');
  await vs.screenshot('kinds-light');
});

for (const { kind, figure, says } of SHOWN)
  test(`the hover of ${kind} ${figure}`, async () => {
    await vs.hoverText(figure, says);
    await vs.screenshot(`kinds-${kind}-${SHOWN.findIndex((one) => one.figure === figure)}`);
    await vs.press('Escape');
  });

test('and in a dark theme', async () => {
  await vs.setTheme('Dark Modern');
  await allColoured('dark');
  await vs.hoverText('93/94 xã', /98,94%/);
  await vs.screenshot('kinds-dark');
  await vs.press('Escape');
});

test('in English, too', async () => {
  await vs.changeSettings({ 'soatSo.locale': 'en' });
  await vs.hoverText(
    '46,3 triệu đồng/người',
    /46,300,000 VND per người; rounded, in fact from 46,25 to 46,35 triệu đồng/,
  );
  await vs.press('Escape');
  await vs.hoverText('11/12/2024', /Wednesday, 11 December 2024/);
});
