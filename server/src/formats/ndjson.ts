import { acrossKeys } from './across.ts';
import { defineFormat, isAcross, isUnreadable } from './format.ts';
import { documentPieces } from './stringify.ts';

/** One JSON document a line, in the order of the input; a text that could not be read is a line too, and behind them each conflict. */
export const ndjson = defineFormat({
  id: 'ndjson',
  title: { vi: 'mỗi văn bản một dòng JSON', en: 'one JSON document a line' },
  *entry(checked, { locale }) {
    yield* documentPieces(checked, locale, { indent: 0, depth: 0 });
    yield '\n';
  },
  async *write(written, { locale }) {
    for await (const one of written) {
      if (isUnreadable(one)) yield line({ version: 1, error: { path: one.path, message: one.message } });
      else if (isAcross(one)) yield line({ version: 1, conflict: acrossKeys(one, locale) });
      else yield* one.pieces;
    }
  },
});

const line = (value: object): string => `${JSON.stringify(value)}\n`;
