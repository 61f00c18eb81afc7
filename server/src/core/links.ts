import type { Blocks, Edit } from './blocks.ts';
import type { Facts } from './facts.ts';
import type { Figure } from './figures/figure.ts';
import { completed } from './figures/when.ts';
import { lex } from './lex/lexer.ts';
import { TokenTable } from './lex/token.ts';
import { LINKS, relateCells } from './relations/index.ts';
import type { Beside, Construction, Member, PlacedNote, PlacedTable, Relation } from './relations/relation.ts';
import { type PlacedStatement, placedStatement, type Statement } from './relations/statement.ts';
import { type Judged, judge } from './rules/index.ts';
import { together } from './rules/together.ts';
import type { Table } from './tables/table.ts';
import type { Placed } from './text/span.ts';

/** A relation over several blocks, placed where the first of them begins; `judged` is undefined where it came to nothing. */
interface Linked extends Placed<Relation> {
  readonly judged: Judged | undefined;
  /** How far behind `at` the last of the blocks begins, or its items end. */
  readonly reach: number;
}

/** The links of a text, by construction. */
export type AllLinks = readonly (readonly Linked[])[];

/**
 * Links and judges the relations over several blocks. Where an edit left alone what a construction noted, its relations
 * are taken over, only moved.
 */
export function linksOf(source: Source, before?: { links: AllLinks; edit: Edit }): AllLinks {
  const { blocks, tables } = source;
  const change = before && changeBy(before.edit);
  const known = LINKS.map(({ looksIntoTables }, by) => {
    if (looksIntoTables) return tables.length === 0 ? NONE : null;
    const links = change?.noted.has(by) ? undefined : before?.links[by];
    return links && change ? takenOver(links, change) : null;
  });
  const given = known.includes(null) ? givenIn(blocks, known) : [];
  const beside = { tables: tablesInContext(blocks, tables), read: readerOf(source) };
  return LINKS.map(({ link }, by) => {
    const { notes = NONE, statements = NONE } = given[by] ?? {};
    return known[by] ?? judgedAll(link(notes, { statements, ...beside }));
  });
}

const NONE: readonly never[] = [];

/** A text with its blocks and tables. */
interface Source extends Blocks {
  readonly tables: readonly Table[];
}

function readerOf({ text, format }: Source): Beside['read'] {
  const tokens = new TokenTable();
  return (stretch) => {
    lex(text, stretch, { tokens, format });
    return tokens;
  };
}

/** The judged relations between the cells of tables, whose members have their place in the document. */
export const relationsInTables = (tables: readonly Table[]): Placed<Judged>[] =>
  tables
    .flatMap((table) => together(relateCells(table).flatMap((relation) => judge(relation) ?? [])))
    .map((what) => ({ what, at: 0 }));

/** The judged relations of all links. */
export const relationsOf = (links: AllLinks): Placed<Judged>[] =>
  links.flat().flatMap(({ judged, at }) => (judged ? { what: judged, at } : []));

/** Each block with the period that the text is about where it begins. */
export function* blocksInContext(
  blocks: readonly Placed<Facts>[],
): Generator<{ block: Placed<Facts>; topic: string | null }> {
  let topic = titlePeriod(blocks);
  for (const block of blocks) {
    yield { block, topic };
    topic = topicBehind(block, topic);
  }
}

/** The tables with the period that the text is about where each begins. */
function tablesInContext(blocks: readonly Placed<Facts>[], tables: readonly Table[]): PlacedTable[] {
  const placed: PlacedTable[] = [];
  if (tables.length === 0) return placed;
  for (const { block, topic } of blocksInContext(blocks))
    for (let table = tables[placed.length]; table && block.at >= table.at; table = tables[placed.length])
      placed.push({ table, topic });
  return placed;
}

/** What a construction links, in the order of the text. */
interface Given {
  readonly notes: PlacedNote<unknown>[];
  readonly statements: PlacedStatement[];
  /** Of which statements they are. */
  readonly about: Construction['about'];
}

/** What blocks give to each of the constructions whose links are not known. */
function givenIn(blocks: readonly Placed<Facts>[], known: readonly (readonly Linked[] | null)[]): (Given | null)[] {
  const given = LINKS.map(({ about }, by): Given | null => (known[by] ? null : { notes: [], statements: [], about }));
  const stating = given.flatMap((one) => (one?.about ? one : []));
  let topic = titlePeriod(blocks);
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    if (!block) continue;
    const { notes, statements } = block.what;
    if (notes.length + statements.length > 0) {
      const place = { at: block.at, block: b, topic };
      giveNotes(given, notes, place);
      giveStatements(stating, block.what, place);
    }
    topic = topicBehind(block, topic);
  }
  return given;
}

/** Where a block stands. */
type Place = Omit<PlacedNote<unknown>, 'note'>;

function giveNotes(given: readonly (Given | null)[], notes: Facts['notes'], { at, block, topic }: Place): void {
  for (let n = 0; n < notes.length; n++) {
    const { by = -1, note } = notes[n] ?? {};
    given[by]?.notes.push({ note, at, block, topic });
  }
}

function giveStatements(given: readonly Given[], { statements, role }: Facts, place: Place): void {
  for (let s = 0; s < statements.length; s++) {
    const statement = statements[s];
    const placed = statement && placedStatement(statement, place);
    for (let g = 0; placed && g < given.length; g++)
      if (given[g]?.about?.(statement, role)) given[g]?.statements.push(placed);
  }
}

/** The period that the text is about before it says so: the first that it mentions. */
const titlePeriod = (blocks: readonly Placed<Facts>[]): string | null =>
  blocks.find(({ what }) => what.mentioned)?.what.mentioned ?? null;

const topicBehind = ({ what }: Placed<Facts>, topic: string | null): string | null =>
  what.topic === null ? topic : completed(what.topic, topic);

function judgedAll(relations: Iterable<Relation>): Linked[] {
  const linked: Linked[] = [];
  for (const relation of relations) linked.push(judgedAt(relation));
  return linked;
}

/** Judges a relation whose members have their place in the document. */
function judgedAt(relation: Relation): Linked {
  let at = Number.POSITIVE_INFINITY;
  for (const member of relation.members) at = Math.min(at, member.at);
  const what = placedBy(-at, relation);
  let reach = what.items?.span.end ?? 0;
  for (const member of what.members) reach = Math.max(reach, member.at);
  return { what, at, reach, judged: judge(what) };
}

function placedBy(by: number, { members, items, ...relation }: Relation): Relation {
  const placed = { ...relation, members: members.map((member) => ({ ...member, at: member.at + by })) };
  if (!items) return placed;
  const { start, end } = items.span;
  return { ...placed, items: { ...items, span: { start: start + by, end: end + by } } };
}

/* After an edit. */

/** An edit that left the number of blocks as it was, and the periods that they are about. */
interface Change {
  /** Where the blocks that it touched began and ended, and by how much those behind them have moved. */
  readonly start: number;
  readonly end: number;
  readonly moved: number;
  /** Of each block that it touched, where it begins now, by where it began. */
  readonly begins: ReadonlyMap<number, number>;
  /** Of the figures in them that are the same but for their place, the new one, by the old. */
  readonly figures: ReadonlyMap<unknown, Figure>;
  /** The constructions that noted something else of them. */
  readonly noted: ReadonlySet<number>;
}

/** Undefined where all must be linked anew: blocks came or went, so that others are neighbours, or periods are others. */
function changeBy({ old, now, from, to, moved }: Edit): Change | undefined {
  if (old.length !== now.length || !isSamePeriods(old, now, { from, to })) return undefined;
  let first = from;
  while (first < to && old[first] === now[first]) first++;
  const begins = new Map<number, number>();
  const figures = new Map<unknown, Figure>();
  const noted = new Set<number>();
  for (let n = first; n < to; n++) {
    const [before, after] = [old[n], now[n]];
    if (!before || !after) continue;
    begins.set(before.at, after.at);
    for (const [f, figure] of before.what.figures.entries()) {
      const again = after.what.figures[f];
      if (again && isSame(figure, again, { except: PLACES })) figures.set(figure, again);
    }
    for (const { by } of [...before.what.notes, ...after.what.notes])
      if (!isSame(noteBy(by, before), noteBy(by, after), { figures })) noted.add(by);
    for (const [by, { about }] of LINKS.entries())
      if (about && !isSame(statedFor(about, before), statedFor(about, after), { figures })) noted.add(by);
  }
  const start = old[first]?.at ?? Number.POSITIVE_INFINITY;
  return { start, end: old[to]?.at ?? Number.POSITIVE_INFINITY, moved, begins, figures, noted };
}

const statedFor = (about: NonNullable<Construction['about']>, { what }: Placed<Facts>): readonly Statement[] =>
  what.statements.filter((statement) => about(statement, what.role));

const noteBy = (by: number, { what }: Placed<Facts>): unknown => what.notes.find((one) => one.by === by)?.note;

/** Whether the blocks that an edit touched, and those behind them, are about the periods that they were about. */
function isSamePeriods(
  old: readonly Placed<Facts>[],
  now: readonly Placed<Facts>[],
  { from, to }: Pick<Edit, 'from' | 'to'>,
): boolean {
  const title = titlePeriod(now);
  if (title !== titlePeriod(old)) return false;
  let before = title;
  let after = title;
  for (let n = 0; n < to; n++) {
    const [one, other] = [old[n], now[n]];
    if (one) before = topicBehind(one, before);
    if (other) after = n < from ? before : topicBehind(other, after);
    if (before !== after) return false;
  }
  return true;
}

/** Null where it is not clear how they go on. */
function takenOver(linked: readonly Linked[], change: Change): readonly Linked[] | null {
  if (linked.length === 0) return linked;
  const all: Linked[] = [];
  for (const one of linked) {
    const moved = movedBy(change, one);
    if (!moved) return null;
    all.push(moved);
  }
  return all;
}

/** A relation with its figures in their new places; one with figures in blocks that the edit touched is judged anew. */
function movedBy(change: Change, linked: Linked): Linked | undefined {
  const { what, at, reach } = linked;
  const { start, end, moved, begins, figures } = change;
  if (at + reach < start) return linked;
  if (at >= end) return moved === 0 ? linked : { ...linked, at: at + moved };
  if (what.items) return undefined;
  const placeOf = (place: number): number =>
    place < start ? place : place >= end ? place + moved : (begins.get(place) ?? place);
  const members: Member[] = [];
  for (const member of what.members) {
    const place = at + member.at;
    const isTouched = place >= start && place < end;
    const figure = isTouched ? figures.get(member.figure) : member.figure;
    if (!figure) return undefined;
    members.push({ ...member, figure, at: placeOf(place) });
  }
  return judgedAt({ ...what, members });
}

/** Keys under which figures and numbers keep their place. */
const PLACES: ReadonlySet<string> = new Set(['span', 'start', 'end', 'indicator']);

/** Whether two values of plain data are the same, figures but for their place. */
function isSame(
  one: unknown,
  other: unknown,
  how: { readonly figures?: Change['figures']; readonly except?: ReadonlySet<string> },
): boolean {
  if (Object.is(one, other)) return true;
  if (how.figures?.has(one)) return how.figures.get(one) === other;
  if (!isData(one) || !isData(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => how.except?.has(key) || (key in other && isSame(one[key], other[key], how)))
  );
}

/** Objects and arrays, but nothing that keeps what it holds elsewhere than in its properties. */
function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype;
}
