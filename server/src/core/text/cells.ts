import { isLonger } from './length.ts';
import type { Span } from './span.ts';

export type Layout = 'pipes' | 'tabs' | 'gaps';

/** What a cell holds, as far as its characters tell. */
export type Content =
  /** Nothing: the figure is not given. */
  | 'empty'
  /** A dash: none, as statistical yearbooks write it. */
  | 'none'
  /** `…`, `x`: not available, or not asked for. */
  | 'unknown'
  /** One number and nothing else: `1.234`, `-3,5`, `(1.234)`, `12,5%`. */
  | 'number'
  /** What a column index says of its column: `3=2-1`. */
  | 'formula'
  | 'text';

/** The cells of a row, each without the white space around it; an empty one is where it would stand. */
export function cellsOfRow(text: string, { start, end }: Span): readonly Span[] {
  const layout = layoutOf(text, { start, end });
  if (layout === 'gaps') return cellsAtGaps(text, start, end);
  const cells: Span[] = [];
  let from = layout === 'pipes' ? pastOpening(text, start, end) : start;
  for (let i = from; i <= end; i++) {
    const isEnd = i === end;
    if (!isEnd && !isBorder(text, i, layout)) continue;
    const cell = trimmed(text, from, i);
    // The pipe that closes a row has no cell behind it.
    if (!isEnd || layout === 'tabs' || cell.end > cell.start) cells.push(cell);
    from = i + 1;
  }
  return cells;
}

/** Behind the pipe that opens a row, where one does. Behind blanks, and with none to close the row, it ends an empty cell. */
function pastOpening(text: string, start: number, end: number): number {
  const row = trimmed(text, start, end);
  const isOpening = row.start === start || text.charCodeAt(row.end - 1) === PIPE;
  return isOpening && text.charCodeAt(row.start) === PIPE ? row.start + 1 : start;
}

/** How the cells of a row are set apart. */
export function layoutOf(text: string, { start, end }: Span): Layout {
  let isTabbed = false;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === PIPE && !isTabbed) return 'pipes';
    if (!isSpace(c)) break;
    isTabbed ||= c === TAB;
  }
  if (text.slice(start, end).includes('\t')) return 'tabs';
  return isPipedRow(text, start, end) ? 'pipes' : 'gaps';
}

/** Whether a line is a row whose cells pipes part, though none opens it: `Chỉ tiêu | Kế hoạch | Thực hiện`, `---|---|---`. */
export function isPipedRow(text: string, start: number, end: number): boolean {
  if (isLonger(text, { start, end }, LONGEST_ROW)) return false;
  const line = text.slice(start, end);
  return RULER.test(line) || line.split(' | ').length > 2;
}

const RULER = /^[ :]*-[ :-]*(?:\|[ :]*-[ :-]*)+\|?\s*$/u;

const isBorder = (text: string, i: number, layout: Layout): boolean =>
  layout === 'pipes' ? text.charCodeAt(i) === PIPE && text.charCodeAt(i - 1) !== BACKSLASH : text.charCodeAt(i) === TAB;

/** The stretches of a line between two or more blanks. */
function cellsAtGaps(text: string, start: number, end: number): readonly Span[] {
  const cells: Span[] = [];
  let from = -1;
  let past = start;
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    if (from >= 0 && i - past >= GAP) {
      cells.push({ start: from, end: past });
      from = i;
    }
    if (from < 0) from = i;
    past = i + 1;
  }
  if (from >= 0) cells.push({ start: from, end: past });
  return cells;
}

const GAP = 2;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Longer ones are no table's. */
const LONGEST_ROW = 600;
/** Blanks between the words of a justified line are fewer, but for one place or another. */
const WIDE_GAP = '   ';
/** A row's number, its name, its unit. */
const MOST_NAMES = 3;

/**
 * Whether a line is a row whose cells stand below those of other rows by blanks alone: names, then numbers up to its end
 * (`1.1   Thu nội địa     1.234     1.300`), or the heads of columns, wide apart.
 */
export function isAlignedRow(text: string, start: number, end: number): boolean {
  const line = String(text.slice(start, end));
  // Nearly no line has them, and to count its characters costs more.
  if (!TWO_BLANKS.test(line) || isLonger(text, { start, end }, LONGEST_ROW)) return false;
  const cells = cellsAtGaps(line, 0, line.length);
  if (cells.length < 2) return false;
  const isValue = cells.map((cell) => VALUES.has(contentOf(line.slice(cell.start, cell.end))));
  const first = isValue.indexOf(true, 1);
  if (first > 0) return first <= MOST_NAMES && isValue.every((is, k) => is || k < first);
  return cells.filter(({ start: at }) => line.endsWith(WIDE_GAP, at)).length >= 2;
}

/** A regular expression finds them in a third of the time that `includes` takes. */
const TWO_BLANKS = / {2}/u;
const VALUES: ReadonlySet<Content> = new Set(['none', 'unknown', 'number', 'formula']);

/** The lines of a block, without the white space around them. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    lines.push(trimmed(text, from, to));
    from = to + 1;
  }
  return lines;
}

/** Longer ones are text. */
const LONGEST_NUMBER = 44;

export function contentOf(cell: string): Content {
  if (cell.length > LONGEST_NUMBER) return 'text';
  const bare = cell.replace(EMPHASIS, '');
  if (bare === '') return 'empty';
  const c = bare.charCodeAt(0);
  if (bare.length <= 3 && DASHES.includes(bare)) return 'none';
  if (bare.length <= 4 && UNKNOWN.test(bare)) return 'unknown';
  if (!isDigit(c) && !OPENING.includes(bare[0] ?? ' ')) return 'text';
  if (NUMBER.test(bare)) return 'number';
  return FORMULA.test(bare) ? 'formula' : 'text';
}

/** Of bold and italic letters. */
const EMPHASIS = /^[*_]+|[*_]+$/gu;
const DASHES = ['-', '–', '—', '−', '--'];
const UNKNOWN = /^(?:…|\.{2,4}|x)$/iu;
const OPENING = '-−–+(';
/** `1.234` · `-3,5` · `(1.234)` · `12,5 %` · `1 234 567` */
const NUMBER = /^(?:\((?=[^()]*\)$))?[-−–+]?\d(?:[\d.,]*\d)?(?:[ \u00a0\u202f]\d{3}(?:,\d+)?)*\)?\s?%?$/u;
/** `3=2-1` · `(4)=(2)/(1)` · `5 = 3 + 4` · `6=5:3x100%` · `3=4+…+9` */
const FORMULA = /^\(?\d{1,2}\)?\s*=[\s\d()+\-−–*×xX/:%,.…]+$/u;

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isSpace = (c: number): boolean =>
  c === 0x20 || c === TAB || c === 0x0a || c === 0x0d || c === 0xa0 || c === 0x200b || c === 0xfeff;

const TAB = 0x09;
const PIPE = 0x7c;
const BACKSLASH = 0x5c;
