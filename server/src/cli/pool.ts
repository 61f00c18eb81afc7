import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Piece } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { coloursOf } from './colours.ts';
import { type Done, perform, type Setup, type Task } from './task.ts';

/** Threads that each check texts as they are given them. */
export interface Pool {
  readonly perform: (task: Task) => ReturnType<typeof perform>;
  readonly close: () => Promise<void>;
}

/** A thread for each core that this process may use, unless it was said how many. */
export const jobsOf = (said: number | undefined): number => said ?? availableParallelism();

/** `program` is the file that calls `work` on a thread. */
export function poolOf(size: number, setup: Setup, program: string | URL): Pool {
  const data: WorkerSetup = {
    ...setup,
    format: setup.format.id,
    write: { ...setup.write, people: { ...setup.write.people, colours: setup.write.people.colours.bold('') !== '' } },
  };
  const workers = Array.from({ length: size }, () => memberOf(new Worker(program, { workerData: data })));
  return {
    // The one with the fewest tasks: texts differ in length.
    perform: (task) => workers.reduce((least, one) => (one.load() < least.load() ? one : least)).perform(task),
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()));
    },
  };
}

type WorkerSetup = Omit<Setup, 'format' | 'write'> & {
  readonly format: string;
  readonly write: Omit<Setup['write'], 'people'> & {
    readonly people: Omit<Setup['write']['people'], 'colours'> & { readonly colours: boolean };
  };
};

type Result = Awaited<ReturnType<typeof perform>>;

interface Waiting {
  readonly settle: (result: Result) => void;
  readonly fail: (error: Error) => void;
}

/** A thread answers in the order in which it is asked. */
function memberOf(worker: Worker) {
  const waiting: Waiting[] = [];
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.splice(0)) fail(error);
  };
  worker.on('message', (answer: { result: Result } | { error: Error }) => {
    const next = waiting.shift();
    if ('error' in answer) next?.fail(answer.error);
    else next?.settle(answer.result);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('A worker thread ended before its work was done')));
  return {
    load: () => waiting.length,
    perform: (task: Task) =>
      new Promise<Result>((settle, fail) => {
        waiting.push({ settle, fail });
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}

/** Checks the texts that the main thread sends, one after the other, until it ends this thread. */
export function work(): void {
  const { format: id, write, ...rest } = workerData as WorkerSetup;
  const format = FORMATS.find((one) => one.id === id);
  if (!format || !parentPort) throw new Error(`There is no form of output called ${id}`);
  const port = parentPort;
  const setup: Setup = {
    ...rest,
    format,
    write: { ...write, people: { ...write.people, colours: coloursOf(write.people.colours) } },
  };
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => {
      try {
        const result = await perform(task, setup);
        if ('message' in result) port.postMessage({ result });
        else send(result);
      } catch (error) {
        port.postMessage({ error });
      }
    });
  });

  /** What is written goes over as bytes, which are handed on and not copied. */
  const send = (done: Done): void => {
    const bytes = joined(done.entry.pieces);
    const pieces = bytes.length > 0 ? [bytes] : [];
    port.postMessage({ result: { ...done, entry: { ...done.entry, pieces } } }, [bytes.buffer]);
  };
}

function joined(pieces: Iterable<Piece>): Uint8Array<ArrayBuffer> {
  const chunks = Array.from(pieces, (piece) => (typeof piece === 'string' ? ENCODER.encode(piece) : piece));
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const ENCODER = new TextEncoder();
