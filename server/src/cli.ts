import { isMainThread } from 'node:worker_threads';
import { type Host, main, type ServeAgents } from './cli/main.ts';
import { work } from './cli/pool.ts';

/** Few need it: it is a bundle of its own. */
const serveAgents: ServeAgents = async (asked) => (await import('./mcp/serve.ts')).serve(process, asked);

if (isMainThread) run();
else work();

function run(): void {
  const { stdout, stderr, env } = process;
  const stopped = new AbortController();
  // Who watches is stopped in order; the second time, or before, the program ends as any other.
  if (process.argv.includes('--watch')) process.once('SIGINT', () => stopped.abort());
  const host: Host = {
    // Looked at only where it is read: it would keep the program waiting.
    get stdin() {
      return process.stdin;
    },
    ...{ stdout, stderr, env, program: import.meta.url, stopped: stopped.signal },
  };
  main(process.argv.slice(2), host, serveAgents).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      // A fault of ours, never of a text: the status of findings would hide it.
      stderr.write(`soatso: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
