import { expect, test } from 'vitest';
import type { Message, ResponseMessage } from 'vscode-languageserver-protocol';
import { conduct } from '../server/src/conduct.ts';

/** What becomes of messages in this order: they are let through, refused with a code, or dropped. */
function fates(...methods: readonly string[]): (string | number)[] {
  const refused: ResponseMessage[] = [];
  const write = async (response: Message): Promise<void> => void refused.push(response as ResponseMessage);
  const { messageStrategy } = conduct({ write }, (error) => expect(error).toBeUndefined());
  return methods.map((method, id) => {
    const message = { jsonrpc: '2.0', method, ...(/^(?:initialize|shutdown|ask)$/u.test(method) && { id }) };
    let fate: string | number = 'dropped';
    messageStrategy.handleMessage(message, () => {
      fate = 'heard';
      return undefined as never;
    });
    const last = refused.at(-1);
    return last?.id === id ? (last.error?.code ?? 0) : fate;
  });
}

test.each<[string, Record<string, string | number>[]]>([
  [
    'nothing is asked before the introduction',
    [{ ask: -32002 }, { didOpen: 'dropped' }, { initialize: 'heard' }, { ask: 'heard' }, { didOpen: 'heard' }],
  ],
  ['the introduction comes once', [{ initialize: 'heard' }, { initialize: -32600 }, { ask: 'heard' }]],
  [
    'after shutdown only exit is heard',
    [
      { initialize: 'heard' },
      { shutdown: 'heard' },
      { ask: -32600 },
      { shutdown: -32600 },
      { didOpen: 'dropped' },
      { initialize: -32600 },
      { exit: 'heard' },
    ],
  ],
  ['exit is heard at any time', [{ exit: 'heard' }]],
  ['there is nothing to shut down before the introduction', [{ shutdown: -32002 }, { initialize: 'heard' }]],
])('%s', (_, expected) => {
  const pairs = expected.flatMap((one) => Object.entries(one));
  expect(fates(...pairs.map(([method]) => method))).toEqual(pairs.map(([, fate]) => fate));
});

test('a request that is cancelled before its turn is answered as cancelled', () => {
  const { connectionStrategy } = conduct({ write: async () => {} }, () => {});
  const request = { jsonrpc: '2.0', id: 7, method: 'ask' };
  expect(connectionStrategy.cancelUndispatched?.(request, () => undefined)).toMatchObject({
    id: 7,
    error: { code: -32800 },
  });
});
