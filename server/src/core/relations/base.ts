import type { Figure, Mention } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { behindTimes, isAmount, isMark, isSameUnit, words } from './cues.ts';

const PLAN = words('hoạch toán tiêu quyết kh dt');
const [THAN, WITH] = [key('so'), key('với')];

/** Whether `kế hoạch`, `dự toán`, `chỉ tiêu`, `mục tiêu` stand right behind token `i`, or behind `so với`. */
export function isOfPlan(tokens: Tokens, i: number): boolean {
  const behind = tokens.key(i) === THAN ? i + 1 : i;
  const next = tokens.key(behind) === WITH ? behind + 1 : behind;
  return PLAN.has(tokens.key(next)) || PLAN.has(tokens.key(next + 1));
}

/** Verbs that make a number a change. */
export const CHANGES = words('tăng giảm vượt hụt thêm');
export const LONGEST_PHRASE = 14;

/**
 * The base of the percent `m`, in the value's unit: `77,78% dự toán (23.000 tỷ đồng)` · `71,4% chỉ tiêu Bộ, Tổng cục giao
 * (11.100 tỷ đồng)` · `78% của 23.000 tỷ đồng` · `83,5% so với kế hoạch năm 2020 là 5.050 tỷ đồng`
 */
export function baseBehind(tokens: Tokens, mentions: readonly Mention[], m: number, value: Figure): Figure | undefined {
  const at = behindTimes(mentions, m);
  const [percent, base] = [mentions[m], mentions[at]];
  if (!percent || !base || !isAmount(base.figure)) return undefined;
  if (!isSameUnit(value, base.figure) || base.first - percent.next > LONGEST_PHRASE) return undefined;
  const isPlan = isOfPlan(tokens, percent.next);
  let open = -1;
  for (let i = percent.next; i < base.first; i++) {
    if (CHANGES.has(tokens.key(i))) return undefined;
    if (isMark(tokens, i, '(')) open = i;
    else if (tokens.kind(i) === TokenKind.mark && !(isPlan && open < 0 && isMark(tokens, i, ','))) return undefined;
  }
  if (open >= 0) {
    const isOfMonths = mentions.slice(m, at).some(({ figure, first }) => figure.kind === 'duration' && first > open);
    return !isOfMonths && isMark(tokens, base.next, ')') && isNamed(tokens, open + 1, base.first)
      ? base.figure
      : undefined;
  }
  const isDirect =
    DIRECT.has(tokens.key(base.first - 1)) ||
    (isPlan && tokens.key(base.first - 1) === IS) ||
    (tokens.key(base.first - 1) === NUMBER && tokens.key(base.first - 2) === TOTAL);
  return isDirect && base.first > percent.next && isNameOnly(tokens, percent.next, base.first)
    ? base.figure
    : undefined;
}

/** Words right before a base that is not in brackets. */
const DIRECT = words('của hoạch toán tiêu');
const [IS, TOTAL, NUMBER] = ['là', 'tổng', 'số'].map(key);

const isNameOnly = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens.kind(i) === TokenKind.mark) return false;
  return true;
};

/** Words by which a bracket names the base in it. */
const NAMING = words('hoạch toán tiêu quyết kh dt giao tổng');
/** Words that may stand alone before it. */
const FILLERS = words('là khoảng hơn gần trên dưới');

/** `(23.000 tỷ đồng)`, `(kế hoạch là 23.000 tỷ đồng)`; but `(năm trước 21.000 tỷ đồng)` is something else. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  let isBare = true;
  for (let i = from; i < to; i++) {
    if (NAMING.has(tokens.key(i))) return true;
    isBare &&= FILLERS.has(tokens.key(i));
  }
  return isBare;
}
