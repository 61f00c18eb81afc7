import type { Snapshot } from '../features/feature.ts';
import { findingRows, rowOf, tellingFigures } from '../features/rows.ts';
import { statusOf } from '../features/status.ts';
import type { KnownText } from '../library.ts';

/** What is kept of a text once it was read. */
export const knownOf = (snapshot: Snapshot): KnownText => ({
  uri: snapshot.uri,
  status: statusOf(snapshot),
  figures: tellingFigures(snapshot).map((figure) => rowOf(figure, snapshot)),
  reported: findingRows(snapshot),
});
