import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { type Cue, SAYS } from './said.ts';

/** What a sentence or a block has for constructions to read, in bits: most of them have nothing to read in it. */
export interface Tally {
  /** Three of each of `SORTS`: whether there is one figure of the sort, whether there are two, and three or more. */
  readonly figures: number;
  /** Those of `SAYS`. */
  readonly said: number;
}

/** The first bit of each sort of figures. */
export const SORTS = {
  /** All but names, and periods and times by themselves, which take part in nothing. */
  telling: 0o1,
  /** Of any kind, with one number as their value. */
  numbers: 0o10,
  amounts: 0o100,
  percents: 0o1000,
  /** Amounts and percents. */
  values: 0o10000,
  ranges: 0o100000,
  fractions: 0o1000000,
  counted: 0o10000000,
  /** Dates and durations. */
  days: 0o100000000,
} as const;

/** What a construction cannot do without: so many figures of each sort, and a word of each cue. */
export interface Needs<Most extends number = 1 | 2 | 3> extends Partial<Readonly<Record<keyof typeof SORTS, Most>>> {
  readonly says?: Cue | readonly Cue[];
}

/** The tally that has what is needed and nothing else. */
export function tallyNeeded({ says = [], ...sorts }: Needs): Tally {
  let figures = 0;
  for (const [sort, first] of Object.entries(SORTS))
    for (let n = sorts[sort as keyof typeof SORTS] ?? 0; n > 0; n--) figures = withOneMore(figures, first);
  return { figures, said: [says].flat().reduce((said, cue) => said | SAYS[cue], 0) };
}

/** Whether a tally has all that another has. */
export const hasAll = (tally: Tally, needed: Tally): boolean =>
  (tally.figures & needed.figures) === needed.figures && (tally.said & needed.said) === needed.said;

/** The figures of a tally. */
export function figuresIn({ mentions }: Sentence): number {
  let figures = 0;
  for (let m = 0; m < mentions.length; m++) {
    const figure = mentions[m]?.figure;
    if (figure) figures = withFigure(figures, figure);
  }
  return figures;
}

function withFigure(before: number, { kind, value: { shape }, counted }: Figure): number {
  let figures = before;
  if (kind !== 'period' && kind !== 'identifier' && kind !== 'time') figures = withOneMore(figures, SORTS.telling);
  if (kind === 'date' || kind === 'duration') figures = withOneMore(figures, SORTS.days);
  if (counted) figures = withOneMore(figures, SORTS.counted);
  if (shape === 'range') return withOneMore(figures, SORTS.ranges);
  if (shape === 'fraction') return withOneMore(figures, SORTS.fractions);
  if (shape !== 'number') return figures;
  figures = withOneMore(figures, SORTS.numbers);
  const sort =
    kind === 'percent' ? SORTS.percents : kind === 'money' || kind === 'quantity' ? SORTS.amounts : undefined;
  return sort === undefined ? figures : withOneMore(withOneMore(figures, SORTS.values), sort);
}

const withOneMore = (figures: number, first: number): number => figures | (((figures << 1) | first) & (7 * first));
