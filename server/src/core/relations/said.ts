import type { Tokens } from '../lex/token.ts';
import { type KeyMap, keyMapOf, keySet } from '../text/keys.ts';
import { keys } from '../text/vietnamese.ts';

/** Words without one of which a construction has nothing to read. */
const CUES = {
  added: 'cộng cả nâng đưa',
  aim: 'hoạch toán tiêu',
  announcement: 'đó này gồm chia cụ',
  balance: 'bội thâm thặng',
  change: 'tăng giảm hụt',
  comparison: 'tăng giảm hụt hơn vượt kém',
  denial: 'không chưa đang',
  due: 'phải cần',
  left: 'còn',
  mean: 'bình',
  milestone: 'mốc',
  norm: 'định chuẩn',
  plan: 'hoạch toán tiêu giao đấu',
  rate: 'lệ',
  share: 'chiếm trọng lại cấu',
  shortfall: 'hụt thiếu',
  term: 'với kỳ',
  times: 'gấp',
  to: 'lên xuống còn về thành',
  total: 'tổng',
  trade: 'XNK XK NK siêu khẩu dư hụt',
  turn: 'lượt',
  vote: 'tán ý trí mặt tham',
} as const;

export type Cue = keyof typeof CUES;

/** The bit of each set of cues in what `saidIn` gives. */
export const SAYS = Object.fromEntries(Object.keys(CUES).map((cue, n) => [cue, 1 << n])) as Readonly<
  Record<Cue, number>
>;

const BITS: KeyMap<number> = (() => {
  const bits = new Map<number, number>();
  for (const [n, words] of Object.values(CUES).entries())
    for (const key of keys(words)) bits.set(key, (bits.get(key) ?? 0) | (1 << n));
  return keyMapOf([...bits]);
})();

const CUE_WORDS = keySet(...Object.values(CUES));

/** The bits of the cues among the tokens from `first` up to `next`: most sentences have few of them. */
export function saidIn(tokens: Tokens, { first, next }: { readonly first: number; readonly next: number }): number {
  let said = 0;
  for (let i = first; i < next; i++) {
    const word = tokens.key(i);
    if (CUE_WORDS.has(word)) said |= BITS.get(word) ?? 0;
  }
  return said;
}
