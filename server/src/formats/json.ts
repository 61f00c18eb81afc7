import type { Locale } from '../core/index.ts';
import { type Checked, defineFormat, isUnreadable, type Unreadable } from './format.ts';
import { documentPieces, stringify } from './stringify.ts';
import { TOOL } from './tool.ts';

/** One JSON value for all documents, indented for reading. */
export const json = defineFormat({
  id: 'json',
  title: { vi: 'một giá trị JSON cho tất cả văn bản', en: 'one JSON value for all texts' },
  async *write(results, { locale }) {
    const errors: Unreadable[] = [];
    let written = 0;
    yield HEAD;
    for await (const result of results)
      if (isUnreadable(result)) errors.push(result);
      else yield* element(result, locale, written++);
    yield tail(errors, written);
  },
});

/** The same value, for who has the documents at hand: what the editor exports. */
export const toJson = (documents: readonly Checked[], locale: Locale): string =>
  [HEAD, ...documents.flatMap((document, i) => [...element(document, locale, i)]), tail([], documents.length)].join('');

const INDENT = 2;
const nested = (value: unknown): string => stringify(value, { indent: INDENT, depth: 1 });

const HEAD = `{\n  "version": 1,\n  "tool": ${nested(TOOL)},\n  "documents": [`;

function* element(document: Checked, locale: Locale, index: number): Generator<string> {
  yield `${index > 0 ? ',' : ''}\n    `;
  yield* documentPieces(document, locale, { indent: INDENT, depth: 2 });
}

const tail = (errors: readonly Unreadable[], written: number): string =>
  `${written > 0 ? '\n  ' : ''}],\n  "conflicts": [],\n  "errors": ${nested(errors.map(errorKeys))}\n}\n`;

const errorKeys = ({ path, message }: Unreadable): Unreadable => ({ path, message });
