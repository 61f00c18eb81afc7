import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The five seed articles, in the order of their names. */
export function seedTexts(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/**
 * Article text of at least `bytes` bytes of UTF-8: the seeds over and over, every digit varied by a fixed generator,
 * so that no paragraph repeats and no cache flatters.
 */
export function articleText(seeds: readonly string[], bytes: number): string {
  const digit = digits(20221211);
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    // A serial number of its own keeps apart even paragraphs without a digit.
    const varied = (seeds[n % seeds.length] ?? '')
      .replace(/\d/g, () => String(digit()))
      .replace(/\n\n/g, () => ` ${digit()}${digit()}${digit()}.\n\n`);
    parts.push(varied);
    size += Buffer.byteLength(varied);
  }
  return parts.join('\n\n');
}

/** Gives a text with each digit varied by a fixed generator, every time otherwise. */
export function variedDigits(): (text: string) => string {
  const digit = digits(20221211);
  return (text) => text.replace(/\d/g, () => String(digit()));
}

/** A fixed sequence of the digits 1 to 9 (mulberry32). */
function digits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return 1 + (((t ^ (t >>> 14)) >>> 0) % 9);
  };
}
