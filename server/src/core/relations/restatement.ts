import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { meantBySlip } from '../figures/slips.ts';
import { LONG_INTEGER, NO_INTEGER, TokenKind, type Tokens } from '../lex/token.ts';
import { equal, type Rational, toDecimalString } from '../math/rational.ts';
import { fitted } from '../text/fitted.ts';
import { isAmount, isMark, isPercent, unitOf, words } from './cues.ts';
import {
  type BlockContext,
  defineRelation,
  type Member,
  numeralOf,
  type PlacedNote,
  type Relation,
} from './relation.ts';

/**
 * A figure that is said again: behind the same words, as a teaser repeats its text, or in the text below a heading.
 *
 * `# Giải ngân 328 nghìn tỷ đồng vốn đầu tư công` … `vốn đầu tư công thực hiện ước đạt 328 nghìn tỷ đồng`
 */
export const restatement = defineRelation({ id: 'restatement', note, link });

/** A figure as it can be found again. */
interface Saying {
  readonly figure: Figure;
  /** Its value, roughly. */
  readonly about: number;
  /** Stands for the words right before it, other amounts left out; 0 where they are too few. */
  readonly opening: number;
  /** The same with those amounts; 0 where there are none. */
  readonly exactly: number;
  /** The telling words of its sentence, or of its clause in a heading, each as often as it stands there. */
  readonly words: readonly number[];
  readonly isHeading: boolean;
}

function note({ tokens, sentences, role }: BlockContext): readonly Saying[] | undefined {
  if (role === 'row') return undefined;
  const title = role === 'heading' ? tokens.count : role === 'prose' ? titleOf(tokens) : 0;
  const sayings: Saying[] = [];
  for (const sentence of sentences) addSayings(sayings, tokens, sentence, title);
  return sayings.length === 0 ? undefined : fitted(sayings);
}

const LONGEST_TITLE = 40;
const OPEN_ENDS = new Set([':', ';', ',', '.', '!', '?', '…'].map((mark) => mark.charCodeAt(0)));

/** Up to which token a block is a title: its first line, where that does not end as sentences do and no word goes on behind it. */
function titleOf(tokens: Tokens): number {
  let next = 1;
  while (next < tokens.count && next <= LONGEST_TITLE && !tokens.lineStart(next)) next++;
  const isOpen = OPEN_ENDS.has(tokens.key(next - 1)) || (next < tokens.count && !tokens.capital(next));
  return next > LONGEST_TITLE || isOpen ? 0 : next;
}

const isSaid = (figure: Figure): boolean => isAmount(figure) || isPercent(figure);

/** `title` is the token behind the heading of the block; 0 where it has none. */
function addSayings(sayings: Saying[], tokens: Tokens, { first, next, mentions }: Sentence, title: number): void {
  let words: readonly number[] | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || !isSaid(mention.figure)) continue;
    const { figure } = mention;
    const { opening, exactly } = hashesBefore(tokens, mentions, m);
    const about = roughly(numeralOf(mention)?.value);
    const isHeading = mention.first < title;
    if (isHeading) {
      sayings.push({ figure, about, opening, exactly, words: wordsOfClause(tokens, mention, title), isHeading });
      continue;
    }
    words ??= tellingWords(tokens, Math.max(first, title), next);
    sayings.push({ figure, about, opening, exactly, words, isHeading });
  }
}

/** `Xuất khẩu gạo đạt 2,34 tỷ USD; …`: a title may say several things. */
function wordsOfClause(tokens: Tokens, { first, next }: Mention, title: number): readonly number[] {
  let [from, to] = [first, next];
  while (from > 0 && !isMark(tokens, from - 1, ';')) from--;
  while (to < title && !isMark(tokens, to, ';')) to++;
  return tellingWords(tokens, from, to);
}

/** Words that stand about figures of any kind. */
const EMPTY = words(
  'đạt là được của và các những trong đó trên tại ở với cho từ đến so năm tháng quý ước tính khoảng hơn gần tăng giảm bằng có đã sẽ ' +
    'theo này cùng kỳ tổng số về vào ra lên xuống còn tỷ triệu nghìn đồng usd',
);
const LONGEST_SENTENCE = 80;

function tellingWords(tokens: Tokens, first: number, next: number): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < next && i < first + LONGEST_SENTENCE; i++)
    if (tokens.kind(i) === TokenKind.word) {
      const word = tokens.key(i);
      if (!EMPTY.has(word)) found.push(word);
    }
  return fitted(found);
}

/** How many tokens before a figure must be the same, and how far back they are looked for. */
const KNOWN_BY = 16;
const FARTHEST = 64;

function hashesBefore(tokens: Tokens, mentions: readonly Mention[], m: number): Pick<Saying, 'opening' | 'exactly'> {
  const first = mentions[m]?.first ?? 0;
  if (first < KNOWN_BY) return UNKNOWN;
  const least = Math.max(0, first - FARTHEST);
  let low = 0;
  let high = 0;
  let taken = 0;
  let i = first - 1;
  let hasAmounts = false;
  let before = m - 1;
  while (i >= least && taken < KNOWN_BY) {
    const mention = mentions[before];
    if (mention && mention.next > i) {
      before--;
      if (!isSaid(mention.figure)) continue;
      hasAmounts = true;
      i = mention.first - 1;
      continue;
    }
    const key = keyAt(tokens, i--);
    low = mixedLow(low, key);
    high = mixedHigh(high, key, low);
    taken++;
  }
  if (taken < KNOWN_BY) return UNKNOWN;
  return { opening: joined(low, high), exactly: hasAmounts ? hashOf(tokens, i + 1, first) : 0 };
}

const UNKNOWN = { opening: 0, exactly: 0 };

/** A hash of 52 bits of all tokens from `from` up to `to`: others hardly ever share it. */
function hashOf(tokens: Tokens, from: number, to: number): number {
  let low = 0;
  let high = 0;
  for (let i = from; i < to; i++) {
    const key = keyAt(tokens, i);
    low = mixedLow(low, key);
    high = mixedHigh(high, key, low);
  }
  return joined(low, high);
}

/* Low and high half as in FNV-1a; each a 32-bit integer, which is many times as fast as arithmetic of doubles. */
const mixedLow = (low: number, key: number): number => Math.imul(low ^ key, 0x9e3779b1);
const mixedHigh = (high: number, key: number, low: number): number => Math.imul(high ^ key ^ (low >>> 15), 0x85ebca6b);
const joined = (low: number, high: number): number => (high >>> 12) * HIGH + (low >>> 0);

const HIGH = 2 ** 32;

/** A token's key, of a number with separators one by its characters. */
function keyAt(tokens: Tokens, i: number): number {
  const key = tokens.key(i);
  if (key !== NO_INTEGER && key !== LONG_INTEGER) return key;
  let hash = 0;
  for (let at = tokens.start(i); at < tokens.end(i) && at < tokens.start(i) + LONGEST_NUMBER; at++)
    if (tokens.charCode(at) > SPACE) hash = mixedLow(hash, tokens.charCode(at));
  return hash;
}

const LONGEST_NUMBER = 16;
const SPACE = 0x20;

interface PlacedSaying {
  readonly of: Saying;
  readonly at: number;
}

function* link(notes: readonly PlacedNote<readonly Saying[]>[]): Generator<Relation> {
  const headed: PlacedSaying[] = [];
  const texts: PlacedSaying[] = [];
  for (const { note, at } of notes) for (const of of note) (of.isHeading ? headed : texts).push({ of, at });
  yield* repeated(texts);
  if (headed.length > 0) yield* underHeadings(headed, texts);
}

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
  for (const one of texts) if (twice.has(one.of.opening)) grouped(groups, one.of.opening).push(one);
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
  return group.every(
    ({ of: { figure } }) => figure.kind === first?.kind && figure.unit === first.unit && figure.per === first.per,
  );
}

/** Few openings are: sorted they are found many times as fast as in a map of all. */
function repeatedOpenings(texts: readonly PlacedSaying[]): ReadonlySet<number> {
  const sorted = new Float64Array(texts.length);
  for (let n = 0; n < texts.length; n++) sorted[n] = texts[n]?.of.opening ?? 0;
  sorted.sort();
  const twice = new Set<number>();
  for (let n = 1; n < sorted.length; n++) if (sorted[n] === sorted[n - 1]) twice.add(sorted[n] ?? 0);
  twice.delete(0);
  return twice;
}

function grouped<K, T>(groups: Map<K, T[]>, key: K): T[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

const again = (first: PlacedSaying, second: PlacedSaying, { weak } = { weak: true }): Relation => ({
  type: 'restatement',
  members: [memberOf(first, 'first'), memberOf(second, 'again')],
  complete: true,
  weak,
});

const memberOf = ({ of: { figure }, at }: PlacedSaying, role: 'first' | 'again'): Member => ({ role, figure, at });

function* underHeadings(headed: readonly PlacedSaying[], texts: readonly PlacedSaying[]): Generator<Relation> {
  const byValue = new Map<number, PlacedSaying[]>();
  for (const one of texts) grouped(byValue, one.of.about).push(one);
  for (const heading of headed) {
    const words: ReadonlySet<number> = new Set(heading.of.words);
    const numeral = numeralOf(heading.of);
    const what = keyOf(heading.of.figure);
    const said = (value: Rational): PlacedSaying | undefined =>
      byValue
        .get(roughly(value))
        ?.find(({ of }) => isOf(of, value) && keyOf(of.figure) === what && sharedWith(words, of) >= LIKELY);
    const same = numeral && said(numeral.value);
    const value = same || !numeral ? undefined : meantBySlip(numeral, (one) => said(one) !== undefined);
    const meant = same ?? (value && said(value));
    if (meant) yield again(heading, meant, { weak: sharedWith(words, meant.of) < CERTAIN || words.size < TELLING });
  }
}

/** A value as a double: good enough to find what may be equal to it. */
const roughly = (value: Rational | undefined): number => (value ? Number(value.n) / Number(value.d) : Number.NaN);

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

/** How many of the words about a heading's figure, in all, are about the other too. */
function sharedWith(words: ReadonlySet<number>, other: Saying): number {
  const shared = new Set(other.words.filter((word) => words.has(word))).size;
  return shared < 2 ? 0 : shared / words.size;
}
