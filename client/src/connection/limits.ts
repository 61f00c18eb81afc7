import { LISTS_AT_MOST } from '../../../server/src/protocol.ts';
import { MOST_LISTED } from '../limits.ts';
import type { Client } from './run.ts';

/** Tells the server how many findings of a text VS Code lists: more need not be sent. */
export const announceLimits = (client: Client): void =>
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...capabilities.experimental, [LISTS_AT_MOST]: MOST_LISTED };
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  });
