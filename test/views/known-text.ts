import type { Snapshot } from '../../server/src/features/feature.ts';
import type { KnownText } from '../../server/src/library.ts';
import { knownOf } from '../../server/src/views/known.ts';
import { snapshotOf } from '../features/harness.ts';

/** What is kept of a text that was read. */
export const knownFrom = (snapshot: Snapshot): KnownText => knownOf(snapshot);

/** Of a text in the folder `hồ-sơ`. */
export const known = (name: string, text: string): KnownText =>
  knownFrom({ ...snapshotOf(text), uri: `file:///hồ-sơ/${name}` });
