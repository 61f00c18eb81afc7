import type { Mention } from './figure.ts';

/** A sentence with figures in it: its tokens from `first` up to `next`. */
export interface Sentence {
  readonly first: number;
  readonly next: number;
  readonly mentions: readonly Mention[];
}
