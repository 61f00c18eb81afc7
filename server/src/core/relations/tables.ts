import { checksOf } from '../tables/checks.ts';
import { columnsOf } from '../tables/formula.ts';
import type { CellFigure, Table } from '../tables/table.ts';
import { defineRelation, type Member, type Relation, type Role } from './relation.ts';

/**
 * What the rows and columns of a table add up to, and what follows from others in each row.
 *
 * `| I | Thu nội địa | 600 | 630 | 30 |` below `| A | B | 1 | 2 | 3=2-1 |`; `Tổng cộng`; `I`, `1`, `2`
 */
export const tables = defineRelation({ id: 'tables', inTable });

function* inTable(table: Table): Generator<Relation> {
  const { sums, formulas, misread, isExact } = checksOf(table);
  const accuracy = isExact ? 'exact' : 'rounded';
  for (const { total, parts, isWeak } of sums)
    yield {
      type: 'parts',
      members: [asMember('total', total), ...parts.map((part) => asMember('part', part))],
      complete: true,
      table: { accuracy },
      ...(isWeak && { weak: true }),
    };
  for (const { result, operands, formula } of formulas)
    yield {
      type: 'row',
      members: [asMember('result', result), ...operands.map((operand) => asMember('cell', operand))],
      complete: true,
      table: { accuracy, formula, head: result.column },
    };
  for (const { cell, meant } of misread) {
    const labels = table.columns.map((_, k) => table.index.find(({ column }) => column === k)?.label);
    if (cell.figure && columnsOf(meant).every((c) => labels[c] !== undefined))
      yield {
        type: 'row',
        members: [asMember('result', cell.figure)],
        complete: true,
        table: { accuracy, formula: meant, head: cell.figure.column, labels: labels.map((label) => label ?? '') },
      };
  }
}

const asMember = (role: Role, { figure, at, row }: CellFigure): Member => ({
  role,
  figure,
  at,
  ...(row !== '' && { name: row }),
});
