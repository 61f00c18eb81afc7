import { unreadInline } from '../lex/lexer.ts';
import { endOfUnread, lineAt } from '../text/paragraphs.ts';
import type { Placed, Span } from '../text/span.ts';

/**
 * The comments of a Markdown text, from `<!--` to behind `-->`, in their order: those within blocks and those between
 * them, but not what merely shows one, in code or a link. `blocks` are those of the text. The work grows with the text.
 */
export function* commentsOf(
  text: string,
  blocks: readonly Placed<{ readonly length: number }>[],
): Generator<Span, undefined> {
  let next = text.indexOf(OPEN);
  let from = 0;
  for (const { start, end } of [...blocks.map(spanOfBlock), { start: text.length, end: text.length }]) {
    if (next < 0) return;
    if (next < start) yield* commentsBetween(text, { start: from, end: start });
    next = indexFrom(text, start, next);
    if (next >= 0 && next < end) yield* commentsInside(text, { start, end });
    next = indexFrom(text, end, next);
    from = end;
  }
}

const OPEN = '<!--';
const CLOSE = '-->';

const spanOfBlock = ({ what, at }: Placed<{ readonly length: number }>): Span => ({ start: at, end: at + what.length });

/** The first comment mark from there on, where `known` was the first from an earlier place on. */
const indexFrom = (text: string, from: number, known: number): number =>
  known < 0 || known >= from ? known : text.indexOf(OPEN, from);

/** Between blocks are empty lines, and what begins at a line and is not read: comments, code, front matter. */
function* commentsBetween(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    const past = endOfUnread(text, line);
    if (past > at && text.startsWith(OPEN, line.first) && text.startsWith(CLOSE, past - CLOSE.length))
      yield { start: line.first, end: past };
    at = past > at ? past : line.next;
  }
}

function* commentsInside(text: string, { start, end }: Span): Generator<Span> {
  const endOfUnreadInline = unreadInline(text, end);
  for (let at = start; at < end; ) {
    const past = endOfUnreadInline(at);
    if (past > at && text.startsWith(OPEN, at)) yield { start: at, end: past };
    at = Math.max(at + 1, past);
  }
}
