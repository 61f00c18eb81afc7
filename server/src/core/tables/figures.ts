import type { Figure, Located } from '../figures/figure.ts';
import { grouped } from '../text/grouped.ts';
import type { Placed } from '../text/span.ts';
import type { CellFigure, Table } from './table.ts';

/** The figures that tables make of their cells, by where their blocks begin. */
export function cellsByBlock(tables: readonly Table[]): ReadonlyMap<number, readonly CellFigure[]> {
  const cells = new Map<number, CellFigure[]>();
  for (const { figures } of tables) for (const one of figures) grouped(cells, one.at).push(one);
  return cells;
}

/** The figures of a block in their order, those of its cells as their table makes them. */
export function* withCells(
  { what, at }: Placed<{ readonly figures: readonly Figure[] }>,
  cells: ReadonlyMap<number, readonly CellFigure[]>,
): Generator<Located | CellFigure> {
  const own = cells.get(at) ?? [];
  let next = 0;
  let covered = 0;
  for (const figure of what.figures) {
    for (let one = own[next]; one && one.figure.span.start < figure.span.end; one = own[++next]) {
      yield one;
      covered = one.figure.span.end;
    }
    if (figure.span.start >= covered) yield { figure, at };
  }
  for (; next < own.length; next++) {
    const one = own[next];
    if (one) yield one;
  }
}

/** The figures of blocks in whose place their table has something else: they are not shown, and say nothing. */
export function hiddenBy(
  cells: ReadonlyMap<number, readonly CellFigure[]>,
  blocks: readonly Placed<{ readonly figures: readonly Figure[] }>[],
): ReadonlySet<Figure> {
  const hidden = new Set<Figure>();
  for (const block of blocks) {
    if (!cells.has(block.at)) continue;
    const shown = new Set(Array.from(withCells(block, cells), ({ figure }) => figure.span.start));
    for (const figure of block.what.figures) if (!shown.has(figure.span.start)) hidden.add(figure);
  }
  return hidden;
}
