import { acrossKeys } from './across.ts';
import { defineFormat, isAcross, isUnreadable } from './format.ts';
import { documentPieces } from './stringify.ts';

/** One JSON document a line, in the order of the input; a text that could not be read is a line too, and behind them each conflict. */
export const ndjson = defineFormat({
  id: 'ndjson',
  title: { vi: 'mỗi văn bản một dòng JSON', en: 'one JSON document a line' },
  async *write(results, { locale }) {
    for await (const result of results) {
      if (isUnreadable(result))
        yield JSON.stringify({ version: 1, error: { path: result.path, message: result.message } });
      else if (isAcross(result)) yield JSON.stringify({ version: 1, conflict: acrossKeys(result, locale) });
      else yield* documentPieces(result, locale, { indent: 0, depth: 0 });
      yield '\n';
    }
  },
});
