/** What one grapheme takes of a line in a terminal. */
export interface Cell {
  /** The UTF-16 offset of the grapheme in the text it was cut from. */
  readonly offset: number;
  readonly shown: string;
  /** Columns: 0, 1 or 2. */
  readonly width: number;
}

/** The graphemes of a text as a terminal may show them: on one line, nothing that could command the terminal. */
export const cellsOf = (text: string): Cell[] =>
  Array.from(GRAPHEMES.segment(text), ({ segment, index }) => {
    const shown = printable(segment);
    return { offset: index, shown, width: widthOfGrapheme(shown) };
  });

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Spaces for line breaks and tabs; visible signs for other control characters; no marks that turn the direction. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');

/** Columns of a terminal. */
export const widthOf = (text: string): number =>
  NARROW.test(text) ? text.length : cellsOf(text).reduce((sum, { width }) => sum + width, 0);

/** Composed Vietnamese and its punctuation: a column for each code unit. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1eff\u2010-\u2027≤≥]*$/u;

/** `text`, and spaces up to `width` columns, at the side that `align` leaves free. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** At most `width` columns of the text; where it was longer, `…` ends it. */
export function cut(text: string, width: number): string {
  if (NARROW.test(text) && text.length <= width) return text;
  const cells = cellsOf(text);
  if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width) return cells.map(({ shown }) => shown).join('');
  let taken = 0;
  let kept = '';
  for (const cell of cells) {
    taken += cell.width;
    if (taken > width - 1) break;
    kept += cell.shown;
  }
  return `${kept.trimEnd()}…`;
}

/** East Asian wide and emoji graphemes take two columns; what only modifies takes none (UAX #11, UTS #51). */
function widthOfGrapheme(grapheme: string): number {
  if (/^[\p{M}\p{Cf}]*$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;
