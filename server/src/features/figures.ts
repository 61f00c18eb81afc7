import { figuresOf } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import { type FiguresResult, figuresRequest } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/** All figures of a document, for an editor that colours them. Names are none. */
export const figures = defineFeature(() => ({
  answers: [onRequest(figuresRequest, figuresIn, { version: 0, figures: [] })],
}));

function figuresIn({ analysis, version, lines }: Snapshot): FiguresResult {
  const found = analysis ? [...figuresOf(analysis)] : [];
  return {
    version,
    figures: found
      .filter(({ figure }) => figure.kind !== 'identifier')
      .map(({ figure: { kind, span }, at }) => ({
        kind,
        range: rangeOf(lines, { start: at + span.start, end: at + span.end }),
      })),
  };
}
