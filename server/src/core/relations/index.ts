import type { Sentence } from '../figures/sentences.ts';
import type { Table } from '../tables/table.ts';
import { fitted } from '../text/fitted.ts';
import { added } from './added.ts';
import { amountInWords } from './amount-in-words.ts';
import { betweenYears } from './between-years.ts';
import { bounds } from './bounds.ts';
import { budget } from './budget.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { citations } from './citations.ts';
import { compared } from './compared.ts';
import { enumeration } from './enumeration.ts';
import { fractionParts } from './fraction-parts.ts';
import { grown } from './grown.ts';
import { growth } from './growth.ts';
import { halves } from './halves.ts';
import { itemParts } from './item-parts.ts';
import { kinds } from './kinds.ts';
import { means } from './means.ts';
import { norms } from './norms.ts';
import { openedParts } from './opened-parts.ts';
import { opposites } from './opposites.ts';
import { ownName } from './own-name.ts';
import { paired } from './paired.ts';
import { parts } from './parts.ts';
import { perHead } from './per-head.ts';
import { periodicMean } from './periodic-mean.ts';
import { planned } from './planned.ts';
import { quarters } from './quarters.ts';
import { rateChange } from './rate-change.ts';
import { rated } from './rated.ts';
import { ratio } from './ratio.ts';
import type { BlockContext, Construction, Relation } from './relation.ts';
import { remainder } from './remainder.ts';
import { respectively } from './respectively.ts';
import { restatement } from './restatement.ts';
import { saidAgain } from './said-again.ts';
import { separators } from './separators.ts';
import { shareBounds } from './share-bounds.ts';
import { shareOf } from './share-of.ts';
import { shares } from './shares.ts';
import { statedCells } from './stated-cells.ts';
import { readStatements, type Statement } from './statement.ts';
import { tables } from './tables.ts';
import { added as addedTallies, type Tally, tallyOf } from './tally.ts';
import { target } from './target.ts';
import { trade } from './trade.ts';
import { units } from './units.ts';
import { votes } from './votes.ts';
import { years } from './years.ts';

/** Every construction in which a relation is read. */
export const CONSTRUCTIONS: readonly Construction[] = [
  added,
  amountInWords,
  betweenYears,
  bounds,
  budget,
  calendar,
  change,
  citations,
  compared,
  enumeration,
  fractionParts,
  grown,
  growth,
  halves,
  itemParts,
  kinds,
  means,
  norms,
  openedParts,
  opposites,
  ownName,
  paired,
  parts,
  perHead,
  periodicMean,
  planned,
  quarters,
  rateChange,
  rated,
  ratio,
  remainder,
  respectively,
  restatement,
  saidAgain,
  separators,
  shareBounds,
  shareOf,
  shares,
  statedCells,
  tables,
  target,
  trade,
  units,
  votes,
  years,
];

/** What is related in one block: the relations in its sentences, what it says of its amounts, and what constructions noted of it. */
export interface Related {
  readonly relations: readonly Relation[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Noted[];
}

/** What a construction noted of a block; `by` is its place in `LINKS`. */
interface Noted {
  readonly by: number;
  readonly note: unknown;
}

/** A construction with its place among those that link. */
interface Linking extends Construction {
  readonly by: number;
}

const READING = CONSTRUCTIONS.filter(({ read }) => read);
const TABULAR = CONSTRUCTIONS.filter(({ inTable }) => inTable);
const LINKING = CONSTRUCTIONS.filter(({ link }) => link).map((construction, by): Linking => ({ ...construction, by }));
const READING_ALL = LINKING.filter(({ readsEveryBlock }) => readsEveryBlock);
const NOTHING: readonly never[] = [];
const NOTHING_RELATED: Related = { relations: NOTHING, statements: NOTHING, notes: NOTHING };

/** A block with its figures. */
type Block = Omit<BlockContext, 'relations' | 'statements'>;

export function readRelations(figures: Block): Related {
  const { tokens, sentences } = figures;
  if (sentences.length === 0) return withoutFigures(figures);
  const relations: Relation[] = [];
  let all: Tally | undefined;
  let said = 0;
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n];
    if (!sentence) continue;
    const own = tallyOf(tokens, sentence);
    const tally = (own.said | said) === own.said ? own : { ...own, said: own.said | said };
    said = own.said;
    all = all ? addedTallies(all, own) : own;
    if (tally.telling > 0) readSentence(relations, figures, { sentence, tally, previous: sentences[n - 1] });
  }
  const statements =
    all && all.amounts > 0 ? readStatements(tokens, { sentences, relations, said: all.said }) : NOTHING;
  const notes = notesOf({ tokens, sentences, role: figures.role, relations, statements }, LINKING, all);
  return { relations, statements, notes };
}

function readSentence(
  relations: Relation[],
  { tokens }: Block,
  { sentence, tally, previous }: { sentence: Sentence; tally: Tally; previous: Sentence | undefined },
): void {
  for (let by = 0; by < READING.length; by++) {
    const { needs, read } = READING[by] ?? {};
    if (!read || (needs && !needs(tally))) continue;
    const found = read(tokens, sentence, previous);
    for (let n = 0; n < found.length; n++) {
      const relation = found[n];
      if (relation) relations.push(relation);
    }
  }
}

/** What a block without figures gives: few constructions ask for it. */
function withoutFigures({ tokens, sentences, role }: Block): Related {
  const notes = notesOf({ tokens, sentences, role, relations: NOTHING, statements: NOTHING }, READING_ALL);
  return notes.length > 0 ? { relations: NOTHING, statements: NOTHING, notes } : NOTHING_RELATED;
}

/** What those of the linking constructions note that are given; `figures` are those of the block, where it has any. */
function notesOf(block: BlockContext, constructions: readonly Linking[], figures?: Tally): readonly Noted[] {
  let notes: Noted[] | undefined;
  for (let n = 0; n < constructions.length; n++) {
    const { by = 0, note, notes: needs } = constructions[n] ?? {};
    if (!note || (needs && figures && !needs(figures))) continue;
    const noted = note(block);
    if (noted === undefined) continue;
    notes ??= [];
    notes.push({ by, note: noted });
  }
  return notes ? fitted(notes) : NOTHING;
}

/** How relations over blocks are linked; their members have their place in the document. */
export const LINKS: readonly Link[] = LINKING.flatMap(({ link, about, looksIntoTables = false }) =>
  link ? [{ link, about, looksIntoTables }] : [],
);

interface Link extends Required<Pick<Construction, 'link' | 'looksIntoTables'>> {
  readonly about: Construction['about'];
}

/** The relations between the cells of a table; their members have their place in the document. */
export const relateCells = (table: Table): Relation[] =>
  TABULAR.flatMap(({ inTable }) => [...(inTable?.(table) ?? NOTHING)]);
