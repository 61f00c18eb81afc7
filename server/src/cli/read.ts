import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse, type Format, type Locale } from '../core/index.ts';
import { STDIN } from '../disk/inputs.ts';
import { readTextFile, textFrom } from '../disk/read.ts';
import type { Checked, Unreadable } from '../formats/format.ts';

export interface ReadOptions {
  readonly locale: Locale;
  /** What is read where the input is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly stdinFilename?: string | undefined;
}

/** Reads one text and checks it; what of it is reported is another question. */
export async function readAndCheck(
  input: string,
  { locale, stdin, stdinFilename }: ReadOptions,
): Promise<Omit<Checked, 'findings'> | Unreadable> {
  const path = input === STDIN ? (stdinFilename ?? null) : input;
  const read = await (input === STDIN ? textFrom(collect(stdin ?? []), locale) : readTextFile(input, locale));
  if ('message' in read) return { path: path ?? STDIN, message: read.message };
  return checkText(read.text, { path, format: formatOf(path) });
}

/** Checks a text that is at hand. `id` is what a pipeline calls it. */
export const checkText = (
  text: string,
  { path, format, id = null }: { path: string | null; format: Format; id?: string | null },
): Omit<Checked, 'findings'> => ({
  source: {
    uri: path === null ? null : pathToFileURL(resolve(path)).href,
    path,
    id,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  },
  analysis: analyse(text, { format }),
});

/** How a text is written, by its name. */
export const formatOf = (path: string | null): Format =>
  /\.(?:md|markdown)$/i.test(path ?? '') ? 'markdown' : 'plain';

/** All bytes of a stream. */
export async function collect(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
