import { Worker } from 'node:worker_threads';
import type { Client } from '../client.ts';
import type { Text } from '../core/index.ts';
import type { Across } from '../formats/format.ts';
import type { Beside } from '../workspace/reading.ts';
import { type Answer, type Setup, saidOf, type Task, unpacked } from './packed.ts';

/**
 * A thread with a core of its own, started when there is something to do, and given one task at a time; `program` is the
 * file that it runs. A text at which it comes to an end is named, and the next has another thread.
 */
export function besideIn(program: string, client: Client, report: (error: unknown) => void): Beside {
  let thread: Worker | undefined;
  const end = (): void => {
    thread?.terminate().catch(report);
    thread = undefined;
  };
  const perform = async (task: Task): Promise<unknown> => {
    thread ??= new Worker(program, { workerData: { client } satisfies Setup });
    try {
      return await answered(thread, task);
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    async read(reading) {
      try {
        const answer = (await perform({ reading })) as Answer;
        return 'message' in answer ? answer : unpacked(answer);
      } catch (error) {
        report(error);
        return { uri: reading.uri, message: FAILED[reading.settings.locale] };
      }
    },
    across: async (texts) => (await perform({ said: texts.map(saidOf) })) as readonly Across[],
    end,
  };
}

const answered = (thread: Worker, task: Task): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (said: { result: unknown } | { error: unknown }): void =>
      settle(() => ('error' in said ? reject(said.error) : resolve(said.result)));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error('The thread ended before its work was done')));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });

const FAILED: Text = {
  vi: 'Chưa đọc được văn bản này: chương trình dừng giữa chừng. Các văn bản khác vẫn được kiểm tra; nhật ký ghi rõ lý do.',
  en: 'This text could not be read: the program stopped at it. The other texts were checked; the log says why.',
};
