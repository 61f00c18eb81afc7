import { main, type ServeAgents } from './cli/main.ts';

const serveAgents: ServeAgents = async (asked) => (await import('./mcp/serve.ts')).serve(process, asked);

main(process.argv.slice(2), process, serveAgents).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A fault of ours, never of a text: the status of findings would hide it.
    process.stderr.write(`soatso: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
