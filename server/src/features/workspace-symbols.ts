import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { shift } from '../core/index.ts';
import type { Asking, Library } from '../library.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onLibraryRequest, type Snapshot } from './feature.ts';
import { answersTo, saidFigures } from './indicators.ts';

/** The indicators of all texts of the workspace, with their figures, by words of their names. */
export const workspaceSymbols = defineFeature(() => ({
  capabilities: { workspaceSymbolProvider: true },
  libraryAnswers: [onLibraryRequest(request, symbolsFor)],
}));

const request: Request<WorkspaceSymbolParams, SymbolInformation[]> = { method: 'workspace/symbol' };

/** More nobody reads. */
const MOST = 500;

async function symbolsFor(library: Library, { query }: WorkspaceSymbolParams, asking: Asking) {
  const found: SymbolInformation[] = [];
  // Without a word there is nothing to look for: no text is read for it.
  if (query.trim() === '') return found;
  for await (const text of library.walk(null, asking)) {
    if ('message' in text) continue;
    found.push(...symbolsIn(text, query).slice(0, MOST - found.length));
    if (found.length === MOST) break;
  }
  return found;
}

const symbolsIn = (snapshot: Snapshot, query: string): SymbolInformation[] =>
  saidFigures(snapshot)
    .filter(({ indicator }) => answersTo(indicator, query))
    .map(({ indicator, figure, at, period }) => {
      const span = shift(figure.span, at);
      const written = snapshot.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      return {
        name: `${indicator}: ${written}`,
        kind: SymbolKind.Number,
        location: { uri: snapshot.uri, range: rangeOf(snapshot.lines, span) },
        ...(period !== null && { containerName: period }),
      };
    });
