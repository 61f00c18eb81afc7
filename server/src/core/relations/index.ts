import type { Mention } from '../figures/figure.ts';
import type { Tokens } from '../lex/token.ts';
import { parts } from './parts.ts';
import type { Clue, Construction, PlacedClues, Relation } from './relation.ts';

/** Every construction in which a relation is read. */
export const CONSTRUCTIONS: readonly Construction[] = [parts];

/** The relations within a block, and what it gives to relations over several. */
export function readRelations(tokens: Tokens, mentions: readonly Mention[]): { relations: Relation[]; clues: Clue[] } {
  if (mentions.length === 0) return { relations: [], clues: [] };
  return {
    relations: CONSTRUCTIONS.flatMap((construction) => [...construction.read(tokens, mentions)]),
    clues: CONSTRUCTIONS.flatMap((construction) => [...(construction.clues?.(tokens, mentions) ?? [])]),
  };
}

/** The relations over several blocks; their members have their place in the document. */
export const linkRelations = (blocks: readonly PlacedClues[]): Relation[] =>
  CONSTRUCTIONS.flatMap((construction) => [...(construction.link?.(blocks) ?? [])]);
