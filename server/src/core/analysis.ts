import { type Cell, cellsOf, cellsOfLines } from './figures/cells.ts';
import type { Figure, FigureInContext, Located } from './figures/figure.ts';
import { readFigures } from './figures/index.ts';
import type { Sentence } from './figures/sentences.ts';
import { completed } from './figures/when.ts';
import { type LetterCount, lex, lexRow } from './lex/lexer.ts';
import { TokenTable } from './lex/token.ts';
import { type LinkedBlock, linkRelations, type Related, readRelations } from './relations/index.ts';
import type { Relation } from './relations/relation.ts';
import { conflictsAmong } from './rules/conflicts.ts';
import { type Judged, judge } from './rules/index.ts';
import { spanOf } from './rules/message.ts';
import type { Reported } from './rules/rule.ts';
import { suppress } from './suppressions/suppress.ts';
import { cellsByBlock, withCells } from './tables/figures.ts';
import { readTables } from './tables/index.ts';
import type { CellFigure, Table } from './tables/table.ts';
import { cellsOfRow } from './text/cells.ts';
import { type Block, type Format, nextBlock, type Role } from './text/paragraphs.ts';
import { covers, type Placed, shift } from './text/span.ts';

/** What one block says by itself. It depends on the block's text, role and format alone. */
export interface Facts {
  readonly length: number;
  readonly role: Role;
  readonly figures: readonly Figure[];
  /** How many of the figures say something: all but identifiers. */
  readonly telling: number;
  /** Of a row, or of lines that are numbers alone: what tables are made of. */
  readonly cells: readonly Cell[];
  readonly relations: readonly Judged[];
  /** What relations over several blocks are made of. */
  readonly notes: Related['notes'];
  readonly letters: LetterCount;
  /** The period that the block is about at its end, and the first that it mentions. */
  readonly topic: string | null;
  readonly mentioned: string | null;
}

/** Everything that is known of a text. A value: nothing in it ever changes. */
export interface Analysis {
  readonly text: string;
  readonly format: Format;
  /** Why nothing is reported: the text is not Vietnamese. Null where it is. */
  readonly silent: 'not-vietnamese' | null;
  readonly blocks: readonly Placed<Facts>[];
  readonly tables: readonly Table[];
  readonly relations: readonly Placed<Judged>[];
  /** In the order of the text; what its comments ask to leave out is left out. */
  readonly findings: readonly Placed<Reported>[];
  readonly summary: Summary;
}

export interface Summary {
  /** Figures that say something: identifiers are not counted. */
  readonly figures: number;
  /** Relations that were read, and those of them that could be checked. */
  readonly relations: number;
  readonly checked: number;
}

export interface AnalyseOptions {
  readonly format?: Format;
  /** An analysis of an earlier state of the text: blocks that an edit left alone are taken over from it. */
  readonly previous?: Analysis | undefined;
}

/** Reads, relates and checks the figures of a text. Any string will do; nothing is thrown. */
export function analyse(text: string, { format = 'plain', previous }: AnalyseOptions = {}): Analysis {
  const blocks = previous?.format === format ? blocksAfterEdit(text, previous) : allBlocks(text, format);
  if (!isVietnamese(blocks)) {
    const nothing = { figures: 0, relations: 0, checked: 0 };
    return {
      text,
      format,
      silent: 'not-vietnamese',
      blocks,
      tables: [],
      relations: [],
      findings: [],
      summary: nothing,
    };
  }
  const tables = readTables({ text, blocks });
  const relations: Placed<Judged>[] = [];
  for (const { what, at } of blocks) for (const judged of what.relations) relations.push({ what: judged, at });
  for (const what of judgedOf(linkRelations(notesInContext(blocks)))) relations.push({ what, at: 0 });
  const findings = conflictsAmong(
    relations.flatMap(({ what, at }) => what.findings.map((finding) => ({ what: finding, at }))),
  ).toSorted((a, b) => startOf(a) - startOf(b));
  return {
    text,
    format,
    silent: null,
    blocks,
    tables,
    relations,
    findings: format === 'markdown' ? suppress({ text, blocks, findings }) : findings,
    summary: {
      figures: tellingAmong(blocks, tables),
      relations: relations.length,
      checked: relations.filter(({ what }) => what.holds !== null).length,
    },
  };
}

/** All figures in the order of the text; none where the analysis is silent. */
export function* figuresOf(analysis: Analysis): Generator<FigureInContext> {
  if (analysis.silent) return;
  const cells = cellsByBlock(analysis.tables);
  for (const { block, topic } of blocksInContext(analysis.blocks))
    for (const one of withCells(block, cells)) yield inContext(analysis, one, topic);
}

function notesInContext(blocks: readonly Placed<Facts>[]): LinkedBlock[] {
  const noted: LinkedBlock[] = [];
  let topic = titlePeriod(blocks);
  for (let block = 0; block < blocks.length; block++) {
    const one = blocks[block];
    if (!one) continue;
    if (one.what.notes.length > 0) noted.push({ notes: one.what.notes, at: one.at, block, topic });
    topic = topicBehind(one, topic);
  }
  return noted;
}

/** Each block with the period that the text is about where it begins. */
function* blocksInContext(blocks: readonly Placed<Facts>[]): Generator<{ block: Placed<Facts>; topic: string | null }> {
  let topic = titlePeriod(blocks);
  for (const block of blocks) {
    yield { block, topic };
    topic = topicBehind(block, topic);
  }
}

/** The period that the text is about before it says so: the first that it mentions. */
const titlePeriod = (blocks: readonly Placed<Facts>[]): string | null =>
  blocks.find(({ what }) => what.mentioned)?.what.mentioned ?? null;

const topicBehind = ({ what }: Placed<Facts>, topic: string | null): string | null =>
  what.topic === null ? topic : completed(what.topic, topic);

function inContext({ text }: Analysis, one: Located | CellFigure, topic: string | null): FigureInContext {
  const { figure, at } = one;
  const cell = 'row' in one ? { row: one.row, column: one.column } : null;
  const own = ('row' in one && one.period) || figure.period;
  const { indicator } = figure;
  return {
    figure,
    at,
    indicator: cell?.row || (indicator && text.slice(at + indicator.start, at + indicator.end).replace(/\s+/gu, ' ')),
    period: isCalendar(figure) ? figure.period : own === null ? topic : completed(own, topic),
    cell,
  };
}

const isCalendar = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time' || kind === 'identifier';

/** The figure that covers an offset of the text. */
export function figureAt(analysis: Analysis, offset: number): FigureInContext | undefined {
  const cells = cellsByBlock(analysis.tables);
  for (const { block, topic } of analysis.silent ? [] : blocksInContext(analysis.blocks)) {
    if (block.at > offset) return undefined;
    if (offset >= endOf(block)) continue;
    for (const one of withCells(block, cells))
      if (covers(one.figure.span, offset - block.at)) return inContext(analysis, one, topic);
    return undefined;
  }
  return undefined;
}

function tellingAmong(blocks: readonly Placed<Facts>[], tables: readonly Table[]): number {
  const cells = cellsByBlock(tables);
  let telling = 0;
  for (const block of blocks) {
    if (!cells.has(block.at)) telling += block.what.telling;
    else for (const { figure } of withCells(block, cells)) if (figure.kind !== 'identifier') telling++;
  }
  return telling;
}

const startOf = ({ what, at }: Placed<Reported>): number => spanOf(what.at, at).start;

/** At least three letters in a hundred that hardly any other language writes; Vietnamese prose has over fifteen. */
function isVietnamese(blocks: readonly Placed<Facts>[]): boolean {
  let [letters, vietnamese] = [0, 0];
  for (const { what } of blocks) {
    letters += what.letters.letters;
    vietnamese += what.letters.vietnamese;
  }
  return vietnamese * 100 >= letters * 3;
}

function factsOf(text: string, block: Block, format: Format, tokens: TokenTable): Placed<Facts> {
  const letters: LetterCount = { letters: 0, vietnamese: 0 };
  const spans = block.role === 'row' ? cellsOfRow(text, block) : undefined;
  if (spans) lexRow(text, block, spans, { tokens, letters, format });
  else lex(text, block, { tokens, letters, format });
  const { sentences, topic, mentioned } = readFigures(tokens);
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  const { relations, notes } = readRelations({ tokens, sentences, role: block.role });
  const figures = figuresIn(sentences);
  let telling = 0;
  for (const { kind } of figures) if (kind !== 'identifier') telling++;
  return {
    what: {
      length: block.end - block.start,
      role: block.role,
      figures,
      telling,
      cells: spans
        ? cellsOf(
            text.slice(block.start, block.end),
            spans.map((span) => shift(span, -block.start)),
            mentions,
          )
        : cellsOfLines(tokens, mentions),
      relations: judgedOf(relations),
      notes,
      letters,
      topic,
      mentioned,
    },
    at: block.start,
  };
}

const NONE: readonly never[] = [];

function figuresIn(sentences: readonly Sentence[]): readonly Figure[] {
  if (sentences.length === 0) return NONE;
  const figures: Figure[] = [];
  for (const { mentions } of sentences) for (const { figure } of mentions) figures.push(figure);
  return figures;
}

function judgedOf(relations: readonly Relation[]): readonly Judged[] {
  if (relations.length === 0) return NONE;
  const all: Judged[] = [];
  for (const relation of relations) {
    const judged = judge(relation);
    if (judged) all.push(judged);
  }
  return all;
}

function allBlocks(text: string, format: Format): Placed<Facts>[] {
  const blocks: Placed<Facts>[] = [];
  const tokens = new TokenTable();
  for (let block = nextBlock(text, 0, format); block; block = nextBlock(text, block.end, format))
    blocks.push(factsOf(text, block, format, tokens));
  return blocks;
}

/**
 * The blocks before the edit, the blocks that it touched read anew, and the old blocks after it, moved.
 * A block's end depends on the line after it, so the last one before the edit is read anew too.
 */
function blocksAfterEdit(text: string, previous: Analysis): Placed<Facts>[] {
  const { format, blocks: old, text: before } = previous;
  const { start, end } = changedPart(before, text);
  const moved = text.length - before.length;
  const touched = old.findIndex(({ what, at }) => at + what.length >= start);
  const blocks = old.slice(0, Math.max(0, (touched < 0 ? old.length : touched) - 1));
  const tokens = new TokenTable();
  let next = old.findIndex(({ at }) => at + moved > end);
  for (let block = nextBlock(text, endOf(blocks.at(-1)), format); block; block = nextBlock(text, block.end, format)) {
    while (next >= 0 && next < old.length && (old[next]?.at ?? 0) + moved < block.start) next++;
    if (next >= 0 && (old[next]?.at ?? -1) + moved === block.start)
      return [...blocks, ...old.slice(next).map(({ what, at }) => ({ what, at: at + moved }))];
    blocks.push(factsOf(text, block, format, tokens));
  }
  return blocks;
}

const endOf = (block: Placed<Facts> | undefined): number => (block ? block.at + block.what.length : 0);

/** Whole stretches are compared many times as fast as code units one by one. */
const STRETCH = 4096;

/** Where the two texts differ: `start` in both, `end` in the new one. */
function changedPart(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRETCH < shorter && before.slice(start, start + STRETCH) === after.slice(start, start + STRETCH))
    start += STRETCH;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [end, left] = [after.length, shorter - start];
  const moved = before.length - after.length;
  const isSame = (from: number): boolean => before.slice(from + moved, end + moved) === after.slice(from, end);
  for (; left > STRETCH && isSame(end - STRETCH); left -= STRETCH) end -= STRETCH;
  for (; left > 0 && before.charCodeAt(end - 1 + moved) === after.charCodeAt(end - 1); left--) end--;
  return { start, end };
}
