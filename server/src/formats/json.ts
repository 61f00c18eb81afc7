import type { Locale } from '../core/index.ts';
import { toDocument } from './document.ts';
import { type Checked, defineFormat, isUnreadable, type Unreadable } from './format.ts';
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
      else yield element(result, locale, written++);
    yield tail(errors, written);
  },
});

/** The same value, for who has the documents at hand: what the editor exports. */
export const toJson = (documents: readonly Checked[], locale: Locale): string =>
  [HEAD, ...documents.map((document, i) => element(document, locale, i)), tail([], documents.length)].join('');

const HEAD = `{\n  "version": 1,\n  "tool": ${nested(TOOL, 1)},\n  "documents": [`;

const element = (document: Checked, locale: Locale, index: number): string =>
  `${index > 0 ? ',' : ''}\n    ${nested(toDocument(document, locale), 2)}`;

const tail = (errors: readonly Unreadable[], written: number): string =>
  `${written > 0 ? '\n  ' : ''}],\n  "conflicts": [],\n  "errors": ${nested(errors.map(errorKeys), 1)}\n}\n`;

const errorKeys = ({ path, message }: Unreadable): Unreadable => ({ path, message });

/** As JSON.stringify would write it at this depth of a value indented by two spaces. Strings hold no line breaks. */
function nested(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
