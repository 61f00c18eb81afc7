import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';

/** The command line as it is published; the test set-up bundles it. */
const CLI = resolve('dist/cli.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes standard output after its first piece, as `| head -1` does. */
  readonly hangUp?: boolean;
  /** A file or device that standard output goes to. */
  readonly stdout?: string;
}

/** Runs the bundled `soatso` in a bare environment, so in Vietnamese and without colours. */
export function soatso(
  args: readonly string[],
  { cwd, stdin = '', env = {}, hangUp, stdout: target }: RunOptions,
): Promise<Ended> {
  return new Promise((settle, fail) => {
    const device = target === undefined ? 'pipe' : openSync(target, 'w');
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['pipe', device, 'pipe'] });
    if (typeof device === 'number') closeSync(device);
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
      if (hangUp) child.stdout?.destroy();
    });
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.on('error', fail).on('close', (status) => settle({ status, stdout, stderr }));
    // Who does not read its standard input closes it while it is written: that is no failure.
    child.stdin?.on('error', () => {}).end(stdin);
  });
}
