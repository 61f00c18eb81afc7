import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { verbose } from './noise.ts';
import {
  installServedVsCode,
  installVsix,
  type Server,
  startServer,
  temporaryFolder,
  writeUserSettings,
} from './served.ts';
import { patience, within } from './wait.ts';

export interface WorkbenchOptions {
  /** The folder of an extension under development. */
  extension?: string;
  /** A packaged extension, installed before the start. */
  vsix?: string;
  /** The module whose `run()` the extension host calls. */
  tests?: string;
  /** The folder to open. */
  folder?: string;
  /** The person's own settings, on top of {@link quietSettings}. */
  settings?: Record<string, unknown>;
  /** Runs the extension in the web extension host, as vscode.dev does. */
  web?: boolean;
  /** The folder is not trusted: Restricted Mode, without a question at the start. */
  restricted?: boolean;
  /** A file of the folder that names several folders (`.code-workspace`), to be opened instead of the folder. */
  workspace?: string;
  size?: { width: number; height: number };
  /** What the extension host prints. */
  onLog?: (type: string, args: unknown[]) => void;
  /** The extension host's tests have ended. */
  onExit?: (code: number) => void;
  /** The step being taken, to be named should it hang. */
  onStep?: (step: string) => void;
}

export interface ServedWorkbench {
  page: Page;
  /** The person's settings that it was opened with. */
  settings: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Nothing on the screen but the editor: no chat, no welcome, no tips, no questions. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const UNTRUSTED: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/** The workbench of the served VS Code in a Chromium without a window, up to its first drawn parts. */
export async function openServedWorkbench(options: WorkbenchOptions): Promise<ServedWorkbench> {
  const { onStep = () => {}, size = { width: 1400, height: 900 } } = options;
  const closers: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    onStep('installing VS Code from npm');
    const vscode = await installServedVsCode();
    const data = await temporaryFolder();
    closers.push(data.remove);
    if (options.vsix) {
      onStep(`installing ${path.basename(options.vsix)}`);
      await installVsix(vscode, data.folder, options.vsix);
    }
    const kind = options.web ? { 'remote.extensionKind': await allWeb(options, data.folder) } : {};
    const trust = options.restricted ? UNTRUSTED : {};
    const settings = { ...quietSettings, ...trust, ...kind, ...options.settings };
    await writeUserSettings(data.folder, settings);
    onStep("starting VS Code's server");
    const log = verbose ? (line: string) => console.log('[server]', line) : undefined;
    const server = await startServer({
      vscode,
      data: data.folder,
      driver: options.tests !== undefined,
      restricted: options.restricted,
      log,
    });
    closers.push(server.close);
    onStep('starting Chromium');
    const browser = await launchChromium();
    closers.push(() => closeBrowser(browser));
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(patience);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    if (verbose) page.on('console', (message) => console.log('[page]', message.text()));
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => options.onLog?.(type, args));
    await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
    onStep('loading the workbench');
    if (options.extension && !options.tests) await develop(page, server.uri(options.extension));
    await page.goto(address(server, options), { timeout: 120_000 });
    await page.locator('.monaco-workbench .part.editor').waitFor({ state: 'visible', timeout: 120_000 });
    return { page, settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function address(server: Server, { extension, tests, folder, workspace }: WorkbenchOptions): string {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extension && tests) {
    payload.push(['extensionDevelopmentPath', server.uri(extension)], ['extensionTestsPath', server.uri(tests)]);
  }
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder && workspace) query.set('workspace', path.resolve(folder, workspace));
  else if (folder) query.set('folder', path.resolve(folder));
  else query.set('ew', 'true');
  return `http://127.0.0.1:${server.port}/?${query}`;
}

/**
 * Tells the page which extension is under development, in the configuration that it carries: the way that needs no test
 * driver, with which VS Code would hold back its notifications. The page reads its configuration once it is parsed.
 */
async function develop(page: Page, extension: string): Promise<void> {
  const { protocol, host: authority, pathname } = new URL(extension);
  const components = { scheme: protocol.slice(0, -1), authority, path: decodeURI(pathname) };
  await page.addInitScript((location) => {
    const fill = () => {
      const carrier = document.querySelector<HTMLElement>('#vscode-workbench-web-configuration[data-settings]');
      if (!carrier || document.readyState !== 'interactive') return;
      const configuration = JSON.parse(carrier.dataset.settings ?? '{}');
      configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [location] };
      carrier.dataset.settings = JSON.stringify(configuration);
    };
    document.addEventListener('readystatechange', fill);
  }, components);
}

/**
 * The extensions under test, each said to be of the kind "web". (The page's `extensionDevelopmentKind` has no effect in
 * this version of the workbench; the setting has.)
 */
async function allWeb({ extension, vsix }: WorkbenchOptions, data: string): Promise<Record<string, string[]>> {
  const ids: string[] = [];
  if (extension) {
    const { publisher, name } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
    ids.push(`${publisher}.${name}`);
  }
  if (vsix) {
    const installed: { identifier: { id: string } }[] = JSON.parse(
      await readFile(path.join(data, 'extensions/extensions.json'), 'utf8'),
    );
    ids.push(...installed.map(({ identifier }) => identifier.id));
  }
  return Object.fromEntries(ids.map((id) => [id, ['web']]));
}

/** A Chromium that does not close is killed at the end of this process by playwright. */
async function closeBrowser(browser: Browser): Promise<void> {
  await within('Chromium closes', browser.close(), 10_000).catch((error) => console.error(`vscode: ${error.message}`));
}
