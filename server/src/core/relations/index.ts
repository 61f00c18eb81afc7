import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { amountParts } from './amount-parts.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { parts } from './parts.ts';
import { ratio } from './ratio.ts';
import type { Clue, Construction, PlacedClues, Relation } from './relation.ts';

/** Every construction in which a relation is read. */
export const CONSTRUCTIONS: readonly Construction[] = [amountParts, bounds, calendar, change, parts, ratio];

/** The relations within the sentences of a block, and what they give to relations over several. */
export function readRelations(
  tokens: Tokens,
  sentences: readonly Sentence[],
): { relations: Relation[]; clues: Clue[] } {
  const relations: Relation[] = [];
  const clues: Clue[] = [];
  for (const [n, sentence] of sentences.entries())
    for (const construction of sentence.mentions.some(isTelling) ? CONSTRUCTIONS : []) {
      relations.push(...construction.read(tokens, sentence, sentences[n - 1]));
      clues.push(...(construction.clues?.(tokens, sentence) ?? []));
    }
  return { relations, clues };
}

/** The relations over several blocks; their members have their place in the document. */
export const linkRelations = (blocks: readonly PlacedClues[]): Relation[] =>
  CONSTRUCTIONS.flatMap((construction) => [...(construction.link?.(blocks) ?? [])]);

/** Names, and periods and times by themselves, take part in nothing. */
const isTelling = ({ figure: { kind } }: Mention): boolean =>
  kind !== 'period' && kind !== 'identifier' && kind !== 'time';
