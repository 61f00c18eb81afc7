import type { Coverage } from './coverage.ts';
import { mutated, veryLong } from './mutate.ts';
import { type Complaint, complaintOf, type Input } from './oracles.ts';
import type { Random } from './random.ts';

export interface Progress {
  readonly inputs: number;
  readonly corpus: number;
  readonly blocks: number;
}

export interface Crash extends Complaint {
  readonly input: Input;
}

export interface Means {
  readonly random: Random;
  readonly coverage: Coverage;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
  /** Called with each input before it is tried. */
  readonly trying: (input: Input) => void;
  readonly crashed: (crash: Crash) => void | Promise<void>;
  readonly progress: (progress: Progress) => void;
}

/** Tries texts until the time is over: first those it starts from, then changed ones, of which those with news are kept. */
export async function fuzz(start: readonly string[], means: Means): Promise<Progress> {
  const { random, coverage, isOver, trying, crashed, progress } = means;
  const corpus: string[] = [];
  let inputs = 0;
  const attempt = async (input: Input): Promise<void> => {
    trying(input);
    inputs++;
    const complaint = await complaintOf(input, { brief: inputs % THOROUGH_EVERY !== 0 });
    if (complaint) await crashed({ ...complaint, input });
    else if (coverage.news() > 0) corpus.push(input.text);
    if (inputs % REPORT_EVERY === 0) progress({ inputs, corpus: corpus.length, blocks: coverage.blocks() });
  };
  for (const text of start) {
    if (isOver()) break;
    await attempt({ text, before: '' });
  }
  while (!isOver()) {
    // What was found last is likeliest to lead on.
    const recent = random.onceIn(2) ? corpus.slice(-RECENT) : corpus;
    const parent = random.oneOf(recent.length > 0 ? recent : start);
    const base = random.onceIn(LONG_EVERY) ? veryLong(parent, random) : parent;
    await attempt({ text: mutated(base, corpus.length > 0 ? corpus : start, random), before: base });
  }
  return { inputs, corpus: corpus.length, blocks: coverage.blocks() };
}

const THOROUGH_EVERY = 4;
const REPORT_EVERY = 500;
const RECENT = 200;
const LONG_EVERY = 2_000;
