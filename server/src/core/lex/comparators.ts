import { keyMapOf, keySet } from '../text/keys.ts';
import { key, keys } from '../text/vietnamese.ts';
import { TokenKind, type Tokens } from './token.ts';

/** How the words around a number bound it (figures.md, Written precision). */
export type Comparator = 'eq' | 'approx' | 'approx-above' | 'approx-below' | 'ge' | 'le' | 'gt' | 'lt';

const phrases = (comparator: Comparator, ...texts: readonly string[]) =>
  texts.map((text) => ({ comparator, words: keys(text) }));

/** Longer phrases first where one ends in another. */
const BEFORE = [
  ...phrases('ge', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn'),
  ...phrases('le', 'không quá', 'không vượt quá', 'tối đa', 'không trên', 'không hơn', 'nhiều nhất'),
  ...phrases('approx', 'trên dưới', 'xấp xỉ', 'khoảng', 'ước', 'ước tính', 'tầm', 'chừng', 'ngót nghét'),
  ...phrases('approx-below', 'gần', 'suýt soát', 'ngót', 'chưa đến', 'chưa tới'),
  ...phrases('approx-above', 'hơn', 'trên'),
  ...phrases('le', 'dưới'),
];

/** The phrases by their last word. */
const ENDING_IN = keyMapOf(
  BEFORE.map(({ words }) => [words.at(-1) ?? 0, BEFORE.filter((phrase) => phrase.words.at(-1) === words.at(-1))]),
);

function phraseEndingAt(tokens: Tokens, last: number): (typeof BEFORE)[number] | undefined {
  const phrases = ENDING_IN.get(tokens.key(last));
  for (let p = 0; phrases && p < phrases.length; p++)
    if (endsIn(tokens, last, phrases[p]?.words ?? [])) return phrases[p];
  return undefined;
}

function endsIn(tokens: Tokens, last: number, words: readonly number[]): boolean {
  for (let k = 1; k <= words.length; k++) if (tokens.key(last + 1 - k) !== words[words.length - k]) return false;
  return true;
}

/** Words that may stand between the comparator and its number: `ước đạt 830 tỷ`, `khoảng trên`. */
const BETWEEN = keySet(['đạt', 'là', 'được', 'có', 'thực', 'hiện']);
const MORE = key('hơn');
/** `thấp hơn 0,06 điểm phần trăm` says by how much. */
const DEGREES = keySet('cao thấp lớn nhỏ nhiều ít kém nhanh chậm dài ngắn rẻ đắt tốt');
/** Words that make what follows a target, so that `trên 7%` is a threshold. */
const TARGET = keySet(['tiêu', 'hoạch', 'đấu', 'chuẩn']);
const LOOK_BACK = 6;

const MARKS = keyMapOf<Comparator>(
  (
    [
      ['≥', 'ge'],
      ['≤', 'le'],
      ['>', 'gt'],
      ['<', 'lt'],
      ['~', 'approx'],
      ['≈', 'approx'],
    ] as const
  ).map(([mark, comparator]) => [mark.charCodeAt(0), comparator]),
);

export const comparatorMark = (tokens: Tokens, i: number): Comparator | undefined =>
  tokens.kind(i) === TokenKind.mark ? MARKS.get(tokens.key(i)) : undefined;

/** The comparator of the number that begins at token `first` and, with its unit, ends before token `next`. */
export function comparatorAround(tokens: Tokens, first: number, next: number): Comparator {
  const after = comparatorAfter(tokens, next);
  if (after) return after;
  let last = first - 1;
  if (tokens.kind(last) === TokenKind.mark) return comparatorMark(tokens, last) ?? 'eq';
  for (let skipped = 0; skipped < 2 && BETWEEN.has(tokens.key(last)); skipped++) last--;
  const match = phraseEndingAt(tokens, last);
  if (!match) return 'eq';
  if (last < first - 1 && match.comparator !== 'approx') return 'eq';
  if (tokens.key(last) === MORE && match.words.length === 1 && DEGREES.has(tokens.key(last - 1))) return 'eq';
  return match.comparator === 'approx-above' && isTarget(tokens, last) ? 'ge' : match.comparator;
}

const UP = keys('trở lên');
const DOWN = keys('trở xuống');

function comparatorAfter(tokens: Tokens, next: number): Comparator | undefined {
  if (tokens.key(next) !== UP[0]) return undefined;
  return tokens.key(next + 1) === UP[1] ? 'ge' : tokens.key(next + 1) === DOWN[1] ? 'le' : undefined;
}

/** Things that each reach a threshold, one by one: `xã đạt trên 60% tiêu chí`. */
const MEMBERS = keySet('xã phường huyện thôn bản hộ');
const REACHING = key('đạt');
const SEVERAL = keySet(['số', 'các', 'những']);

function isTarget(tokens: Tokens, comparator: number): boolean {
  const members = comparator - 2;
  const isThreshold = tokens.key(comparator - 1) === REACHING && MEMBERS.has(tokens.key(members));
  if (isThreshold && (SEVERAL.has(tokens.key(members - 1)) || tokens.kind(members - 1) === TokenKind.number))
    return true;
  for (let i = comparator - 1; i >= comparator - LOOK_BACK && tokens.kind(i) === TokenKind.word; i--)
    if (TARGET.has(tokens.key(i))) return true;
  return false;
}
