import type { Format } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import {
  CharClass,
  classOf,
  composed,
  isMark,
  isUpper,
  isVietnameseOnly,
  keyOf,
  LETTERS,
  PLAIN_CAPITAL,
  PLAIN_LETTER,
  PLAIN_TONE,
  PLAIN_TONE_SHIFT,
  PLAIN_VIETNAMESE,
  PLAIN_VIETNAMESE_SHIFT,
  plainLetter,
  pushLetter,
  toneOf,
} from '../text/vietnamese.ts';
import { CAPITAL, integerKey, LINE_START, NO_INTEGER, SPACED, TokenKind, type TokenTable } from './token.ts';

export interface Into {
  readonly tokens: TokenTable;
  readonly format: Format;
}

/**
 * Cuts a block of `source` into tokens, in one pass.
 * Words are runs of letters and combining marks; a number is digits with single dots or commas between them; every other
 * visible character is a mark of its own. White space only shows in the flags of the token after it; zero-width
 * characters do not show at all. What Markdown does not print (code, link targets, comments) is one `UNREAD` mark.
 */
export function lex(source: string, block: Span, into: Into): void {
  into.tokens.reset(source, block.start);
  append(source, block, block.start, into);
}

/** The same of a row: a mark stands between its cells, so that nothing is read from one into the next. */
export function lexRow(source: string, block: Span, cells: readonly Span[], into: Into): void {
  const { tokens } = into;
  tokens.reset(source, block.start);
  let past = block.start;
  for (const cell of [...cells, { start: block.end, end: block.end }]) {
    const border = cell.start > past && (past > block.start || source.charCodeAt(past) === BORDER);
    if (border) tokens.append(TokenKind.mark, past - block.start, cell.start - block.start, BORDER, SPACED);
    append(source, cell, block.start, into);
    past = cell.end;
  }
}

const BORDER = '|'.charCodeAt(0);

function append(source: string, from: Span, start: number, { tokens, format }: Into): void {
  const { end } = from;
  const endOfUnread = format === 'markdown' ? unreadInline(source, end) : undefined;
  // Behind a border, white space or not, a word stands for itself.
  let before = from.start > start ? SPACED : 0;
  let [letters, vietnamese] = [0, 0];
  let i = from.start;
  while (i < end) {
    const at = i;
    const first = source.charCodeAt(at);
    let letter = plainLetter(first);
    if (letter !== 0) {
      // Here and not in a function of its own, as nearly all of a text is words of such letters.
      const flags = before | (letter & PLAIN_CAPITAL ? CAPITAL : 0);
      let packed = 0;
      let all = 0;
      let only = 0;
      let c = first;
      while (letter !== 0) {
        packed = (Math.imul(packed, LETTERS) + (letter & PLAIN_LETTER)) | 0;
        all |= letter;
        only += letter & PLAIN_VIETNAMESE;
        c = ++i < end ? source.charCodeAt(i) : BLANK;
        letter = plainLetter(c);
      }
      if (c === BLANK || !isPartOfWord(c)) {
        letters += i - at;
        vietnamese += only;
        const key = keyOf(packed, i - at, (all & PLAIN_TONE) >> PLAIN_TONE_SHIFT);
        tokens.append(TokenKind.word, at - start, i - start, key, flags);
        before = c === BLANK ? SPACED : 0;
        if (c === BLANK) i++;
        continue;
      }
    }
    switch (classOf(first)) {
      case CharClass.letter: {
        const word = readAnyWord(source, at, end, tokens);
        i = word.next;
        tokens.append(TokenKind.word, at - start, word.end - start, word.key, before | (isUpper(first) ? CAPITAL : 0));
        before = 0;
        break;
      }
      case CharClass.digit:
        i = endOfNumber(source, at + 1, end);
        tokens.append(TokenKind.number, at - start, i - start, numberKey(source, at, i), before);
        before = 0;
        break;
      case CharClass.space:
        before |= SPACED;
        i = at + 1;
        break;
      case CharClass.newline:
        before |= SPACED | LINE_START;
        i = at + 1;
        break;
      case CharClass.ignorable:
        i = at + 1;
        break;
      default: {
        const past = endOfUnread?.(at) ?? at;
        i = past > at ? past : endOfMark(source, at, end);
        const key = past > at ? UNREAD : i === at + 1 ? first : composedMark(source, at, i);
        tokens.append(TokenKind.mark, at - start, i - start, key, before);
        before = 0;
      }
    }
  }
  tokens.letters += letters;
  tokens.vietnamese += vietnamese >> PLAIN_VIETNAMESE_SHIFT;
}

const isPartOfWord = (c: number): boolean => {
  const kind = classOf(c);
  return kind === CharClass.letter || kind === CharClass.ignorable;
};

interface Word {
  readonly key: number;
  /** Past its last letter, and past the zero-width characters behind it. */
  readonly end: number;
  readonly next: number;
}

/** Reads a word of any letters: decomposed, of another alphabet, with zero-width characters between. */
function readAnyWord(
  source: string,
  start: number,
  end: number,
  count: Pick<TokenTable, 'letters' | 'vietnamese'>,
): Word {
  let packed = 0;
  let letters = 0;
  let tone = 0;
  let letter = 0;
  let past = start;
  let i = start;
  for (; i < end; i++) {
    const next = source.charCodeAt(i);
    const kind = classOf(next);
    if (kind === CharClass.ignorable) continue;
    if (kind !== CharClass.letter) break;
    packed = pushLetter(packed, next);
    if (!isMark(next)) letters++;
    // A mark without a letter before it is a slip.
    if (packed > 0) tone |= toneOf(next);
    const whole = isMark(next) ? composed(letter, next) : next;
    if (whole === next) count.letters++;
    if (isVietnameseOnly(whole) && (whole === next || !isVietnameseOnly(letter))) count.vietnamese++;
    letter = whole;
    past = i + 1;
  }
  return { key: keyOf(packed | 0, letters, tone), end: past, next: i };
}

/** Past the mark and what is set on it: `≠` may be written as `=` and a combining stroke. */
function endOfMark(source: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && isMark(source.charCodeAt(i))) i++;
  return i;
}

const composedMark = (source: string, at: number, end: number): number =>
  source.slice(at, end).normalize('NFC').charCodeAt(0);

/** The key of a stretch that is there in the source but not in what is read. */
export const UNREAD = 0xfffc;

const BLANK = 0x20;
const DOT = 0x2e;
const COMMA = 0x2c;

/** Past the digits, and past every dot or comma that has a digit on its other side. */
function endOfNumber(source: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const c = source.charCodeAt(i);
    if (isDigit(c)) i++;
    else if ((c === DOT || c === COMMA) && i + 1 < end && isDigit(source.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** Of a whole number without separators its own key, where it is small; else `LONG_INTEGER`, or `NO_INTEGER`. */
function numberKey(source: string, start: number, end: number): number {
  if (end - start > MOST_DIGITS) return NO_INTEGER;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = source.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return NO_INTEGER;
    value = value * 10 + digit;
  }
  return integerKey(value);
}

const ZERO = 0x30;
const MOST_DIGITS = 15;

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

const UNREAD_INLINE = [
  { open: '`', close: '`' },
  { open: '](', close: ')' },
  { open: '<!--', close: '-->' },
] as const;

/**
 * A function that gives the end of what begins at an offset and is not read.
 * A closing mark that was once not found is not looked for again, so that the whole block costs linear time.
 */
export function unreadInline(source: string, end: number): (at: number) => number {
  const missing = new Set<string>();
  return (at) => {
    for (const { open, close } of UNREAD_INLINE) {
      if (missing.has(close) || !source.startsWith(open, at)) continue;
      const past = source.slice(at + open.length, end).indexOf(close);
      if (past >= 0) return at + open.length + past + close.length;
      missing.add(close);
    }
    return at;
  };
}
