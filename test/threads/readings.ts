import { pathToFileURL } from 'node:url';
import { clientOf } from '../../server/src/client.ts';
import { DEFAULTS } from '../../server/src/configuration.ts';
import { REPORT_ALL } from '../../server/src/project/review.ts';
import type { Reading } from '../../server/src/workspace/reading.ts';

export const CLIENT = clientOf({ textDocument: { diagnostic: {} } });

/** A text of the disk, to be read as it is by default. */
export const readingOf = (path: string): Reading => ({
  uri: pathToFileURL(path).href,
  settings: DEFAULTS,
  policy: REPORT_ALL,
});
