import type { ErrorObject } from 'ajv';
import Draft04 from 'ajv-draft-04';
import { default as addFormats } from 'ajv-formats';
import type { Log } from 'sarif';
import { expect } from 'vitest';
import type { Result } from '../../server/src/formats/format.ts';
import { sarif } from '../../server/src/formats/sarif.ts';
import { write } from './checked.ts';
// OASIS, SARIF 2.1.0, as the package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) brings it: sarif-2.1.0-rtm.5.json.
import schema from './sarif-2.1.0.schema.json' with { type: 'json' };

// The schema has a pattern that is none to a stricter reader of patterns.
const ajv = addFormats.default(new Draft04({ allErrors: true, strict: false, unicodeRegExp: false }));
const validate = ajv.compile(schema);

/** What the schema of SARIF finds wrong. */
export const sarifViolations = (log: unknown): string[] =>
  validate(log)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);

/** The log of these results, which the schema takes. */
export async function written(...results: readonly Result[]): Promise<Log> {
  const log = JSON.parse(await write(sarif, [...results]));
  expect(sarifViolations(log)).toEqual([]);
  return log;
}
