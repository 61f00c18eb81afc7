import {
  type Analysis,
  copied,
  directionOf,
  type Figure,
  type FigureInContext,
  figuresOf,
  hashOfWords,
  isAmount,
  isMark,
  isPercent,
  key,
  lex,
  subjectOf,
  TokenKind,
  type Tokens,
  TokenTable,
  unitOf,
} from '../inside.ts';
import {
  COUNTRY,
  headingPlace,
  type Place,
  placeBefore,
  placeName,
  placesIn,
  type Setting,
  settingOf,
} from './places.ts';
import { AMOUNT, indexOf, percentSaid, type What } from './rate.ts';
import { PLAN, scopesAnnounced, scopesIn, scopesOfTitle, wideScopesIn } from './scope.ts';
import { type SentenceRead, sentenceAround, tokenSum } from './sentence.ts';

/** What a text says of one amount or percent, as far as other texts may say the same. Holds nothing of the text itself. */
export interface Stated {
  readonly figure: Figure;
  /** Where its block begins in the text. */
  readonly at: number;
  /** As it is written. */
  readonly text: string;
  readonly indicator: string;
  readonly period: string;
  readonly place: string | null;
  /** An amount, a rate by itself, or by how much something rose or fell. */
  readonly what: 'amount' | 'level' | 'change';
  /** Whether it was planned, or is said to be reached at least or at most. */
  readonly isPlan: boolean;
  /** The same for what is of one indicator, unit, period, place and scope; null where one of these is not known, or only a bound is given. */
  readonly about: string | null;
  /** Whether its period stands beside it, and its indicator has words enough. */
  readonly isExplicit: boolean;
  /** The same where all of the sentence is but this figure; null where it has too little to be known by. */
  readonly sentence: string | null;
}

/** What a text says that other texts may say too, in the order of the text. Linear in the text. */
export function statementsOf(analysis: Analysis): readonly Stated[] {
  if (analysis.silent) return [];
  const reader = readerOf(analysis);
  const setting = settingOf(leadOf(reader));
  const announcedAt = announcements(analysis, reader);
  const stated: Stated[] = [];
  for (const figures of byBlock(figuresOf(analysis))) {
    const at = figures[0]?.at ?? 0;
    const scopes = announcedAt(at);
    const block = figures.some(isComparable) ? reader.blockAt(at) : undefined;
    if (!block) continue;
    const usual = usualPlace(block.places, { setting, section: scopes.section });
    addStatements(stated, figures, { ...block, setting, usual, scopes, analysis });
  }
  return stated;
}

/** The tokens of a block, until the next one is read. */
interface BlockRead {
  readonly tokens: Tokens;
  readonly places: readonly Place[];
}

interface Reader {
  readonly blockAt: (at: number) => BlockRead | undefined;
  readonly blocks: Analysis['blocks'];
}

function readerOf({ text, format, blocks }: Analysis): Reader {
  const tokens = new TokenTable();
  const lengths = new Map(blocks.map(({ what, at }) => [at, what]));
  return {
    blocks,
    blockAt(at) {
      const block = lengths.get(at);
      if (!block || block.role === 'row') return undefined;
      lex(text, { start: at, end: at + block.length }, { tokens, format });
      return { tokens, places: placesIn(tokens) };
    },
  };
}

/** A title, and the blocks in which a text says where it is about. */
const LEAD = 4;

function* leadOf({ blocks, blockAt }: Reader): Generator<readonly Place[]> {
  for (const { at } of blocks.slice(0, LEAD)) yield blockAt(at)?.places ?? [];
}

/** What earlier lines say of all of a block. */
interface Announced {
  /** Of the title. */
  readonly ofTitle: number;
  /** Of the line with a colon that announces it: `Một số chỉ tiêu năm 2023:`, then one a line. */
  readonly announced: number;
  /** The place that a heading names and nothing else. */
  readonly section: Place | undefined;
}

/** A heading that is no longer may be a place. */
const LONGEST_HEADING = 60;

/** What is announced for a block; blocks are asked for in their order. */
function announcements({ text, blocks }: Analysis, { blockAt }: Reader): (at: number) => Announced {
  const [title] = blocks;
  const head = title && blockAt(title.at);
  const ofTitle = head ? scopesOfTitle(head.tokens) : 0;
  let next = 0;
  let announced = 0;
  let section: Place | undefined;
  return (asked) => {
    for (let block = blocks[next]; block && block.at < asked; block = blocks[++next]) {
      const { length, role } = block.what;
      const last = text
        .slice(Math.max(block.at, block.at + length - LONGEST_END), block.at + length)
        .trimEnd()
        .at(-1);
      const read = last === ':' || length <= LONGEST_HEADING ? blockAt(block.at) : undefined;
      if (last === ':' && read) announced = scopesAnnounced(read.tokens);
      else if (last !== ';' && role !== 'item') announced = 0;
      const place = read && length <= LONGEST_HEADING ? headingPlace(read.tokens, read.places) : undefined;
      const isHeading = role === 'heading' || (read !== undefined && last !== undefined && !'.;,'.includes(last));
      if (place || isHeading) section = place;
    }
    return { ofTitle, announced, section };
  };
}

/** The end of a block, with the white space behind it. */
const LONGEST_END = 16;

function* byBlock(figures: Iterable<FigureInContext>): Generator<readonly FigureInContext[]> {
  let block: FigureInContext[] = [];
  for (const one of figures) {
    if (block.length > 0 && block[0]?.at !== one.at) {
      yield block;
      block = [];
    }
    block.push(one);
  }
  if (block.length > 0) yield block;
}

/** An amount or percent that is said of something, of a period that is known whole. */
const isComparable = ({ figure, indicator, period }: FigureInContext): boolean =>
  indicator !== null && period !== null && /^\d{4}/.test(period) && (isAmount(figure) || isPercent(figure));

const BOUNDS: ReadonlySet<Figure['comparator']> = new Set(['ge', 'gt', 'le', 'lt']);

interface Context extends BlockRead {
  readonly setting: Setting;
  /** The place of what its sentence says of none: the text's own, unless the block names another. */
  readonly usual: string | null;
  /** What the title, or the line that announces the block, says of all in it. */
  readonly scopes: Announced;
  readonly analysis: Analysis;
}

function usualPlace(
  places: readonly Place[],
  { setting, section }: { setting: Setting; section: Place | undefined },
): string | null {
  const own = placeName(section ?? setting.place, setting);
  return places.some((place) => place.name !== null && placeName(place, setting) !== own) ? null : own;
}

function addStatements(stated: Stated[], figures: readonly FigureInContext[], context: Context): void {
  const { tokens } = context;
  let sentence: SentenceRead = { first: 0, next: 0, hash: 0, words: 0, figures: 0 };
  let i = 0;
  for (const [n, one] of figures.entries()) {
    while (i < tokens.count && tokens.start(i) < one.figure.span.start) i++;
    if (i >= sentence.next) sentence = sentenceAround(tokens, i, from(figures, n));
    const statement = isComparable(one) ? statementAt(one, i, { ...context, sentence }) : undefined;
    if (statement) stated.push(statement);
  }
}

function* from(figures: readonly FigureInContext[], n: number): Generator<Figure> {
  for (let k = n; k < figures.length; k++) {
    const one = figures[k];
    if (one) yield one.figure;
  }
}

/** How many words a sentence must have, and other figures, to be known by them. */
const FEWEST_WORDS = 20;
const FEWEST_FIGURES = 3;
/** How many telling words an indicator must have to be one for certain. */
const KNOWN_BY = 2;
/** The product of the country, by its name alone. */
const GDP = key('GDP');

function statementAt(one: FigureInContext, i: number, context: Context & { sentence: SentenceRead }) {
  const { tokens, sentence, analysis } = context;
  const { figure, at, indicator, period } = one;
  if (!figure.indicator || !indicator || !period) return undefined;
  let end = i;
  while (end < sentence.next && tokens.end(end) <= figure.span.end) end++;
  const said = figure.kind === 'percent' ? percentSaid(tokens, i, { end, indicator: figure.indicator }) : AMOUNT;
  if (!said || (said === AMOUNT && directionOf(tokens, i))) return undefined;
  const words = subjectOf(tokens, figure.indicator).filter((word) => !said.without.has(word));
  if (words.length === 0) return undefined;
  const place = placeOf(tokens, { i, end, ...context }) ?? (words.includes(GDP) ? COUNTRY : null);
  const start = Math.min(indexOf(tokens, figure.indicator), clauseStart(tokens, i, sentence.first));
  const own =
    context.scopes.announced |
    wideScopesIn(tokens, Math.max(sentence.first, i - LONGEST_SENTENCE), i) |
    scopesIn(tokens, start, clauseEnd(tokens, end, sentence.next));
  const key = [
    unitOf(figure),
    figure.per ?? '',
    said.what,
    hashOfWords(words),
    period,
    own | context.scopes.ofTitle,
  ].join('|');
  const isBound = BOUNDS.has(figure.comparator);
  const sum = tokenSum(tokens, i, end, sentence.first);
  const isKnown = sentence.words >= FEWEST_WORDS && sentence.figures >= FEWEST_FIGURES;
  const around = `${unitOf(figure)}|${figure.kind}|${period}|${i - sentence.first}|${sentence.words}|${(sentence.hash - sum) | 0}`;
  return {
    figure,
    at,
    text: onOneLine(copied(analysis.text, at + figure.span.start, at + figure.span.end)),
    indicator: onOneLine(copied(indicator)),
    period,
    place,
    what: whatOf(said),
    // A title may speak of next year's plan above this year's results.
    isPlan: isBound || (own & PLAN) !== 0,
    about: place === null || isBound ? null : `${key}|${place}`,
    isExplicit: figure.period !== null && words.length >= KNOWN_BY,
    sentence: isKnown && !isBound ? around : null,
  };
}

const whatOf = ({ what }: What): Stated['what'] =>
  what === '' ? 'amount' : what.startsWith('level') ? 'level' : 'change';

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const FARTHEST = 24;
const LONGEST_SENTENCE = 160;

function clauseStart(tokens: Tokens, i: number, sentence: number): number {
  let first = i;
  while (first > sentence && first > i - FARTHEST && !isMark(tokens, first - 1, ',;:')) first--;
  return first;
}

const LONGEST_BEHIND = 10;

/** Up to the mark behind a figure, the bracket right behind it included: `830 tỷ đồng (không kể dầu thô)`. */
function clauseEnd(tokens: Tokens, end: number, sentence: number): number {
  let next = isMark(tokens, end, '(') ? end + 1 : end;
  while (next < sentence && next < end + LONGEST_BEHIND && tokens.kind(next) === TokenKind.word) next++;
  return next;
}

interface Around extends Context {
  readonly i: number;
  readonly end: number;
  readonly sentence: SentenceRead;
}

/**
 * The place of a statement: the last that its sentence names before it, else what stands right behind it, else what the
 * text is about where its paragraph names no other. Null where it may be one of several.
 */
function placeOf(tokens: Tokens, { i, end, sentence, places, setting, usual }: Around): string | null {
  const before = placeBefore(tokens, places, { from: sentence.first, to: i });
  const to = clauseEnd(tokens, end, sentence.next);
  const behind = placeBefore(tokens, places, { from: end, to })?.place;
  if (before?.isList) return null;
  const [a, b] = [before?.place, behind].map((place) => place && placeName(place, setting));
  if (a !== undefined && b !== undefined) return a === b ? a : null;
  if (a !== undefined) return a;
  if (b !== undefined) return b;
  return usual;
}
