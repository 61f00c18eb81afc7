import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isMark, unitOf, words } from './cues.ts';
import { type ItemMark, itemMark, pastEmphasis } from './item-marks.ts';
import { type Items, type Listed, listedItems, listedNames } from './items.ts';
import { type BlockContext, defineRelation, type Member, member, type PlacedNote, type Relation } from './relation.ts';

/**
 * A number of things, and the things themselves.
 *
 * `3 tiêu chí: giao thông, điện, nước` · `4 luật được thông qua, bao gồm: Luật A; Luật B; …` · `13 đơn vị. Cụ thể: …` ·
 * `Còn 4/26 chỉ tiêu không đạt là …; …; …; …` · `3 nội dung:` and its items in the blocks behind it · the number once
 * more, in the heading above or in the same words elsewhere
 */
export const enumeration = defineRelation({
  id: 'enumeration',
  needs: ({ counted }) => counted > 0,
  read,
  note,
  readsEveryBlock: true,
  link,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const relation = listAt(tokens, mentions, m);
    if (relation) relations.push(relation);
  }
  return relations;
}

function listAt(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const mention = mentions[m];
  if (!mention || countOf(mention.figure) === undefined) return undefined;
  const names = listedNames(tokens, mention.next);
  if (names) return enumerated(mention.figure, names, []);
  const opening = openingOf(tokens, mentions, m);
  if (!opening) return undefined;
  const listed = listedItems(tokens, opening.next, key(firstWord(mention.figure.unit ?? '')));
  if (!listed || (opening.isLoose && listed.by !== 'nouns')) return undefined;
  if (opening.cue !== ':' && listed.by === 'commas') return undefined;
  const counted = listed.counts.flatMap((at) => mentions.filter((other) => other.first === at));
  return counted.length === listed.counts.length ? enumerated(mention.figure, listed, counted) : undefined;
}

function firstWord(text: string): string {
  const end = text.search(/\s/u);
  return end < 0 ? text : text.slice(0, end);
}

/** What is off by more was misread. */
const FARTHEST_OFF = { nouns: 2, names: 2, brackets: 2, semicolons: 2, commas: 1 } as const;

function enumerated(count: Figure, listed: Listed, counted: readonly Mention[]): Relation | undefined {
  if (!isNear(count, listed, FARTHEST_OFF[listed.by])) return undefined;
  const parts = counted.map(({ figure }) => member('items', figure));
  return relationOf([countMember(count), ...parts], listed);
}

function isNear(count: Figure, { low, high }: Items, slack: number): boolean {
  const n = countOf(count);
  // One thing has seldom a list, unless a digit was mistyped.
  const most = n === 1 ? 1 : slack;
  return n !== undefined && n >= low - most && n <= high + most;
}

const countMember = (count: Figure): Member =>
  member('count', count, count.value.shape === 'fraction' ? { side: 'numerator' } : {});

const relationOf = (members: readonly Member[], { low, high, span }: Items): Relation => ({
  type: 'enumeration',
  members,
  complete: true,
  items: { low, high, span },
});

const MOST = 40;
/** What says of which kind something is: `chính quyền 2 cấp`, `phương châm 10 chữ`. */
const KINDS = words('cấp chữ câu lần bên chiều');

/** How many things a figure counts; of `4/26 chỉ tiêu`, four. */
function countOf({ kind, value, counted, comparator, unit }: Figure): number | undefined {
  const isOfThings = counted && comparator === 'eq' && (kind === 'quantity' || kind === 'fraction');
  if (!isOfThings || unit === null) return undefined;
  const numeral = value.shape === 'number' ? value.number : value.shape === 'fraction' ? value.numerator : undefined;
  if (numeral?.value.d !== 1n) return undefined;
  const n = Number(numeral.value.n);
  return n >= 1 && n <= MOST && !KINDS.has(key(firstWord(unit))) ? n : undefined;
}

/** What stands between a number of things and the first of them. */
interface Opening {
  readonly cue: ':' | 'word';
  /** Whether words stand between that may be about something else. */
  readonly isLoose: boolean;
  /** The first token of the list. */
  readonly next: number;
}

const CUES = phraseTable(
  ['gồm', 'bao gồm', 'gồm có', 'đó là', 'là', 'cụ thể', 'cụ thể là', 'cụ thể như sau', 'như sau', 'sau', 'sau đây'].map(
    (cue) => [cue, cue.endsWith('là') || cue.includes('gồm')] as const,
  ),
);
/** Words after which a list is not all of it, or is one of something else. */
const OTHERS = phraseTable(
  [
    ...['những', 'các', 'mỗi', 'từng', 'một', 'trong đó', 'trong số', 'điển hình', 'đặc biệt', 'nhất là', 'tiêu biểu'],
    ...['ví dụ', 'nổi bật', 'đáng chú ý', 'trước hết', 'chẳng hạn'],
  ].map((phrase) => [phrase, true] as const),
);
const LIKE = key('như');
const FARTHEST = 28;
/** Figures that say more of what is counted; others are counted or named themselves. */
const BETWEEN: ReadonlySet<Figure['kind']> = new Set(['percent', 'money', 'period', 'date', 'duration', 'identifier']);

function openingOf(tokens: Tokens, mentions: readonly Mention[], m: number): Opening | undefined {
  const mention = mentions[m];
  if (!mention || countOf(mention.figure) === undefined) return undefined;
  let isLoose = false;
  let [k, i] = [m + 1, mention.next];
  while (i < mention.next + FARTHEST) {
    const other = mentions[k];
    if (other?.first === i) {
      if (!BETWEEN.has(other.figure.kind)) return undefined;
      [k, i] = [k + 1, Math.max(other.next, i + 1)];
      continue;
    }
    const kind = tokens.kind(i);
    if (kind === TokenKind.end || kind === TokenKind.number || isMark(tokens, i, ';')) return undefined;
    if (isMark(tokens, i, ':')) return { cue: ':', isLoose, next: pastEmphasis(tokens, i + 1) };
    if (kind === TokenKind.mark) {
      if (isMark(tokens, i, ',.')) isLoose ||= !CUES.at(tokens, i + 1);
      i++;
      continue;
    }
    const cue = CUES.at(tokens, i);
    if (cue?.what && !isMark(tokens, cue.next, ':')) return { cue: 'word', isLoose, next: cue.next };
    if (OTHERS.at(tokens, i) || (!cue && tokens.key(i) === LIKE)) return undefined;
    i = cue?.next ?? i + 1;
  }
  return undefined;
}

/* Lists over several blocks. */

/** What a block gives to lists over several. */
interface Note {
  /** The number of things that the blocks behind it list. */
  readonly announced: Figure | undefined;
  readonly mark: ItemMark | undefined;
  /** Whether the block ends a list of items that end with semicolons. */
  readonly end: ';' | '.' | undefined;
  readonly length: number;
  readonly lists: readonly Stated[];
  readonly counts: readonly Stated[];
  readonly isHeading: boolean;
}

/** A number of things with the words that say which. */
interface Stated {
  readonly figure: Figure;
  readonly words: readonly number[];
  /** Of a list, its items. */
  readonly items?: Items;
}

function note({ tokens, sentences, role, relations }: BlockContext): Note | undefined {
  const mark = itemMark(tokens);
  const last = sentences.at(-1);
  const announced = last && announcedBehind(tokens, last);
  const listed = itemsIn(relations);
  const lists: Stated[] = [];
  const counts: Stated[] = [];
  for (const { mentions } of sentences)
    for (const { figure, next } of mentions) {
      const n = countOf(figure);
      if (n === undefined || figure.kind === 'fraction') continue;
      const said = phraseBehind(tokens, next);
      if (said.length < FEWEST_WORDS) continue;
      const items = listed.get(figure);
      if (items && n >= items.low && n <= items.high) lists.push({ figure, words: said, items });
      else if (!items) counts.push({ figure, words: said });
    }
  if (!mark && !announced && lists.length === 0 && counts.length === 0) return undefined;
  const end = isMark(tokens, lastOf(tokens), ';') ? ';' : isMark(tokens, lastOf(tokens), '.') ? '.' : undefined;
  const isHeading = role === 'heading' || (end === undefined && !mark && tokens.count <= LONGEST_HEADING);
  return { announced, mark, end, length: tokens.end(tokens.count - 1), lists, counts, isHeading };
}

const NO_ITEMS: ReadonlyMap<Figure, Items> = new Map();

/** What was found listed, by the figures that count it. */
function itemsIn(relations: readonly Relation[]): ReadonlyMap<Figure, Items> {
  const lists = relations.filter(({ items }) => items);
  return lists.length === 0
    ? NO_ITEMS
    : new Map(lists.flatMap(({ items, members: [count] }) => (items && count ? [[count.figure, items]] : [])));
}

const LONGEST_HEADING = 30;
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;

/** The last token that is no mark of emphasis. */
function lastOf(tokens: Tokens): number {
  let i = tokens.count - 1;
  while (i > tokens.count - 4 && isMark(tokens, i, '*_')) i--;
  return i;
}

/** `với 3 nội dung:` at the end of a block. */
function announcedBehind(tokens: Tokens, { mentions }: Sentence): Figure | undefined {
  for (let m = mentions.length - 1; m >= 0 && m > mentions.length - 4; m--) {
    const opening = openingOf(tokens, mentions, m);
    if (opening?.cue === ':' && !opening.isLoose && opening.next > lastOf(tokens)) return mentions[m]?.figure;
  }
  return undefined;
}

/** The words behind a number of things, up to a mark or what announces a list. */
function phraseBehind(tokens: Tokens, from: number): number[] {
  const said: number[] = [];
  for (let i = from; i < from + MOST_WORDS; i++) {
    if (tokens.kind(i) === TokenKind.end || isMark(tokens, i, ',.;:()*') || CUES.at(tokens, i)?.what) break;
    said.push(tokens.key(i));
  }
  return said;
}

function* link(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  for (const [k, placed] of notes.entries()) {
    const items = placed.note.announced && itemsBehind(notes, k);
    if (placed.note.announced && items && isNear(placed.note.announced, items, 2))
      yield relationOf([{ ...countMember(placed.note.announced), at: placed.at }], items);
  }
  yield* repeated(notes);
}

const MOST_ITEMS = 60;
/** How many blocks of prose may stand between items that are numbered. */
const LONGEST_ITEM = 3;

/** The items in the blocks behind an announcement; undefined where it is not clear where they end. */
function itemsBehind(notes: readonly PlacedNote<Note>[], k: number): Items | undefined {
  const [announcing, first] = [notes[k], notes[k + 1]];
  const mark = first?.note.mark;
  if (!announcing || !first || !mark || first.block !== announcing.block + 1) return undefined;
  if (announcing.note.mark?.style === mark.style || (mark.number ?? 1) !== 1) return undefined;
  let [n, last] = [1, first];
  for (const next of notes.slice(k + 2, k + 2 + MOST_ITEMS)) {
    const isNext = next.note.mark?.style === mark.style;
    const gap = next.block - last.block;
    if (mark.number === undefined ? gap > 1 : gap > LONGEST_ITEM) {
      // Bullets again soon may be more of the same list.
      if (mark.number === undefined && isNext && gap <= LONGEST_ITEM) return undefined;
      break;
    }
    if (!next.note.mark) {
      if (mark.number === undefined) break;
      continue;
    }
    if (!isNext) {
      // What is numbered higher, or marked as the announcement is, stands outside.
      if ((next.note.mark.number ?? 1) > 1 || next.note.mark.style === announcing.note.mark?.style) break;
      return undefined;
    }
    if (mark.number !== undefined && next.note.mark.number !== n + 1) break;
    if (mark.number === undefined && last.note.end === '.' && n > 1 && first.note.end === ';') break;
    [n, last] = [n + 1, next];
  }
  return { low: n, high: n, span: { start: first.at, end: last.at + last.note.length } };
}

/** How far above its list a heading may give its number. */
const NEAR = 3;

/** The number of a list that holds, once more: in a heading above it, or elsewhere in the same words. */
function* repeated(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  const lists = notes.flatMap(({ note: { lists }, at, block }) => lists.map((list) => ({ list, at, block })));
  if (lists.length === 0) return;
  const byWords = new Map(lists.map((one) => [wordsOf(one.list), one]));
  const firstWords = new Set(lists.map(({ list }) => list.words[0]));
  let from = 0;
  for (const { note: noted, at, block } of notes) {
    while ((lists[from]?.block ?? block) < block) from++;
    for (const count of noted.counts) {
      const near = noted.isHeading
        ? lists.slice(from, from + NEAR).find((one) => one.block - block <= NEAR && isSameHeading(count, one.list))
        : undefined;
      const same = near ?? (firstWords.has(count.words[0]) ? byWords.get(wordsOf(count)) : undefined);
      if (!same?.list.items || !isNear(count.figure, same.list.items, 2)) continue;
      const { items } = same.list;
      const span = { start: items.span.start + same.at, end: items.span.end + same.at };
      yield relationOf([{ ...countMember(count.figure), at }], { ...items, span });
    }
  }
}

const wordsOf = ({ figure, words: said }: Stated): string => `${unitOf(figure)} ${said.join(' ')}`;

/** The words of a heading are those of its text, some of them left out. */
function isSameHeading(heading: Stated, { figure, words: said }: Stated): boolean {
  if (unitOf(heading.figure) !== unitOf(figure)) return false;
  let i = 0;
  for (const word of said) if (word === heading.words[i]) i++;
  return i === heading.words.length;
}
