import type { CancellationToken } from 'vscode-jsonrpc';
import { isRecord } from '../configuration.ts';
import type { Connection } from '../connection.ts';
import type { Asking } from '../library.ts';

/**
 * Answers with progress under the tokens that a request brings (`workDoneToken`, `partialResultToken`), as the Language
 * Server Protocol has it: told at most a hundred times, so that telling costs nothing.
 */
export async function answered<Answer>(
  answer: (asking: Asking) => Answer | Promise<Answer>,
  { connection, params, token }: { connection: Connection; params: unknown; token: CancellationToken },
): Promise<Answer> {
  const { workDoneToken, partialResultToken } = isRecord(params) ? params : {};
  const send = async (to: unknown, value: unknown): Promise<void> => {
    if (typeof to === 'string' || typeof to === 'number')
      await connection.sendNotification('$/progress', { token: to, value });
  };
  let told = -1;
  void send(workDoneToken, { kind: 'begin', title: 'Soát Số', cancellable: true, percentage: 0 });
  try {
    return await answer({
      isCancelled: () => token.isCancellationRequested,
      progress(done, total) {
        const percentage = Math.floor((100 * done) / total);
        if (percentage === told) return;
        told = percentage;
        void send(workDoneToken, { kind: 'report', message: `${done}/${total}`, percentage });
      },
      partial: (piece) => send(partialResultToken, piece),
    });
  } finally {
    void send(workDoneToken, { kind: 'end' });
  }
}
