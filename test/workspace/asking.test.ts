import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-jsonrpc';
import { answered } from '../../server/src/workspace/asking.ts';

function recorder() {
  const sent: unknown[] = [];
  const connection = { sendNotification: async (_: string, told: unknown) => void sent.push(told) } as never;
  return { sent, connection };
}

test('progress is told under the token of the request: its begin, each percent once, its end', async () => {
  const { sent, connection } = recorder();
  const params = { workDoneToken: 'a', partialResultToken: 7 };
  const answer = await answered(
    (asking) => {
      for (let done = 0; done < 1000; done++) asking.progress(done, 1000);
      asking.partial('piece');
      return asking.isCancelled();
    },
    { connection, params, token: CancellationToken.None },
  );
  expect(answer).toBe(false);
  expect(sent).toHaveLength(103);
  expect(sent[0]).toMatchObject({ token: 'a', value: { kind: 'begin', cancellable: true } });
  expect(sent[2]).toEqual({ token: 'a', value: { kind: 'report', message: '10/1000', percentage: 1 } });
  expect(sent[101]).toEqual({ token: 7, value: 'piece' });
  expect(sent[102]).toEqual({ token: 'a', value: { kind: 'end' } });
});

test('who brings no token is told nothing, and a failure ends the progress', async () => {
  const { sent, connection } = recorder();
  const fail = () => {
    throw new Error('no');
  };
  await expect(answered(fail, { connection, params: {}, token: CancellationToken.None })).rejects.toThrow('no');
  expect(sent).toEqual([]);
  const params = { workDoneToken: 1 };
  await expect(answered(fail, { connection, params, token: CancellationToken.None })).rejects.toThrow('no');
  expect(sent.at(-1)).toEqual({ token: 1, value: { kind: 'end' } });
});
