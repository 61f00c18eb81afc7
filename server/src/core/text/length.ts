import type { Span } from './span.ts';

/** Code units of the longest letter, decomposed: `Ế`. */
const MOST_UNITS = 3;

/** Whether a stretch of a text has more characters, composed ones, than a limit: two spellings of a text are cut alike. */
export const isLonger = (text: string, { start, end }: Span, limit: number): boolean =>
  end - start > limit &&
  (end - start > MOST_UNITS * limit ||
    String(text.slice(start, end)).replaceAll('\r', '').normalize('NFC').length > limit);
