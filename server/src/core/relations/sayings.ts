import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { LONG_INTEGER, NO_INTEGER, TokenKind, type Tokens } from '../lex/token.ts';
import { fitted } from '../text/fitted.ts';
import { hasPhrase, isAmount, isMark, isPercent, words } from './cues.ts';
import type { Beside, BlockContext } from './relation.ts';

/** A figure as it can be found again. */
export interface Saying {
  readonly figure: Figure;
  /** Stands for the words right before it, other amounts left out; 0 where they are too few. */
  readonly opening: number;
  /** The same with those amounts; 0 where there are none. */
  readonly exactly: number;
  /** Where its sentence, or its clause in a heading, begins and ends, as far as it is looked at; relative to the figure. */
  readonly from: number;
  readonly to: number;
  /** Stands for the words there. */
  readonly about: number;
  readonly isHeading: boolean;
}

export function sayingsOf({ tokens, sentences, role }: BlockContext): readonly Saying[] | undefined {
  if (role === 'row') return undefined;
  const title = role === 'heading' ? tokens.count : role === 'prose' ? titleOf(tokens) : 0;
  const sayings: Saying[] = [];
  for (const sentence of sentences)
    addSayings(sayings, tokens, sentence, title > sentence.first ? title : titleWithin(tokens, sentence));
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

const SMALL = /^\p{Lu}\p{Ll}/u;
/** What follows a title is longer than this. */
const SHORTEST_TEXT = 4;

/**
 * `Xuất khẩu gạo đạt 2,34 tỷ USD Theo báo cáo của Bộ, …`: a title that ran into the sentence below it, or a list of titles:
 * `Giá vàng giảm; Xuất khẩu gạo đạt 2,34 tỷ USD… là những tin đáng chú ý`; 0 where there is none.
 */
function titleWithin(tokens: Tokens, { first, next, mentions }: Sentence): number {
  if (first <= LONGEST_TITLE && isDigest(tokens, next)) return next;
  let isOfAmount = false;
  for (const { figure, next: end } of mentions) {
    if (end - first > LONGEST_TITLE || next - end < SHORTEST_TEXT) return 0;
    isOfAmount ||= isSaid(figure) && (figure.kind === 'money' || figure.kind === 'percent');
    // `5% GDP` goes on, and so does `5 xã Tân An`.
    const mayEnd = figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'period';
    if (isOfAmount && mayEnd && tokens.capital(end) && SMALL.test(tokens.text(end))) return end;
  }
  return 0;
}

const LONGEST_END = 20;
const DIGEST = phraseSet('là những tin, là các tin, là những thông tin');

/** Whether the sentence that ends before token `next` names the news of a day. */
const isDigest = (tokens: Tokens, next: number): boolean => hasPhrase(tokens, next - LONGEST_END, next, DIGEST);

const isSaid = (figure: Figure): boolean => isAmount(figure) || isPercent(figure);

/** `title` is the token behind the heading of the block; 0 where it has none. */
function addSayings(sayings: Saying[], tokens: Tokens, { first, next, mentions }: Sentence, title: number): void {
  let ofSentence: Clause | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || !isSaid(mention.figure)) continue;
    const isHeading = mention.first < title;
    if (!isHeading) ofSentence ??= clauseOf(tokens, Math.max(first, title), next);
    const clause = ofSentence ?? clauseAbout(tokens, mention, { first, title });
    sayings.push(sayingOf(tokens, mentions, m, mention, clause, isHeading));
  }
}

/** Where words about a figure stand in the block, and what stands for them. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly about: number;
}

/** `Xuất khẩu gạo đạt 2,34 tỷ USD; …`: a title may say several things. */
function clauseAbout(
  tokens: Tokens,
  { first: at, next }: Mention,
  { first, title }: { readonly first: number; readonly title: number },
): Clause {
  let [from, to] = [at, next];
  while (from > first && !isMark(tokens, from - 1, ';')) from--;
  while (to < title && !isMark(tokens, to, ';')) to++;
  return clauseOf(tokens, from, to);
}

const LONGEST_SENTENCE = 80;

function clauseOf(tokens: Tokens, first: number, next: number): Clause {
  const past = Math.min(next, first + LONGEST_SENTENCE);
  let about = 0;
  for (let i = first; i < past; i++) if (tokens.kind(i) === TokenKind.word) about = mixed(about, tokens.key(i));
  return { start: tokens.start(first), end: tokens.end(past - 1), about };
}

/** Words that stand about figures of any kind. */
const EMPTY = words(
  'đạt là được của và các những trong đó trên tại ở với cho từ đến so năm tháng quý ước tính khoảng hơn gần tăng giảm bằng có đã sẽ ' +
    'theo này cùng kỳ tổng số về vào ra lên xuống còn tỷ triệu nghìn đồng usd',
);

/** The telling words about a figure whose block begins at `at`. Few are asked for, so that they are read again in the text. */
export function tellingWords({ figure, from, to }: Saying, at: number, read: Beside['read']): ReadonlySet<number> {
  const start = at + figure.span.start;
  const tokens = read({ start: start + from, end: start + to });
  const telling = new Set<number>();
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind(i) === TokenKind.word && !EMPTY.has(tokens.key(i))) telling.add(tokens.key(i));
  return telling;
}

/** How many tokens before a figure must be the same, and how far back they are looked for. */
const KNOWN_BY = 16;
const FARTHEST = 64;

function sayingOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  { figure, first }: Mention,
  clause: Clause,
  isHeading: boolean,
): Saying {
  const least = Math.max(0, first - FARTHEST);
  let opening = 0;
  let exactly = 0;
  let taken = 0;
  let hasAmounts = false;
  let i = first - 1;
  for (let before = m - 1; i >= least && taken < KNOWN_BY; before--) {
    const mention = mentionAt(mentions, before);
    const behind = mention ? Math.max(least, mention.next) : least;
    for (; i >= behind && taken < KNOWN_BY; taken++) {
      const key = keyAt(tokens, i--);
      opening = mixed(opening, key);
      exactly = mixed(exactly, key);
    }
    if (!mention || i < least || taken === KNOWN_BY || !isSaid(mention.figure)) continue;
    hasAmounts = true;
    while (i >= mention.first) exactly = mixed(exactly, keyAt(tokens, i--));
  }
  const isKnown = taken === KNOWN_BY;
  return {
    figure,
    opening: isKnown ? opening : 0,
    exactly: isKnown && hasAmounts ? exactly : 0,
    from: clause.start - figure.span.start,
    to: clause.end - figure.span.start,
    about: clause.about,
    isHeading,
  };
}

/** A hash of 32 bits: other tokens in their order hardly ever come to the same. */
function mixed(hash: number, key: number): number {
  const product = Math.imul(hash ^ key, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** A token's key, of a number with separators one by its characters. */
function keyAt(tokens: Tokens, i: number): number {
  const key = tokens.key(i);
  if (key !== NO_INTEGER && key !== LONG_INTEGER) return key;
  let hash = 0;
  for (let at = tokens.start(i); at < tokens.end(i) && at < tokens.start(i) + LONGEST_NUMBER; at++)
    if (tokens.charCode(at) > SPACE) hash = mixed(hash, tokens.charCode(at));
  return hash;
}

const LONGEST_NUMBER = 16;
const SPACE = 0x20;
