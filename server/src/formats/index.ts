import { csv } from './csv.ts';
import type { OutputFormat } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every form in which results are written; the first is the default. */
export const FORMATS: readonly OutputFormat[] = [text, json, ndjson, sarif, github, csv];
