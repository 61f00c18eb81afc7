import type { Amount } from '../lex/amount.ts';
import type { Comparator } from '../lex/comparators.ts';
import type { Numeral, OtherReading } from '../lex/numerals.ts';
import type { Tokens } from '../lex/token.ts';
import type { Rational } from '../math/rational.ts';
import type { Span } from '../text/span.ts';

/** What a figure says: the kinds of the export contract. `identifier` only names; it is never decorated. */
export type KindId =
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'quantity'
  | 'fraction'
  | 'multiple'
  | 'date'
  | 'period'
  | 'duration'
  | 'time'
  | 'identifier';

/** Other ways in which a writer may have meant the same digits. */
export interface Alternative {
  readonly value: Rational;
  /** Why this reading is possible, for a reader of either language. */
  readonly why: OtherReading;
}

export type { Numeral };

export type Value =
  | { readonly shape: 'number'; readonly number: Numeral }
  | { readonly shape: 'range'; readonly low: Numeral; readonly high: Numeral }
  | { readonly shape: 'fraction'; readonly numerator: Numeral; readonly denominator: Numeral }
  /** Dates, periods, durations, times (ISO 8601) and names: the text that the export gives as `value`. */
  | { readonly shape: 'text'; readonly text: string }
  /** A range of dates, durations or times: `từ ngày 14 đến 23/7`. */
  | { readonly shape: 'span'; readonly low: string; readonly high: string };

/** One mention of a number that means something. Plain data; spans are relative to its block. */
export interface Figure {
  readonly kind: KindId;
  /** The whole mention: sign, scale words, unit and per included; comparator words not. */
  readonly span: Span;
  readonly value: Value;
  readonly comparator: Comparator;
  /** ISO 4217 for money, `%`, `pp`, `lần`; otherwise the unit's symbol or the counted noun as written. */
  readonly unit: string | null;
  /** What the figure is divided by: `người` of `triệu đồng/người`. */
  readonly per: string | null;
  /** True where whole things were counted and written in full, so that the value is exact. */
  readonly counted: boolean;
  /** The number once more, in words in brackets behind its digits: `26 (hai mươi sáu) chỉ tiêu`. */
  readonly inWords?: Numeral;
  readonly readings: readonly Alternative[];
  /** The noun phrase that the figure is said of, relative as `span`. */
  readonly indicator: Span | null;
  /** ISO 8601: `2022`, `2022-Q1`, `2021/2025`; without its year (`--Q1`) where the block does not say it. */
  readonly period: string | null;
}

/** A figure that is not given out yet: its surroundings are still to be read. */
export type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** A figure in its document: `at` is the offset of its block, so its place is `figure.span` shifted by `at`. */
export interface Located {
  readonly figure: Figure;
  readonly at: number;
}

/** A figure with what its surroundings say of it, those beyond its block included. */
export interface FigureInContext extends Located {
  readonly indicator: string | null;
  readonly period: string | null;
  /** Of a cell of a table: the name of its row (none of a head) and the head of its column, as written. */
  readonly cell: { readonly row: string; readonly column: string } | null;
}

/** A kind of figure: recognised by a grammar of its own, or by the unit behind a number. */
export type Kind = GrammarKind | UnitKind;

export interface GrammarKind {
  readonly id: KindId;
  /** Words, besides numbers, at which such a figure can begin: one with a number behind it, or two. */
  readonly opens?: readonly string[];
  readonly numbers: NumberSigns;
  /** The figure that begins at token `i`, or undefined. What earlier kinds of the list take is not offered. */
  readonly read: (tokens: Tokens, i: number) => Mention | undefined;
}

/** What tells that a number may be such a figure: one of these is so of all that are. */
export interface NumberSigns {
  /** The words and marks that can stand right before it. */
  readonly before?: readonly string[];
  /** The same right behind it. */
  readonly behind?: readonly string[];
  /** The marks that can join it, without white space, to a word or number behind it. */
  readonly joins?: readonly string[];
  /** How it can be written. */
  readonly forms?: readonly Form[];
}

/** How a number may be written. */
export const Form = {
  /** Without white space before it, or before the word or number behind it. */
  glued: 1,
  /** At the beginning of a line. */
  first: 2,
  /** With dots or commas. */
  separated: 4,
  /** With five or more characters. */
  long: 8,
  /** With another number right behind it. */
  followed: 16,
  /** As a year is. */
  year: 32,
} as const;
export type Form = (typeof Form)[keyof typeof Form];

export interface UnitKind {
  readonly id: KindId;
  /** The words and marks with which its units begin; where they are not given, any word may. */
  readonly begins?: readonly string[];
  /** Whether anything may stand behind an amount that has scale words. */
  readonly scaled?: boolean;
  /** The unit at token `i`, behind `amount`, or undefined. What earlier kinds of the list take is not offered. */
  readonly unit: (tokens: Tokens, i: number, amount: Amount) => Unit | undefined;
  /** The unit that token `i` gives to the number glued behind it: `$25`. */
  readonly prefix?: (tokens: Tokens, i: number) => Unit | undefined;
}

/** A unit behind a number, and the kind of figure that it makes. */
export interface Unit {
  readonly kind: KindId;
  readonly unit: string | null;
  readonly per: string | null;
  /** Whether it is whole things that are counted. */
  readonly counted: boolean;
  /** Power of ten of a scale word that is written as one with the unit: 9 of `tỷUSD`. */
  readonly scale: number;
  /** Of a unit of time: an amount of it as ISO 8601 writes it. */
  readonly iso: ((amount: Rational) => string) | undefined;
  /** The token after it. */
  readonly next: number;
}

export const unitOf = (
  kind: KindId,
  unit: string | null,
  next: number,
  per: string | null = null,
  counted = false,
): Unit => ({ kind, unit, per, counted, scale: 0, iso: undefined, next });

/** A figure among the tokens of its block: it takes those from `first` up to `next`. */
export interface Mention {
  readonly figure: Figure;
  readonly first: number;
  readonly next: number;
}

/** One of them; undefined before the first: engines look for an element below zero as for a property, at ten times the cost. */
export const mentionAt = (mentions: readonly Mention[], m: number): Mention | undefined =>
  m < 0 ? undefined : mentions[m];

export const defineKind = <K extends Kind>(kind: K): K => kind;

/** What a figure says of its value. */
type Saying = Pick<Figure, 'comparator' | 'unit' | 'per' | 'counted' | 'readings'>;

/** The figure of `kind` that takes the tokens from `first` up to `next`; its surroundings are still to be read. */
export function found(
  kind: KindId,
  tokens: Tokens,
  first: number,
  next: number,
  value: Value,
  { comparator, unit, per, counted, readings }: Saying = NOTHING,
): Mention {
  const span = { start: tokens.start(first), end: tokens.end(next - 1) };
  const figure = { kind, span, value, comparator, unit, per, counted, readings, indicator: null, period: null };
  return { figure, first, next };
}

export const NONE: readonly never[] = [];

const NOTHING: Saying = { comparator: 'eq', unit: null, per: null, counted: false, readings: NONE };
