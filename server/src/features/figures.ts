import { type Analysis, cellsByBlock, type Facts, type Placed, type Span, shift, withCells } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import { type FiguresParams, type FiguresResult, figuresRequest } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/** The figures of a document, or of a part of it, for an editor that colours them. Names are none. */
export const figures = defineFeature(() => ({
  answers: [onRequest(figuresRequest, figuresIn, { version: 0, figures: [] })],
}));

function figuresIn({ analysis, version, lines }: Snapshot, { range }: FiguresParams): FiguresResult {
  const asked = range && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const cells = cellsByBlock(analysis?.tables ?? []);
  const spans = blocksOf(analysis)
    .filter(({ what, at }) => isAsked({ start: at, end: at + what.length }, asked))
    .flatMap((block) =>
      [...withCells(block, cells)].map(({ figure: { kind, span } }) => ({ kind, span: shift(span, block.at) })),
    );
  return {
    version,
    figures: spans
      .filter(({ kind, span }) => kind !== 'identifier' && isAsked(span, asked))
      .map(({ kind, span }) => ({ kind, range: rangeOf(lines, span) })),
  };
}

/** Those that are read: none of a text that is not Vietnamese, or too long. */
const blocksOf = (analysis: Analysis | null): readonly Placed<Facts>[] =>
  analysis && !analysis.silent ? analysis.blocks : [];

const isAsked = (span: Span, asked: Span | undefined): boolean =>
  asked === undefined || (span.start <= asked.end && asked.start <= span.end);
