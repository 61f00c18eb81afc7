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

/**
 * A budget table of so many rows and seven columns, between tabs: groups of twenty with their subtotals, a column index
 * with formulas, a line for the unit. All in it fits.
 */
export function tableText(rows: number): string {
  const digit = digits(20231231);
  const number = (): number => 1000 * digit() + 100 * digit() + 10 * digit() + digit();
  const lines = [
    'Đơn vị: Triệu đồng',
    'STT\tNội dung\tDự toán năm 2022\tDự toán năm 2023\tThực hiện năm 2023\tSo sánh tuyệt đối\tSo sánh (%)',
    'A\tB\t1\t2\t3\t4=3-2\t5=3/2',
  ];
  const line = (marker: string, name: string, [before = 0, plan = 0, done = 0]: readonly number[]): string => {
    const change = done < plan ? `(${grouped(plan - done)})` : grouped(done - plan);
    const share = ((100 * done) / plan).toFixed(1).replace('.', ',');
    return [marker, name, grouped(before), grouped(plan), grouped(done), change, share].join('\t');
  };
  for (let group = 1; lines.length < rows + 3; group++) {
    const items = Array.from({ length: 20 }, () => [number(), number(), number()]);
    const total = [0, 1, 2].map((k) => items.reduce((sum, values) => sum + (values[k] ?? 0), 0));
    lines.push(line(String((group % 900) + 1), `Nhóm chi thứ ${group}`, total));
    for (const [k, values] of items.entries()) lines.push(line('-', `Khoản chi ${group}.${k + 1}`, values));
  }
  return lines.join('\n');
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

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
