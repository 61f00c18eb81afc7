import { main } from './cli/main.ts';

main(process.argv.slice(2), process).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A fault of ours, never of a text: the status of findings would hide it.
    process.stderr.write(`soatso: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
