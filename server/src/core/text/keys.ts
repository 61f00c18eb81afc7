import { key } from './vietnamese.ts';

/** A set of words by their keys, for the many questions whether a token is one of them. */
export interface KeySet {
  has(token: number): boolean;
}

/** The words of a text, and of others: `keySet('và hoặc', ['hay'])`. What is not a key is never in it. */
export function keySet(...texts: readonly (string | readonly string[])[]): KeySet {
  const words = texts.flatMap((text) => (typeof text === 'string' ? text.split(/\s+/u) : text));
  return keySetOf(words.map(key).filter((word) => word !== 0));
}

/** Open addressing in a table at most half full; 0, which no key is, marks an empty place. */
export function keySetOf(keys: readonly number[]): KeySet {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
  const table = new Float64Array(size);
  for (const one of keys) {
    let at = placeOf(one, size);
    while (table[at] !== 0 && table[at] !== one) at = (at + 1) & (size - 1);
    table[at] = one;
  }
  return {
    has(token) {
      if (token === 0) return false;
      for (let at = placeOf(token, size); table[at] !== 0; at = (at + 1) & (size - 1))
        if (table[at] === token) return true;
      return false;
    },
  };
}

/** The low bits of a key are its tone and last letters; the fold brings in the letters before. */
function placeOf(token: number, size: number): number {
  const low = token | 0;
  return (low ^ (low >>> 7) ^ (low >>> 15)) & (size - 1);
}
