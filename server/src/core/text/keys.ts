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

export const keySetOf = (keys: readonly number[]): KeySet => new KeyTable(keys);

/** Single words and what they stand for. */
export const keyMap = <T>(entries: readonly (readonly [string, T])[]): KeyMap<T> =>
  keyMapOf(entries.map(([word, what]) => [key(word), what] as const).filter(([one]) => one !== 0));

/** The last of two entries with one key holds, as in a `Map`. */
export const keyMapOf = <T>(entries: readonly (readonly [number, T])[]): KeyMap<T> =>
  new KeyTable(
    entries.map(([one]) => one),
    entries.map(([, what]) => what),
  );

/**
 * Open addressing in a table mostly empty, as most questions are answered no; 0, which no key is, marks an empty slot.
 * One class for all, so that engines put the few steps of a look-up where it is asked for.
 */
class KeyTable<T> implements KeySet, KeyMap<T> {
  readonly #keys: Int32Array;
  /** Of a map, what stands in each slot; of a set, nothing. */
  readonly #values: (T | undefined)[];

  constructor(keys: readonly number[], values: readonly T[] = []) {
    this.#keys = new Int32Array(2 ** Math.ceil(Math.log2(4 * keys.length + 2)));
    this.#values = values.length > 0 ? new Array(this.#keys.length).fill(undefined) : [];
    for (let n = 0; n < keys.length; n++) {
      const one = keys[n] ?? 0;
      const slot = this.#slotOf(one);
      this.#keys[slot] = one;
      if (values.length > 0) this.#values[slot] = values[n];
    }
  }

  has(token: number): boolean {
    return token !== 0 && this.#keys[this.#slotOf(token)] === token;
  }

  get(token: number): T | undefined {
    return this.#values[this.#slotOf(token)];
  }

  /** The slot of a key, or else the empty one where it would stand. */
  #slotOf(token: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    // The low bits of a key are its tone and last letters; the product spreads them over the high half.
    let slot = (Math.imul(token, 0x9e3779b1) >>> 16) & mask;
    while (keys[slot] !== token && keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}
