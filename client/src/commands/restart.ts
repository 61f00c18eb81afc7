import type { Run } from './command.ts';

/** Ends the server and starts it again with the open documents. */
export const restart: Run = (server) => server.restart();
