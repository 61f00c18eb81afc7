import type { Placed } from './columns.ts';
import { type GridCell, type GridRow, textOf } from './grid.ts';
import { periodOf } from './heads.ts';
import { folded, isLetter, isMarker, markerOf, plain, splitName } from './names.ts';
import type { CellFigure, Column, KnownUnit, Row, TableCell } from './table.ts';
import { unitIn, unitNamed } from './units.ts';
import { byConvention, type Convention, inUnit } from './values.ts';

/** What the rows of a table are read by. */
export interface Reading {
  readonly text: string;
  readonly columns: readonly Column[];
  readonly isValue: readonly boolean[];
  /** The column in which each row has a unit of its own; −1 where there is none. */
  readonly unitColumn: number;
  /** The unit of the whole table. */
  readonly unit: KnownUnit | undefined;
  readonly convention: Convention;
}

interface BodyRow {
  readonly row: GridRow;
  readonly cells: Placed | undefined;
}

export function rowsOf(
  body: readonly BodyRow[],
  reading: Reading,
): { readonly rows: readonly Row[]; readonly figures: readonly CellFigure[] } {
  const rows: Row[] = [];
  const figures: CellFigure[] = [];
  const naming = namingOf(body, reading);
  const units = new Map<string, KnownUnit | undefined>();
  const known = (written: string, read: (written: string) => KnownUnit | undefined): KnownUnit | undefined => {
    if (!units.has(written)) units.set(written, read(written));
    return units.get(written);
  };
  const isCounted = reading.columns.map(({ head }) => COUNTED.test(folded(head)));
  let letter = '';
  for (const { row, cells } of body) {
    const { text } = reading;
    const name = cells ? textOf(cells[naming.label], text) : row.cells.map((cell) => textOf(cell, text)).join(' ');
    const own = cells && naming.marker >= 0 ? markerOf(textOf(cells[naming.marker], text), letter) : undefined;
    const { marker, label } = own ? { marker: own, label: plain(name) } : splitName(name, letter);
    if (marker && isLetter(marker)) letter = marker.written;
    const unit =
      cells && reading.unitColumn >= 0 ? known(textOf(cells[reading.unitColumn], text), unitNamed) : undefined;
    const rowUnit = unit ?? (label.endsWith(')') || label.endsWith('%') ? known(label, unitIn) : undefined);
    const period = /\d{4}/u.test(label) ? periodOf(label) : null;
    const counts = COUNTED.test(folded(label));
    const read = reading.columns.map((column, k): TableCell | undefined => {
      const cell = cells?.[k];
      if (!reading.isValue[k] || !cell) return undefined;
      const figure = figureOf(cell, { reading, column, rowUnit, counts: counts || isCounted[k] === true });
      const of = figure && { figure, at: cell.at, row: label, column: column.head, period: column.period ?? period };
      if (of) figures.push(of);
      return { content: cell.cell.content, figure: of };
    });
    rows.push({ label, marker, cells: read });
  }
  return { rows, figures };
}

/** The columns of the names of rows and of their numbers; −1 where they have none. */
function namingOf(body: readonly BodyRow[], { text, isValue, unitColumn }: Reading): { label: number; marker: number } {
  const first = isValue.indexOf(true);
  const length = Array.from({ length: Math.max(1, first) }, () => 0);
  const markers = length.map(() => 0);
  for (const { cells } of body.slice(0, MOST_LOOKED_AT))
    for (let k = 0; k < first; k++) {
      const written = textOf(cells?.[k], text);
      if (k !== unitColumn) length[k] = (length[k] ?? 0) + Math.min(written.length, LONG);
      if (isMarker(written)) markers[k] = (markers[k] ?? 0) + 1;
    }
  const label = length.indexOf(Math.max(...length));
  return { label, marker: label > 0 && (markers[label - 1] ?? 0) > 0 ? label - 1 : -1 };
}

const MOST_LOOKED_AT = 200;
const LONG = 40;

function figureOf(
  { cell, at }: GridCell,
  {
    reading: { text, unit, convention },
    column,
    rowUnit,
    counts,
  }: { reading: Reading; column: Column; rowUnit: KnownUnit | undefined; counts: boolean },
) {
  const { figure } = cell;
  if (!figure) return undefined;
  const span = { start: at + figure.span.start, end: at + figure.span.end };
  const written = byConvention(figure, text.slice(span.start, span.end), convention);
  return inUnit(written, column.unit ?? rowUnit ?? (counts || !column.isAmount ? undefined : unit));
}

/** `Số hộ`, `Số dự án`: things are counted, whatever the table is in; `Số thu`, `Số tiền` are money. */
const COUNTED = /^số (?!tiền|vốn|thu|chi|thuế|dư|nợ|nộp|phải|đã|còn|kinh phí|bổ sung|thực|dự toán|tăng|giảm|được)/u;
