import type { Comparison, FigureChange, FigureRow } from '../protocol.ts';
import { differenceOf } from './decimals.ts';
import { pairsOf, type Said } from './pairs.ts';

/** A text whose figures are compared. */
export interface Compared {
  /** In the order of the text. */
  readonly figures: readonly Said[];
  readonly findings: readonly Contradiction[];
}

/** A finding, by the words by which it is known again, and the figures that it speaks of, by their places in the list. */
export interface Contradiction {
  readonly words: string;
  readonly message: string;
  readonly figures: readonly number[];
}

/** What changed among the figures from an earlier text to a later one, wherever they were moved and however reworded. */
export function comparisonOf(before: Compared, after: Compared): Comparison {
  const pairs = pairsOf(before.figures, after.figures);
  const contradictions = newContradictions(before, after);
  const changes: FigureChange[] = [];
  let same = 0;
  for (const [n, { row }] of after.figures.entries()) {
    const old = before.figures[pairs.get(n) ?? -1]?.row ?? null;
    const contradicts = contradictions.get(n) ?? null;
    if (old && saysSame(old, row)) same++;
    else changes.push({ before: old, after: row, difference: old && differenceOf(old, row), contradicts });
  }
  const kept = new Set(pairs.values());
  for (const [n, { row }] of before.figures.entries())
    if (!kept.has(n)) changes.push({ before: row, after: null, difference: null, contradicts: null });
  return { changes: changes.sort((a, b) => rankOf(a) - rankOf(b)), same };
}

const saysSame = (a: FigureRow, b: FigureRow): boolean =>
  (['kind', 'value', 'low', 'high', 'unit', 'per'] as const).every((key) => a[key] === b[key]);

/** What now contradicts, what changed, what is new, what is gone. */
function rankOf({ before, after, contradicts }: FigureChange): number {
  if (contradicts) return 0;
  if (before && after) return 1;
  return after ? 2 : 3;
}

/** What the later text contradicts and the earlier did not, by the figures that take part. */
function newContradictions(before: Compared, after: Compared): ReadonlyMap<number, string> {
  const known = new Map<string, number>();
  for (const { words } of before.findings) known.set(words, (known.get(words) ?? 0) + 1);
  const found = new Map<number, string>();
  for (const { words, message, figures } of after.findings) {
    const left = known.get(words) ?? 0;
    known.set(words, left - 1);
    if (left > 0) continue;
    for (const figure of figures) if (!found.has(figure)) found.set(figure, message);
  }
  return found;
}
