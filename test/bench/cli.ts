/**
 * npm run bench -- cli [--from FOLDER] [--articles 20000] [--rounds 5] [--beside COMMAND]
 *
 * The command line as it is published over many articles: those of a folder (the seeds) again and again, their digits
 * varied, made in a temporary folder. By turns: one thread, two threads, `wc -w`, and a command of yours that is given the
 * folder as its last argument. Medians, files a second, and the most memory that was resident.
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

/** So that each program's own peak can be asked for when it ends. */
const PEAK = "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)))";
writeFileSync(path.join(top, 'peak.cjs'), PEAK);
const soatso = (...args: string[]): string[] => [
  ...[process.execPath, '--require', path.join(top, 'peak.cjs'), 'dist/cli.js', '--no-config', '-f', 'ndjson'],
  ...args,
  folder,
];
const COMMANDS: readonly [string, readonly string[]][] = [
  ['one thread', soatso('-j', '1')],
  ['two threads', soatso('-j', '2')],
  ['wc -w', ['sh', '-c', `find ${folder} -type f -print0 | xargs -0 cat | wc -w`]],
  ...(values.beside ? [[String(values.beside), ['sh', '-c', `${values.beside} ${folder}`]] as [string, string[]]] : []),
];

const times = new Map<string, number[]>(COMMANDS.map(([name]) => [name, []]));
const peaks = new Map<string, number>();
for (let round = 0; round < rounds; round++)
  for (const [name, command] of COMMANDS) {
    const { ms, peak } = await run(command);
    times.get(name)?.push(ms);
    peaks.set(name, Math.max(peak, peaks.get(name) ?? 0));
  }
rmSync(top, { recursive: true });

const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
console.log(`${articles} articles, ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds}`);
for (const [name] of COMMANDS) {
  const peak = peaks.get(name) ?? 0;
  console.log(
    `${name.padEnd(14)} ${(median(name) / 1000).toFixed(2).padStart(8)} s ${Math.round((articles / median(name)) * 1000)} files/s` +
      (peak > 0 ? `, at most ${Math.round(peak / 1024)} MB resident` : ''),
  );
}
console.log(`Two threads are ${(median('one thread') / median('two threads')).toFixed(2)} times as fast as one.`);

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

/** Milliseconds, and kilobytes where the program tells. */
function run([command = '', ...args]: readonly string[]): Promise<{ ms: number; peak: number }> {
  const [sink, told] = [openSync('/dev/null', 'w'), path.join(top, 'peak')];
  writeFileSync(told, '');
  const peakFile = openSync(told, 'w');
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', sink, 'ignore', peakFile] });
  return new Promise((settle, fail) => {
    child.on('error', fail).on('exit', () => {
      const ms = performance.now() - began;
      for (const file of [sink, peakFile]) closeSync(file);
      settle({ ms, peak: Number(readFileSync(told, 'utf8')) });
    });
  });
}
