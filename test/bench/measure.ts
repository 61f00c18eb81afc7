/** One thing to measure: it works through `bytes` bytes at each run. */
export interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  readonly mbPerSecond: number;
  /** Milliseconds a run. */
  readonly p50: number;
  readonly p95: number;
}

/** Keeps results alive, so that no work is optimised away. */
export const sink: { last: unknown } = { last: undefined };

/**
 * Runs the cases in turns, so that a busy machine slows all of them alike: `warmUp` rounds, then `rounds` that count.
 * Small cases are repeated within a round until it lasts some milliseconds.
 */
export function measure(cases: readonly Case[], { warmUp, rounds }: { warmUp: number; rounds: number }): Measured[] {
  const times = cases.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++)
    for (const [k, { run, bytes }] of cases.entries()) {
      const repeats = Math.max(1, Math.round(200_000 / bytes));
      const start = performance.now();
      for (let n = 0; n < repeats; n++) sink.last = run();
      const each = (performance.now() - start) / repeats;
      if (round >= 0) times[k]?.push(each);
    }
  return cases.map(({ name, bytes }, k) => {
    const sorted = (times[k] ?? []).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { name, mbPerSecond: bytes / 1e3 / at(0.5), p50: at(0.5), p95: at(0.95) };
  });
}

/** Bytes on the heap that the result of `run` keeps alive. Needs `node --expose-gc`. */
export function heapKeptBy(run: () => unknown): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Memory is measured with `node --expose-gc`, as `npm run bench` does.');
  sink.last = undefined;
  gc();
  const before = process.memoryUsage().heapUsed;
  sink.last = run();
  gc();
  return process.memoryUsage().heapUsed - before;
}
