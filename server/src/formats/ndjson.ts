import { toDocument } from './document.ts';
import { defineFormat, isUnreadable } from './format.ts';

/** One JSON document a line, in the order of the input; a text that could not be read is a line too. */
export const ndjson = defineFormat({
  id: 'ndjson',
  title: { vi: 'mỗi văn bản một dòng JSON', en: 'one JSON document a line' },
  async *write(results, { locale }) {
    for await (const result of results) {
      const line = isUnreadable(result)
        ? { version: 1, error: { path: result.path, message: result.message } }
        : toDocument(result, locale);
      yield `${JSON.stringify(line)}\n`;
    }
  },
});
