import type { Span } from '../core/index.ts';
import type { Lines } from '../positions.ts';
import type { Colours } from './format.ts';
import { type Cell, cellsOf, printable, widthOf } from './terminal.ts';

/** A place to underline. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
  readonly paint: Colours[keyof Colours];
}

/**
 * The lines where the marks stand, each mark underlined by carets and labelled. Of a long line, as much is shown as
 * fits into `width` columns around its marks; marks too far apart for that are shown apart.
 */
export function excerpt(
  { text, lines }: { readonly text: string; readonly lines: Lines },
  marks: readonly Mark[],
  { width, dim }: { readonly width: number; readonly dim: Colours['dim'] },
): string[] {
  const placed = mergeSame(marks)
    .map((mark) => ({ ...mark, ...placeIn(lines, mark.span) }))
    .sort((a, b) => a.span.start - b.span.start);
  const gutter = String((placed.at(-1)?.line ?? 0) + 1).length;
  const available = Math.max(NARROWEST, width - gutter - SEPARATOR.length - INDENT.length);
  return windows(text, placed, available).flatMap((group) => {
    const { before, cells, after } = visible(text, group, available);
    const number = String((group[0]?.line ?? 0) + 1).padStart(gutter);
    const source = `${before}${cells.map(({ shown }) => shown).join('')}${after}`;
    return [
      `${INDENT}${dim(number + SEPARATOR)}${source.trimEnd()}`,
      ...group.map((mark) => {
        const row = underline(mark, { left: before.length, cells, available });
        return `${INDENT}${dim(' '.repeat(gutter) + SEPARATOR)}${row}`;
      }),
    ];
  });
}

const INDENT = '  ';
const SEPARATOR = ' | ';
const NARROWEST = 24;
const CUT = '…';

interface PlacedMark extends Mark {
  readonly line: number;
  /** The line without its end. */
  readonly whole: Span;
}

/** A fraction takes part with both its numbers, and is marked once. */
function mergeSame(marks: readonly Mark[]): Mark[] {
  const byStart = new Map<number, Mark>();
  for (const mark of marks) {
    const same = byStart.get(mark.span.start);
    const label = same?.label && same.label !== mark.label ? `${same.label}; ${mark.label}` : mark.label;
    byStart.set(mark.span.start, { ...(same ?? mark), label });
  }
  return [...byStart.values()];
}

/** The mark's line; a mark that goes on in the next line is shown up to the end of its first. */
function placeIn(lines: Lines, span: Span): { line: number; whole: Span; span: Span } {
  const { line } = lines.positionAt(span.start);
  const start = lines.offsetAt({ line, character: 0 });
  const end = lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return {
    line,
    whole: { start, end },
    span: { start: span.start, end: Math.min(span.end, Math.max(end, span.start)) },
  };
}

/** Neighbouring marks of one line that fit into one window. */
function windows(text: string, marks: readonly PlacedMark[], available: number): PlacedMark[][] {
  const groups: PlacedMark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const start = last?.[0]?.span.start ?? 0;
    const near = last?.[0]?.line === mark.line && mark.span.end - start <= available * UNITS_PER_COLUMN;
    if (last && near && widthOf(text.slice(start, mark.span.end)) <= available - 2 * MARGIN) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** A decomposed Vietnamese letter is up to three code units. */
const UNITS_PER_COLUMN = 3;
/** Columns that are kept for what stands around the marks. */
const MARGIN = 8;

/** The graphemes that fit around a group of marks, cut at spaces, and `…` where the line goes on. */
function visible(
  text: string,
  group: readonly PlacedMark[],
  available: number,
): { before: string; cells: Cell[]; after: string } {
  const [first] = group;
  if (!first) return { before: '', cells: [], after: '' };
  const { whole } = first;
  const marked = { start: first.span.start, end: group.reduce((end, { span }) => Math.max(end, span.end), 0) };
  const reach = available * UNITS_PER_COLUMN;
  const from = Math.max(whole.start, marked.start - reach);
  const to = Math.min(whole.end, marked.end + reach);
  const cells = cellsOf(text.slice(from, to)).map((cell) => ({ ...cell, offset: cell.offset + from }));
  let left = cells.findLastIndex(({ offset }) => offset <= marked.start);
  let right = cells.findIndex(({ offset }) => offset >= marked.end);
  if (right < 0) right = cells.length;
  let free = available - 2 * CUT.length - columns(cells.slice(left, right));
  while (free < 0) free += cells[--right]?.width ?? 1;
  // Turn by turn to both sides, so that the marks stay near the middle where the line is long.
  for (let grew = true; grew; ) {
    grew = false;
    const [l, r] = [cells[left - 1], cells[right]];
    if (l && l.width <= free) [left, free, grew] = [left - 1, free - l.width, true];
    if (r && r.width <= free) [right, free, grew] = [right + 1, free - r.width, true];
  }
  const cutLeft = left > 0 || from > whole.start;
  const cutRight = right < cells.length || to < whole.end;
  const core = { from: cells.findIndex(({ offset }) => offset >= marked.start), to: marked.end };
  if (cutLeft) left = afterSpace(cells, left, core.from);
  if (cutRight) right = beforeSpace(cells, right, core.to);
  return { before: cutLeft ? CUT : '', cells: cells.slice(left, right), after: cutRight ? CUT : '' };
}

/** A word that would be cut is left out, if it is short. */
const LONGEST_WORD = 12;

function afterSpace(cells: readonly Cell[], left: number, limit: number): number {
  for (let i = left; i < Math.min(limit, left + LONGEST_WORD); i++) if (cells[i]?.shown === ' ') return i + 1;
  return left;
}

function beforeSpace(cells: readonly Cell[], right: number, limit: number): number {
  for (let i = right - 1; i > right - LONGEST_WORD && (cells[i]?.offset ?? 0) >= limit; i--)
    if (cells[i]?.shown === ' ') return i;
  return right;
}

/** Carets below the mark, and its label behind them, or before them where it would not fit behind. */
function underline(
  { span, label, paint }: PlacedMark,
  { left, cells, available }: { left: number; cells: readonly Cell[]; available: number },
): string {
  const indent = left + columns(cells.filter(({ offset }) => offset < span.start));
  const carets = '^'.repeat(
    Math.max(1, columns(cells.filter(({ offset }) => offset >= span.start && offset < span.end))),
  );
  const words = printable(label);
  if (!words) return `${' '.repeat(indent)}${paint(carets)}`;
  const wide = widthOf(words);
  if (indent + carets.length + 1 + wide > available && indent > wide)
    return `${' '.repeat(indent - wide - 1)}${paint(`${words} ${carets}`)}`;
  return `${' '.repeat(indent)}${paint(`${carets} ${words}`)}`;
}

const columns = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
