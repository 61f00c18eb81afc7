import { key } from './vietnamese.ts';

/** A set of words by their keys, for the many questions whether a token is one of them. */
export interface KeySet {
  has(token: number): boolean;
}

/** What words stand for, by their keys. */
export interface KeyMap<T> {
  get(token: number): T | undefined;
}

/** The words of a text, and of others: `keySet('và hoặc', ['hay'])`. What is not a key is never in it. */
export function keySet(...texts: readonly (string | readonly string[])[]): KeySet {
  const words = texts.flatMap((text) => (typeof text === 'string' ? text.split(/\s+/u) : text));
  return keySetOf(words.map(key).filter((word) => word !== 0));
}

/** Marks by their character codes, which are their keys: `markSet('.!?')`. */
export const markSet = (marks: string): KeySet => keySetOf(Array.from(marks, (mark) => mark.charCodeAt(0)));

export function keySetOf(keys: readonly number[]): KeySet {
  const table = tableOf(keys);
  return { has: (token) => token !== 0 && table[slotOf(token, table)] === token };
}

/** Single words and what they stand for. */
export const keyMap = <T>(entries: readonly (readonly [string, T])[]): KeyMap<T> =>
  keyMapOf(entries.map(([word, what]) => [key(word), what] as const).filter(([one]) => one !== 0));

/** The last of two entries with one key holds, as in a `Map`. */
export function keyMapOf<T>(entries: readonly (readonly [number, T])[]): KeyMap<T> {
  const table = tableOf(entries.map(([one]) => one));
  const values: (T | undefined)[] = Array.from(table, () => undefined);
  for (const [one, what] of entries) values[slotOf(one, table)] = what;
  return { get: (token) => values[slotOf(token, table)] };
}

/** Open addressing in a table mostly empty, as most questions are answered no; 0, which no key is, marks an empty slot. */
function tableOf(keys: readonly number[]): Int32Array {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(4 * keys.length + 2)));
  for (const one of keys) table[slotOf(one, table)] = one;
  return table;
}

/** The slot of a key, or else the empty one where it would stand. */
function slotOf(token: number, table: Int32Array): number {
  const mask = table.length - 1;
  // The low bits of a key are its tone and last letters; the product spreads them over the high half.
  let slot = (Math.imul(token, 0x9e3779b1) >>> 16) & mask;
  while (table[slot] !== token && table[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}
