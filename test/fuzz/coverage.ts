import { Session } from 'node:inspector';

/** What the engine counted of one function: the outermost range first, then blocks within. */
interface FunctionCoverage {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

export interface Coverage {
  /**
   * How many new things the code did since the last call: a block run for the first time, or for the first time in
   * another order of magnitude of times.
   */
  readonly news: () => number;
  /** Blocks that have run so far. */
  readonly blocks: () => number;
}

/**
 * Counts what runs, block by block, through V8's inspector (Profiler.takePreciseCoverage), in this thread and in the
 * part of the bundle at `url` whose source files `counts` accepts.
 */
export function startCoverage(url: string, bundle: string, counts: (file: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const isCounted = countedOffsets(bundle, counts);
  const [seen, blocks] = [new Set<number>(), new Set<number>()];
  const news = (): number => {
    const before = seen.size;
    for (const { ranges } of take(session, url)) {
      if (!isCounted(ranges[0]?.startOffset ?? -1)) continue;
      for (const { startOffset, endOffset, count } of ranges) {
        if (count === 0) continue;
        const block = startOffset * 2 ** 22 + endOffset;
        blocks.add(block);
        seen.add(block * 8 + Math.min(7, Math.floor(Math.log2(count) / 2)));
      }
    }
    return seen.size - before;
  };
  news();
  return { news, blocks: () => blocks.size };
}

function take(session: Session, url: string): readonly FunctionCoverage[] {
  let functions: readonly FunctionCoverage[] | undefined;
  // Within its own thread a session answers at once.
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    functions = taken.result.filter((script) => script.url === url).flatMap((script) => script.functions);
  });
  if (!functions) throw new Error('The inspector did not answer');
  return functions;
}

/** Whether an offset of the bundle lies in a source file that counts: esbuild puts `// path` before each. */
function countedOffsets(bundle: string, counts: (file: string) => boolean): (offset: number) => boolean {
  const starts = [...bundle.matchAll(/^\/\/ (\S+\.[a-z]+)$/gmu)].map(({ 1: file = '', index }) => ({
    index,
    counted: counts(file),
  }));
  if (!starts.some(({ counted }) => counted)) throw new Error('The bundle names no source file that counts');
  const known = new Map<number, boolean>();
  return (offset) => {
    const before = known.get(offset);
    if (before !== undefined) return before;
    const counted = starts.findLast(({ index }) => index <= offset)?.counted ?? false;
    known.set(offset, counted);
    return counted;
  };
}
