/** One thing to measure: it works through `bytes` bytes at each run. */
export interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly run: () => unknown;
  /** How often it is run within a round, where the size of the text does not say it. */
  readonly repeats?: number;
}

export interface Measured {
  readonly name: string;
  readonly mbPerSecond: number;
  /** Milliseconds a run. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of the processor that a run takes on its thread, on the mean: what a busy machine does not change. */
  readonly cpu: number;
}

/** Keeps results alive, so that no work is optimised away. */
export const sink: { last: unknown } = { last: undefined };

/**
 * Runs the cases in turns, so that a busy machine slows all of them alike: `warmUp` rounds, then `rounds` that count.
 * Small cases are repeated within a round until it lasts some milliseconds.
 */
export function measure(cases: readonly Case[], { warmUp, rounds }: { warmUp: number; rounds: number }): Measured[] {
  const times = cases.map((): number[] => []);
  const spent = cases.map(() => 0);
  for (let round = -warmUp; round < rounds; round++)
    for (const [k, { run, bytes, repeats = Math.max(1, Math.round(200_000 / bytes)) }] of cases.entries()) {
      const [start, before] = [performance.now(), processorTime()];
      for (let n = 0; n < repeats; n++) sink.last = run();
      const each = (performance.now() - start) / repeats;
      if (round < 0) continue;
      times[k]?.push(each);
      spent[k] = (spent[k] ?? 0) + (processorTime() - before) / repeats / rounds;
    }
  return cases.map(({ name, bytes }, k) => {
    const sorted = (times[k] ?? []).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { name, mbPerSecond: bytes / 1e3 / at(0.5), p50: at(0.5), p95: at(0.95), cpu: spent[k] ?? 0 };
  });
}

/** Milliseconds of the processor that this thread has had. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
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
