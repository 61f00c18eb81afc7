import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { WholeMessageWriter } from '../server/src/whole-messages.ts';

const message = { jsonrpc: '2.0', method: 'window/logMessage', params: { type: 3, message: 'Tỷ lệ' } };

/** A stream that keeps what is written to it, or refuses it. */
const streamThat = (chunks: string[], refusal: Error | null = null) =>
  new Writable({
    write(chunk, _encoding, settle) {
      chunks.push(String(chunk));
      settle(refusal);
    },
  });

test('a message is written at once, its length in bytes before it', async () => {
  const chunks: string[] = [];
  await new WholeMessageWriter(streamThat(chunks)).write(message);
  const content = JSON.stringify(message);
  expect(chunks).toEqual([`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`]);
});

test('what keeps a message from being written is told, and to who wrote it', async () => {
  const refusal = new Error('The pipe is broken');
  const writer = new WholeMessageWriter(streamThat([], refusal));
  const told: unknown[] = [];
  writer.onError(([error]) => told.push(error));
  await expect(writer.write(message)).rejects.toBe(refusal);
  expect(told).toContain(refusal);
});
