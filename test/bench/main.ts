/**
 * npm run bench -- core [--json]
 *
 * The core beside two baselines in the same process and the same rounds: `Intl.Segmenter` merely segmenting the text into
 * words, and a bare loop over its character codes. Megabytes are of UTF-8.
 *
 * - `analyse`: the whole analysis.
 * - `keystroke`: the analysis after a letter was typed in a word, or taken back, at places spread over the text, with the
 *   one before it at hand; its baseline segments the whole text.
 * - `table`: a table of 100,000 figures, and one of a tenth of its rows.
 * - `memory`: what an analysis keeps on the heap, beside the size of its text in memory (two bytes a character).
 */
import { analyse } from '../../server/src/core/index.ts';
import { articleText, seedTexts, tableText } from './corpus.ts';
import { heapKeptBy, type Measured, measure } from './measure.ts';

const SIZES = [
  { name: '9kb', bytes: 9_000, rounds: 25 },
  { name: '1mb', bytes: 1_000_000, rounds: 21 },
  { name: '10mb', bytes: 10_000_000, rounds: 7 },
];

/** Rounds before those that count, so that all is compiled. */
const WARM_UP = 5;
/** Places at which a letter is typed. */
const PLACES = 8;

interface Row extends Measured {
  readonly bytes: number;
  readonly ratioToSegmenter: number;
  /** The same by the time of the processor: on a busy machine the fairer judge. */
  readonly ratioByCpu: number;
}

const seeds = seedTexts('seeds');
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

const texts = SIZES.map((size) => ({
  ...size,
  text: size.name === '9kb' ? (seeds[0] ?? '') : articleText(seeds, size.bytes),
}));

const rows = texts.flatMap(({ name, text, rounds }): Row[] => {
  const size = Buffer.byteLength(text);
  const cases = [
    { name: `analyse-${name}`, run: () => analyse(text) },
    { name: `segmenter-${name}`, run: () => countSegments(text) },
    { name: `charcodes-${name}`, run: () => sumOfCodes(text) },
    { name: `keystroke-${name}`, run: keystrokes(text), repeats: 2 * PLACES },
  ];
  const measured = measure(
    cases.map((one) => ({ ...one, bytes: size })),
    { warmUp: WARM_UP, rounds },
  );
  const [, baseline] = measured;
  return measured.map((one) => ({
    ...one,
    bytes: size,
    ratioToSegmenter: (baseline?.p50 ?? 0) / one.p50,
    ratioByCpu: (baseline?.cpu ?? 0) / one.cpu,
  }));
});

/** Five figures a row. */
const TABLES = [
  { name: 'table-10k', rows: 2_000 },
  { name: 'table-100k', rows: 20_000 },
].map((table) => ({ ...table, text: tableText(table.rows) }));
const tables = measure(
  TABLES.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text), run: () => analyse(text) })),
  { warmUp: 1, rounds: 5 },
);

// What the smallest keeps is lost in what the garbage collector happens to leave.
const memory = texts.slice(1).map(({ name, text }) => {
  const inMemory = 2 * text.length;
  const kept = heapKeptBy(() => analyse(text));
  return { name: `memory-${name}`, textBytes: inMemory, heapBytes: kept, ratioToText: kept / inMemory };
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ cases: rows, tables, memory }, null, 2));
else print();

function print(): void {
  const line = (cells: readonly string[]): void =>
    console.log(cells.map((cell, k) => (k === 0 ? cell.padEnd(18) : cell.padStart(13))).join(''));
  line(['case', 'bytes', 'MB/s', '× segmenter', 'p50 ms', 'p95 ms', 'cpu ms', '× by cpu']);
  for (const { name, bytes, mbPerSecond, ratioToSegmenter, p50, p95, cpu, ratioByCpu } of rows)
    line([name, String(bytes), ...[mbPerSecond, ratioToSegmenter, p50, p95, cpu, ratioByCpu].map((n) => n.toFixed(2))]);
  const time = (name: string): number => rows.find((row) => row.name === name)?.p50 ?? Number.NaN;
  console.log(`\n10 MB takes ${(time('analyse-10mb') / time('analyse-1mb')).toFixed(1)} times as long as 1 MB.\n`);
  line(['case', 'bytes', 'MB/s', 'p50 ms', 'p95 ms']);
  for (const [k, { name, mbPerSecond, p50, p95 }] of tables.entries())
    line([name, String(TABLES[k]?.text.length), ...[mbPerSecond, p50, p95].map((n) => n.toFixed(2))]);
  console.log(
    `\nTen times the rows take ${((tables[1]?.p50 ?? 0) / (tables[0]?.p50 ?? 1)).toFixed(1)} times as long.\n`,
  );
  line(['case', 'text bytes', 'heap bytes', '× text']);
  for (const { name, textBytes, heapBytes, ratioToText } of memory)
    line([name, String(textBytes), String(heapBytes), ratioToText.toFixed(2)]);
}

/** A run types a letter, and the next takes it back, each with the analysis before it at hand. */
function keystrokes(text: string): () => unknown {
  const states = Array.from({ length: PLACES }, (_, k) => {
    const middle = Math.floor(((k + 0.5) / PLACES) * text.length);
    const place = middle + text.slice(middle).search(/[a-z]/u);
    return `${text.slice(0, place)}ă${text.slice(place)}`;
  }).flatMap((state) => [state, text]);
  let last = analyse(text);
  let n = 0;
  return () => {
    last = analyse(states[n++ % states.length] ?? '', { previous: last });
    return last;
  };
}

function countSegments(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

function sumOfCodes(text: string): number {
  let codes = 0;
  for (let i = 0; i < text.length; i++) codes = (codes + text.charCodeAt(i)) | 0;
  return codes;
}
