import { copied } from '../text/copied.ts';
import type { KeySet } from '../text/keys.ts';
import type { Span } from '../text/span.ts';

/** What a token is. `end` is what every place outside the block reads as. */
export const TokenKind = { end: 0, word: 1, number: 2, mark: 3 } as const;
type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of one block, in columns: a token is its index, and an index outside the block reads as `end`.
 * Offsets are relative to the block.
 */
export interface Tokens {
  readonly count: number;
  kind(i: number): TokenKind;
  start(i: number): number;
  end(i: number): number;
  /** The folded word (`key('tỷ')`), a mark's character code, or below zero for a number; no two of them meet. */
  key(i: number): number;
  /** The value of a whole number that is written with digits alone, at most fifteen; else undefined. */
  integer(i: number): number | undefined;
  /** Whether white space (a line break included) stands before it. */
  spaced(i: number): boolean;
  /** Whether it is the first of a line of its block, the block's first line excepted. */
  lineStart(i: number): boolean;
  /** Whether a word begins with a capital letter. */
  capital(i: number): boolean;
  /** The text as it stands, for the rare look at the letters themselves. */
  text(i: number): string;
  /** The first token, at `i` or behind it, that is a number or in the set; `count` where there is none. */
  nextNumberOr(words: KeySet, i: number): number;
  /** The first token, at `i` or behind it, with which a line begins, the block's first line excepted; `count` where there is none. */
  nextLine(i: number): number;
  /** Code unit at an offset of the block. */
  charCode(offset: number): number;
  /** A stretch of the block; it may be kept, and keeps nothing else of the text. */
  slice(span: Span): string;
}

/** The columns behind `Tokens`, filled by the lexer and used again for the next block. */
export class TokenTable implements Tokens {
  count = 0;
  /** How many letters the block has, and how many that only Vietnamese uses: the gate for other languages. */
  letters = 0;
  vietnamese = 0;
  #source = '';
  #base = 0;
  /** What any of the tokens is. */
  #all = 0;
  /** The kind of each token, and its flags. */
  #sorts = new Uint8Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #keys = new Int32Array(1024);

  /** Empties the table for the block of `source` that begins at `base`. */
  reset(source: string, base: number): void {
    this.#source = source;
    this.#base = base;
    this.#all = 0;
    this.count = 0;
    this.letters = 0;
    this.vietnamese = 0;
  }

  append(kind: TokenKind, start: number, end: number, key: number, flags: number): void {
    const i = this.count++;
    if (i >= this.#sorts.length) this.#grow();
    this.#sorts[i] = kind | flags;
    this.#all |= flags;
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#keys[i] = key;
  }

  kind(i: number): TokenKind {
    return i >>> 0 < this.count ? (((this.#sorts[i] ?? 0) & KIND) as TokenKind) : TokenKind.end;
  }
  start(i: number): number {
    return i >= 0 ? (this.#starts[i] ?? 0) : 0;
  }
  end(i: number): number {
    return i >= 0 ? (this.#ends[i] ?? 0) : 0;
  }
  key(i: number): number {
    return i >>> 0 < this.count ? (this.#keys[i] ?? 0) : 0;
  }
  integer(i: number): number | undefined {
    const integer = this.key(i);
    if (integer < LONG_INTEGER) return LONG_INTEGER - 1 - integer;
    return integer === LONG_INTEGER ? Number(this.text(i)) : undefined;
  }
  spaced(i: number): boolean {
    return i >>> 0 < this.count && ((this.#sorts[i] ?? 0) & SPACED) !== 0;
  }
  lineStart(i: number): boolean {
    return i >>> 0 < this.count && ((this.#sorts[i] ?? 0) & LINE_START) !== 0;
  }
  capital(i: number): boolean {
    return i >>> 0 < this.count && ((this.#sorts[i] ?? 0) & CAPITAL) !== 0;
  }
  text(i: number): string {
    return i >= 0 && i < this.count ? this.slice({ start: this.start(i), end: this.end(i) }) : '';
  }
  nextNumberOr(words: KeySet, i: number): number {
    let next = i;
    for (; next < this.count; next++) {
      const key = this.#keys[next] ?? 0;
      if (key < 0 || words.has(key)) break;
    }
    return next;
  }
  nextLine(i: number): number {
    // Most blocks are one line.
    let next = this.#all & LINE_START ? i : this.count;
    while (next < this.count && ((this.#sorts[next] ?? 0) & LINE_START) === 0) next++;
    return next;
  }
  charCode(offset: number): number {
    return this.#source.charCodeAt(this.#base + offset);
  }
  slice(span: Span): string {
    return copied(this.#source, this.#base + span.start, this.#base + span.end);
  }

  #grow(): void {
    const room = this.#sorts.length * 2;
    this.#sorts = enlarged(this.#sorts, new Uint8Array(room));
    this.#starts = enlarged(this.#starts, new Int32Array(room));
    this.#ends = enlarged(this.#ends, new Int32Array(room));
    this.#keys = enlarged(this.#keys, new Int32Array(room));
  }
}

/** The key of a number with separators, or with more digits than a double holds exactly. */
export const NO_INTEGER = -1;
/** The key of a whole number that is too large for a key of its own. */
export const LONG_INTEGER = -2;
/** The key of a whole number written with digits alone. */
export const integerKey = (value: number): number => (value < LARGEST ? LONG_INTEGER - 1 - value : LONG_INTEGER);

const LARGEST = 2 ** 29;

/** The bits of the kind; those of the flags stand above them. */
const KIND = 0b11;
export const SPACED = 0b100;
export const CAPITAL = 0b1000;
export const LINE_START = 0b10000;

function enlarged<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
