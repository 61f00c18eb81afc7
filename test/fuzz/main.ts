/**
 * npm run fuzz -- [--minutes N] [--seed S] [--crashes FOLDER]
 *
 * Coverage-guided fuzzing of the core, the exports and the hover. Texts are changed over and over; those that make the
 * code do something new are kept and changed further. A text that breaks one of the laws in oracles.ts is made as short
 * as it goes and written to test/fuzz/crashes/, from where it is a test. The exit status is then 1.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { startingTexts } from './corpus.ts';
import { startCoverage } from './coverage.ts';
import { type Crash, fuzz, type Progress } from './loop.ts';
import { complaintOf, type Input } from './oracles.ts';
import { randomFrom } from './random.ts';
import { shrunk } from './shrink.ts';

/** From the thread that tries inputs to the one that watches it. */
type Message =
  | { readonly trying: Input }
  | { readonly crash: Crash }
  | { readonly progress: Progress }
  | { readonly ended: Progress };

interface Order {
  readonly seed: number;
  /** By `Date.now()`. */
  readonly until: number;
}

/** An input that takes longer is taken for one that never ends. */
const PATIENCE = 60_000;

if (isMainThread) process.exitCode = await watch();
else await attempt(workerData as Order, (message) => parentPort?.postMessage(message));

/** Starts the fuzzing in a thread of its own, so that an input that never ends is noticed and named. */
async function watch(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      crashes: { type: 'string', default: 'test/fuzz/crashes' },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new Error('--minutes wants a number above 0, --seed a whole one');
  const started = Date.now();
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { seed, until: started + minutes * 60_000 } satisfies Order,
  });
  const crashes = new Set<string>();
  let [tried, at]: [Input, number] = [{ text: '', before: '' }, started];
  let logged = started;
  const report = ({ inputs, corpus, blocks }: Progress): void => {
    const seconds = (Date.now() - started) / 1000;
    console.log(
      `fuzz: ${seconds.toFixed(0)} s, seed ${seed}: ${inputs} inputs (${(inputs / seconds).toFixed(0)}/s), ` +
        `corpus ${corpus}, blocks ${blocks}, crashes ${crashes.size}`,
    );
    logged = Date.now();
  };
  const crashed = (crash: Crash): void => {
    const kind = kindOf(crash);
    if (crashes.has(kind)) return;
    crashes.add(kind);
    console.log(`fuzz: CRASH ${crash.oracle}: ${crash.why}\n  written to ${written(crash, values.crashes)}`);
  };
  const patience = setInterval(() => {
    if (Date.now() - at < PATIENCE) return;
    crashed({ oracle: 'ends', why: `no end within ${PATIENCE / 1000} s`, input: tried });
    void worker.terminate();
  }, 1_000);
  worker.on('message', (message: Message) => {
    at = Date.now();
    if ('trying' in message) tried = message.trying;
    else if ('crash' in message) crashed(message.crash);
    else if ('ended' in message) report(message.ended);
    else if (Date.now() - logged > 10_000) report(message.progress);
  });
  await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject)).finally(() =>
    clearInterval(patience),
  );
  return crashes.size > 0 ? 1 : 0;
}

async function attempt({ seed, until }: Order, tell: (message: Message) => void): Promise<void> {
  const bundle = readFileSync(fileURLToPath(import.meta.url), 'utf8');
  const articles = readdirSync('seeds').map((name) => readFileSync(path.join('seeds', name), 'utf8'));
  const known = new Set<string>();
  const ended = await fuzz(startingTexts(articles), {
    random: randomFrom(seed),
    coverage: startCoverage(import.meta.url, bundle, (file) => file.startsWith('server/src/')),
    isOver: () => Date.now() >= until,
    trying: (input) => tell({ trying: input }),
    progress: (progress) => tell({ progress }),
    async crashed(crash) {
      if (known.has(kindOf(crash))) return;
      known.add(kindOf(crash));
      tell({ crash: await shortened(crash) });
    },
  });
  tell({ ended });
}

/** Crashes at one place are one: digits and quotations differ. */
function kindOf({ oracle, why }: Crash): string {
  return `${oracle} ${/\n\s+at .*/u.exec(why)?.[0] ?? why.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, '').slice(0, 40)}`;
}

async function shortened({ oracle, why, input }: Crash): Promise<Crash> {
  const fails = async (candidate: Input): Promise<boolean> => (await complaintOf(candidate))?.oracle === oracle;
  let { before } = input;
  for (const other of [input.text, '']) if (await fails({ ...input, before: other })) before = other;
  const text = await shrunk(input.text, (shorter) => fails({ text: shorter, before }));
  const short = { text, before: await shrunk(before, (shorter) => fails({ text, before: shorter })) };
  return { oracle, why: (await complaintOf(short))?.why ?? why, input: short };
}

function written({ oracle, input }: Crash, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const taken = readdirSync(folder).filter((name) => name.startsWith(slug(oracle))).length;
  const file = path.join(folder, `${slug(oracle)}-${taken + 1}.json`);
  writeFileSync(file, `${JSON.stringify(input, null, 2)}\n`);
  return file;
}

function slug(oracle: string): string {
  return oracle.replaceAll(' ', '-');
}
