import type { Cell } from '../figures/cells.ts';
import type { Figure, Unit } from '../figures/figure.ts';
import type { Role } from '../text/paragraphs.ts';
import type { Formula } from './formula.ts';
import type { Marker } from './names.ts';

/** What tables need of a block. */
export interface TableBlock {
  readonly length: number;
  readonly role: Role;
  readonly cells: readonly Cell[];
}

/** Rows and columns that belong together, and what they say of each number. Members of it are placed in the document. */
export interface Table {
  /** Where its first figure's block begins. */
  readonly at: number;
  readonly columns: readonly Column[];
  /** The rows of figures, in their order. */
  readonly rows: readonly Row[];
  /** The columns that its index numbers, where it has one: `A B 1 2 3=2-1`. */
  readonly index: readonly IndexCell[];
  /** The figures of its cells as the table makes them, and the formulas of its index as names, in the order of the text. */
  readonly figures: readonly CellFigure[];
  /** What `Đơn vị: Triệu đồng` above it says, as written; null where nothing does. */
  readonly unit: string | null;
}

export interface Column {
  /** Its head, as written, in one line. */
  readonly head: string;
  readonly unit: KnownUnit | undefined;
  /** ISO 8601; null where its head names none. */
  readonly period: string | null;
  /** Its figures are amounts that may be added up. */
  readonly isAmount: boolean;
  readonly isPlan: boolean;
}

/** A unit of a whole column, row or table. */
export interface KnownUnit extends Pick<Unit, 'unit'> {
  readonly kind: Figure['kind'];
  readonly per: string | null;
  readonly counted: boolean;
  /** Power of ten of its scale words: 6 of `triệu đồng`. */
  readonly scale: number;
}

export interface Row {
  /** Its name, as written, in one line, without its number. */
  readonly label: string;
  /** Its number: `I`, `1.1`, `a`, `-`; undefined where it has none. */
  readonly marker: Marker | undefined;
  /** By column; undefined in columns of names. */
  readonly cells: readonly (TableCell | undefined)[];
}

export interface TableCell {
  readonly content: Cell['content'];
  readonly figure: CellFigure | undefined;
}

/** A figure of a cell, in the unit that its table gives it. */
export interface CellFigure {
  readonly figure: Figure;
  /** Where its block begins. */
  readonly at: number;
  /** The name of its row; of an index or a head, nothing. */
  readonly row: string;
  /** The head of its column. */
  readonly column: string;
  /** The period that its table gives it. */
  readonly period: string | null;
}

export interface IndexCell {
  readonly column: number;
  readonly label: string;
  readonly formula: Formula | undefined;
  readonly figure: CellFigure | undefined;
}
