import { type Cell, cellsOfLines, cellsOfRow } from './figures/cells.ts';
import type { Figure, Mention } from './figures/figure.ts';
import { readFigures } from './figures/index.ts';
import type { Sentence } from './figures/sentences.ts';
import { lex, lexRow } from './lex/lexer.ts';
import type { TokenTable } from './lex/token.ts';
import { type Related, readRelations } from './relations/index.ts';
import { type Judged, judge } from './rules/index.ts';
import { cellsOfRow as spansOfRow } from './text/cells.ts';
import { fitted } from './text/fitted.ts';
import type { Block, Format, Role } from './text/paragraphs.ts';
import type { Placed } from './text/span.ts';

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
  readonly statements: Related['statements'];
  readonly notes: Related['notes'];
  /** How many letters it has, and how many that only Vietnamese uses. */
  readonly letters: number;
  readonly vietnamese: number;
  /** The period that the block is about at its end, and the first that it mentions. */
  readonly topic: string | null;
  readonly mentioned: string | null;
}

/** Reads a block of `text`; `tokens` is a table to work with, of which nothing is kept. */
export function factsOf(text: string, block: Block, format: Format, tokens: TokenTable): Placed<Facts> {
  const spans = block.role === 'row' ? spansOfRow(text, block) : undefined;
  if (spans) lexRow(text, block, spans, { tokens, format });
  else lex(text, block, { tokens, format });
  const { sentences, topic, mentioned } = readFigures(tokens);
  const mentions = mentionsIn(sentences);
  const { relations, statements, notes } = readRelations({ tokens, sentences, role: block.role });
  return {
    what: {
      length: block.end - block.start,
      role: block.role,
      figures: mentions.length === 0 ? NONE : mentions.map(({ figure }) => figure),
      telling: tellingIn(mentions),
      cells: spans ? cellsOfRow(text, block, spans, mentions) : cellsOfLines(tokens, mentions),
      relations: judgedOf(relations),
      statements,
      notes,
      letters: tokens.letters,
      vietnamese: tokens.vietnamese,
      topic,
      mentioned,
    },
    at: block.start,
  };
}

const NONE: readonly never[] = [];

function mentionsIn(sentences: readonly Sentence[]): readonly Mention[] {
  if (sentences.length < 2) return sentences[0]?.mentions ?? NONE;
  const all: Mention[] = [];
  for (let s = 0; s < sentences.length; s++) all.push(...(sentences[s]?.mentions ?? NONE));
  return all;
}

function tellingIn(mentions: readonly Mention[]): number {
  let telling = 0;
  for (let m = 0; m < mentions.length; m++) if (mentions[m]?.figure.kind !== 'identifier') telling++;
  return telling;
}

function judgedOf(relations: Related['relations']): readonly Judged[] {
  if (relations.length === 0) return NONE;
  const all: Judged[] = [];
  for (let n = 0; n < relations.length; n++) {
    const relation = relations[n];
    const judged = relation && judge(relation);
    if (judged) all.push(judged);
  }
  return fitted(all);
}
