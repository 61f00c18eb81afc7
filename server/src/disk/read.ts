import { readFile, stat } from 'node:fs/promises';
import { type Locale, SETTINGS, type Text } from '../core/index.ts';
import { decode } from './decode.ts';
import { reasonOf } from './reasons.ts';

/** A text, or why there is none, in the reader's language. */
export type ReadText = { readonly text: string } | { readonly message: string };

/** Reads a file of UTF-8, without its byte order mark. */
export const readTextFile = (path: string, locale: Locale): Promise<ReadText> => textFrom(bytesOf(path), locale);

/** The text that the bytes are. Null stands for more bytes than a text may have. */
export async function textFrom(coming: Promise<Buffer | null>, locale: Locale): Promise<ReadText> {
  const bytes = await coming.catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return { message: reasonOf(bytes, locale) };
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
async function bytesOf(path: string): Promise<Buffer | null> {
  const { size } = await stat(path);
  return size > LONGEST * MOST_BYTES ? null : readFile(path);
}
