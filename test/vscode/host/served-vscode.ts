#!/usr/bin/env node
/**
 * VS Code without a desktop, started as the desktop program is:
 *
 *   served-vscode.ts [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--extensionDevelopmentKind=web] …
 *
 * It serves VS Code's own workbench and extension host on this machine, opens them in a Chromium without a window,
 * prints what the extension host prints, and ends with the tests' exit code: 0 when run() resolved. Arguments that
 * mean something to a desktop only are ignored.
 */
import { format, parseArgs } from 'node:util';
import { endWithParent } from './lifetime.ts';
import { isNoise } from './noise.ts';
import { within } from './wait.ts';
import { openServedWorkbench } from './workbench.ts';

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
  strict: false,
  allowPositionals: true,
});
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const deadline = Number(process.env.SOATSO_VSCODE_DEADLINE ?? 300) * 1000;

endWithParent();
let step = 'starting';
let lastLine = '';
try {
  process.exitCode = await within('the VS Code tests', main(), deadline);
} catch (error) {
  const said = lastLine ? `, and the last line printed was: ${lastLine}` : '';
  console.error(`vscode: ${error instanceof Error ? error.message : error}\n  It was ${step}${said}`);
  process.exitCode = 1;
}
process.exit();

async function main(): Promise<number> {
  const tests = text(values.extensionTestsPath);
  const extension = text(values.extensionDevelopmentPath);
  if (!tests || !extension) throw new Error('--extensionDevelopmentPath=… and --extensionTestsPath=… are needed.');
  let finish: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const workbench = await openServedWorkbench({
    extension,
    tests,
    folder: positionals[0],
    web: values.extensionDevelopmentKind === 'web',
    onLog: print,
    onExit: (code) => finish(code),
    onStep: (next) => {
      step = next;
    },
  });
  step = 'waiting for the tests in the extension host';
  workbench.page.once('crash', () => finish(1));
  const code = await exit;
  step = 'closing';
  await workbench.close();
  return code;
}

function print(type: string, args: unknown[]): void {
  const message = format(...args);
  if (isNoise(message)) return;
  lastLine = message;
  if (type === 'error' || type === 'warn') console.error(message);
  else console.log(message);
}
