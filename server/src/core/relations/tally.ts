import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { isAmount, isPercent } from './cues.ts';
import { saidIn } from './said.ts';

/** How many figures of each sort a sentence or a block has, and which cues: what tells most constructions that they have nothing to read in it. */
export interface Tally {
  /** All but names, and periods and times by themselves, which take part in nothing. */
  readonly telling: number;
  /** Of any kind, with one number as their value. */
  readonly numbers: number;
  readonly amounts: number;
  readonly percents: number;
  readonly ranges: number;
  readonly fractions: number;
  readonly counted: number;
  /** Dates and durations. */
  readonly days: number;
  /** The bits of `SAYS`. */
  readonly said: number;
}

export const NO_FIGURES: Tally = {
  telling: 0,
  numbers: 0,
  amounts: 0,
  percents: 0,
  ranges: 0,
  fractions: 0,
  counted: 0,
  days: 0,
  said: 0,
};

export function tallyOf(tokens: Tokens, sentence: Sentence): Tally {
  const { mentions } = sentence;
  const said = saidIn(tokens, sentence);
  const tally = { ...NO_FIGURES, said };
  for (let m = 0; m < mentions.length; m++) {
    const figure = mentions[m]?.figure;
    if (!figure) continue;
    const { kind, value, counted } = figure;
    if (kind !== 'period' && kind !== 'identifier' && kind !== 'time') tally.telling++;
    if (kind === 'date' || kind === 'duration') tally.days++;
    if (value.shape === 'number') tally.numbers++;
    if (value.shape === 'range') tally.ranges++;
    if (value.shape === 'fraction') tally.fractions++;
    if (counted) tally.counted++;
    if (isAmount(figure)) tally.amounts++;
    if (isPercent(figure)) tally.percents++;
  }
  return tally;
}

export const added = (a: Tally, b: Tally): Tally => ({
  telling: a.telling + b.telling,
  numbers: a.numbers + b.numbers,
  amounts: a.amounts + b.amounts,
  percents: a.percents + b.percents,
  ranges: a.ranges + b.ranges,
  fractions: a.fractions + b.fractions,
  counted: a.counted + b.counted,
  days: a.days + b.days,
  said: a.said | b.said,
});
