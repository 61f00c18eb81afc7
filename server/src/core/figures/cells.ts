import { readDigits, trailingZeros } from '../lex/numerals.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, negate } from '../math/rational.ts';
import { type Content, contentOf, linesOf } from '../text/cells.ts';
import { type Span, shift } from '../text/span.ts';
import { type Figure, type Mention, NONE } from './figure.ts';

/** A cell of a table, or a line that may be one. */
export interface Cell {
  /** Without the white space around it, relative to its block. */
  readonly span: Span;
  readonly content: Content;
  /**
   * The number alone in it. A bare one has no unit: what it counts, and whether it is a figure at all, the table says; one
   * with a unit of its own is among the figures of the block.
   */
  readonly figure: Figure | null;
}

/** The cells of a row of `text`, where they stand in it, with the figures that were read in it. */
export const cellsOfRow = (
  text: string,
  { start, end }: Span,
  cells: readonly Span[],
  mentions: readonly Mention[],
): readonly Cell[] =>
  cellsOf(
    text.slice(start, end),
    cells.map((cell) => shift(cell, -start)),
    mentions,
  );

function cellsOf(text: string, spans: readonly Span[], mentions: readonly Mention[]): readonly Cell[] {
  let m = 0;
  return spans.map((span): Cell => {
    const content = contentOf(text.slice(span.start, span.end));
    while ((mentions[m]?.figure.span.end ?? span.start + 1) <= span.start) m++;
    const own = mentions[m]?.figure;
    return cellAt(text, span, content, own && own.span.start < span.end ? own : undefined);
  });
}

/**
 * The lines of a block, where at least one of them is a number, a dash or the like alone: cells, as text extracted from
 * pages has them, one to a line. None where no line is.
 */
export function cellsOfLines(tokens: Tokens, mentions: readonly Mention[]): readonly Cell[] {
  if (!hasCellLine(tokens)) return NONE;
  const text = tokens.slice({ start: 0, end: tokens.end(tokens.count - 1) });
  const cells = cellsOf(text, linesOf(text, { start: 0, end: text.length }), mentions);
  return cells.some(({ content }) => content !== 'text' && content !== 'empty') ? cells : NONE;
}

/** Marks with which such a line may begin, numbers besides. */
const OPENING = '-−–—+(….';
const LONGEST = 6;

/** Whether a line begins as a number or a dash does, and is about as short. */
function hasCellLine(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i = tokens.nextLine(i + 1)) {
    const kind = tokens.kind(i);
    if (kind === TokenKind.word) continue;
    if (kind === TokenKind.mark && !OPENING.includes(String.fromCharCode(tokens.key(i)))) continue;
    let next = i + 1;
    while (next <= i + LONGEST && next < tokens.count && !tokens.lineStart(next)) next++;
    if (next <= i + LONGEST) return true;
  }
  return false;
}

function cellAt(text: string, span: Span, content: Content, own: Figure | undefined): Cell {
  if (content === 'text' && own && isAlone(own, span)) return { span, content: 'number', figure: own };
  if (content !== 'number') return { span, content, figure: null };
  const isWhole = own !== undefined && own.span.start >= span.start && own.span.end <= span.end;
  // `Năm` above `2022`: the line is part of something.
  if (own && !isWhole) return { span, content: 'text', figure: null };
  if (own?.kind === 'percent' && own.value.shape === 'number') return { span, content, figure: own };
  const figure = bareFigure(text.slice(span.start, span.end), span.start);
  return figure ? { span, content, figure } : { span, content: 'text', figure: null };
}

/** A figure with a unit of its own that is all there is in a cell: `12 tỷ đồng`. */
const isAlone = ({ span, value, kind }: Figure, cell: Span): boolean =>
  span.start === cell.start && span.end === cell.end && value.shape === 'number' && kind !== 'multiple';

/** `1.234` as a number of nothing yet; in brackets it is below zero. Undefined for what is no number: `1.1.1`. */
export function bareFigure(cell: string, at: number): Figure | undefined {
  const [, opening = '', sign = '', written = '', percent = ''] = PIECES.exec(cell) ?? [];
  const digits = readDigits(written.replace(/\s/gu, ''));
  if (!digits) return undefined;
  const isBelow = opening.endsWith('(') || (sign !== '' && sign !== '+');
  const place = -digits.decimals;
  const start = at + (cell.indexOf(written) - sign.length - (opening.endsWith('(') ? 1 : 0));
  const end = at + cell.indexOf(written) + written.length + (opening.endsWith('(') ? 1 : 0);
  const value = decimal(digits.digits, place);
  const other = digits.other;
  return {
    kind: percent ? 'percent' : 'quantity',
    span: { start, end: percent ? at + cell.indexOf('%') + 1 : end },
    value: {
      shape: 'number',
      number: {
        start,
        end,
        value: isBelow ? negate(value) : value,
        place,
        rounded: place + trailingZeros(digits.digits),
        scale: 0,
      },
    },
    comparator: 'eq',
    unit: percent ? '%' : null,
    per: null,
    counted: false,
    readings: other
      ? [{ value: decimal(isBelow ? -other.digits : other.digits, -other.decimals), why: other.why }]
      : NONE,
    indicator: null,
    period: null,
  };
}

const PIECES = /^([*_]*\(?)([-−–+]?)(\d[\d.,\s]*\d|\d)[^\d%]*(%?)/u;
