import { PassThrough } from 'node:stream';
import { main } from '../../server/src/cli/main.ts';
import type { Ended } from './program.ts';

interface HostOptions {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly env?: Record<string, string>;
  /** What runs on other threads; without it there are none. */
  readonly program?: string;
}

/** Runs the command line within this process, in a bare environment. */
export async function ran(
  args: readonly string[],
  { stdin = '', terminal = false, env = {}, program }: HostOptions = {},
): Promise<Ended> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    streams[name].setEncoding('utf8').on('data', (piece: string) => {
      printed[name] += piece;
    });
  streams.stdin.end(stdin);
  const stdout = Object.assign(streams.stdout, terminal ? { isTTY: true, columns: 100 } : {});
  const status = await main(args, { ...streams, stdout, env, program } as unknown as Parameters<typeof main>[1]);
  return { status, ...printed };
}
