import { readBlocks, readEdited } from './blocks.ts';
import type { Facts } from './facts.ts';
import type { Figure, FigureInContext, Located } from './figures/figure.ts';
import { completed } from './figures/when.ts';
import { type AllLinks, blocksInContext, linksOf, relationsInTables, relationsOf } from './links.ts';
import { findingsAmong } from './rules/confirmed.ts';
import { conflictsAmong } from './rules/conflicts.ts';
import type { Judged } from './rules/index.ts';
import { startOf } from './rules/message.ts';
import type { Reported } from './rules/rule.ts';
import { suppress } from './suppressions/suppress.ts';
import { cellsByBlock, hiddenBy, withCells } from './tables/figures.ts';
import { readTables } from './tables/index.ts';
import type { CellFigure, Table } from './tables/table.ts';
import type { Format } from './text/paragraphs.ts';
import { covers, type Placed } from './text/span.ts';

/** Everything that is known of a text. A value: nothing in it ever changes. */
export interface Analysis {
  readonly text: string;
  readonly format: Format;
  /** Why nothing is reported: the text is not Vietnamese. Null where it is. */
  readonly silent: 'not-vietnamese' | null;
  readonly blocks: readonly Placed<Facts>[];
  readonly tables: readonly Table[];
  readonly relations: readonly Placed<Judged>[];
  /** Those of them over several blocks, and what they were linked of: for the analysis after the next edit. */
  readonly links: AllLinks;
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
  const edit = previous?.format === format ? readEdited(text, previous) : undefined;
  const total: Total = { letters: 0, vietnamese: 0, telling: 0, related: [] };
  const tally = (block: Placed<Facts>): void => addTo(total, block);
  const blocks = edit?.now ?? readBlocks(text, format, tally);
  if (edit) blocks.forEach(tally);
  const { telling, related } = total;
  if (!isVietnamese(total)) return { text, format, blocks, ...SILENT };
  const tables = readTables({ text, blocks });
  const links = linksOf({ text, format, blocks, tables }, previous && edit && { links: previous.links, edit });
  const read = [...related, ...relationsOf(links)];
  const cells = cellsByBlock(tables);
  const relations = tables.length === 0 ? read : [...shownOf(read, blocks, cells), ...relationsInTables(tables)];
  const findings = conflictsAmong(findingsAmong(relations)).toSorted((a, b) => startOf(a) - startOf(b));
  return {
    text,
    format,
    silent: null,
    blocks,
    tables,
    links,
    relations,
    findings: format === 'markdown' ? suppress({ text, blocks, findings }) : findings,
    summary: {
      figures: telling + tellingBeside(blocks, cells),
      relations: relations.length,
      checked: checkedAmong(relations),
    },
  };
}

const SILENT = {
  silent: 'not-vietnamese',
  tables: [],
  links: [],
  relations: [],
  findings: [],
  summary: { figures: 0, relations: 0, checked: 0 },
} as const;

/** What blocks come to: their letters, how many figures say something, and the relations within them. */
interface Total {
  letters: number;
  vietnamese: number;
  telling: number;
  readonly related: Placed<Judged>[];
}

function addTo(total: Total, { what, at }: Placed<Facts>): void {
  const { relations } = what;
  total.letters += what.letters;
  total.vietnamese += what.vietnamese;
  total.telling += what.telling;
  for (let n = 0; n < relations.length; n++) {
    const judged = relations[n];
    if (judged) total.related.push({ what: judged, at });
  }
}

const isVietnamese = ({ letters, vietnamese }: Total): boolean => vietnamese * 100 >= letters * LEAST_VIETNAMESE;

/** In a hundred letters, those that hardly any other language writes; Vietnamese prose has over fifteen. */
const LEAST_VIETNAMESE = 3;

/** The relations of which no table hides a figure: `3=31/2` above a column is a formula, and no date. */
function shownOf(
  relations: readonly Placed<Judged>[],
  blocks: readonly Placed<Facts>[],
  cells: ReturnType<typeof cellsByBlock>,
): readonly Placed<Judged>[] {
  const hidden = hiddenBy(cells, blocks);
  if (hidden.size === 0) return relations;
  return relations.filter(({ what }) => what.relation.members.every(({ figure }) => !hidden.has(figure)));
}

function checkedAmong(relations: readonly Placed<Judged>[]): number {
  let checked = 0;
  for (const { what } of relations) if (what.holds !== null) checked++;
  return checked;
}

/** All figures in the order of the text; none where the analysis is silent. */
export function* figuresOf(analysis: Analysis): Generator<FigureInContext> {
  if (analysis.silent) return;
  const cells = cellsByBlock(analysis.tables);
  for (const { block, topic } of blocksInContext(analysis.blocks))
    for (const one of withCells(block, cells)) yield inContext(analysis, one, topic);
}

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
    if (offset >= block.at + block.what.length) continue;
    for (const one of withCells(block, cells))
      if (covers(one.figure.span, offset - block.at)) return inContext(analysis, one, topic);
    return undefined;
  }
  return undefined;
}

/** How many more figures say something in tables than in their blocks alone. */
function tellingBeside(blocks: readonly Placed<Facts>[], cells: ReturnType<typeof cellsByBlock>): number {
  if (cells.size === 0) return 0;
  let more = 0;
  for (const block of blocks) {
    if (!cells.has(block.at)) continue;
    for (const { figure } of withCells(block, cells)) if (figure.kind !== 'identifier') more++;
    more -= block.what.telling;
  }
  return more;
}
