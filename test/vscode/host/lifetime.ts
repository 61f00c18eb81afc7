import { constants } from 'node:os';

const ends = new Set<() => void>();

/**
 * Runs `end` (synchronous) when this process ends, whatever the reason: its work done, an error, Ctrl+C or SIGTERM.
 * Returns the function that runs it at once instead.
 */
export function atEnd(end: () => void): () => void {
  if (ends.size === 0) listen();
  ends.add(end);
  return () => {
    if (ends.delete(end)) end();
  };
}

/** Ends this process soon after the one that started it has ended, which need not have passed its signal on. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 500).unref();
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const end of [...ends].reverse()) {
      try {
        end();
      } catch (error) {
        console.error('vscode: cleaning up failed:', error);
      }
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
