import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from './cache.ts';
import { type Mark, middleOf, visibleMarks, visibleRows } from './editor.ts';
import { type Problem, readProblems } from './problems.ts';
import { questionsOf } from './question.ts';
import { temporaryFolder } from './served.ts';
import { HungError, type WaitOptions, waitFor } from './wait.ts';
import { openServedWorkbench, type WorkbenchOptions } from './workbench.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface OpenOptions
  extends Pick<WorkbenchOptions, 'extension' | 'vsix' | 'settings' | 'web' | 'restricted' | 'workspace' | 'size'> {
  /** The folder to work in: a copy of it is opened. */
  folder?: string;
  /** Files to put into that copy (or into an empty folder): path → text. */
  files?: Readonly<Record<string, string>>;
  /** Leaves the side bar open. */
  sideBar?: boolean;
}

/** {@link waitFor}, with a screenshot of what there was instead when it hangs. */
export type Eventually = <T>(what: string, probe: () => T | Promise<T>, wait?: WaitOptions<T>) => Promise<T>;

type Patience = Pick<WaitOptions<unknown>, 'milliseconds'>;

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** Where SOATSO_THEME names a theme, what the tests show in a light one is in that, to be looked at. */
const LIGHT = 'Light Modern';
const inTheme = (name: string): string => (name === LIGHT && process.env.SOATSO_THEME) || name;

/** Opens VS Code as a person does who has the extension: everything below is seen and done through its window. */
export async function openWorkbench(options: OpenOptions = {}) {
  let step = 'starting';
  const parent = await temporaryFolder();
  const folder = path.join(parent.folder, 'workspace');
  await mkdir(folder, { recursive: true });
  if (options.folder) await cp(options.folder, folder, { recursive: true });
  const inFolder = (name: string) => path.join(folder, name);
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(inFolder(name)), { recursive: true });
    await writeFile(inFolder(name), text);
  };
  for (const [name, text] of Object.entries(options.files ?? {})) await write(name, text);
  const host = await openServedWorkbench({ ...options, folder, onStep: (next) => (step = next) }).catch((error) => {
    parent.remove();
    throw new Error(`The workbench did not open, while ${step}: ${error.message}`, { cause: error });
  });
  const { page } = host;
  let settings: Record<string, unknown> = {};
  if (!options.sideBar) await closeSideBar(page);

  const eventually: Eventually = async (what, probe, wait) => {
    try {
      return await waitFor(what, probe, wait);
    } catch (error) {
      if (!(error instanceof HungError)) throw error;
      const name = `failed-${what.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`;
      error.message += `\n  screenshot: ${await screenshot(name)}`;
      throw error;
    }
  };
  const screenshot = async (name: string): Promise<string> => {
    const file = path.join(root, 'out/screenshots', process.env.SOATSO_THEME ?? '', `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    return file;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const quickInput = page.locator('.quick-input-widget');
  const pick = async (key: string, query: string, label: string) => {
    const row = page
      .locator('.quick-input-list .monaco-list-row', { has: exactly(page, '.label-name', label) })
      .first();
    const choices = page.locator('.quick-input-list .label-name');
    await eventually(`“${label}” among the choices`, async () => {
      if (!(await quickInput.isVisible())) await press(key);
      await quickInput.locator('input[type=text]').first().fill(query, { timeout: 2000 });
      const seen = new Set<string>();
      // The list draws only what fits: in a low window the wanted row may be further down.
      for (let turn = 0; turn < 8; turn++) {
        const found = row.waitFor({ state: 'visible', timeout: turn === 0 ? 1000 : 250 });
        // What opens an editor only now takes the list away: then all begins anew.
        if (await succeeds(found)) return row.click({ timeout: 2000 }).then(() => true);
        for (const choice of await choices.allInnerTexts()) seen.add(choice);
        await press('PageDown');
      }
      // What comes later, an open list does not show.
      await press('Escape');
      throw new Error(`only: ${[...seen].slice(0, 12).join(' | ')}`);
    });
  };
  const spot = async (text: string) => {
    return eventually(`the text “${text}” in the editor`, async () => middleOf(await visibleRows(page), text));
  };
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  const noFixes = page.locator('.monaco-editor-overlaymessage');
  const openQuickFixes = async (): Promise<string[]> => {
    // Pressed once more while the list is open, the keys would take its first entry.
    if (!(await fixes.first().isVisible())) await press('ControlOrMeta+.');
    await fixes.first().or(noFixes).first().waitFor({ state: 'visible', timeout: 20_000 });
    if (!(await fixes.first().isVisible())) throw new Error('No quick fixes here yet');
    return fixes.locator('.title').allInnerTexts();
  };

  const command = (title: string) => pick('F1', `>${title}`, title);
  const activeTab = (name: string) =>
    page.locator(`.editor-group-container.active .tab.active[data-resource-name="${path.basename(name)}"]`);
  const shown = async (name: string, wait?: Patience) => {
    await eventually(`the tab of ${name}`, () => activeTab(name).isVisible());
    await eventually(`the text of ${name}`, () => visibleRows(page), wait);
  };
  const save = async () => {
    await press('ControlOrMeta+S');
    const dirty = page.locator('.editor-group-container.active .tab.active.dirty');
    await eventually('the file saved', async () => (await dirty.count()) === 0);
  };
  /** Changes the person's own settings while VS Code runs, in the settings file that VS Code opens. */
  const changeSettings = async (changes: Record<string, unknown>) => {
    settings = { ...settings, ...changes };
    await command('Preferences: Open User Settings (JSON)');
    await shown('settings.json');
    await press('ControlOrMeta+A');
    await page.keyboard.insertText(JSON.stringify({ ...host.settings, ...settings }));
    await save();
    await command('View: Close Editor');
    await activeTab('settings.json').waitFor({ state: 'detached' });
  };

  /** Switches to a colour theme: `Dark Modern`, `Light Modern`, `Default High Contrast`. */
  const setTheme = async (wanted: string) => {
    const name = inTheme(wanted);
    await changeSettings({ 'workbench.colorTheme': name });
    const drawn = page.locator('.monaco-workbench').first();
    const kind = /light/i.test(name) ? /(^| )(vs|hc-light)( |$)/ : /(^| )(vs-dark|hc-black)( |$)/;
    await eventually(`the theme ${name}`, async () => kind.test((await drawn.getAttribute('class')) ?? ''));
  };
  if (inTheme(LIGHT) !== LIGHT) await setTheme(LIGHT);

  return {
    page,
    folder,
    eventually,
    screenshot,
    /** Presses keys one after the other: `Control+Shift+M`, `F8`, `Enter`. */
    press,
    /** Types into what has the focus, key by key: completion and closing brackets take part. */
    type: (text: string) => page.keyboard.type(text),
    /** Puts a text in at once, as pasting does. */
    insert: (text: string) => page.keyboard.insertText(text),
    read: (name: string) => readFile(inFolder(name), 'utf8'),
    /** Throws while the file is not there, or not whole yet: ask with `eventually`. */
    readJson: async (name: string) => JSON.parse(await readFile(inFolder(name), 'utf8')),
    write,

    /** F1, the command's title (with its category: `View: Toggle Word Wrap`), Enter. */
    command,

    async openFile(name: string, wait?: Patience) {
      await pick('ControlOrMeta+P', inFolder(name), path.basename(name));
      await shown(name, wait);
    },

    save,

    focusEditor: () => press('ControlOrMeta+1'),
    async goTo(line: number, column = 1) {
      await press('Control+G');
      await quickInput.locator('input[type=text]').first().fill(`:${line}:${column}`);
      await press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },
    /** Clicks into the middle of a visible text. */
    async click(text: string) {
      const { x, y } = (await spot(text)) ?? { x: 0, y: 0 };
      await page.mouse.click(x, y);
    },

    /** What the editor shows, one row a line: wrapped lines have several, and inlay hints are part of it. */
    editorText: async () => (await visibleRows(page)).map((row) => row.text).join('\n'),

    /** Holds the mouse over a visible text and reads the hover; `matching` waits for a hover that says so. */
    hoverText: (text: string, matching = /\S/) => hoverOver(page, text, { spot, eventually, matching }),

    /** The texts under squiggles of a severity, as drawn now: wait with `eventually`. */
    squiggles: async (severity: Severity) =>
      (await visibleMarks(page, new RegExp(`\\bsquiggly-${severity}\\b`))).map((mark) => mark.text),
    /** The extension's own decorations, as drawn now. */
    decorations: (): Promise<Mark[]> => visibleMarks(page, /TextEditorDecorationType/),

    /** Opens the Problems view and reads it, as it is now. */
    async problems(): Promise<Problem[]> {
      if (!(await page.locator('.markers-panel').isVisible())) await press('ControlOrMeta+Shift+M');
      await page.locator('.markers-panel-container').waitFor({ state: 'visible' });
      return readProblems(page);
    },
    closePanel: async () => {
      if (await page.locator('.part.panel').isVisible()) await press('ControlOrMeta+J');
    },

    /** The titles that the light bulb offers at the cursor; the list stays open. */
    quickFixes: () => eventually('quick fixes', openQuickFixes),
    async applyQuickFix(title: string) {
      const row = fixes.filter({ has: exactly(page, '.title', title) }).first();
      await eventually(`the quick fix “${title}”`, async () => (await openQuickFixes()) && row.isVisible());
      await row.click();
    },

    /** What lies on the clipboard. */
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    copy: (text: string) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
    /** The text of a webview, once there is one. */
    webviewText: async () => {
      const frames = page.frames().filter((frame) => frame.parentFrame()?.parentFrame() === page.mainFrame());
      return (await Promise.all(frames.map((frame) => frame.locator('body').textContent()))).join('\n');
    },
    /** What the list of choices that is open shows: all of it, and each choice with its lines. */
    choices: async () => {
      const texts = async (part: Locator) =>
        (await part.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
      return {
        title: (await texts(quickInput)).join('\n'),
        rows: await texts(quickInput.locator('.monaco-list-row')),
      };
    },

    notifications: () => page.locator('.notification-list-item-message').allInnerTexts(),
    statusBar: () => page.locator('.part.statusbar .statusbar-item').allInnerTexts(),
    codeLenses: () => page.locator('.codelens-decoration').allInnerTexts(),

    ...questionsOf(page, eventually),

    changeSettings,
    setTheme,

    async close() {
      await host.close();
      parent.remove();
    },
  };
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function exactly(page: Page, selector: string, text: string): Locator {
  return page
    .locator(selector)
    .filter({ hasText: new RegExp(`^\\s*${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`) });
}

async function closeSideBar(page: Page): Promise<void> {
  await waitFor('the side bar closed', async () => {
    if (!(await page.locator('.part.sidebar').isVisible())) return true;
    await page.keyboard.press('ControlOrMeta+B');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden', timeout: 2000 });
    return true;
  });
}

interface HoverOptions {
  spot: (text: string) => Promise<{ x: number; y: number } | undefined>;
  eventually: Eventually;
  matching: RegExp;
}

async function hoverOver(page: Page, text: string, { spot, eventually, matching }: HoverOptions): Promise<string> {
  const widgets = page.locator('.monaco-editor .monaco-hover:visible');
  return eventually(`a hover over “${text}” with ${matching}`, async () => {
    const { x, y } = (await spot(text)) ?? { x: 0, y: 0 };
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x, y, { steps: 3 });
    const read = async () => (await widgets.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();
    return waitFor('the hover', read, {
      until: (said) => matching.test(said) && !/^Loading/.test(said),
      milliseconds: 3000,
    });
  });
}
