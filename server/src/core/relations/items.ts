import { endsSentence } from '../lex/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import type { Span } from '../text/span.ts';
import { key } from '../text/vietnamese.ts';
import { hasWord, isAllCapitals, isMark, words } from './cues.ts';

/** What a text lists: how many items, at least and at most (`A, B và C` may be two or three), and where. */
export interface Items {
  readonly low: number;
  readonly high: number;
  readonly span: Span;
}

/** `3`, or `3-4` where it may be either. */
export const numberOfItems = ({ low, high }: Items): string => (low === high ? `${low}` : `${low}-${high}`);

/** Items of a sentence, and how they are told apart. */
export interface Listed extends Items {
  /** `nouns`: each begins with what is listed; `names`: each is a name; `commas` part items least clearly. */
  readonly by: 'nouns' | 'names' | 'brackets' | 'semicolons' | 'commas';
  /** Numbers at the head of items, which stand for so many of them: `và 4 trường …`. Tokens. */
  readonly counts: readonly number[];
}

/**
 * The items of the list that begins at token `from` and ends with its sentence. Undefined where it is not clear what one
 * item is, or where there are more (`…`, `v.v.`). `noun` is the key of the word that says what is listed.
 */
export function listedItems(tokens: Tokens, from: number, noun: number): Listed | undefined {
  const to = endOfList(tokens, from);
  if (to === undefined || to <= from) return undefined;
  const separators = separatorsIn(tokens, from, to);
  if (!separators || separators.length === 0) return undefined;
  const pieces = { from, to, separators };
  // What begins like a list of named things and goes on otherwise is unclear.
  const read = isNamed(tokens, from, noun)
    ? named(tokens, pieces, noun)
    : (bracketed(tokens, pieces) ?? plain(tokens, pieces));
  return read && { counts: [], ...read, span: { start: tokens.start(from), end: tokens.end(to - 1) } };
}

/**
 * Names right behind a number of things: `4 xã Tân An, Tân Bình và Tân Hòa`, `3 huyện (An Phú, An Minh, An Biên)`.
 * Undefined where something else may be among them.
 */
export function listedNames(tokens: Tokens, i: number): Listed | undefined {
  const isBracketed = isMark(tokens, i, '(');
  const from = isBracketed ? i + 1 : i;
  let [names, next, isClosed] = [0, from, false];
  for (let past = endOfName(tokens, next); past !== undefined && names < MOST_NAMES; past = endOfName(tokens, next)) {
    names++;
    const isAnd = tokens.key(past) === AND;
    isClosed = !isAnd && tokens.key(next - 1) === AND;
    if (!isAnd && !isMark(tokens, past, ',')) {
      const isWhole = isBracketed ? isMark(tokens, past, ')') : isClosed && !isMark(tokens, past, '-–/(');
      const span = { start: tokens.start(from), end: tokens.end(past - 1) };
      return names > 1 && isWhole ? { by: 'names', low: names, high: names, span, counts: [] } : undefined;
    }
    next = past + 1;
  }
  return undefined;
}

const MOST_NAMES = 40;
const LONGEST_NAME = 6;

/** Past the words of a name, each with a capital letter: `Bà Rịa - Vũng Tàu`. Abbreviations of offices are none. */
function endOfName(tokens: Tokens, i: number): number | undefined {
  let next = i;
  while (next < i + LONGEST_NAME && isNameWord(tokens, next))
    next += isMark(tokens, next + 1, '-–') && isNameWord(tokens, next + 2) ? 2 : 1;
  return next > i && !isNameWord(tokens, next) ? next : undefined;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  if (!tokens.capital(i)) return false;
  return tokens.end(i) - tokens.start(i) === 1 || !isAllCapitals(tokens, i);
}

const LONGEST = 300;

/** The token that ends the sentence of a list; undefined where more is listed than is written, or the end is too far. */
function endOfList(tokens: Tokens, from: number): number | undefined {
  for (let i = from; i < from + LONGEST; i++) {
    if (isMark(tokens, i, '…') || isAndSoOn(tokens, i)) return undefined;
    const isEllipsis = isMark(tokens, i, '.') && isMark(tokens, i + 1, '.');
    if (isEllipsis) return undefined;
    if (tokens.kind(i) === TokenKind.end || endsSentence(tokens, i)) return i;
  }
  return undefined;
}

const [V, VV] = [key('v'), key('vv')];

const isAndSoOn = (tokens: Tokens, i: number): boolean =>
  tokens.key(i) === VV || (tokens.key(i) === V && isMark(tokens, i + 1, '.') && tokens.key(i + 2) === V);

interface Pieces {
  readonly from: number;
  readonly to: number;
  readonly separators: readonly Separator[];
}

interface Separator {
  readonly at: number;
  readonly kind: ';' | ',' | 'và' | ':';
}

const AND = key('và');
const OPENING = '(["“‘«';
const CLOSING = ')]"”’»';

/** What may part items, outside brackets and quotations; undefined where brackets are not closed. */
function separatorsIn(tokens: Tokens, from: number, to: number): Separator[] | undefined {
  const separators: Separator[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const isOther = tokens.kind(i) !== TokenKind.mark;
    if (isOther && tokens.key(i) !== AND) continue;
    if (isMark(tokens, i, '"')) quoted = !quoted;
    else if (isMark(tokens, i, OPENING)) depth++;
    else if (isMark(tokens, i, CLOSING)) depth--;
    if (depth < 0) return undefined;
    if (depth > 0 || quoted) continue;
    if (isOther) separators.push({ at: i, kind: 'và' });
    else if (isMark(tokens, i, ';')) separators.push({ at: i, kind: ';' });
    else if (isMark(tokens, i, ',')) separators.push({ at: i, kind: ',' });
    else if (isMark(tokens, i, ':')) separators.push({ at: i, kind: ':' });
  }
  return depth === 0 && !quoted ? separators : undefined;
}

type Read = Omit<Listed, 'span' | 'counts'> & Partial<Pick<Listed, 'counts'>>;

/** After these an item may name others of its kind: `Luật sửa đổi Luật A và Luật B`. */
const NAMING_OTHERS = words('sửa bổ hướng thi thay bãi của về theo');

const isNamed = (tokens: Tokens, i: number, noun: number): boolean =>
  tokens.key(i) === noun || (tokens.integer(i) !== undefined && tokens.key(i + 1) === noun);

/** Each item begins with what is listed: `Luật A, Luật B và Luật C`, `trường A và 4 trường …`. */
function named(tokens: Tokens, { from, to, separators }: Pieces, noun: number): Read | undefined {
  const counts: number[] = [];
  let items = 0;
  let total = 0;
  let start = from;
  const add = (i: number): boolean => {
    if (!isNamed(tokens, i, noun)) return false;
    start = i;
    const number = tokens.integer(i);
    if (number !== undefined) counts.push(i);
    items++;
    total += number ?? 1;
    return true;
  };
  add(from);
  const marks = separators.some(({ kind }) => kind === ';') ? ';' : ',';
  let unsure = 0;
  for (const { at, kind } of separators) {
    const next = tokens.key(at + 1) === AND ? at + 2 : at + 1;
    if (kind === marks) {
      if (next < to && !add(next)) return undefined;
    } else if (kind === 'và' && !isMark(tokens, at - 1, marks)) {
      const before = start;
      if (add(next) && hasWord(tokens, before, at, NAMING_OTHERS)) unsure++;
    } else if (kind === ':') {
      // `4 trường của các huyện: A, B`: what follows lists something else.
      if (counts.length > 0) break;
      if (marks === ',') return undefined;
    }
  }
  // Numbers alone are the parts of a total.
  return items < 2 || counts.length === items ? undefined : { by: 'nouns', low: total - unsure, high: total, counts };
}

/** Each item ends with a number in brackets: `A (100%), B (95,3%) và C (90%)`. */
function bracketed(tokens: Tokens, { to, separators }: Pieces): Read | undefined {
  if (!isMark(tokens, to - 1, ')')) return undefined;
  const ends = separators.filter(({ at }) => isMark(tokens, at - 1, ')'));
  const isAll = separators.every(({ at, kind }) => kind === 'và' || isMark(tokens, at - 1, ')'));
  if (!isAll || ends.length < 2) return undefined;
  const pairs = ends.filter(({ at, kind }) => kind === 'và' && isMark(tokens, at - 2, ',;'));
  const n = ends.length - pairs.length + 1;
  return ends.every(({ at }) => hasNumberInBrackets(tokens, at - 1)) ? { by: 'brackets', low: n, high: n } : undefined;
}

const LONGEST_BRACKET = 12;

function hasNumberInBrackets(tokens: Tokens, closing: number): boolean {
  for (let i = closing - 1; i > closing - LONGEST_BRACKET && !isMark(tokens, i, '('); i--)
    if (tokens.kind(i) === TokenKind.number) return true;
  return false;
}

/** Words that go on with what was said rather than name another item. */
const GOING_ON = words('trong ngoài riêng bên đồng nhưng mà do vì nên tuy song nếu khi cụ theo này đó đặc nhất');
/** Behind a comma, these too. */
const GOING_ON_BY_COMMA = words(
  'với đạt tăng giảm vượt bằng chiếm để nhằm bị được còn đã sẽ đang như tương so ước hiện từ đến gồm kể cùng điều là ở tại của ' +
    'cho qua gắn góp bảo',
);
const LONGEST_BY_COMMAS = 9;

/** Items between semicolons, or short ones between commas. */
function plain(tokens: Tokens, { from, to, separators }: Pieces): Read | undefined {
  const by = separators.some(({ kind }) => kind === ';') ? 'semicolons' : 'commas';
  const mark = by === 'semicolons' ? ';' : ',';
  const parting = separators.filter(({ kind }) => kind === mark);
  if (parting.length === 0 || goesOn(tokens, from, by)) return undefined;
  const starts = [from, ...parting.map(({ at }) => (tokens.key(at + 1) === AND ? at + 2 : at + 1))];
  const last = starts.at(-1) ?? from;
  if (last >= to) starts.pop();
  if (starts.some((start) => goesOn(tokens, start, by))) return undefined;
  const ands = separators.filter(({ at, kind }) => kind === 'và' && at > from && !isMark(tokens, at - 1, mark));
  const colons = separators.filter(({ kind }) => kind === ':').length;
  const n = starts.length;
  if (by === 'semicolons') {
    // `A, B; …` may be two lists.
    if (n === 2 && separators.some(({ at, kind }) => kind === ',' && at < last)) return undefined;
    // Where other items have an `và` of their own, that of the last is its own too.
    const isOwn = n > 2 && ands.some(({ at }) => at < last);
    const more = colons + (!isOwn && ands.some(({ at }) => at > last) ? 1 : 0);
    return starts.some((start) => tokens.kind(start) === TokenKind.number) ? undefined : { by, low: n, high: n + more };
  }
  const isShort = starts.every((start, s) => isShortItem(tokens, start, starts[s + 1] ?? to));
  if (colons > 0 || !isShort) return undefined;
  const heads = [...starts, ...ands.map(({ at }) => at + 1)];
  const isAllNames = heads.every((i) => tokens.capital(i)) && ands.every(({ at }) => at > last);
  return isAllNames
    ? { by: 'names', low: n + ands.length, high: n + ands.length }
    : { by, low: n, high: n + ands.length };
}

const goesOn = (tokens: Tokens, i: number, by: Listed['by']): boolean =>
  GOING_ON.has(tokens.key(i)) || (by === 'commas' && GOING_ON_BY_COMMA.has(tokens.key(i)));

/** Few words and, outside brackets, no number. */
function isShortItem(tokens: Tokens, from: number, to: number): boolean {
  let depth = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (isMark(tokens, i, '(')) depth++;
    if (isMark(tokens, i, ')')) depth--;
    if (depth > 0) continue;
    if (tokens.kind(i) === TokenKind.number) return false;
    if (tokens.kind(i) === TokenKind.word) count++;
  }
  return count > 0 && count <= LONGEST_BY_COMMAS;
}
