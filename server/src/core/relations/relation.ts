import type { Located, Numeral } from '../figures/figure.ts';
import { intervalOf, intervalOfNumeral } from '../figures/precision.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import type { Interval } from '../math/interval.ts';

/** The relations of the export contract that are read so far. */
export type RelationType = 'parts';

/** A figure that takes part in a relation; of a fraction, one side may. */
export interface Member extends Located {
  readonly role: 'total' | 'part';
  readonly side?: 'numerator' | 'denominator';
}

export interface Relation {
  readonly type: RelationType;
  readonly members: readonly Member[];
  /** Of `parts`: the text says that these are all of them. */
  readonly complete: boolean;
}

/** The number with which a member takes part; undefined for a figure without one (a date, a range). */
export function numeralOf(member: Pick<Member, 'figure' | 'side'>): Numeral | undefined {
  const { value } = member.figure;
  if (value.shape === 'number') return value.number;
  if (value.shape === 'fraction') return member.side === 'denominator' ? value.denominator : value.numerator;
  return undefined;
}

/** The numbers that a member may stand for, by the precision with which it was written. */
export function intervalOfMember(member: Member): Interval | null {
  const { figure } = member;
  if (figure.value.shape !== 'fraction') return intervalOf(figure);
  const numeral = numeralOf(member);
  return numeral ? intervalOfNumeral(numeral, figure) : null;
}

/** Part of a relation that only other blocks can complete: some of a total was said to be (or not to be) something. */
export interface Clue {
  /** The counted noun, folded, so that two spellings of it are one. */
  readonly noun: string;
  readonly total: Member;
  readonly part: Member;
  /** Whether the part is what reached its aim, or what did not. */
  readonly reached: boolean;
}

/** A clue and the place of its block. */
export interface PlacedClues {
  readonly clues: readonly Clue[];
  readonly at: number;
}

/** A construction: how a relation is written. */
export interface Construction {
  readonly id: string;
  /** The relations within one sentence. Looks a bounded number of figures ahead, so that a block costs linear time. */
  readonly read: (tokens: Tokens, sentence: Sentence) => Iterable<Relation>;
  /** What the sentence gives to relations over several. */
  readonly clues?: (tokens: Tokens, sentence: Sentence) => Iterable<Clue>;
  /** The relations over several blocks, whose members have their place in the document. */
  readonly link?: (blocks: readonly PlacedClues[]) => Iterable<Relation>;
}

export const defineRelation = (construction: Construction): Construction => construction;
