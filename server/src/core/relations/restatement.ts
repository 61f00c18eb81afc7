import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { meantBySlip } from '../figures/slips.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { toDecimalString } from '../math/rational.ts';
import { isAmount, isPercent, unitOf, words } from './cues.ts';
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
  /** Stands for the words right before it, other amounts among them left out; 0 where they are too few. */
  readonly opening: number;
  /** The same with those amounts; 0 where there are none. */
  readonly exactly: number;
  /** The telling words of its sentence. */
  readonly words: ReadonlySet<number>;
}

interface Sayings {
  readonly isHeading: boolean;
  readonly sayings: readonly Saying[];
}

function note({ tokens, sentences, role }: BlockContext): Sayings | undefined {
  if (role === 'row') return undefined;
  const sayings = sentences.flatMap((sentence) => sayingsOf(tokens, sentence));
  if (sayings.length === 0) return undefined;
  return { isHeading: role === 'heading' || (role === 'prose' && isTitle(tokens)), sayings };
}

const LONGEST_TITLE = 40;
const OPEN_ENDS = new Set([':', ';', ',', '.', '!', '?', '…'].map((mark) => mark.charCodeAt(0)));

/** A line by itself that does not end as sentences do. */
const isTitle = (tokens: Tokens): boolean =>
  tokens.count <= LONGEST_TITLE && !OPEN_ENDS.has(tokens.key(tokens.count - 1));

function sayingsOf(tokens: Tokens, { first, next, mentions }: Sentence): Saying[] {
  const said = mentions.filter(({ figure }) => isAmount(figure) || isPercent(figure));
  if (said.length === 0) return [];
  const amounts = new Set(said.flatMap((mention) => range(mention.first, mention.next)));
  const words = tellingWords(tokens, first, next);
  return said.map((mention) => ({ figure: mention.figure, ...hashesBefore(tokens, mention.first, amounts), words }));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Words that stand about figures of any kind. */
const EMPTY = words(
  'đạt là được của và các những trong đó trên tại ở với cho từ đến so năm tháng quý ước tính khoảng hơn gần tăng giảm bằng có đã sẽ ' +
    'theo này cùng kỳ tổng số về vào ra lên xuống còn tỷ triệu nghìn đồng usd',
);
const LONGEST_SENTENCE = 80;

function tellingWords(tokens: Tokens, first: number, next: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = first; i < next && i < first + LONGEST_SENTENCE; i++)
    if (tokens.kind(i) === TokenKind.word && !EMPTY.has(tokens.key(i))) found.add(tokens.key(i));
  return found;
}

/** How many tokens before a figure must be the same, and how far back they are looked for. */
const KNOWN_BY = 16;
const FARTHEST = 64;

function hashesBefore(
  tokens: Tokens,
  first: number,
  amounts: ReadonlySet<number>,
): Pick<Saying, 'opening' | 'exactly'> {
  let [opening, exactly, taken] = [0, 0, 0];
  let i = first - 1;
  for (; i >= 0 && i >= first - FARTHEST && taken < KNOWN_BY; i--) {
    exactly = mixed(exactly, tokens, i);
    if (amounts.has(i)) continue;
    opening = mixed(opening, tokens, i);
    taken++;
  }
  const hasAmounts = first - 1 - i > taken;
  return taken < KNOWN_BY ? { opening: 0, exactly: 0 } : { opening, exactly: hasAmounts ? exactly : 0 };
}

/** A hash of 52 bits: other words hardly ever share it. */
function mixed(hash: number, tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== TokenKind.number) return push(hash, tokens.key(i));
  let mix = hash;
  for (let at = tokens.start(i); at < tokens.end(i) && at < tokens.start(i) + LONGEST_NUMBER; at++)
    if (tokens.charCode(at) > SPACE) mix = push(mix, tokens.charCode(at));
  return mix;
}

const LONGEST_NUMBER = 16;
const SPACE = 0x20;
const push = (hash: number, key: number): number => ((hash % PRIME) * 8191 + (key % PRIME)) % 2 ** 52;
const PRIME = 2 ** 39 - 7;

interface PlacedSaying extends Saying {
  readonly member: Member;
}

function* link(notes: readonly PlacedNote<Sayings>[]): Generator<Relation> {
  const [headed, texts]: PlacedSaying[][] = [[], []];
  for (const { note, at } of notes)
    for (const saying of note.sayings)
      (note.isHeading ? headed : texts)?.push({ ...saying, member: { role: 'first', figure: saying.figure, at } });
  yield* repeated(texts ?? []);
  if (headed?.length) yield* underHeadings(headed, texts ?? []);
}

const MOST_TIMES = 4;

/** What a teaser says again, word for word. */
function* repeated(texts: readonly PlacedSaying[]): Generator<Relation> {
  const groups = new Map<string, PlacedSaying[]>();
  for (const one of texts) if (one.opening !== 0) grouped(groups, `${one.opening} ${keyOf(one.figure, '')}`).push(one);
  for (const group of groups.values()) {
    // Many that differ are a list of many things, and many that do not are a refrain.
    if (group.length > MOST_TIMES || new Set(group.map(({ figure }) => textOf(figure))).size > 2) continue;
    for (const [n, one] of group.entries()) {
      const before = group[n - 1];
      if (before) yield again(before, one, { weak: one.exactly === 0 || one.exactly !== before.exactly });
    }
  }
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

const again = (first: PlacedSaying, second: PlacedSaying, { weak } = { weak: true }): Relation => ({
  type: 'restatement',
  members: [first.member, { ...second.member, role: 'again' }],
  complete: true,
  weak,
});

function* underHeadings(headed: readonly PlacedSaying[], texts: readonly PlacedSaying[]): Generator<Relation> {
  const byValue = new Map<string, PlacedSaying[]>();
  for (const one of texts) grouped(byValue, keyOf(one.figure, textOf(one.figure))).push(one);
  for (const heading of headed) {
    const said = (value: string, share: number): PlacedSaying | undefined =>
      byValue.get(keyOf(heading.figure, value))?.find((one) => sharedBy(heading, one) >= share);
    const same = said(textOf(heading.figure), LIKELY);
    const numeral = numeralOf(heading.member);
    const slips = same || !numeral ? [] : [...meantBySlip(numeral)];
    const meant = same ?? slips.map((slip) => said(toDecimalString(slip), LIKELY)).find((one) => one);
    if (meant)
      yield again(heading, meant, { weak: sharedBy(heading, meant) < CERTAIN || heading.words.size < TELLING });
  }
}

/** The share of a heading's words that must stand in the sentence of the figure in the text. */
const LIKELY = 0.4;
/** A share, and words enough, by which the two say the same for certain. */
const CERTAIN = 0.7;
const TELLING = 5;

const textOf = ({ value }: Figure): string => (value.shape === 'number' ? toDecimalString(value.number.value) : '');
const keyOf = (figure: Figure, value: string): string => `${figure.kind} ${unitOf(figure)} ${figure.per} ${value}`;

/** How many of the words about one figure, in all, are about the other too. */
function sharedBy(one: PlacedSaying, other: PlacedSaying): number {
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  return shared < 2 ? 0 : shared / one.words.size;
}
