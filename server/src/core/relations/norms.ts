import type { Figure } from '../figures/figure.ts';
import { intervalOfNumeral } from '../figures/precision.ts';
import { meantBySlip } from '../figures/slips.ts';
import { phraseSet } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import {
  addIntervals,
  contains,
  divideIntervals,
  point as exactly,
  type Interval,
  isPositive,
  meets,
} from '../math/interval.ts';
import { compare, type Rational, ZERO } from '../math/rational.ts';
import { isAmount, isPercent, unitOf } from './cues.ts';
import {
  type BlockContext,
  defineRelation,
  intervalOfMember,
  type Member,
  numeralOf,
  type PlacedNote,
  type Relation,
} from './relation.ts';

/**
 * Values as percents of a norm that the text does not give, line by line: `21,78 km2 (đạt 396% so với quy định)`. The
 * norms that they imply are few; a line that implies none of them is one where a slip brings it back.
 */
export const norms = defineRelation({
  id: 'norms',
  notes: { percents: 1, amounts: 1, says: 'norm' },
  note,
  link,
});

interface Normed {
  readonly value: Figure;
  readonly percent: Figure;
}

const NORMS = phraseSet(
  'so với quy định, so với định mức, so với tiêu chuẩn, so với quy chuẩn, quy định, định mức, tiêu chuẩn',
);

function note({ tokens, sentences }: BlockContext): readonly Normed[] | undefined {
  const found: Normed[] = [];
  for (const { mentions } of sentences)
    for (let m = 1; m < mentions.length; m++) {
      const [value, percent] = [mentions[m - 1], mentions[m]];
      if (!value || !percent || !isPercent(percent.figure) || !NORMS.at(tokens, percent.next)) continue;
      if (isAmount(value.figure) && isSaidOf(tokens, value.next, percent.first))
        found.push({ value: value.figure, percent: percent.figure });
    }
  return found.length > 0 ? found : undefined;
}

const SAYING = phraseSet('đạt, bằng');
const MOST_BETWEEN = 4;

/** `(đạt`, `, bằng` between a value and its percent. */
function isSaidOf(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let i = from; i < to; i++) if (SAYING.at(tokens, i)) return true;
  return false;
}

/** A line, and the norm that it implies. */
interface Line {
  readonly members: readonly [Member, Member];
  readonly norm: Interval;
}

/** How many lines must be there, and share a norm, and how many norms there may be. */
const [FEWEST_LINES, FEWEST_SHARING, MOST_NORMS] = [6, 3, 4];

function* link(notes: readonly PlacedNote<readonly Normed[]>[]): Generator<Relation> {
  const byUnit = new Map<string, Line[]>();
  for (const { note: found, at } of notes)
    for (const { value, percent } of found) {
      const members = [
        { role: 'value', figure: value, at },
        { role: 'percent', figure: percent, at },
      ] as const;
      const norm = normOf(members.map(intervalOfMember));
      const lines = byUnit.get(unitOf(value)) ?? [];
      byUnit.set(unitOf(value), lines);
      if (norm) lines.push({ members, norm });
    }
  for (const lines of byUnit.values()) if (lines.length >= FEWEST_LINES) yield* compared(lines);
}

function normOf([value, percent]: readonly (Interval | null)[]): Interval | null {
  return value && percent && isPositive(value) && isPositive(percent) ? divideIntervals(value, percent) : null;
}

/** Each line against one that shares its norm, or the one to which a slip brings it back. */
function* compared(lines: readonly Line[]): Generator<Relation> {
  const known: Line[] = [];
  let left = lines;
  while (known.length < MOST_NORMS) {
    const shared = mostShared(left);
    if (shared.length < FEWEST_SHARING) break;
    const narrowest = shared.reduce((a, b) => (widthIsLess(b.norm, a.norm) ? b : a));
    known.push(narrowest);
    for (const line of shared) if (line !== narrowest) yield relation(line, narrowest);
    const taken = new Set(shared);
    left = left.filter((line) => !taken.has(line));
  }
  for (const line of left) {
    const meant = known.find(({ norm }) => isSlipFrom(line, norm));
    if (meant) yield relation(line, meant);
  }
}

const relation = (line: Line, known: Line): Relation => ({
  type: 'norm',
  members: [
    ...line.members,
    ...known.members.map((one) => ({ ...one, role: one.role === 'value' ? 'base' : 'total' }) as Member),
  ],
  complete: true,
  weak: true,
});

/** The lines whose norms hold the point that most of them hold. */
function mostShared(lines: readonly Line[]): readonly Line[] {
  const lows = lines.flatMap(({ norm }) => norm.low ?? []).toSorted(compare);
  const highs = lines.flatMap(({ norm }) => norm.high ?? []).toSorted(compare);
  let [most, point, closed] = [0, lows[0], 0];
  for (const [n, low] of lows.entries()) {
    for (let high = highs[closed]; high && compare(high, low) < 0; high = highs[++closed]);
    if (n + 1 - closed > most) [most, point] = [n + 1 - closed, low];
  }
  return point ? lines.filter(({ norm }) => contains(norm, point)) : [];
}

const compareEnds = (a: Rational | null, b: Rational | null): number => compare(a ?? ZERO, b ?? ZERO);

const widthIsLess = (a: Interval, b: Interval): boolean =>
  compareEnds(a.high, b.high) < 0 && compareEnds(a.low, b.low) > 0;

/** Whether one slip in a line makes it imply the norm. */
const isSlipFrom = ({ members }: Line, norm: Interval): boolean =>
  members.some((member, m) => {
    const numeral = numeralOf(member);
    const written = members.map(intervalOfMember);
    if (!numeral) return false;
    const reach = intervalOfNumeral({ ...numeral, value: ZERO, rounded: numeral.place }, member.figure);
    const meant = meantBySlip(numeral, (value) => {
      const tried = normOf(written.map((interval, n) => (n === m ? addIntervals(reach, exactly(value)) : interval)));
      return tried !== null && meets(tried, norm);
    });
    return meant !== undefined;
  });
