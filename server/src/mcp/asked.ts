import * as v from 'valibot';
import type { ExportedDocument } from '../formats/document.ts';
import { type Checked, isUnreadable } from '../formats/format.ts';
import schema from '../formats/schema.json' with { type: 'json' };
import type { AskedText, Workplace } from './tool.ts';

/** What every tool about a text is asked with. */
export const ASKED_TEXT = v.pipe(
  v.strictObject({
    text: v.optional(v.pipe(v.string(), v.description('The Vietnamese text itself. Give either this or `path`.'))),
    path: v.optional(
      v.pipe(v.string(), v.description('A UTF-8 text or Markdown file in the folders the server was started for.')),
    ),
    format: v.optional(
      v.pipe(
        v.picklist(['plain', 'markdown']),
        v.description('How `text` is written. Files are known by their names.'),
      ),
    ),
    locale: v.optional(v.pipe(v.picklist(['vi', 'en']), v.description('Language of messages; Vietnamese by default.'))),
  }),
  v.check(({ text, path }) => (text === undefined) !== (path === undefined), 'Give either `text` or `path`.'),
);

export type GivenText = v.InferOutput<typeof ASKED_TEXT>;

/** The text that was asked about, checked. Rejects where it cannot be read. */
export async function checkedText(given: GivenText, { check, locale }: Workplace): Promise<Checked> {
  const { text, path, format = 'plain' } = given;
  const language = { locale: given.locale ?? locale };
  const asked: AskedText = text === undefined ? { path: path ?? '', ...language } : { text, format, ...language };
  const result = await check(asked);
  if (isUnreadable(result)) throw new Error(`${result.path}: ${result.message}`);
  return result;
}

type Key = keyof ExportedDocument;

/** These parts of a document's export, and their schema. */
export function partOf<const K extends Key>(...keys: readonly K[]) {
  const { document } = schema.$defs;
  const properties: Readonly<Record<string, object>> = document.properties;
  return {
    of: (exported: ExportedDocument) => Object.fromEntries(keys.map((key) => [key, exported[key]])),
    schema: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, properties[key]])),
      required: keys,
      additionalProperties: false,
      $defs: schema.$defs,
    },
  };
}
