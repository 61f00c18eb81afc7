import { realpath, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import writeFileAtomic from 'write-file-atomic';
import type { Locale, Text } from '../core/index.ts';
import { reasonOf } from '../disk/reasons.ts';
import type { Piece } from '../formats/format.ts';
import { printable } from '../formats/terminal.ts';

/**
 * Writes to a stream as fast as it takes the pieces, and stops where its reader has gone away (`| head`).
 * Returns what else went wrong, for people.
 */
export async function writeToStream(
  stream: Writable,
  pieces: AsyncIterable<Piece>,
  locale: Locale,
): Promise<string | undefined> {
  // Each write reports its own failure; the event would end the program.
  stream.on('error', () => {});
  for await (const piece of pieces) {
    const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((settle) =>
      stream.write(piece, settle),
    );
    if (failure) return failure.code === 'EPIPE' ? undefined : reasonOf(failure, locale);
  }
  return undefined;
}

/** Writes a file whole or not at all. Returns what went wrong, for people. */
export async function writeToFile(
  path: string,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  locale: Locale,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  try {
    // A device or pipe is written to; renaming a file over it would replace it.
    const isPlain = await stat(path).then(
      (found) => found.isFile(),
      () => true,
    );
    await (isPlain ? writeFileAtomic : writeFile)(path, Buffer.concat(chunks));
    return undefined;
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException, locale);
  }
}

/** Names what could not be written, and why. */
export const cannotWriteTo = (path: string, reason: string): Text => ({
  vi: `Không ghi được kết quả vào ${printable(path)}: ${reason}`,
  en: `Could not write the results to ${printable(path)}: ${reason}`,
});

/** Why nothing can or must be written there, found before any work is done; undefined where all is well. */
export async function objectionTo(
  path: string,
  inputs: readonly string[],
  locale: Locale,
): Promise<string | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (found.code !== 'ENOENT') return reasonOf(found, locale);
    const folder = await stat(resolve(path, '..')).catch((error: NodeJS.ErrnoException) => error);
    return folder instanceof Error ? NO_FOLDER[locale] : undefined;
  }
  if (found.isDirectory()) return reasonOf(Object.assign(new Error(), { code: 'EISDIR' }), locale);
  const target = await realpath(path);
  for (const input of inputs)
    if (resolve(input) === resolve(path) || (await realpath(input).catch(() => input)) === target)
      return OVER_INPUT[locale];
  return undefined;
}

const NO_FOLDER: Text = {
  vi: 'Thư mục chứa tệp này chưa có. Hãy tạo thư mục trước.',
  en: 'The folder of this file does not exist. Please create it first.',
};
const OVER_INPUT: Text = {
  vi: 'Tệp này là một trong các văn bản được kiểm tra; Soát Số không ghi đè lên văn bản. Hãy chọn tên khác.',
  en: 'This file is one of the texts to be checked; Soát Số does not overwrite them. Please choose another name.',
};
