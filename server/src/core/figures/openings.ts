import { type KeyMap, keyMapOf } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';

/** The key of a token: a word has that of its letters, a mark its character code; no word's key is a mark's code. */
export const tokenKey = (written: string): number => key(written) || written.charCodeAt(0);

/** By the first token of phrases, in which of the lists there is one with it: a bit for each list. */
export function bitsByFirst(lists: readonly (readonly string[])[]): KeyMap<number> {
  const bits = new Map<number, number>();
  for (const [k, phrases] of lists.entries())
    for (const phrase of phrases) {
      const first = tokenKey(phrase.split(' ')[0] ?? '');
      bits.set(first, (bits.get(first) ?? 0) | (1 << k));
    }
  return keyMapOf([...bits]);
}

/** Which of a list are so: a bit for each. */
export const bitsWhere = <T>(list: readonly T[], isSo: (one: T) => boolean): number =>
  list.reduce((bits, one, k) => (isSo(one) ? bits | (1 << k) : bits), 0);
