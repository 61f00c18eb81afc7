import type { Figure, Located, Numeral } from '../figures/figure.ts';
import { intervalOf, intervalOfNumeral } from '../figures/precision.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import type { Interval } from '../math/interval.ts';
import { compare, type Rational } from '../math/rational.ts';
import type { Formula } from '../tables/formula.ts';
import type { Table } from '../tables/table.ts';
import type { Role as BlockRole } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { ItemMark } from './item-marks.ts';
import type { Items } from './items.ts';
import type { PlacedStatement, Statement } from './statement.ts';
import type { Needs } from './tally.ts';

/** The relations of the export contract that are read so far. */
export type RelationType =
  | 'parts'
  | 'ratio'
  | 'change'
  | 'balance'
  | 'growth'
  | 'shares'
  | 'target'
  | 'restatement'
  | 'bounds'
  | 'calendar'
  | 'enumeration'
  | 'row'
  | 'product'
  | 'price'
  | 'citation'
  | 'vote'
  | 'series'
  | 'norm'
  | 'form';

export type Role =
  | ('total' | 'part')
  | ('value' | 'base' | 'percent')
  | ('new' | 'old' | 'delta')
  | ('plus' | 'minus' | 'result')
  | 'cell'
  | ('first' | 'again')
  | ('aggregate' | 'component')
  | ('share' | 'target')
  | ('low' | 'high')
  | ('length' | 'period')
  | ('weekday' | 'date' | 'number' | 'start' | 'end')
  | ('count' | 'items')
  | ('factor' | 'issued' | 'deadline' | 'mean');

/** A figure that takes part in a relation; of a fraction or a range, one side may, and the words behind digits. */
export interface Member extends Located {
  readonly role: Role;
  readonly side?: Side;
  /** Of a percent or an amount by which something changed, or of what it then was: it went down. */
  readonly falls?: boolean;
  /** Of a percent that says a change: it is what is left of the value before (`bằng 97,8% so với cùng kỳ`). */
  readonly isLevel?: boolean;
  /** In a table: the name of its row. */
  readonly name?: string;
}

/** `words`: the number as words say it, of a figure in digits those in brackets behind it. */
export type Side = 'numerator' | 'denominator' | 'low' | 'high' | 'words';

export interface Relation {
  readonly type: RelationType;
  readonly members: readonly Member[];
  /** Of `parts`: the text says that these are all of them; of a length and its years: each of these is counted. */
  readonly complete: boolean;
  /** That the figures belong together is only likely: a conflict counts only where a writer's slip explains it. */
  readonly weak?: boolean;
  /** Of `product` and `price`: what the factors' product is multiplied by to be in the result's unit; 1 where it is left out. */
  readonly scale?: Rational;
  /** Of `enumeration`: how many items are listed, and where, placed as the members are that have no place of their own. */
  readonly items?: Items;
  /** Where its members are cells of one table. */
  readonly table?: Tabular;
  /** Of `target`: what the text says of it. */
  readonly verdict?: Verdict;
}

/** How cells of a table belong together. */
export interface Tabular {
  /** `exact`: what is added up in the table fits to the last digit, so that nothing in it is rounded. */
  readonly accuracy: 'exact' | 'rounded';
  /** Of `row`: how the first member follows from the others, its columns being their places behind it. */
  readonly formula?: Formula;
  /** Of `restatement`: what the table says of its unit, and the power of ten by which it and the text are apart. */
  readonly unit?: string;
  readonly power?: number;
  /** Of `row`: the head of the column of the first member. */
  readonly head?: string;
  /** Where the first member is what the column index says, and the rows follow `formula`: the labels of its columns. */
  readonly labels?: readonly string[];
}

/** The word that says whether a target was reached: `vượt`, `đạt và vượt`, `không đạt`. */
export interface Verdict {
  readonly says: 'exceeded' | 'reached' | 'missed';
  /** Relative to the block of the relation. */
  readonly span: Span;
}

/** A member of a relation within one block. */
export const member = (role: Role, figure: Figure, details?: Pick<Member, 'side' | 'falls' | 'isLevel'>): Member =>
  details ? { ...details, role, figure, at: 0 } : { role, figure, at: 0 };

/** A total and its parts, in one block. */
export const partsOf = (
  total: Pick<Member, 'figure'>,
  parts: readonly Pick<Member, 'figure'>[],
  how: Pick<Relation, 'complete' | 'weak'>,
): Relation => ({
  type: 'parts',
  members: [member('total', total.figure), ...parts.map(({ figure }) => member('part', figure))],
  ...how,
});

/** The first member with a role. */
export function ofRole({ members }: Relation, role: Role): Member | undefined {
  for (let n = 0; n < members.length; n++) if (members[n]?.role === role) return members[n];
  return undefined;
}

/** The number with which a member takes part; undefined for a figure without one (a date, a range as a whole). */
export function numeralOf({ figure: { value, inWords }, side }: Pick<Member, 'figure' | 'side'>): Numeral | undefined {
  if (side === 'words' && inWords) return inWords;
  if (value.shape === 'number') return value.number;
  if (value.shape === 'fraction') return side === 'denominator' ? value.denominator : value.numerator;
  if (value.shape === 'range' && (side === 'low' || side === 'high')) return value[side];
  return undefined;
}

/** Whether the number of one member is above that of another. */
export function isAbove(one: Pick<Member, 'figure' | 'side'>, other: Pick<Member, 'figure' | 'side'>): boolean {
  const [a, b] = [numeralOf(one)?.value, numeralOf(other)?.value];
  return a !== undefined && b !== undefined && compare(a, b) > 0;
}

/** The numbers that a member may stand for, by the precision with which it was written. */
export function intervalOfMember(one: Member): Interval | null {
  const { figure } = one;
  if (figure.value.shape !== 'fraction' && one.side !== 'words') return intervalOf(figure);
  const numeral = numeralOf(one);
  return numeral ? intervalOfNumeral(numeral, figure) : null;
}

/** A block as constructions read it. */
export interface BlockContext {
  readonly tokens: Tokens;
  /** The sentences that have figures. */
  readonly sentences: readonly Sentence[];
  readonly role: BlockRole;
  /** The mark with which it begins, where it is an item of a list. */
  readonly mark: ItemMark | undefined;
  /** What was read in its sentences. */
  readonly relations: readonly Relation[];
  /** What it says of its amounts. */
  readonly statements: readonly Statement[];
}

/** What a construction noted of a block, and where the block stands. */
export interface PlacedNote<Note> {
  readonly note: Note;
  /** Where the block begins in the document, to place members there. */
  readonly at: number;
  /** The how manieth block of the document it is. */
  readonly block: number;
  /** The period that the document is about where the block begins. */
  readonly topic: string | null;
}

/** A table, and the period that the document is about where it begins. */
export interface PlacedTable {
  readonly table: Table;
  readonly topic: string | null;
}

/** What a construction links besides its notes, in the order of the document. */
export interface Beside {
  /** Those that it is `about`. */
  readonly statements: readonly PlacedStatement[];
  readonly tables: readonly PlacedTable[];
  /** Cuts a stretch of the text into tokens once more, for what is not worth being kept of all; they are there until the next call. */
  readonly read: (stretch: Span) => Tokens;
}

/** A construction: how a relation is written. */
export interface Construction<Note = unknown> {
  readonly id: string;
  /** What `read` cannot do without in a sentence, of several one: others are not read. Cues may stand in the sentence before. */
  readonly needs?: Needs | readonly Needs[];
  /** The relations of one sentence, with what the one before it said. Looks a bounded number of figures ahead, so that a block costs linear time. */
  readonly read?: (tokens: Tokens, sentence: Sentence, previous: Sentence | undefined) => readonly Relation[];
  /** What a block with figures, or an item of a list, gives to relations over several; undefined where it gives nothing. */
  readonly note?: (block: BlockContext) => Note | undefined;
  /**
   * What `note` cannot do without in the sentences of a block, of several one: of others nothing is noted. One figure of a
   * sort at most, as those of two sentences are not added up.
   */
  readonly notes?: Needs<1> | readonly Needs<1>[];
  /** Of a construction that links what a text says of its amounts: whether it looks at such a statement, in such a block. */
  readonly about?: (statement: Statement, role: BlockRole) => boolean;
  /** Whether `link` looks into tables, and finds nothing where there are none. */
  readonly looksIntoTables?: boolean;
  /** The relations between the cells of a table, whose members have their place in the document. Linear in its cells. */
  readonly inTable?: (table: Table) => Iterable<Relation>;
  /** The relations over several blocks, whose members have their place in the document. Linear in what it is given. */
  readonly link?: (notes: readonly PlacedNote<Note>[], beside: Beside) => Iterable<Relation>;
}

/** The list of constructions does not know their notes: each gets back what it gave. */
export const defineRelation = <Note>(construction: Construction<Note>): Construction => construction as Construction;
