import { directionOf, key, phraseTable, type Span, TokenKind, type Tokens } from '../inside.ts';
import { hashAt } from './sentence.ts';

/** What kind of thing is said: an amount, a rate by itself, or a rise or fall against something. */
export interface What {
  readonly what: string;
  /** Words of the indicator that say no more than this. */
  readonly without: ReadonlySet<number>;
}

export const AMOUNT: What = { what: '', without: new Set() };
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
export function percentSaid(
  tokens: Tokens,
  i: number,
  { end, indicator }: { end: number; indicator: Span },
): What | undefined {
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

/** The token at which a span begins. */
export function indexOf(tokens: Tokens, { start }: Span): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
