import { type Analysis, figuresOf } from '../analysis.ts';
import type { Figure, FigureInContext } from '../figures/figure.ts';
import { type LetterCount, lex } from '../lex/lexer.ts';
import { phraseTable } from '../lex/phrases.ts';
import { endsSentence } from '../lex/sentences.ts';
import { TokenKind, type Tokens, TokenTable } from '../lex/token.ts';
import { directionOf, isAmount, isMark, isPercent, unitOf } from '../relations/cues.ts';
import { hashOfWords, subjectOf } from '../relations/subject.ts';
import type { Span } from '../text/span.ts';
import { key } from '../text/vietnamese.ts';
import { COUNTRY, type Place, placeBefore, placeName, placesIn, type Setting, settingOf } from './places.ts';
import { scopesAnnounced, scopesIn, scopesOfTitle, wideScopesIn } from './scope.ts';

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
  /** The same for what is of one indicator, unit, period, place and scope; null where one of these is not known. */
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
  const scopesAt = announcedScopes(analysis, reader);
  const stated: Stated[] = [];
  for (const figures of byBlock(figuresOf(analysis))) {
    const at = figures[0]?.at ?? 0;
    const scopes = scopesAt(at);
    const block = figures.some(isComparable) ? reader.blockAt(at) : undefined;
    if (block) addStatements(stated, figures, { ...block, setting, scopes, analysis });
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
  const letters: LetterCount = { letters: 0, vietnamese: 0 };
  const lengths = new Map(blocks.map(({ what, at }) => [at, what]));
  return {
    blocks,
    blockAt(at) {
      const block = lengths.get(at);
      if (!block || block.role === 'row') return undefined;
      lex(text, { start: at, end: at + block.length }, { tokens, letters, format });
      return { tokens, places: placesIn(tokens) };
    },
  };
}

/** A title, and the blocks in which a text says where it is about. */
const LEAD = 4;

function* leadOf({ blocks, blockAt }: Reader): Generator<readonly Place[]> {
  for (const { at } of blocks.slice(0, LEAD)) yield blockAt(at)?.places ?? [];
}

/**
 * The scopes that hold for all of a block: those of the title, and of the line with a colon that announces it:
 * `Một số chỉ tiêu năm 2023:`, then one a line. Blocks are asked for in their order.
 */
function announcedScopes({ text, blocks }: Analysis, { blockAt }: Reader): (at: number) => number {
  const scopesOf = (at: number, of: (tokens: Tokens) => number): number => {
    const block = blockAt(at);
    return block ? of(block.tokens) : 0;
  };
  const [title] = blocks;
  const ofTitle = title ? scopesOf(title.at, scopesOfTitle) : 0;
  let [next, announced] = [0, 0];
  return (asked) => {
    for (let block = blocks[next]; block && block.at <= asked; block = blocks[++next]) {
      const last = text.slice(block.at, block.at + block.what.length).trimEnd().at(-1);
      if (block.at === asked) return ofTitle | announced;
      if (last === ':') announced = scopesOf(block.at, scopesAnnounced);
      else if (last !== ';' && block.what.role !== 'item') announced = 0;
    }
    return ofTitle | announced;
  };
}

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
  indicator !== null &&
  period !== null &&
  /^\d{4}/.test(period) &&
  (isAmount(figure) || isPercent(figure)) &&
  !BOUNDS.has(figure.comparator);

const BOUNDS: ReadonlySet<Figure['comparator']> = new Set(['ge', 'gt', 'le', 'lt']);

interface Context extends BlockRead {
  readonly setting: Setting;
  /** What the title, or the line that announces the block, says of all in it. */
  readonly scopes: number;
  readonly analysis: Analysis;
}

function addStatements(stated: Stated[], figures: readonly FigureInContext[], context: Context): void {
  const { tokens } = context;
  let sentence: SentenceRead = { first: 0, next: 0, hash: 0, words: 0, figures: 0 };
  let i = 0;
  for (const [n, one] of figures.entries()) {
    while (i < tokens.count && tokens.start(i) < one.figure.span.start) i++;
    if (i >= sentence.next) sentence = sentenceAround(tokens, i, figures.slice(n));
    const statement = isComparable(one) ? statementAt(one, i, { ...context, sentence }) : undefined;
    if (statement) stated.push(statement);
  }
}

interface SentenceRead {
  readonly first: number;
  readonly next: number;
  /** Of all its tokens. */
  readonly hash: number;
  readonly words: number;
  /** How many amounts and percents it has. */
  readonly figures: number;
}

function sentenceAround(tokens: Tokens, i: number, figures: readonly FigureInContext[]): SentenceRead {
  let [first, next] = [i, i];
  while (first > 0 && !endsSentence(tokens, first - 1)) first--;
  while (next < tokens.count && !endsSentence(tokens, next)) next++;
  let [hash, words] = [0, 0];
  for (let k = first; k < next; k++) {
    hash = (hash + hashAt(tokens, k, k - first)) | 0;
    if (tokens.kind(k) === TokenKind.word) words++;
  }
  const end = tokens.end(next - 1);
  const within = figures.filter(({ figure }) => figure.span.end <= end && (isAmount(figure) || isPercent(figure)));
  return { first, next: next + 1, hash, words, figures: within.length };
}

/** Of a token at its place, such that those of others can be taken from a sum of them. */
function hashAt(tokens: Tokens, i: number, place: number): number {
  const word = tokens.key(i);
  const low = word < 0 && tokens.integer(i) === undefined ? hashOfText(tokens, i) : (word | 0) ^ (word / 2 ** 32);
  const mixed = Math.imul(low ^ Math.imul(place + 1, 0x85ebca6b), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

function hashOfText(tokens: Tokens, i: number): number {
  let hash = 0;
  for (let at = tokens.start(i); at < tokens.end(i); at++) hash = Math.imul(hash ^ tokens.charCode(at), 0x9e3779b1);
  return hash;
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
  const scopes =
    context.scopes |
    wideScopesIn(tokens, Math.max(sentence.first, i - LONGEST_SENTENCE), i) |
    scopesIn(tokens, start, clauseEnd(tokens, end, sentence.next));
  const key = [unitOf(figure), figure.per ?? '', said.what, hashOfWords(words), period, scopes].join('|');
  const own = tokenSum(tokens, i, end, sentence.first);
  const isKnown = sentence.words >= FEWEST_WORDS && sentence.figures >= FEWEST_FIGURES;
  const around = `${unitOf(figure)}|${figure.kind}|${period}|${i - sentence.first}|${sentence.words}|${(sentence.hash - own) | 0}`;
  return {
    figure,
    at,
    text: copied(analysis.text.slice(at + figure.span.start, at + figure.span.end)),
    indicator: copied(indicator),
    period,
    place,
    about: place === null ? null : `${key}|${place}`,
    isExplicit: figure.period !== null && words.length >= KNOWN_BY,
    sentence: isKnown ? around : null,
  };
}

function tokenSum(tokens: Tokens, from: number, to: number, first: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum = (sum + hashAt(tokens, k, k - first)) | 0;
  return sum;
}

/** A slice of a long text keeps all of it in memory: this does not. */
const copied = (text: string): string => text.split('').join('').replace(/\s+/gu, ' ');

/** What kind of thing is said: an amount, a rate by itself, or a rise or fall against something. */
interface What {
  readonly what: string;
  /** Words of the indicator that say no more than this. */
  readonly without: ReadonlySet<number>;
}

const AMOUNT: What = { what: '', without: new Set() };
const LEVELS = phraseTable([
  ['tỷ lệ', ''],
  ['tỉ lệ', ''],
  ['tỷ trọng', ''],
  ['tỉ trọng', ''],
  ['lãi suất', ''],
  ['chỉ số', ''],
  ['tốc độ', 'rises'],
  ['tăng trưởng', 'rises'],
]);
const OF_GROWTH: ReadonlySet<number> = new Set(['tốc', 'độ', 'tăng', 'trưởng'].map(key));

/** A percent says a level (`tỷ lệ che phủ rừng đạt 72,9%`) or a change; what is a percent of something else says neither. */
function percentSaid(tokens: Tokens, i: number, { end, indicator }: { end: number; indicator: Span }): What | undefined {
  const level = LEVELS.at(tokens, indexOf(tokens, indicator))?.what;
  const direction = directionOf(tokens, i);
  if (level === undefined && !direction) return undefined;
  if (level === '' && direction) return undefined;
  const against = comparedWith(tokens, end);
  return level === ''
    ? { what: `level ${against}`, without: AMOUNT.without }
    : { what: `${direction ?? 'rises'} ${against}`, without: OF_GROWTH };
}

const [SO, WITH] = [key('so'), key('với')];
const LONGEST_COMPARED = 8;

/** `so với kế hoạch`, `so với cùng kỳ năm 2021`: what it is compared with, as one number; 0 where it is not said. */
function comparedWith(tokens: Tokens, end: number): number {
  for (let i = end; i < end + 4; i++) {
    if (tokens.key(i) !== SO || tokens.key(i + 1) !== WITH) continue;
    let hash = 0;
    for (let k = i + 2; k < i + LONGEST_COMPARED && tokens.kind(k) !== TokenKind.mark; k++)
      hash = (hash + hashAt(tokens, k, k - i)) | 0;
    return hash;
  }
  return 0;
}

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

/** The token at which a span begins. */
function indexOf(tokens: Tokens, { start }: Span): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
function placeOf(tokens: Tokens, { i, end, sentence, places, setting }: Around): string | null {
  const before = placeBefore(tokens, places, { from: sentence.first, to: i });
  const to = clauseEnd(tokens, end, sentence.next);
  const behind = placeBefore(tokens, places, { from: end, to })?.place;
  if (before?.isList) return null;
  const [a, b] = [before?.place, behind].map((place) => place && placeName(place, setting));
  if (a !== undefined && b !== undefined) return a === b ? a : null;
  if (a !== undefined) return a;
  if (b !== undefined) return b;
  const own = placeName(setting.place, setting);
  const isElsewhere = places.some((place) => place.name !== null && placeName(place, setting) !== own);
  return isElsewhere ? null : own;
}
