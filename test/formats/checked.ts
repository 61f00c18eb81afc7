import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { analyse } from '../../server/src/core/index.ts';
import { type ExportedDocument, toDocument } from '../../server/src/formats/document.ts';
import { entryOf } from '../../server/src/formats/entry.ts';
import {
  type Checked,
  type Colours,
  isChecked,
  type OutputFormat,
  type Result,
  type WriteOptions,
} from '../../server/src/formats/format.ts';
import schema from '../../server/src/formats/schema.json' with { type: 'json' };
import { REPORT_ALL, review } from '../../server/src/project/review.ts';

/** A text as the command line hands it to a format. */
export function checked(text: string, path = 'bao-cao.txt'): Checked {
  const analysis = analyse(text);
  return {
    source: { uri: `file:///${path}`, path, id: null, sha256: createHash('sha256').update(text).digest('hex') },
    analysis,
    findings: review(analysis, REPORT_ALL).shown,
  };
}

/** The export of a text, which the published schema takes. */
export function exported(text: string): ExportedDocument {
  const document = toDocument(checked(text), 'vi');
  expectValid(document);
  return document;
}

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);

export const violations = (value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

export const expectValid = (value: unknown): void => expect(violations(JSON.parse(JSON.stringify(value)))).toEqual([]);

const plain = (text: string): string => text;
export const NO_COLOURS: Colours = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, green: plain };

export const OPTIONS: WriteOptions = {
  locale: 'vi',
  people: { colours: NO_COLOURS, width: 80, figures: false, quiet: false },
};

/** What a format writes of these results. */
export async function write(
  format: OutputFormat,
  results: readonly Result[],
  options: WriteOptions = OPTIONS,
): Promise<string> {
  async function* written() {
    for (const result of results) yield isChecked(result) ? entryOf(format, result, options) : result;
  }
  let whole = '';
  for await (const piece of format.write(written(), options))
    whole += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  return whole;
}
