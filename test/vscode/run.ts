/**
 * The tests in the real VS Code.
 *
 *   node test/vscode/run.ts [api | person] [NAME]
 *
 * `api` are the tests inside the extension host (suite/*.test.ts), `person` those that look and press keys
 * (person/*.test.ts); both by default. NAME picks tests (api) or files (person) whose name contains it.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { run as runFiles } from 'node:test';
import { spec } from 'node:test/reporters';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './host/bundle.ts';
import { exists, root } from './host/cache.ts';
import { findChromium } from './host/chromium.ts';
import { findDesktop } from './host/desktop.ts';
import { atEnd } from './host/lifetime.ts';
import { installServedVsCode, temporaryFolder, vscodeVersion } from './host/served.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const here = import.meta.dirname;
const [kind, name = ''] = process.argv.slice(2);

if (process.env.SOATSO_SKIP_VSCODE === '1') {
  console.log('vscode: skipped, since SOATSO_SKIP_VSCODE=1: nothing was tested in VS Code');
} else {
  process.exitCode = await main().catch((error) => {
    console.error(`vscode: ${error instanceof Error ? error.message : error}`);
    return 1;
  });
}

async function main(): Promise<number> {
  if (kind !== undefined && kind !== 'api' && kind !== 'person')
    throw new Error(`“${kind}” is neither api nor person.`);
  await requireBuild();
  const outcomes: Outcome[] = [];
  if (kind !== 'person') outcomes.push(await runInExtensionHost());
  if (kind !== 'api') outcomes.push(await runAsPerson());
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`vscode: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function requireBuild(): Promise<void> {
  const { main: entry } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  if (await exists(path.join(root, entry))) return;
  throw new Error(`${entry} is missing: the extension is not built. Do: npm run build`);
}

/** The tests inside the extension host, in a desktop VS Code or else in the served one. */
async function runInExtensionHost(): Promise<Outcome> {
  const desktop = await findDesktop();
  if ('missing' in desktop) {
    console.log(`vscode: no desktop VS Code: ${desktop.missing}`);
    await requireServed();
    console.log(`vscode: host is the served VS Code ${vscodeVersion.desktop} in a Chromium without a window`);
  } else {
    console.log(`vscode: host is the desktop VS Code ${vscodeVersion.desktop}`);
  }
  const { folder, remove } = await temporaryFolder();
  const report = path.join(folder, 'report.json');
  try {
    await runTests({
      vscodeExecutablePath: 'missing' in desktop ? path.join(here, 'host/served-vscode.ts') : desktop.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleSuite(path.join(here, 'suite')),
      launchArgs: [path.join(root, 'seeds'), `--user-data-dir=${path.join(folder, 'user')}`, '--disable-extensions'],
      extensionTestsEnv: {
        SOATSO_VSCODE_REPORT: report,
        SOATSO_VSCODE_ONLY: name,
        // The program is started by the Node that runs this one, whatever PATH says.
        PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
      },
    }).catch((error) => console.error(`vscode: ${error.message}`));
    const outcome: Outcome | undefined = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
    if (!outcome)
      console.error('vscode: the suite in the extension host did not come to its end: it counts as one failure');
    return outcome ?? { passed: 0, failed: 1 };
  } finally {
    remove();
  }
}

/** The tests that see and press keys: always in the served VS Code, whose window a program can read. */
async function runAsPerson(): Promise<Outcome> {
  await requireServed();
  const folder = path.join(here, 'person');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts') && file.includes(name)).sort();
  if (files.length === 0) return { passed: 0, failed: 0 };
  const abort = new AbortController();
  const forget = atEnd(() => abort.abort());
  const stream = runFiles({
    files: files.map((file) => path.join(folder, file)),
    // One at a time: each has a server, an extension host and a browser of its own.
    concurrency: 1,
    signal: abort.signal,
  });
  const outcome = { passed: 0, failed: 0 };
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    outcome.passed = counts.passed;
    outcome.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  forget();
  return outcome;
}

async function requireServed(): Promise<void> {
  try {
    await installServedVsCode();
    const { source, executablePath } = await findChromium();
    console.log(`vscode: Chromium (${source}): ${path.relative(root, executablePath)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `VS Code cannot be had here:\n  ${reason}\n` +
        '  What helps: a network with the npm registry (the served VS Code and its Chromium come from it), or one with\n' +
        '  VS Code’s own download and a display (the desktop). Without either: SOATSO_SKIP_VSCODE=1 leaves these tests out.',
      { cause: error },
    );
  }
}
