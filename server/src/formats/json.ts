import type { Locale } from '../core/index.ts';
import { acrossKeys } from './across.ts';
import { type Across, type Checked, defineFormat, isAcross, isUnreadable, type Unreadable } from './format.ts';
import { documentPieces, stringify } from './stringify.ts';
import { TOOL } from './tool.ts';

/** One JSON value for all documents, indented for reading. */
export const json = defineFormat({
  id: 'json',
  title: { vi: 'một giá trị JSON cho tất cả văn bản', en: 'one JSON value for all texts' },
  entry: (checked, { locale }) => element(checked, locale),
  async *write(all, { locale }) {
    const errors: Unreadable[] = [];
    const conflicts: Across[] = [];
    let written = 0;
    yield HEAD;
    for await (const one of all)
      if (isUnreadable(one)) errors.push(one);
      else if (isAcross(one)) conflicts.push(one);
      else {
        yield opening(written++);
        yield* one.pieces;
      }
    yield tail({ errors, conflicts, written, locale });
  },
});

/** The same value, for who has the documents at hand: what the editor exports. */
export const toJson = (documents: readonly Checked[], locale: Locale): string =>
  [
    HEAD,
    ...documents.flatMap((document, i) => [opening(i), ...element(document, locale)]),
    tail({ errors: [], conflicts: [], written: documents.length, locale }),
  ].join('');

const INDENT = 2;
const nested = (value: unknown): string => stringify(value, { indent: INDENT, depth: 1 });

const HEAD = `{\n  "version": 1,\n  "tool": ${nested(TOOL)},\n  "documents": [`;

const opening = (index: number): string => `${index > 0 ? ',' : ''}\n    `;

const element = (document: Checked, locale: Locale): Iterable<string> =>
  documentPieces(document, locale, { indent: INDENT, depth: 2 });

interface Tail {
  readonly errors: readonly Unreadable[];
  readonly conflicts: readonly Across[];
  readonly written: number;
  readonly locale: Locale;
}

const tail = ({ errors, conflicts, written, locale }: Tail): string => {
  const across = conflicts.map((conflict) => acrossKeys(conflict, locale));
  return `${written > 0 ? '\n  ' : ''}],\n  "conflicts": ${nested(across)},\n  "errors": ${nested(errors.map(errorKeys))}\n}\n`;
};

const errorKeys = ({ path, message }: Unreadable): Unreadable => ({ path, message });
