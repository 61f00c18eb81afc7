import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
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
import { each } from './each.ts';
import { enumeration } from './enumeration.ts';
import { fractionParts } from './fraction-parts.ts';
import { grown } from './grown.ts';
import { growth } from './growth.ts';
import { halves } from './halves.ts';
import { itemMark } from './item-marks.ts';
import { itemParts } from './item-parts.ts';
import { kinds } from './kinds.ts';
import { lonePart } from './lone-part.ts';
import { means } from './means.ts';
import { multiples } from './multiples.ts';
import { norms } from './norms.ts';
import { asFarAsSaid } from './open-end.ts';
import { openedParts } from './opened-parts.ts';
import { opposites } from './opposites.ts';
import { outOf } from './out-of.ts';
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
import { saidIn } from './said.ts';
import { saidAgain } from './said-again.ts';
import { separators } from './separators.ts';
import { shareBounds } from './share-bounds.ts';
import { shareOf } from './share-of.ts';
import { shares } from './shares.ts';
import { statedCells } from './stated-cells.ts';
import { readStatements, type Statement } from './statement.ts';
import { stillDue } from './still-due.ts';
import { tables } from './tables.ts';
import { figuresIn, hasAll, SORTS, type Tally, tallyNeeded } from './tally.ts';
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
  each,
  enumeration,
  fractionParts,
  grown,
  growth,
  halves,
  itemParts,
  kinds,
  lonePart,
  means,
  multiples,
  norms,
  openedParts,
  opposites,
  outOf,
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
  stillDue,
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

/** How a construction reads sentences, or notes what blocks give, that have what it needs. */
interface Gate<Do> extends Tally {
  readonly run: Do;
  readonly by: number;
}

/** A gate for each of several needs that a construction has, one behind the other. */
const gatesOf = <Do>(needs: Construction['needs'], run: Do, by: number): Gate<Do>[] =>
  [needs ?? {}].flat().map((one) => ({ ...tallyNeeded(one), run, by }));

const READING = CONSTRUCTIONS.flatMap(({ needs, read }, by) => (read ? gatesOf(needs, read, by) : []));
const TABULAR = CONSTRUCTIONS.filter(({ inTable }) => inTable);
const LINKING = CONSTRUCTIONS.filter(({ link }) => link);
const NOTING = LINKING.flatMap(({ notes, note }, by) => (note ? gatesOf(notes, note, by) : []));
/** Figures with one of which a sentence is asked for cues: others say nothing without. */
const CUED = [...READING, ...NOTING].reduce((all, { figures, said }) => (said ? all | figures : all), 0);
const NOTHING: readonly never[] = [];
const NOTHING_RELATED: Related = { relations: NOTHING, statements: NOTHING, notes: NOTHING };

export function readRelations({
  tokens,
  sentences,
  role,
}: Pick<BlockContext, 'tokens' | 'sentences' | 'role'>): Related {
  const mark = itemMark(tokens);
  if (sentences.length === 0 && !mark) return NOTHING_RELATED;
  const relations: Relation[] = [];
  const all = { figures: 0, said: 0 };
  let previous: Sentence | undefined;
  let before: number | undefined = 0;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (!sentence) continue;
    const figures = figuresIn(sentence);
    const own: number | undefined = figures & CUED ? saidIn(tokens, sentence) : undefined;
    if (own !== undefined && previous) before ??= saidIn(tokens, previous);
    const tally = { figures, said: (own ?? 0) | (before ?? 0) };
    if (figures & SORTS.telling) readSentence(relations, tokens, { sentence, tally, previous });
    all.figures |= figures;
    all.said |= own ?? 0;
    before = own;
    previous = sentence;
  }
  const { figures, said } = all;
  const statements = figures & SORTS.amounts ? readStatements(tokens, { sentences, relations, said }) : NOTHING;
  return { relations, statements, notes: notesOf({ tokens, sentences, role, mark, relations, statements }, all) };
}

function readSentence(
  relations: Relation[],
  tokens: Tokens,
  { sentence, tally, previous }: { sentence: Sentence; tally: Tally; previous: Sentence | undefined },
): void {
  let last = -1;
  for (let g = 0; g < READING.length; g++) {
    const gate = READING[g];
    if (!gate || gate.by === last || !hasAll(tally, gate)) continue;
    last = gate.by;
    const found = gate.run(tokens, sentence, previous);
    for (let n = 0; n < found.length; n++) {
      const relation = found[n];
      if (relation) relations.push(asFarAsSaid(tokens, sentence, relation));
    }
  }
}

/** What the constructions note of a block with such figures. */
function notesOf(block: BlockContext, tally: Tally): readonly Noted[] {
  const notes: Noted[] = [];
  let last = -1;
  for (let g = 0; g < NOTING.length; g++) {
    const gate = NOTING[g];
    if (!gate || gate.by === last || !hasAll(tally, gate)) continue;
    last = gate.by;
    const note = gate.run(block);
    if (note !== undefined) notes.push({ by: gate.by, note });
  }
  return notes.length > 0 ? fitted(notes) : NOTHING;
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
