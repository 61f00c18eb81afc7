import { type Facts, factsOf } from './facts.ts';
import { TokenTable } from './lex/token.ts';
import { type Format, nextBlock } from './text/paragraphs.ts';
import type { Placed } from './text/span.ts';

/** A text, cut into blocks and read. */
export interface Blocks {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly Placed<Facts>[];
}

/** How the blocks of a text became those of its next state: `old` up to `from` are the same, from `to` on only moved. */
export interface Edit {
  readonly old: readonly Placed<Facts>[];
  readonly now: readonly Placed<Facts>[];
  readonly from: number;
  readonly to: number;
  /** By how many code units the blocks behind the edit have moved. */
  readonly moved: number;
}

/** Reads every block of a text. Each is handed to `tally` at once, while what is known of it is still at hand. */
export function readBlocks(text: string, format: Format, tally: (block: Placed<Facts>) => void): Placed<Facts>[] {
  const blocks: Placed<Facts>[] = [];
  const tokens = new TokenTable();
  for (let block = nextBlock(text, 0, format); block; block = nextBlock(text, block.end, format)) {
    const read = factsOf(text, block, format, tokens);
    tally(read);
    blocks.push(read);
  }
  return blocks;
}

/**
 * The blocks before the edit, the blocks that it touched read anew, and the old blocks after it, moved.
 * A block's end depends on the line after it, so the last one before the edit may have another now.
 */
export function readEdited(text: string, { format, blocks: old, text: before }: Blocks): Edit {
  const { start, end } = changedPart(before, text);
  const moved = text.length - before.length;
  const touched = old.findIndex((block) => endOf(block) >= start);
  const from = Math.max(0, (touched < 0 ? old.length : touched) - 1);
  const now = old.slice(0, from);
  const tokens = new TokenTable();
  let to = old.findIndex(({ at }) => at + moved > end);
  if (to < 0) to = old.length;
  for (let block = nextBlock(text, endOf(now.at(-1)), format); block; block = nextBlock(text, block.end, format)) {
    while (to < old.length && (old[to]?.at ?? 0) + moved < block.start) to++;
    if (to < old.length && (old[to]?.at ?? 0) + moved === block.start) {
      for (const block of old.slice(to)) now.push(moved === 0 ? block : { what: block.what, at: block.at + moved });
      return { old, now, from, to, moved };
    }
    const same = old[now.length];
    const isSame = same?.at === block.start && endOf(same) === block.end && block.end < start;
    now.push(isSame && same.what.role === block.role ? same : factsOf(text, block, format, tokens));
  }
  return { old, now, from, to: old.length, moved };
}

const endOf = (block: Placed<Facts> | undefined): number => (block ? block.at + block.what.length : 0);

/** Whole stretches are compared many times as fast as code units one by one. */
const STRETCH = 4096;

/** Where the two texts differ: `start` in both, `end` in the new one. */
function changedPart(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRETCH < shorter && before.slice(start, start + STRETCH) === after.slice(start, start + STRETCH))
    start += STRETCH;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [end, left] = [after.length, shorter - start];
  const moved = before.length - after.length;
  const isSame = (from: number): boolean => before.slice(from + moved, end + moved) === after.slice(from, end);
  for (; left > STRETCH && isSame(end - STRETCH); left -= STRETCH) end -= STRETCH;
  for (; left > 0 && before.charCodeAt(end - 1 + moved) === after.charCodeAt(end - 1); left--) end--;
  return { start, end };
}
