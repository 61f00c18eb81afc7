import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { compare, equal, sum } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { announcement, depthAt, isAmount, isCount, isParted, isSameUnit, unitOf, words, yearOf } from './cues.ts';
import { verdictBehind, verdictOf } from './reached.ts';
import {
  type BlockContext,
  defineRelation,
  type Member,
  member,
  numeralOf,
  type PlacedNote,
  type Relation,
} from './relation.ts';

/**
 * Two halves of a total, said in different places: `Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt` … `Còn 4/26 chỉ tiêu không đạt`,
 * and the second once more: … `Đối với 4 chỉ tiêu không đạt, …`
 */
export const halves = defineRelation({
  id: 'halves',
  notes: [{ counted: 1 }, { fractions: 1 }],
  note,
  link,
});

const isSameCount = (a: Figure, b: Figure): boolean => isCount(a) && isAmount(a) && isSameUnit(a, b);

const IN = key('trong');
/** How many figures ahead of a total its half may stand. */
const NEARBY = 6;

const LEFT = words('còn');

/** Part of a total was said to be (or not to be) something: half of a relation over several blocks. */
interface Half {
  /** The counted noun, folded, so that two spellings of it are one. */
  readonly noun: string;
  /** Left out where it was named before. */
  readonly total?: Member;
  readonly part: Member;
  /** Whether the part is what reached its aim, or what did not. */
  readonly reached: boolean;
  /** Both halves were given before, and this is the second of them again; of which year, where that is said. */
  readonly again?: { readonly year: string | undefined };
}

function note({ tokens, sentences }: BlockContext): readonly Half[] | undefined {
  const halves: Half[] = [];
  for (const sentence of sentences) addHalves(halves, tokens, sentence);
  return halves.length > 0 ? halves : undefined;
}

/** `Trong 26 chỉ tiêu …, có 22 chỉ tiêu đạt`, and fractions: `4/26 chỉ tiêu không đạt`. */
function addHalves(halves: Half[], tokens: Tokens, { first: sentence, mentions }: Sentence): void {
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention) continue;
    const { figure, first, next } = mention;
    if (figure.value.shape === 'fraction' && figure.counted && figure.unit !== null) {
      const reached = verdictOf(tokens, mention);
      if (reached !== undefined)
        halves.push({
          noun: unitOf(figure),
          reached,
          total: member('total', figure, { side: 'denominator' }),
          part: member('part', figure, { side: 'numerator' }),
        });
    }
    if (!isCount(figure)) continue;
    // `4 tiêu chí đang phấn đấu là …` opens a sentence, `còn 4 chỉ tiêu chưa đạt`: what is left of a total named before.
    const isLeft = (first === sentence || LEFT.has(tokens.key(first - 1))) && verdictBehind(tokens, next) === false;
    if (isLeft) halves.push({ noun: unitOf(figure), part: member('part', figure), reached: false });
    else if (isSpokenOf(tokens, sentence, mention)) {
      const year = mentions[m + 1]?.figure;
      const again = { year: year && yearOf(year) };
      halves.push({ noun: unitOf(figure), part: member('part', figure), reached: false, again });
    }
    if (tokens.key(first - 1) === IN) addParts(halves, tokens, mentions, m);
  }
}

/** `Đối với 4 chỉ tiêu không đạt, …`, `Riêng 4 chỉ tiêu chưa đạt kế hoạch nêu trên …`: those that were named, and no others. */
function isSpokenOf(tokens: Tokens, sentence: number, { first, next }: Mention): boolean {
  if (ABOUT.at(tokens, sentence)?.next !== first) return false;
  const end = MISSED.at(tokens, next)?.next;
  if (end === undefined) return false;
  const isOfYear = tokens.key(end) === OF && tokens.key(end + 1) === YEAR;
  return isOfYear || tokens.kind(end) === TokenKind.mark || BACK.has(tokens.key(end));
}

const ABOUT = phraseSet('đối với, với, riêng');
const MISSED = phraseSet(
  'không đạt, chưa đạt, không hoàn thành, chưa hoàn thành, không đạt kế hoạch, chưa đạt kế hoạch, không đạt chỉ tiêu, chưa đạt mục tiêu',
);
const BACK = words('này trên nêu nói cần phải');
const [OF, YEAR] = ['của', 'năm'].map(key);

/** The halves of total `m` among the figures behind it; what is announced, or in brackets, as a part of one of them is none. */
function addParts(halves: Half[], tokens: Tokens, mentions: readonly Mention[], m: number): void {
  const total = mentions[m]?.figure;
  let isWithin = false;
  let depth = 0;
  for (let k = m + 1; total && k <= m + NEARBY; k++) {
    const [before, part] = [mentions[k - 1], mentions[k]];
    if (!before || !part) return;
    isWithin =
      announcement(tokens, before.next, part.first) !== undefined ||
      (isWithin && !isParted(tokens, before.next, part.first));
    depth = depthAt(tokens, { from: before.next, to: part.first, depth });
    if (isWithin || depth > 0 || !isSameCount(part.figure, total)) continue;
    const reached = verdictBehind(tokens, part.next);
    if (reached === undefined) continue;
    halves.push({ noun: unitOf(total), total: member('total', total), part: member('part', part.figure), reached });
  }
}

/** How many blocks may lie between the two halves of a total, and where only one names it. */
const NEAR = 12;
const NEAREST = 1;

const reachOf = (one: Half, other: Half): number => (one.total && other.total ? NEAR : NEAREST);

function* link(notes: readonly PlacedNote<readonly Half[]>[]): Generator<Relation> {
  const open = new Map<string, Open>();
  const whole = new Map<string, Whole>();
  for (const { note: found, at, block, topic } of notes)
    for (const relative of found) {
      const half = {
        ...relative,
        part: { ...relative.part, at },
        ...(relative.total && { total: { ...relative.total, at } }),
      };
      if (half.again) {
        const relation = toldAgain(half, whole.get(half.noun), block);
        if (relation) yield relation;
        continue;
      }
      const before = open.get(half.noun);
      const isOtherHalf =
        before !== undefined &&
        !before.isDivided &&
        before.half.reached !== half.reached &&
        block - before.block <= reachOf(before.half, half);
      const relation = isOtherHalf ? joined(before.half, half) : undefined;
      if (relation) {
        yield relation;
        whole.set(half.noun, { relation, missed: half.reached ? before?.half.part : half.part, block, topic });
      } else {
        open.set(half.noun, { half, block, isDivided: before !== undefined && isAnother(before.half, half) });
        whole.delete(half.noun);
      }
    }
}

/** A half that waits for the other; divided where some of it were counted before: `9/15 vượt, 5/15 đạt, 1/15 không đạt`. */
interface Open extends Pick<PlacedNote<unknown>, 'block'> {
  readonly half: Half;
  readonly isDivided: boolean;
}

function isAnother(one: Half, other: Half): boolean {
  const [x, y] = [one.part, other.part].map((part) => numeralOf(part)?.value);
  return one.reached === other.reached && x !== undefined && y !== undefined && !equal(x, y);
}

/** Both halves of a total, and that which is said to have missed its aim. */
interface Whole extends Pick<PlacedNote<unknown>, 'block' | 'topic'> {
  readonly relation: Relation;
  readonly missed: Member | undefined;
}

/** What is said again of a total whose halves were given near before, of the same year. */
function toldAgain({ part, again }: Half, whole: Whole | undefined, block: number): Relation | undefined {
  if (!whole?.missed || block - whole.block > NEAR) return undefined;
  const { missed, relation, topic } = whole;
  const year = missed.figure.period ?? relation.members[0]?.figure.period ?? topic;
  if (again?.year && year && !year.startsWith(again.year)) return undefined;
  return { ...relation, members: relation.members.map((one) => (one === missed ? part : one)) };
}

/** Two halves of one total: of their totals and the sum of their parts, two at least must agree. */
function joined(one: Half, other: Half): Relation | undefined {
  if (!one.total || !other.total) return leftOver(one, other);
  const [a, b, x, y] = [one.total, other.total, one.part, other.part].map((m) => numeralOf(m)?.value);
  if (!a || !b || !x || !y || compare(x, a) > 0 || compare(y, b) > 0) return undefined;
  const both = sum([x, y]);
  if (!equal(a, b) && !equal(both, a) && !equal(both, b)) return undefined;
  const isOne = one.total.figure === other.total.figure;
  const totals = equal(a, b) && !isOne ? [one.total, other.total] : [equal(both, a) ? other.total : one.total];
  return { type: 'parts', members: [...totals, one.part, other.part], complete: true };
}

/** A half whose total only the other names. */
function leftOver(one: Half, other: Half): Relation | undefined {
  const total = one.total ?? other.total;
  return total && { type: 'parts', members: [total, one.part, other.part], complete: true };
}
