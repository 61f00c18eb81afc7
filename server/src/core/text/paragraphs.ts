import { isAlignedRow, isPipedRow } from './cells.ts';
import type { Span } from './span.ts';

export type Format = 'plain' | 'markdown';
export type Role = 'prose' | 'heading' | 'item' | 'row';

/** The unit of analysis: lines that belong together. A heading, list item or table row is a block of its own. */
export interface Block extends Span {
  readonly role: Role;
}

/** Longer blocks are cut at the end of a sentence, so that one hostile line costs no more than many. */
const LONGEST = 20_000;

/**
 * The first block at or after `from`, which must be 0 or the end of a block: blocks depend on what follows, never on
 * what came before, so that after an edit the old blocks hold again from the first common start on.
 */
export function nextBlock(text: string, from: number, format: Format): Block | undefined {
  for (let at = pastBlank(text, from); at < text.length; at = pastBlank(text, at)) {
    const line = lineAt(text, at);
    const unread = format === 'markdown' ? endOfUnread(text, line) : at;
    if (unread <= at) return blockFrom(text, line, format);
    at = unread;
  }
  return undefined;
}

/** The start of the first line at or after `from` that is not blank. */
function pastBlank(text: string, from: number): number {
  let start = from;
  for (let i = from; i < text.length; i++) {
    // A line that is longer than a block may be goes on as another.
    if (i - start > LONGEST) start = i;
    const c = text.charCodeAt(i);
    if (c === LF) start = i + 1;
    else if (!isSpace(c)) return start;
  }
  return text.length;
}

/** A line without its break, or as much of it as a block may take. */
export interface Line extends Span {
  /** Whether a line break or the text's end stands before it. */
  readonly whole: boolean;
  /** The first character that is no white space. */
  readonly first: number;
  readonly next: number;
}

export function lineAt(text: string, start: number): Line {
  const limit = Math.min(text.length, start + LONGEST + 1);
  // What is native looks faster than a loop; the slice, which copies nothing, keeps it from looking further than a block.
  const broken = text.slice(start, limit).indexOf('\n');
  const past = broken < 0 ? limit : start + broken;
  const end = broken > 0 && text.charCodeAt(past - 1) === CR ? past - 1 : past;
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  const whole = start === 0 || text.charCodeAt(start - 1) === LF;
  return { start, end, whole, first, next: broken < 0 ? past : past + 1 };
}

const isBlank = (line: Line): boolean => line.first >= line.end;

function blockFrom(text: string, line: Line, format: Format): Block {
  const { start } = line;
  const role = roleOf(text, line, format);
  let { end, next } = line;
  // Whether this is front matter was decided by all of its lines, so that they are one block where it is none.
  const opens = format === 'markdown' && opensFrontMatter(text, line);
  if (role === 'prose' || role === 'item') {
    while (next < text.length && next > end && end - start < LONGEST) {
      if (text.charCodeAt(next) === LF) break;
      const following = lineAt(text, next);
      if (isBlank(following) || (!opens && roleOf(text, following, format) !== 'prose')) break;
      if (format === 'markdown' && endOfUnread(text, following) > following.start) break;
      ({ end, next } = following);
    }
  }
  return { start, end: end - start > LONGEST ? cut(text, start) : end, role };
}

/** The last sentence end, or else line end, or else space, before a block grows too long. */
function cut(text: string, start: number): number {
  const limit = start + LONGEST;
  let [line, space] = [-1, -1];
  for (let i = limit; i > start + LONGEST / 2; i--) {
    const isEnd = text.charCodeAt(i) === LF;
    if (!isEnd && !isSpace(text.charCodeAt(i))) continue;
    if (SENTENCE_ENDS.includes(text[i - 1] ?? '')) return i;
    if (isEnd && line < 0) line = i;
    if (space < 0) space = i;
  }
  return line > 0 ? line : space > 0 ? space : limit;
}

function roleOf(text: string, line: Line, format: Format): Role {
  if (!line.whole) return 'prose';
  const c = text.charCodeAt(line.first);
  if (format === 'markdown' && c === HASH) return 'heading';
  const shown = text.slice(line.first, line.end);
  if (c === PIPE || shown.includes('\t')) return 'row';
  if (shown.includes('|') && isPipedRow(text, line.first, line.end)) return 'row';
  if (isAlignedRow(text, line.first, line.end)) return 'row';
  const isItem = BULLETS.includes(text[line.first] ?? ' ')
    ? line.first + 1 < line.end && isSpace(text.charCodeAt(line.first + 1))
    : isNumbered(text, line);
  return isItem ? 'item' : 'prose';
}

/** `1.` `2.1.` `a)` `(iii)` and the like, with a space behind. */
const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2}){0,2}\.|[IVX]{1,4}\.)\s/u;
const LONGEST_NUMBERING = 9;

/** Whether a line begins with the number of an item: nearly every first word says at once that it does not. */
function isNumbered(text: string, { first, end }: Line): boolean {
  const to = Math.min(end, first + LONGEST_NUMBERING);
  for (let i = first; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === CLOSING || c === DOT) return NUMBERING.test(text.slice(first, to));
    if (isSpace(c)) return false;
  }
  return false;
}

/** Past front matter, a fenced code block or a comment that begins at this line; else the line's start. */
export function endOfUnread(text: string, line: Line): number {
  const { start, first, whole } = line;
  if (opensFrontMatter(text, line)) return endOfFrontMatter(text, line) ?? start;
  if (!whole) return start;
  if (text.startsWith('```', first)) return endOfFence(text, start, '```');
  if (text.startsWith('~~~', first)) return endOfFence(text, start, '~~~');
  if (!text.startsWith('<!--', first)) return start;
  const close = text.indexOf('-->', first);
  return close < 0 ? text.length : close + 3;
}

const opensFrontMatter = (text: string, { start, end }: Line): boolean =>
  start === 0 && end === 3 && text.startsWith('---');

/**
 * Past the `---` that closes the front matter; undefined where a blank line, code or a comment comes first, or none: then
 * the line above is a ruler. What is decided here depends on no more lines than a block has.
 */
function endOfFrontMatter(text: string, opening: Line): number | undefined {
  for (let { end, next } = opening; next < text.length && next > end && end < LONGEST; ) {
    const line = lineAt(text, next);
    if (line.end - line.start === 3 && text.startsWith('---', line.start)) return line.next;
    if (isBlank(line) || endOfUnread(text, line) > line.start) return undefined;
    ({ end, next } = line);
  }
  return undefined;
}

/** Past the line that closes what the fence at `start` opens; unclosed, all is code up to the end. */
function endOfFence(text: string, start: number, fence: string): number {
  const close = text.indexOf(`\n${fence}`, start);
  const end = close < 0 ? -1 : text.indexOf('\n', close + 1);
  return end < 0 ? text.length : end + 1;
}

const TAB = 0x09;
const CLOSING = 0x29;
const DOT = 0x2e;
const LF = 0x0a;
const CR = 0x0d;
const HASH = 0x23;
const PIPE = 0x7c;
const SENTENCE_ENDS = '.!?…;';
const BULLETS = '-–—+*•▪◦●·';

const isSpace = (c: number): boolean =>
  c === 0x20 || c === TAB || c === CR || c === 0xa0 || c === 0x200b || c === 0xfeff;
