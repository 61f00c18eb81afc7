import type { ReferenceParams } from 'vscode-languageserver';
import type { Location } from 'vscode-languageserver-types';
import { shift } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, type Elsewhere, onRequest, type Snapshot } from './feature.ts';
import { indicatorAt, isSameIndicator, saidFigures } from './indicators.ts';

/** All figures that are said of the indicator at the cursor, in the document and in all texts of the workspace. */
export const references = defineFeature(() => ({
  capabilities: { referencesProvider: true },
  answers: [onRequest(request, referencesAt, Promise.resolve(null))],
}));

const request: Request<ReferenceParams, Promise<Location[] | null>> = { method: 'textDocument/references' };

async function referencesAt(
  snapshot: Snapshot,
  { position }: ReferenceParams,
  { library, asking }: Elsewhere,
): Promise<Location[] | null> {
  const indicator = indicatorAt(snapshot, snapshot.lines.offsetAt(position));
  if (indicator === null) return null;
  const { uri } = snapshot;
  const found = placesIn(snapshot, indicator);
  for await (const text of library.walk(null, asking))
    if (!('message' in text) && text.uri !== uri) found.push(...placesIn(text, indicator));
  return found;
}

const placesIn = (snapshot: Snapshot, indicator: string): Location[] =>
  saidFigures(snapshot)
    .filter((said) => isSameIndicator(said.indicator, indicator))
    .map(({ figure, at }) => ({ uri: snapshot.uri, range: rangeOf(snapshot.lines, shift(figure.span, at)) }));
