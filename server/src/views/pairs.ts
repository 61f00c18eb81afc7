import type { FigureRow } from '../protocol.ts';
import { likeness, wordsOf } from './words.ts';

/** A figure, and the words around it. */
export interface Said {
  readonly row: FigureRow;
  /** Its clause or sentence, other figures included. */
  readonly around: string;
}

/** Figures that are the same in two texts, by their places in the two lists. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Which figure of a later text is which of an earlier one: by what they are said of, the words around them and their
 * period, wherever they stand. First those that say the same, then those of which one became the other.
 */
export function pairsOf(before: readonly Said[], after: readonly Said[]): Pairs {
  const [olds, news] = [before.map(asCandidate), after.map(asCandidate)];
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { key, least } of ROUNDS) {
    const waiting = groupBy(
      olds.filter(({ n }) => !taken.has(n)),
      key,
    );
    const finders = new Map([...waiting].map(([group, candidates]) => [group, finderIn(candidates)]));
    const found = news
      .filter(({ n }) => !pairs.has(n))
      .flatMap((one) =>
        [...(finders.get(key(one))?.(one) ?? [])].map((other) => ({ one, other, score: likenessOf(one, other) })),
      );
    for (const { one, other, score } of found.sort((a, b) => b.score - a.score || a.one.n - b.one.n))
      if (score >= least && !pairs.has(one.n) && !taken.has(other.n)) {
        pairs.set(one.n, other.n);
        taken.add(other.n);
      }
  }
  return pairs;
}

interface Candidate {
  readonly n: number;
  readonly row: FigureRow;
  readonly indicator: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

const asCandidate = ({ row, around }: Said, n: number): Candidate => ({
  ...{ n, row, indicator: wordsOf(row.indicator ?? '') },
  around: wordsOf(around),
});

const saidBy = ({ row: { kind, value, low, high, unit, per } }: Candidate): string =>
  [kind, value, low, high, unit, per].join('|');

/** What must be equal, and how alike the words must be. */
const ROUNDS: readonly { readonly key: (one: Candidate) => string; readonly least: number }[] = [
  // The same figure of the same thing, its sentence reworded or not.
  { key: (one) => `${saidBy(one)}|${one.row.period}|${[...one.indicator].join(' ')}`, least: 0 },
  { key: saidBy, least: 0.35 },
  // Another value of the same thing.
  { key: ({ row: { kind, unit, per } }) => [kind, unit, per].join('|'), least: 0.5 },
  { key: ({ row: { kind } }) => kind, least: 0.75 },
];

/** How many candidates are looked at closely, so that a long text of figures alike takes no longer than any other. */
const MOST = 40;

/** Gives of many candidates those that share the rarest words with one. */
function finderIn(candidates: readonly Candidate[]): (one: Candidate) => Iterable<Candidate> {
  if (candidates.length <= MOST) return () => candidates;
  const byWord = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const word of candidate.around) {
      const known = byWord.get(word);
      if (known) known.push(candidate);
      else byWord.set(word, [candidate]);
    }
  return ({ around }) => {
    const found = new Set<Candidate>();
    const lists = [...around].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    for (const list of lists) {
      for (const candidate of list.slice(0, MOST)) found.add(candidate);
      if (found.size >= MOST) break;
    }
    return found;
  };
}

/** Words around say most; figures without an indicator are known by them alone. */
function likenessOf(a: Candidate, b: Candidate): number {
  const around = likeness(a.around, b.around);
  const indicator = a.indicator.size + b.indicator.size === 0 ? around : likeness(a.indicator, b.indicator);
  const period = a.row.period === b.row.period ? PERIOD : 0;
  return (1 - PERIOD) * Math.max((around + indicator) / 2, around * REWORDED, indicator * REWORDED) + period;
}

const PERIOD = 0.1;
const REWORDED = 0.8;

function groupBy<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
