/**
 * npm run bench -- cli [--from FOLDER] [--articles 20000] [--rounds 5] [--beside COMMAND]
 *
 * The command line as it is published over many articles: those of a folder (the seeds) again and again, their digits
 * varied, made in a temporary folder. By turns: one thread, two threads, `wc -w`, and a command of yours that is given the
 * folder as its last argument. Medians, files a second; of programs that run in Node also the most memory that was
 * resident, and the time of the processor, which a busy machine changes less: of the first thread and of all.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seedTexts, variedDigits } from './corpus.ts';

const { values } = parseArgs({
  strict: false,
  options: {
    from: { type: 'string', default: 'seeds' },
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    beside: { type: 'string' },
  },
});
const [articles, rounds] = [Number(values.articles), Number(values.rounds)];

const top = mkdtempSync(path.join(tmpdir(), 'soatso-bench-'));
const folder = path.join(top, 'articles');
const bytes = generate(seedTexts(String(values.from)));

/** Each program that runs in Node tells at its end what it took. */
const toll = path.join(top, 'toll');
writeFileSync(
  path.join(top, 'toll.cjs'),
  `if (require('worker_threads').isMainThread) process.on('exit', () => {
    const [own, all, peak] = [process.threadCpuUsage?.() ?? {}, process.cpuUsage(), process.resourceUsage().maxRSS];
    const toll = { own: own.user + own.system, all: all.user + all.system, peak };
    require('fs').appendFileSync(${JSON.stringify(toll)}, JSON.stringify(toll) + '\\n');
  });`,
);
const soatso = (...args: string[]): string[] => [
  ...[process.execPath, 'dist/cli.js', '--no-config', '-f', 'ndjson', ...args, folder],
];
const COMMANDS: readonly [string, readonly string[]][] = [
  ['one thread', soatso('-j', '1')],
  ['two threads', soatso('-j', '2')],
  ['wc -w', ['sh', '-c', `find ${folder} -type f -print0 | xargs -0 cat | wc -w`]],
  ...(values.beside ? [[String(values.beside), ['sh', '-c', `${values.beside} ${folder}`]] as [string, string[]]] : []),
];

const taken = new Map<string, Taken[]>(COMMANDS.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, command] of COMMANDS) taken.get(name)?.push(await run(command));
rmSync(top, { recursive: true });

const median = (name: string, what: keyof Taken): number => {
  const sorted = (taken.get(name) ?? []).map((one) => one[what]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
console.log(`${articles} articles, ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds}`);
for (const [name] of COMMANDS) {
  const [ms, own, all] = [median(name, 'ms'), median(name, 'own'), median(name, 'all')];
  const peak = Math.max(...(taken.get(name) ?? []).map((one) => one.peak));
  console.log(
    `${name.padEnd(14)} ${seconds(ms).padStart(10)} ${Math.round((articles / ms) * 1000)} files/s` +
      (all > 0
        ? `, processor ${seconds(own)} and ${seconds(all)}, at most ${Math.round(peak / 1024)} MB resident`
        : ''),
  );
}
const [one, two] = ['one thread', 'two threads'] as const;
console.log(`Two threads are ${(median(one, 'ms') / median(two, 'ms')).toFixed(2)} times as fast as one.`);
const atBest = median(one, 'own') / (median(two, 'all') / 2);
console.log(`By the time of the processor, on two free cores: ${atBest.toFixed(2)} times.`);

function generate(texts: readonly string[]): number {
  const vary = variedDigits();
  let size = 0;
  for (let n = 0; n < articles; n++) {
    const within = path.join(folder, String(n % 100).padStart(2, '0'));
    if (n < 100) mkdirSync(within, { recursive: true });
    const text = vary(texts[n % texts.length] ?? '');
    size += Buffer.byteLength(text);
    writeFileSync(path.join(within, `${n}.txt`), text);
  }
  return size;
}

/** Milliseconds by the clock and of the processor, and kilobytes. */
interface Taken {
  readonly ms: number;
  readonly own: number;
  readonly all: number;
  readonly peak: number;
}

function run([command = '', ...args]: readonly string[]): Promise<Taken> {
  const sink = openSync('/dev/null', 'w');
  writeFileSync(toll, '');
  const began = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', sink, 'ignore'],
    env: { ...process.env, NODE_OPTIONS: `--require ${path.join(top, 'toll.cjs')}` },
  });
  return new Promise((settle, fail) => {
    child.on('error', fail).on('exit', () => {
      const ms = performance.now() - began;
      closeSync(sink);
      const told = readFileSync(toll, 'utf8').split('\n').filter(Boolean);
      const tolls: readonly Omit<Taken, 'ms'>[] = told.map((line) => JSON.parse(line));
      const sum = (what: 'own' | 'all'): number => tolls.reduce((all, one) => all + one[what] / 1000, 0);
      settle({ ms, own: sum('own'), all: sum('all'), peak: Math.max(0, ...tolls.map(({ peak }) => peak)) });
    });
  });
}
