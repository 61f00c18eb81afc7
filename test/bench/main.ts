/**
 * npm run bench [-- --json]
 *
 * The whole analysis beside two baselines in the same process and the same rounds: `Intl.Segmenter` merely segmenting
 * the text into words, and a bare loop over its character codes. Megabytes are of UTF-8.
 */
import { analyse } from '../../server/src/core/index.ts';
import { articleText, seedTexts } from './corpus.ts';
import { type Measured, measure } from './measure.ts';

const SIZES = [
  { name: '9kb', bytes: 9_000, rounds: 25 },
  { name: '1mb', bytes: 1_000_000, rounds: 11 },
  { name: '10mb', bytes: 10_000_000, rounds: 7 },
];

interface Row extends Measured {
  readonly bytes: number;
  readonly ratioToSegmenter: number;
}

const seeds = seedTexts('seeds');
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

const rows = SIZES.flatMap(({ name, bytes, rounds }): Row[] => {
  const text = name === '9kb' ? (seeds[0] ?? '') : articleText(seeds, bytes);
  const size = Buffer.byteLength(text);
  const cases = [
    { name: `analyse-${name}`, run: () => analyse(text) },
    { name: `segmenter-${name}`, run: () => countSegments(text) },
    { name: `charcodes-${name}`, run: () => sumOfCodes(text) },
  ];
  const measured = measure(
    cases.map((one) => ({ ...one, bytes: size })),
    { warmUp: 3, rounds },
  );
  const baseline = measured[1]?.p50 ?? 0;
  return measured.map((one) => ({ ...one, bytes: size, ratioToSegmenter: baseline / one.p50 }));
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ cases: rows }, null, 2));
else print(rows);

function print(all: readonly Row[]): void {
  const line = (cells: readonly string[]): void =>
    console.log(cells.map((cell, k) => (k === 0 ? cell.padEnd(18) : cell.padStart(14))).join(''));
  line(['case', 'bytes', 'MB/s', '× segmenter', 'p50 ms', 'p95 ms']);
  for (const { name, bytes, mbPerSecond, ratioToSegmenter, p50, p95 } of all)
    line([name, String(bytes), ...[mbPerSecond, ratioToSegmenter, p50, p95].map((n) => n.toFixed(2))]);
  const time = (name: string): number => all.find((row) => row.name === name)?.p50 ?? Number.NaN;
  console.log(`\n10 MB takes ${(time('analyse-10mb') / time('analyse-1mb')).toFixed(1)} times as long as 1 MB.`);
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
