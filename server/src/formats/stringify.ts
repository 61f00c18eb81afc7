import type { Locale } from '../core/index.ts';
import { describe } from './document.ts';
import type { Checked } from './format.ts';

/** How the JSON of a value is laid out: `indent` spaces a level (0: all on one line), at a depth of levels around it. */
export interface Layout {
  readonly indent: 0 | 2;
  readonly depth: number;
}

/** The document as JSON, in pieces of a bounded length, so that no string or list holds all of a large one. */
export function* documentPieces(checked: Checked, locale: Locale, { indent, depth }: Layout): Generator<string> {
  const inside = { indent, depth: depth + 1 };
  let piece = '';
  let opening = '{';
  for (const [key, value] of Object.entries(describe(checked, locale))) {
    piece += `${opening}${newline(inside)}${JSON.stringify(key)}:${indent > 0 ? ' ' : ''}`;
    opening = ',';
    if (!isGenerator(value)) {
      piece += stringify(value, inside);
      continue;
    }
    let [before, after] = ['[', '[]'];
    for (const item of value) {
      piece += `${before}${newline({ indent, depth: depth + 2 })}${stringify(item, { indent, depth: depth + 2 })}`;
      [before, after] = [',', `${newline(inside)}]`];
      if (piece.length < LONG) continue;
      yield piece;
      piece = '';
    }
    piece += after;
  }
  yield `${piece}${newline({ indent, depth })}}`;
}

const LONG = 1 << 16;

/** JSON as it stands inside another value. Strings hold no line breaks, so every one is of the layout. */
export const stringify = (value: unknown, layout: Layout): string =>
  JSON.stringify(value, null, layout.indent).replaceAll('\n', newline(layout));

const newline = ({ indent, depth }: Layout): string => (indent > 0 ? `\n${' '.repeat(indent * depth)}` : '');

const isGenerator = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);
