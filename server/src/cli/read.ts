import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse, type Locale, SETTINGS, type Text } from '../core/index.ts';
import type { Checked, Unreadable } from '../formats/format.ts';
import { decode } from './decode.ts';
import { STDIN } from './inputs.ts';
import { reasonOf } from './reasons.ts';

export interface ReadOptions {
  readonly locale: Locale;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinFilename: string | undefined;
}

/** Reads one text and checks it; what of it is reported is another question. */
export async function readAndCheck(
  input: string,
  { locale, stdin, stdinFilename }: ReadOptions,
): Promise<Omit<Checked, 'findings'> | Unreadable> {
  const path = input === STDIN ? (stdinFilename ?? null) : input;
  const unreadable = (message: string): Unreadable => ({ path: path ?? STDIN, message });
  const bytes = await (input === STDIN ? collect(stdin) : readBytes(input)).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (bytes instanceof Error) return unreadable(reasonOf(bytes, locale));
  if (bytes === null) return unreadable(TOO_LARGE[locale]);
  const decoded = decode(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem[locale]);
  const { text } = decoded;
  if (text.length > LONGEST) return unreadable(TOO_LARGE[locale]);
  return {
    source: {
      uri: path === null ? null : pathToFileURL(resolve(path)).href,
      path,
      id: null,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    },
    analysis: analyse(text, { format: /\.(?:md|markdown)$/i.test(path ?? '') ? 'markdown' : 'plain' }),
  };
}

const MILLIONS = SETTINGS['size.limit'].default;
const LONGEST = MILLIONS * 1_000_000;
/** Of one UTF-16 code unit as UTF-8. */
const MOST_BYTES = 3;

const TOO_LARGE: Text = {
  vi: `Văn bản dài hơn ${MILLIONS} triệu ký tự nên không kiểm tra được trong một lần. Hãy chia thành các tệp nhỏ hơn.`,
  en: `The text is longer than ${MILLIONS} million characters and cannot be checked at once. Please split it.`,
};

/** The file's bytes; null where it cannot but be too large. */
async function readBytes(path: string): Promise<Buffer | null> {
  const { size } = await stat(path);
  return size > LONGEST * MOST_BYTES ? null : readFile(path);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
