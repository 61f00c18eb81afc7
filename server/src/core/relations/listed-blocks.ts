import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { fitted } from '../text/fitted.ts';
import { CUES, countMember, countOf, isNear, listOf, openingOf } from './announced.ts';
import { isMark, nounOf, unitOf, words } from './cues.ts';
import type { ItemMark } from './item-marks.ts';
import type { Items } from './items.ts';
import type { BlockContext, PlacedNote, Relation } from './relation.ts';

/* Lists over several blocks, and the number of a list said once more. */

/** What a block gives to lists over several. */
export interface ListNote {
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

export function noteOfLists({ tokens, sentences, role, mark, relations }: BlockContext): ListNote | undefined {
  const last = sentences.at(-1);
  const announced = last && announcedBehind(tokens, last);
  const stated = statedIn(tokens, sentences);
  if (!mark && !announced && stated.length === 0) return undefined;
  const listed = stated.length > 0 ? itemsIn(relations) : NO_ITEMS;
  const lists: Stated[] = [];
  const counts: Stated[] = [];
  for (const one of stated) {
    const items = listed.get(one.figure);
    if (!items) counts.push(one);
    else if (isAsMany(one.figure, items)) lists.push({ ...one, items });
  }
  if (!mark && !announced && lists.length + counts.length === 0) return undefined;
  const end = isMark(tokens, lastOf(tokens), ';') ? ';' : isMark(tokens, lastOf(tokens), '.') ? '.' : undefined;
  const isHeading = role === 'heading' || (end === undefined && !mark && tokens.count <= LONGEST_HEADING);
  return {
    announced,
    mark,
    end,
    length: tokens.end(tokens.count - 1),
    lists: fitted(lists),
    counts: fitted(counts),
    isHeading,
  };
}

/** The numbers of things in a block, with words enough to know them by. */
function statedIn(tokens: Tokens, sentences: readonly Sentence[]): readonly Stated[] {
  let stated: Stated[] | undefined;
  for (let s = 0; s < sentences.length; s++) {
    const mentions = sentences[s]?.mentions ?? NONE;
    for (let m = 0; m < mentions.length; m++) {
      const mention = mentions[m];
      if (!mention || mention.figure.kind === 'fraction' || countOf(mention.figure) === undefined) continue;
      const said = phraseBehind(tokens, mention.first + NUMBER_AND_NOUN);
      if (said.length < FEWEST_WORDS) continue;
      stated ??= [];
      stated.push({ figure: mention.figure, words: said });
    }
  }
  return stated ?? NONE;
}

const NONE: readonly never[] = [];
const NO_ITEMS: ReadonlyMap<Figure, Items> = new Map();

/** What was found listed, by the figures that count it. */
function itemsIn(relations: readonly Relation[]): ReadonlyMap<Figure, Items> {
  const listed = new Map<Figure, Items>();
  for (const { items, members } of relations) if (items && members[0]) listed.set(members[0].figure, items);
  return listed;
}

function isAsMany(count: Figure, { low, high }: Items): boolean {
  const n = countOf(count);
  return n !== undefined && n >= low && n <= high;
}

/** The tokens of a number and of the word that it counts; of `13 cục hải quan` the other words say which. */
const NUMBER_AND_NOUN = 2;
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
  if (!endsWithColon(tokens)) return undefined;
  for (let m = mentions.length - 1; m >= 0 && m > mentions.length - 4; m--) {
    const figure = mentions[m]?.figure;
    const opening = figure && countOf(figure) !== undefined ? openingOf(tokens, mentions, m) : undefined;
    if (opening?.cue === ':' && !opening.isLoose && opening.next > lastOf(tokens)) return figure;
  }
  return undefined;
}

function endsWithColon(tokens: Tokens): boolean {
  let i = tokens.count - 1;
  while (isMark(tokens, i, '*_')) i--;
  return isMark(tokens, i, ':');
}

/** The words behind a number and its noun, up to a mark or what announces a list. */
function phraseBehind(tokens: Tokens, from: number): readonly number[] {
  let to = from;
  while (to < from + MOST_WORDS && tokens.kind(to) !== TokenKind.end && !isEndOfPhrase(tokens, to)) to++;
  const said: number[] = [];
  for (let i = from; i < to; i++) said.push(tokens.key(i));
  return fitted(said);
}

const isEndOfPhrase = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.mark ? isMark(tokens, i, ',.;:()*') : CUES.at(tokens, i)?.what === 'lists';

export function* linkLists(notes: readonly PlacedNote<ListNote>[]): Generator<Relation> {
  for (const [k, placed] of notes.entries()) {
    const items = placed.note.announced && itemsBehind(notes, k);
    if (placed.note.announced && items && isNear(placed.note.announced, items, 2))
      yield listOf([{ ...countMember(placed.note.announced), at: placed.at }], items);
  }
  yield* repeated(notes);
}

const MOST_ITEMS = 60;
/** How many blocks of prose may stand between items that are numbered. */
const LONGEST_ITEM = 3;

/** The items in the blocks behind an announcement; undefined where it is not clear where they end. */
function itemsBehind(notes: readonly PlacedNote<ListNote>[], k: number): Items | undefined {
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
function* repeated(notes: readonly PlacedNote<ListNote>[]): Generator<Relation> {
  const lists = notes.flatMap(({ note: { lists }, at, block }) => lists.map((list) => ({ list, at, block })));
  if (lists.length === 0) return;
  const byWords = new Map(lists.map((one) => [wordsOf(one.list), one]));
  const firstWords = new Set(lists.map(({ list }) => list.words[0]));
  let from = 0;
  for (const { note: noted, at, block } of notes) {
    while ((lists[from]?.block ?? block) < block) from++;
    for (const count of noted.counts) {
      const near = lists
        .slice(from, from + NEAR)
        .find(
          (one) =>
            (noted.isHeading ? one.block - block <= NEAR : isTitleOf(count, { block }, one)) &&
            isSameHeading(count, one.list),
        );
      const same = near ?? (firstWords.has(count.words[0]) ? byWords.get(wordsOf(count)) : undefined);
      if (!same?.list.items || !isNear(count.figure, same.list.items, 2)) continue;
      const { items } = same.list;
      const span = { start: items.span.start + same.at, end: items.span.end + same.at };
      yield listOf([{ ...countMember(count.figure), at }], { ...items, span });
    }
  }
}

/** Whether a number stands above a list in its block, as in a title that ran into the text. */
const isTitleOf = (
  count: Stated,
  { block }: { readonly block: number },
  one: { readonly list: Stated; readonly block: number },
): boolean => one.block === block && count.figure.span.start < one.list.figure.span.start && isOfAnyKind(count.figure);

const wordsOf = ({ figure, words: said }: Stated): string => `${unitOf(figure)} ${said.join(' ')}`;

/**
 * The words of a heading are those of its text, some of them left out; `đơn vị hải quan địa phương` may stand for `cục hải
 * quan tỉnh, thành phố`.
 */
function isSameHeading(heading: Stated, { figure, words: said }: Stated): boolean {
  if (unitOf(heading.figure) !== unitOf(figure)) return isOfAnyKind(heading.figure) && sharesWords(heading, said);
  let i = 0;
  for (const word of said) if (word === heading.words[i]) i++;
  return i === heading.words.length;
}

/** What offices and places of any kind are counted as. */
const ANY_KIND = words('đơn địa cơ');

const isOfAnyKind = ({ unit }: Figure): boolean => unit !== null && ANY_KIND.has(nounOf(unit));

/** Whether two words right behind a number, or more, stand in the same order behind another. */
function sharesWords(heading: Stated, said: readonly number[]): boolean {
  // Those nouns have two words, of which the second stands here.
  const [, first, second] = heading.words;
  return said.some((word, i) => i < NEAR && word === first && said[i + 1] === second);
}
