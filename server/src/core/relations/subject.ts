import type { Figure } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { type KeySet, keyMap } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { keys } from '../text/vietnamese.ts';
import { hashOfText, hashOfUnit, isAllCapitals, words } from './cues.ts';

/** What an amount is said of, as far as it tells one amount from another. */
export interface Subject {
  /** The telling words of its indicator, folded, in their order. */
  readonly subject: readonly number[];
  /** The proper names in its sentence before it, each as one number. */
  readonly names: readonly number[];
}

/** Whether two subjects are the same in other words: all words of the shorter are in the longer, and they share a name if both have one. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  const [few, many] = a.subject.length <= b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  return few.length > 0 && hasEach(many, few) && !areNamedApart(a, b);
}

/** Whether names part two subjects: each has some, and none is of both. */
export const areNamedApart = (a: Subject, b: Subject): boolean =>
  a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name));

/** What is done of money, by whatever name: `kế hoạch vốn`, `đã giải ngân`. */
const NEUTRAL = words(
  'vốn giải ngân thu chi nộp đầu tư công nguồn phí tiền tiến độ đơn vị nay năm phải cần sách huyện xã',
);

/** Whether nothing says that two subjects differ: they share a telling word, or one has none, and no names part them. */
export function mayBeSame(a: Subject, b: Subject): boolean {
  const [one, other] = [a, b].map(({ subject }) => subject.filter((word) => !NEUTRAL.has(word)));
  return (
    !areNamedApart(a, b) &&
    (one?.length === 0 || other?.length === 0 || one?.some((word) => other?.includes(word)) === true)
  );
}

/** Whether all of some words are among others. */
export function hasEach(words: readonly number[], some: readonly number[]): boolean {
  for (let n = 0; n < some.length; n++) if (!words.includes(some[n] ?? 0)) return false;
  return true;
}

/** The words of a phrase, those that any has left out. */
export function subjectOf(tokens: Tokens, { start, end }: Span): readonly number[] {
  let found = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start(i) < end; i++) {
    const word = tokens.key(i);
    if (tokens.kind(i) !== TokenKind.word || word === 0 || COMMON.has(word)) continue;
    const long = ABBREVIATIONS.get(word);
    if (!long) SCRATCH[found++] = word;
    else for (let n = 0; n < long.length; n++) SCRATCH[found++] = long[n] ?? 0;
  }
  return found === 0 ? NONE : SCRATCH.slice(0, found);
}

/** To gather words in before it is known how many they are. */
const SCRATCH: number[] = new Array(64).fill(0);

/** One whole number for all words, whatever their order; other words hardly ever have it. */
export function hashOfWords(words: readonly number[]): number {
  let hash = 0;
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? 0;
    if (words.indexOf(word) < n) continue;
    const mixed = Math.imul(word, 0x9e3779b1);
    hash = (hash + Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)) | 0;
  }
  return hash;
}

/** What amounts of one unit have in common that are said of the same words, whatever their order; others hardly ever share it. */
export const aboutOf = (figure: Figure, words: readonly number[]): number =>
  Math.imul(hashOfUnit(figure) ^ hashOfText(figure.per ?? ''), 0x9e3779b1) ^ hashOfWords(words);

const ABBREVIATIONS = keyMap([
  ['NSNN', keys('ngân sách')],
  ['XNK', keys('xuất nhập khẩu')],
  ['XK', keys('xuất khẩu')],
  ['NK', keys('nhập khẩu')],
]);

const FARTHEST_NAME = 40;

/** Runs of words with capitals, the sentence's first word and abbreviations left out: `Quảng Ninh`. */
export function namesBefore(tokens: Tokens, sentence: number, first: number): readonly number[] {
  let found = 0;
  let name = 0;
  for (let i = Math.max(sentence + 1, first - FARTHEST_NAME); i < first; i++) {
    if (tokens.capital(i) && !isAllCapitals(tokens, i)) name = Math.imul(name ^ tokens.key(i), 0x9e3779b1) | 1;
    else if (name !== 0) {
      SCRATCH[found++] = name;
      name = 0;
    }
  }
  if (name !== 0) SCRATCH[found++] = name;
  return found === 0 ? NONE : SCRATCH.slice(0, found);
}

const NONE: readonly never[] = [];

/** The first token at or behind an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of a subject that say nothing of which it is. */
const COMMON: KeySet = words(
  'tổng số của các những trên địa bàn tại ở trong và cả nước toàn đạt ước là có được kết quả thực hiện giá trị kim ngạch trị ' +
    'nhà đơn vị ngành mức khoảng hơn gần năm tháng quý hàng hóa hoá việt nam tỉnh con thì cho với đến dự toán kế hoạch chỉ tiêu mục phấn đấu giao hoàn thành kiến pháp lệnh',
);
