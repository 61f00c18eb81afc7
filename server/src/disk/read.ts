import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Locale, SETTINGS, type Text } from '../core/index.ts';
import { decode } from './decode.ts';
import { reasonOf } from './reasons.ts';

/** A text, or why there is none, in the reader's language. */
export type ReadText = { readonly text: string } | { readonly message: string };

/** Reads a file of UTF-8, without its byte order mark. */
export const readTextFile = (path: string, locale: Locale): Promise<ReadText> => textFrom(bytesOf(path), locale);

/** The same, for a thread that has nothing else to do meanwhile: several times cheaper for small files. */
export function readTextFileSync(path: string, locale: Locale): ReadText {
  try {
    return textOf(isTooLarge(statSync(path)) ? null : readFileSync(path), locale);
  } catch (error) {
    return unreadable(error, locale);
  }
}

/** The text that the bytes are. Null stands for more bytes than a text may have. */
export const textFrom = (coming: Promise<Buffer | null>, locale: Locale): Promise<ReadText> =>
  coming.then(
    (bytes) => textOf(bytes, locale),
    (error) => unreadable(error, locale),
  );

const unreadable = (error: unknown, locale: Locale): ReadText => ({
  message: reasonOf(error as NodeJS.ErrnoException, locale),
});

function textOf(bytes: Buffer | null, locale: Locale): ReadText {
  if (bytes === null) return { message: TOO_LARGE[locale] };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { message: decoded.problem[locale] };
  return decoded.text.length > LONGEST ? { message: TOO_LARGE[locale] } : decoded;
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
const bytesOf = async (path: string): Promise<Buffer | null> => (isTooLarge(await stat(path)) ? null : readFile(path));

const isTooLarge = ({ size }: { readonly size: number }): boolean => size > LONGEST * MOST_BYTES;
