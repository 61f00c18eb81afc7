import type { Figure, Numeral } from '../figures/figure.ts';
import { meantBySlip } from '../figures/slips.ts';
import { absolute, compare, decimal, equal, type Rational, subtract, toDecimalString } from '../math/rational.ts';
import { grouped } from '../text/grouped.ts';
import { unitOf } from './cues.ts';
import { type Beside, defineRelation, type Member, numeralOf, type PlacedNote, type Relation } from './relation.ts';
import { type Saying, sayingsOf, tellingWords } from './sayings.ts';

/**
 * A figure that is said again: behind the same words, as a teaser repeats its text, or in the text below a heading.
 *
 * `# Giải ngân 328 nghìn tỷ đồng vốn đầu tư công` … `vốn đầu tư công thực hiện ước đạt 328 nghìn tỷ đồng`
 */
export const restatement = defineRelation({
  id: 'restatement',
  notes: { values: 1 },
  note: sayingsOf,
  link,
});

interface PlacedSaying {
  readonly of: Saying;
  readonly at: number;
}

function* link(notes: readonly PlacedNote<readonly Saying[]>[], { read }: Beside): Generator<Relation> {
  const headed: PlacedSaying[] = [];
  const texts: PlacedSaying[] = [];
  for (let n = 0; n < notes.length; n++) {
    const { note = NONE, at = 0 } = notes[n] ?? {};
    for (let s = 0; s < note.length; s++) {
      const of = note[s];
      if (of) (of.isHeading ? headed : texts).push({ of, at });
    }
  }
  yield* repeated(texts);
  if (headed.length > 0) yield* underHeadings(headed, texts, read);
}

const NONE: readonly never[] = [];
const MOST_TIMES = 4;

/** What a teaser says again, word for word. */
function* repeated(texts: readonly PlacedSaying[]): Generator<Relation> {
  for (const group of sameOpenings(texts)) {
    // Many that differ are a list of many things, and many that do not are a refrain.
    if (group.length < 2 || group.length > MOST_TIMES || new Set(group.map(({ of }) => textOf(of.figure))).size > 2)
      continue;
    for (const [n, one] of group.entries()) {
      const before = group[n - 1];
      if (before) yield again(before, one, { weak: one.of.exactly === 0 || one.of.exactly !== before.of.exactly });
    }
  }
}

/** Sayings of the same behind the same words, where there are several. */
function* sameOpenings(texts: readonly PlacedSaying[]): Generator<readonly PlacedSaying[]> {
  const twice = repeatedOpenings(texts);
  if (twice.size === 0) return;
  const groups = new Map<number, PlacedSaying[]>();
  for (let n = 0; n < texts.length; n++) {
    const one = texts[n];
    if (one && twice.has(one.of.opening)) grouped(groups, one.of.opening).push(one);
  }
  for (const group of groups.values()) {
    if (isOfOne(group)) {
      yield group;
      continue;
    }
    const alike = new Map<string, PlacedSaying[]>();
    for (const one of group) grouped(alike, keyOf(one.of.figure)).push(one);
    yield* alike.values();
  }
}

/** Whether all are amounts of the same, in the same words. */
function isOfOne(group: readonly PlacedSaying[]): boolean {
  const first = group[0]?.of.figure;
  for (let n = 1; first && n < group.length; n++) {
    const figure = group[n]?.of.figure;
    if (figure?.kind !== first.kind || figure.unit !== first.unit || figure.per !== first.per) return false;
  }
  return true;
}

/** Few openings are: sorted they are found many times as fast as in a map of all. */
function repeatedOpenings(texts: readonly PlacedSaying[]): ReadonlySet<number> {
  const sorted = new Int32Array(texts.length);
  for (let n = 0; n < texts.length; n++) sorted[n] = texts[n]?.of.opening ?? 0;
  sorted.sort();
  const twice = new Set<number>();
  for (let n = 1; n < sorted.length; n++) if (sorted[n] === sorted[n - 1]) twice.add(sorted[n] ?? 0);
  twice.delete(0);
  return twice;
}

const again = (first: PlacedSaying, second: PlacedSaying, { weak } = { weak: true }): Relation => ({
  type: 'restatement',
  members: [memberOf(first, 'first'), memberOf(second, 'again')],
  complete: true,
  weak,
});

const memberOf = ({ of: { figure }, at }: PlacedSaying, role: 'first' | 'again'): Member => ({ role, figure, at });

function* underHeadings(
  headed: readonly PlacedSaying[],
  texts: readonly PlacedSaying[],
  read: Beside['read'],
): Generator<Relation> {
  const wordsOf = wordsReadOnce(read);
  const byValue = new Map<number, PlacedSaying[]>();
  for (const one of texts) grouped(byValue, roughly(numeralOf(one.of)?.value)).push(one);
  for (const heading of headed) {
    const words = wordsOf(heading);
    const numeral = numeralOf(heading.of);
    const what = keyOf(heading.of.figure);
    const allOf = (value: Rational): readonly PlacedSaying[] =>
      byValue
        .get(roughly(value))
        ?.filter((one) => isBelow(one, heading) && isOf(one.of, value) && keyOf(one.of.figure) === what) ?? [];
    const isSame = (one: PlacedSaying): boolean => sharedWith(words, wordsOf(one)) >= LIKELY;
    // What the text says too, in other words perhaps or with more digits, is no slip.
    const isSaid =
      !numeral ||
      allOf(numeral.value).length > 0 ||
      texts.slice(0, MOST_TEXTS).some((one) => isRoundedTo(numeral, one.of) && keyOf(one.of.figure) === what);
    const value = isSaid ? numeral?.value : meantBySlip(numeral, (one) => allOf(one).some(isSame));
    const meant = value ? allOf(value).filter(isSame) : NONE;
    // A slip is one against all that say otherwise.
    for (const one of meant.slice(0, isSaid ? 1 : MOST_TIMES))
      yield again(heading, one, { weak: sharedWith(words, wordsOf(one)) < CERTAIN || words.size < TELLING });
  }
}

/** How many figures of a text are looked at for one that a heading rounds, or cuts off. */
const MOST_TEXTS = 400;

function isRoundedTo({ value, place }: Numeral, saying: Saying): boolean {
  const own = numeralOf(saying);
  if (own === undefined || own.place >= place) return false;
  return compare(absolute(subtract(own.value, value)), decimal(1n, place)) < 0;
}

/** A value as a double: good enough to find what may be equal to it. */
const roughly = (value: Rational | undefined): number => (value ? Number(value.n) / Number(value.d) : Number.NaN);

/** A heading speaks of the text behind it. */
const isBelow = (one: PlacedSaying, heading: PlacedSaying): boolean => placeOf(one) > placeOf(heading);
const placeOf = ({ of, at }: PlacedSaying): number => at + of.figure.span.start;

const isOf = (saying: Saying, value: Rational): boolean => {
  const own = numeralOf(saying)?.value;
  return own !== undefined && equal(own, value);
};

/** The share of a heading's words that must stand in the sentence of the figure in the text. */
const LIKELY = 0.4;
/** A share, and words enough, by which the two say the same for certain. */
const CERTAIN = 0.7;
const TELLING = 5;

const textOf = ({ value }: Figure): string => (value.shape === 'number' ? toDecimalString(value.number.value) : '');
/** What a figure is an amount of. */
const keyOf = (figure: Figure): string => `${figure.kind} ${unitOf(figure)} ${figure.per}`;

/** The telling words about figures; those of a sentence are read once, however many figures it has. */
function wordsReadOnce(read: Beside['read']): (one: PlacedSaying) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  return (one) => {
    const from = placeOf(one) + one.of.from;
    const words = known.get(from) ?? tellingWords(one.of, one.at, read);
    known.set(from, words);
    return words;
  };
}

/** How many of the words about a heading's figure, in all, are about the other too. */
function sharedWith(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared < 2 ? 0 : shared / words.size;
}
