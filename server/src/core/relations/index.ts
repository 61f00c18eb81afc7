import { amountInWords } from './amount-in-words.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { enumeration } from './enumeration.ts';
import { fractionParts } from './fraction-parts.ts';
import { grown } from './grown.ts';
import { growth } from './growth.ts';
import { halves } from './halves.ts';
import { kinds } from './kinds.ts';
import { parts } from './parts.ts';
import { planned } from './planned.ts';
import { rateChange } from './rate-change.ts';
import { ratio } from './ratio.ts';
import type { BlockContext, Construction, PlacedNote, Relation } from './relation.ts';
import { restatement } from './restatement.ts';
import { separators } from './separators.ts';
import { shareBounds } from './share-bounds.ts';
import { shares } from './shares.ts';
import { readStatements } from './statement.ts';
import { tallyOf } from './tally.ts';
import { target } from './target.ts';
import { trade } from './trade.ts';
import { units } from './units.ts';
import { years } from './years.ts';

/** Every construction in which a relation is read. */
export const CONSTRUCTIONS: readonly Construction[] = [
  amountInWords,
  bounds,
  calendar,
  change,
  enumeration,
  fractionParts,
  grown,
  growth,
  halves,
  kinds,
  parts,
  planned,
  rateChange,
  ratio,
  restatement,
  separators,
  shareBounds,
  shares,
  target,
  trade,
  units,
  years,
];

/** What is related in one block: the relations in its sentences, and the notes that each construction of `LINKING` took. */
export interface Related {
  readonly relations: readonly Relation[];
  readonly notes: Notes;
}

/** In the order of `LINKING`; undefined where a construction noted nothing. */
type Notes = readonly unknown[];

const READING = CONSTRUCTIONS.filter(({ read }) => read);
const LINKING = CONSTRUCTIONS.filter(({ link }) => link);
const NOTHING: Notes = [];
const NOTHING_RELATED: Related = { relations: [], notes: NOTHING };

export function readRelations(figures: Omit<BlockContext, 'statements'>): Related {
  const { tokens, sentences } = figures;
  if (sentences.length === 0) return withoutFigures(figures);
  const relations: Relation[] = [];
  let amounts = 0;
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n];
    if (!sentence) continue;
    const tally = tallyOf(sentence.mentions);
    amounts += tally.amounts;
    for (const { needs, read } of tally.telling > 0 ? READING : [])
      if (!needs || needs(tally))
        for (const relation of read?.(tokens, sentence, sentences[n - 1]) ?? []) relations.push(relation);
  }
  const statements = amounts > 0 ? readStatements(tokens, sentences, relations) : [];
  const block = { ...figures, statements };
  const notes = LINKING.map((construction) => construction.note?.(block));
  return { relations, notes: notes.some((note) => note !== undefined) ? notes : NOTHING };
}

/** What a block without figures gives: few constructions ask for it. */
function withoutFigures(read: Omit<BlockContext, 'statements'>): Related {
  let notes: unknown[] | undefined;
  for (const [k, { note, readsEveryBlock }] of LINKING.entries()) {
    const noted = readsEveryBlock ? note?.({ ...read, statements: [] }) : undefined;
    if (noted === undefined) continue;
    notes ??= LINKING.map(() => undefined);
    notes[k] = noted;
  }
  return notes ? { relations: [], notes } : NOTHING_RELATED;
}

/** The relations over several blocks; their members have their place in the document. */
export const linkRelations = (blocks: Iterable<LinkedBlock>): Relation[] => {
  const placed: PlacedNote<unknown>[][] = LINKING.map(() => []);
  let block = 0;
  for (const { notes, at, topic } of blocks) {
    for (const [k, note] of notes.entries()) if (note !== undefined) placed[k]?.push({ note, at, block, topic });
    block++;
  }
  return LINKING.flatMap(({ link }, k) => [...(link?.(placed[k] ?? []) ?? [])]);
};

/** A block's notes, where it begins, and the period that the document is about there. */
interface LinkedBlock extends Pick<PlacedNote<unknown>, 'at' | 'topic'> {
  readonly notes: Notes;
}
