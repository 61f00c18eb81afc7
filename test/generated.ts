import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** `UPDATE=1` writes what is generated instead of comparing it. */
const update = process.env.UPDATE === '1';

/** A file that is generated whole. */
export function expectGenerated(file: string, content: string): void {
  if (update) writeFileSync(file, content);
  expect(readFileSync(file, 'utf8'), `${file} is stale: run UPDATE=1 npx vitest run`).toBe(content);
}

/** A part of a Markdown file, between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function expectGeneratedPart(file: string, name: string, content: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(file, 'utf8');
  const [start, end] = [whole.indexOf(open), whole.indexOf(close)];
  expect(start, `${file} has no ${open} … ${close}`).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expectGenerated(file, `${whole.slice(0, start)}${open}\n${content}\n${whole.slice(end)}`);
}
