import type { Figure } from '../figures/figure.ts';
import { headsOf, isIndexRow, type Placed, placed } from './columns.ts';
import { parseFormula } from './formula.ts';
import { type Blocks, type Grid, type GridCell, type GridRow, textOf } from './grid.ts';
import { gridsOf } from './grids.ts';
import { columnOf } from './heads.ts';
import { isMarker, isUnitHead, labelOfIndex, plain, splitName } from './names.ts';
import { rowsOf } from './rows.ts';
import type { CellFigure, Column, IndexCell, Table } from './table.ts';
import { unitNamed, unitOfCaption } from './units.ts';
import { conventionOf } from './values.ts';

/** The tables of a document, in its order. Linear in its blocks and cells. */
export function readTables(source: Blocks): readonly Table[] {
  const tables: Table[] = [];
  for (const grid of gridsOf(source))
    for (const piece of pieces(grid, source.text)) {
      const table = tableOf(piece, source);
      if (table) tables.push(table);
    }
  return tables;
}

/** Rows that stand together, apart where a column index of their own begins other columns. */
function pieces(grid: Grid, text: string): readonly Grid[] {
  const { rows } = grid;
  const indices = rows.flatMap((row, r) => (!row.isLoose && isIndexRow(row.cells, text) ? [r] : []));
  const all: Grid[] = [];
  let from = 0;
  let known: number | undefined;
  for (const r of indices) {
    if (known !== undefined && written(rows[r], text) === written(rows[known], text)) continue;
    let head = r;
    while (head > from && !hasFigures(rows[head - 1], text)) head--;
    known = r;
    if (head === from) continue;
    all.push({ ...grid, rows: rows.slice(from, head) });
    from = head;
  }
  return all.length === 0 ? [grid] : [...all, { ...grid, rows: rows.slice(from) }];
}

const written = (row: GridRow | undefined, text: string): string =>
  row ? row.cells.map((cell) => textOf(cell, text)).join('|') : '';

const hasFigures = (row: GridRow | undefined, text: string): boolean =>
  row?.cells.some((cell, k) => k > 0 && isFigure(cell, text)) ?? false;

/** More lines than a head has, and what stands above it. */
const MOST_HEADS = 12;
/** Fewer rows with figures are no table. */
const LEAST_ROWS = 2;

function tableOf(grid: Grid, source: Blocks): Table | undefined {
  const { text } = source;
  const placing = placed(grid, text);
  if (!placing) return undefined;
  const { rows, width } = placing;
  const indexAt = rows.findIndex(({ row, cells }) => cells !== undefined && isIndexRow(row.cells, text));
  let first =
    indexAt >= 0 ? indexAt + 1 : rows.findIndex(({ cells }) => cells?.some((cell, k) => k > 0 && isFigure(cell, text)));
  while (indexAt < 0 && first > 0 && isTitle(rows[first - 1]?.row, text)) first--;
  if (first < 0) return undefined;
  const body = rows.slice(first).filter(({ row, cells }) => !cells || !isIndexRow(row.cells, text));
  const isValue = valueColumns(
    body.flatMap(({ cells }) => (cells ? [cells] : [])),
    width,
  );
  if (!isValue.includes(true)) return undefined;
  const above = rows.slice(0, indexAt >= 0 ? indexAt : first).slice(-MOST_HEADS);
  const heads = headsOf(
    above.flatMap(({ row, cells }) => {
      const written = (grid.isAligned ? (cells ?? []) : row.cells).map((cell) => plain(textOf(cell, text)));
      return cells && !written.every(isRuler) ? [written] : [];
    }),
    width,
  );
  const caption = captionOf(
    grid,
    source,
    above.map(({ row }) => row),
  );
  const unit = caption === undefined ? undefined : unitNamed(caption.split(/[,;]/u)[0] ?? '');
  const columns = heads.map((head, k): Column => columnOf(head, { isValue: isValue[k] === true, unit }));
  const unitColumn = heads.findIndex((head, k) => !isValue[k] && isUnitHead(head));
  const found = rowsOf(body, {
    text,
    columns,
    isValue,
    unitColumn,
    unit,
    convention: conventionOf(numbersOf(body, text)),
  });
  if (found.rows.filter(({ cells }) => cells.some((cell) => cell?.figure)).length < LEAST_ROWS) return undefined;
  const index = indexAt < 0 ? [] : indexOf(rows[indexAt]?.cells ?? [], text, columns);
  const figures = [
    ...yearsIn(
      above.flatMap(({ cells }) => (cells ? [cells] : [])),
      text,
      heads,
    ),
    ...index.flatMap(({ figure }) => figure ?? []),
    ...found.figures,
  ];
  const ordered = inOrder(figures);
  return { at: ordered[0]?.at ?? 0, columns, rows: found.rows, index, figures: ordered, unit: caption ?? null };
}

/** A row that has a number and a name, and no figures: `I. Vùng núi`. */
function isTitle(row: GridRow | undefined, text: string): boolean {
  const said = (row?.cells ?? []).map((cell) => textOf(cell, text)).filter((cell) => cell !== '');
  return (
    said.length > 0 && said.length <= 2 && (isMarker(said[0] ?? '') || splitName(said[0] ?? '').marker !== undefined)
  );
}

const isRuler = (cell: string): boolean => /^[:\-\s]*$/u.test(cell);

/** A number that is not a year, as a head may be. */
const isFigure = (cell: GridCell | undefined, text: string): boolean =>
  cell?.cell.content === 'number' && !YEAR.test(textOf(cell, text));

const YEAR = /^[*_]*(?:19|20)\d\d[*_]*$/u;

/** Columns, the first excepted, in which most of what is written are numbers. */
function valueColumns(rows: readonly Placed[], width: number): boolean[] {
  const values = Array.from({ length: width }, () => 0);
  const numbers = Array.from({ length: width }, () => 0);
  const texts = Array.from({ length: width }, () => 0);
  for (const cells of rows)
    for (let k = 1; k < width; k++) {
      const content = cells[k]?.cell.content ?? 'empty';
      if (content === 'empty') continue;
      const counts = content === 'text' || content === 'formula' ? texts : values;
      counts[k] = (counts[k] ?? 0) + 1;
      if (content === 'number') numbers[k] = (numbers[k] ?? 0) + 1;
    }
  return values.map((n, k) => k > 0 && (numbers[k] ?? 0) > 0 && n > (texts[k] ?? 0));
}

function* numbersOf(body: readonly { readonly cells: Placed | undefined }[], text: string): Generator<string> {
  for (const { cells } of body)
    for (const cell of cells ?? []) if (cell?.cell.content === 'number') yield textOf(cell, text);
}

/** Blocks above a table in which its unit may stand. */
const MOST_ABOVE = 3;

/** What `Đơn vị: …` says, in the lines above the rows or among their heads. */
function captionOf({ first }: Grid, { text, blocks }: Blocks, above: readonly GridRow[]): string | undefined {
  for (const { cells } of above.toReversed())
    for (const cell of cells) {
      const unit = unitOfCaption(textOf(cell, text));
      if (unit !== undefined) return unit;
    }
  for (let b = first - 1; b >= 0 && b >= first - MOST_ABOVE; b--) {
    const block = blocks[b];
    if (!block || block.what.length > LONGEST_ABOVE) return undefined;
    for (const line of text
      .slice(block.at, block.at + block.what.length)
      .split('\n')
      .reverse()) {
      const unit = unitOfCaption(line.trim());
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

const LONGEST_ABOVE = 600;

/** The columns that the index numbers, with the formulas that it gives. */
function indexOf(cells: Placed, text: string, columns: readonly Column[]): IndexCell[] {
  const labels = new Map<string, number>();
  for (const [k, cell] of cells.entries()) {
    const label = labelOfIndex(textOf(cell, text));
    if (label !== undefined) labels.set(label, k);
  }
  return cells.flatMap((cell, k): IndexCell[] => {
    const said = cell && textOf(cell, text);
    const label = labelOfIndex(said ?? '');
    const behind = said?.split('=')[1];
    const formula = behind === undefined ? undefined : parseFormula(behind, (label) => labels.get(label));
    if (!cell || said === undefined || label === undefined) return [];
    if (!formula) return [{ column: k, label, formula, figure: undefined }];
    const head = columns[k]?.head ?? '';
    return [
      {
        column: k,
        label,
        formula,
        figure: { figure: nameOf(cell, said), at: cell.at, row: '', column: head, period: null },
      },
    ];
  });
}

const nameOf = ({ cell: { span } }: GridCell, said: string): Figure => named('identifier', span, said);

const named = (kind: 'identifier' | 'period', span: Figure['span'], text: string): Figure => ({
  kind,
  span,
  value: { shape: 'text', text },
  comparator: 'eq',
  unit: null,
  per: null,
  counted: false,
  readings: [],
  indicator: null,
  period: null,
});

/** Years that stand alone as the heads of columns. */
const yearsIn = (above: readonly Placed[], text: string, heads: readonly string[]): CellFigure[] =>
  above.flatMap((cells) =>
    cells.flatMap((cell, k) => {
      const figure = cell?.cell.content === 'number' ? cell.cell.figure : null;
      const year = textOf(cell, text).replace(/[*_]/gu, '');
      if (!cell || !figure || !YEAR.test(year)) return [];
      return [
        {
          figure: { ...named('period', figure.span, year), period: year },
          at: cell.at,
          row: '',
          column: heads[k] ?? '',
          period: year,
        },
      ];
    }),
  );

const startOf = ({ at, figure }: CellFigure): number => at + figure.span.start;

/** A head that spans several columns is read for each of them. */
function inOrder(figures: readonly CellFigure[]): readonly CellFigure[] {
  const sorted = figures.toSorted((a, b) => startOf(a) - startOf(b));
  return sorted.filter((one, k) => k === 0 || startOf(sorted[k - 1] ?? one) !== startOf(one));
}
