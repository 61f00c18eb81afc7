import type { Mention } from '../figures/figure.ts';
import { amountParts } from './amount-parts.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { parts } from './parts.ts';
import { ratio } from './ratio.ts';
import type { BlockContext, Construction, Relation } from './relation.ts';

/** Every construction in which a relation is read. */
export const CONSTRUCTIONS: readonly Construction[] = [amountParts, bounds, calendar, change, parts, ratio];

/** What is related in one block: the relations in its sentences, and the notes that each construction of `LINKING` took. */
export interface Related {
  readonly relations: readonly Relation[];
  readonly notes: Notes;
}

/** In the order of `LINKING`; undefined where a construction noted nothing. */
type Notes = readonly unknown[];

const LINKING = CONSTRUCTIONS.filter(({ link }) => link);
const NOTHING: Notes = [];

export function readRelations(block: BlockContext): Related {
  const { tokens, sentences } = block;
  const relations: Relation[] = [];
  for (const [n, sentence] of sentences.entries())
    for (const construction of sentence.mentions.some(isTelling) ? CONSTRUCTIONS : [])
      relations.push(...(construction.read?.(tokens, sentence, sentences[n - 1]) ?? []));
  const notes = LINKING.map((construction) => construction.note?.(block));
  return { relations, notes: notes.some((note) => note !== undefined) ? notes : NOTHING };
}

/** The relations over several blocks; their members have their place in the document. */
export const linkRelations = (blocks: readonly { notes: Notes; at: number }[]): Relation[] =>
  LINKING.flatMap(({ link }, k) => {
    const placed = blocks.flatMap(({ notes, at }, block) =>
      notes[k] === undefined ? [] : [{ note: notes[k], at, block }],
    );
    return [...(link?.(placed) ?? [])];
  });

/** Names, and periods and times by themselves, take part in nothing. */
const isTelling = ({ figure: { kind } }: Mention): boolean =>
  kind !== 'period' && kind !== 'identifier' && kind !== 'time';
