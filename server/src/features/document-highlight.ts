import type { DocumentHighlightParams } from 'vscode-languageserver';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { figureAt, spanOf } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { relationsOf } from './members.ts';

/** The figure at the cursor, and all that it is compared with. */
export const documentHighlight = defineFeature(() => ({
  capabilities: { documentHighlightProvider: true },
  answers: [onRequest(request, highlightsAt, null)],
}));

const request: Request<DocumentHighlightParams, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
};

/** Null where there is no figure: the editor may have something of its own to highlight. */
function highlightsAt(
  { analysis, lines }: Snapshot,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const located = analysis ? figureAt(analysis, lines.offsetAt(position)) : undefined;
  if (!analysis || !located) return null;
  const { figure, at } = located;
  const own = { start: at + figure.span.start, end: at + figure.span.end };
  const members = relationsOf(located, analysis).flatMap(({ what, at: by }) =>
    what.relation.members.map((member) => spanOf(member, by)),
  );
  const spans = new Map([own, ...members].map((span) => [span.start, span]));
  const inOrder = [...spans.values()].sort((a, b) => a.start - b.start);
  return inOrder.map((span) => ({ range: rangeOf(lines, span), kind: DocumentHighlightKind.Text }));
}
