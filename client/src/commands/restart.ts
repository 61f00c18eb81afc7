import type { Run } from './command.ts';

/** Ends the server and starts it again with the open documents. */
export const restart: Run = async ({ client }) => {
  if (client.needsStop()) await client.stop();
  await client.start();
};
