import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache.ts';
import { atEnd } from './lifetime.ts';
import { unpack } from './unpack.ts';
import { within } from './wait.ts';

/** The VS Code that the tests run in; `carrier` is the version of the npm package that brings its server. */
export const vscodeVersion = { desktop: '1.139.1', carrier: '4.139.1' };

export interface Server {
  port: number;
  /** The address of a file of this machine, as the workbench in the browser writes it. */
  uri(file: string): string;
  close(): void;
}

/** Makes sure that VS Code's own server is installed. Returns its folder. */
export async function installServedVsCode(): Promise<string> {
  requireNode24();
  const home = await cached(`code-server-${vscodeVersion.carrier}`, async (folder) => {
    console.log(`vscode: installing VS Code ${vscodeVersion.desktop} (its server, from npm); this happens once`);
    const npm = (args: string[], cwd: string) => run('npm', args, cwd);
    const production = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await npm(['pack', `code-server@${vscodeVersion.carrier}`, '--loglevel=error'], folder);
    const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error('npm pack left no archive.');
    await unpack(path.join(folder, archive), folder, 'package/lib/vscode');
    await rename(path.join(folder, 'package/lib/vscode'), path.join(folder, 'vscode'));
    await rm(path.join(folder, archive));
    await npm(production, path.join(folder, 'vscode'));
    await npm(production, path.join(folder, 'vscode/extensions'));
  });
  return path.join(home, 'vscode');
}

/** A new, empty folder, removed when this process ends or `remove` is called. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => void }> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'soatso-vscode-')));
  const remove = atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return { folder, remove };
}

/** Writes the settings of the person who opens the served workbench. */
export async function writeUserSettings(data: string, settings: Record<string, unknown>): Promise<void> {
  const folder = path.join(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Installs a packaged extension into the server whose data is in `data`. */
export async function installVsix(vscode: string, data: string, vsix: string): Promise<void> {
  const file = path.resolve(vsix);
  const args = [serverMain(vscode), ...common(data), '--install-extension', file, '--force'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: serverEnvironment() });
  if (!/successfully installed/.test(stdout)) throw new Error(`VS Code did not install ${file}:\n${stdout}`);
}

export interface ServerOptions {
  vscode: string;
  data: string;
  /** Lets the page name the extension and the tests in its address, and keeps notifications from popping up. */
  driver: boolean;
  /** Asks for trust in folders: until it is given, VS Code is in Restricted Mode. */
  restricted?: boolean;
  log?: (line: string) => void;
}

/** Starts VS Code's server on a free port of this machine; no one else can reach it. */
export async function startServer({ vscode, data, driver, restricted, log }: ServerOptions): Promise<Server> {
  const port = await freePort();
  const args = [
    ...common(data),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--disable-telemetry', '--disable-getting-started-override'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
    // An orphan ends by itself, should this process be killed without a chance to clean up.
    '--enable-remote-auto-shutdown',
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
  // In a process group of its own: extension hosts and language servers end with it.
  const child = spawn(process.execPath, [serverMain(vscode), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: serverEnvironment(),
  });
  const close = atEnd(() => endGroup(child.pid));
  const output: string[] = [];
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log?.(text.trimEnd());
        output.push(text);
        if (/listening on/.test(text)) resolve();
      });
    }
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`VS Code's server ended with ${code} at its start:\n${output.join('')}`);
  });
  ended.catch(() => {});
  await within("VS Code's server starts listening", Promise.race([ready, ended])).catch((error) => {
    close();
    throw error;
  });
  return { port, uri: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`, close };
}

function common(data: string): string[] {
  return ['--accept-server-license-terms', '--server-data-dir', data];
}

/** The test runner's own marks must not reach the extension host: they would change how Node behaves there. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_TEST_CONTEXT, ...rest } = process.env;
  return { ...rest, VSCODE_NODE_OPTIONS: '' };
}

function serverMain(vscode: string): string {
  return path.join(vscode, 'out/server-main.js');
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function requireNode24(): void {
  if (Number.parseInt(process.versions.node, 10) >= 24) return;
  throw new Error(
    `VS Code's server needs Node 24 and this is Node ${process.versions.node}. Start the tests through npm ` +
      '(npm run …), which puts the pinned Node first, or with node_modules/.bin/node.',
  );
}

async function run(command: string, args: string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  const stop = atEnd(() => child.kill());
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code] = await once(child, 'close').finally(stop);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${errors.trimEnd()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
