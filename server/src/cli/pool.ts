import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { joined } from '../disk/lines.ts';
import { isUnreadable, type Piece, type Unreadable } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { coloursOf } from './colours.ts';
import { type Done, perform, type Setup, type Task } from './task.ts';

/** Threads that each check texts as they are given them. */
export interface Pool {
  readonly perform: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

type Result = Done | Unreadable;

/** A thread for each core that this process may use, unless it was said how many. */
export const jobsOf = (said: number | undefined): number => said ?? availableParallelism();

/** So many tasks go over in one message, which costs as much as checking a short text. */
const IN_A_MESSAGE = 8;
/** Messages of a thread that are under way: while it is at one, the next is there. */
const MESSAGES = 2;
/** How many tasks for each thread keep all of them at work. */
export const TASKS_A_THREAD = IN_A_MESSAGE * (MESSAGES + 1);

/** `program` is the file that calls `work` on a thread. */
export function poolOf(size: number, setup: Setup, program: string | URL): Pool {
  const queue: Waiting[] = [];
  let broken: Error | undefined;
  // A task goes to a free thread at once; those that come while none is free go together.
  const give = (): void => {
    while (queue.length > 0 && broken === undefined) {
      const free = members.reduce((least, one) => (one.load() < least.load() ? one : least));
      if (free.load() >= MESSAGES) return;
      free.take(queue.splice(0, IN_A_MESSAGE));
    }
    for (const { fail } of queue.splice(broken ? 0 : queue.length)) fail(broken as Error);
  };
  const hasEnded = (error: Error): void => {
    broken ??= error;
    give();
  };
  const workerData = plain(setup);
  const members = Array.from({ length: size }, () =>
    memberOf(new Worker(program, { workerData }), { isFree: give, hasEnded }),
  );
  return {
    perform: (task) =>
      new Promise((settle, fail) => {
        queue.push({ task, settle, fail });
        give();
      }),
    close: async () => {
      await Promise.all(members.map(({ close }) => close()));
    },
  };
}

interface Waiting {
  readonly task: Task;
  readonly settle: (result: Result) => void;
  readonly fail: (error: Error) => void;
}

/** A thread answers in the order in which it is asked. Bytes are handed on between threads and not copied. */
function memberOf(worker: Worker, on: { readonly isFree: () => void; readonly hasEnded: (error: Error) => void }) {
  const messages: (readonly Waiting[])[] = [];
  const end = (error: Error): void => {
    for (const { fail } of messages.splice(0).flat()) fail(error);
    on.hasEnded(error);
  };
  worker.on('message', (answers: readonly Answer[]) => {
    const asked = messages.shift() ?? [];
    on.isFree();
    for (const [i, answer] of answers.entries()) {
      if (answer instanceof Error) asked[i]?.fail(answer);
      else asked[i]?.settle(answer);
    }
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('A worker thread ended before its work was done')));
  return {
    load: () => messages.length,
    take(tasks: readonly Waiting[]) {
      messages.push(tasks);
      worker.postMessage(
        tasks.map(({ task }) => task),
        tasks.flatMap(({ task: { text } }) => ('line' in text ? [text.line.buffer] : [])),
      );
    },
    close: () => worker.terminate(),
  };
}

/** Checks the texts that the main thread sends, one after the other, until it ends this thread. */
export function work(): void {
  const port = parentPort;
  if (!port) throw new Error('Only a thread that the main one has started can work for it');
  const setup = revived(workerData as PlainSetup);
  port.on('message', (tasks: readonly Task[]) => {
    const answers = tasks.map((task) => answerTo(task, setup));
    const written = answers.flatMap((answer) => ('entry' in answer ? answer.entry.pieces : []));
    port.postMessage(
      answers,
      written.map(({ buffer }) => buffer),
    );
  });
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What a thread says of a task; of one that failed, the error. */
type Answer =
  | Unreadable
  | Error
  | (Omit<Done, 'entry'> & { readonly entry: Omit<Done['entry'], 'pieces'> & { readonly pieces: readonly Bytes[] } });

function answerTo(task: Task, setup: Setup): Answer {
  try {
    const result = perform(task, setup);
    if (isUnreadable(result)) return result;
    const bytes = bytesOf(result.entry.pieces);
    return { ...result, entry: { ...result.entry, pieces: bytes.length > 0 ? [bytes] : [] } };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const bytesOf = (pieces: Iterable<Piece>): Bytes =>
  joined(Array.from(pieces, (piece) => (typeof piece === 'string' ? ENCODER.encode(piece) : piece)));

const ENCODER = new TextEncoder();

/** A call's setup without its functions, which do not go over to another thread. */
type PlainSetup = ReturnType<typeof plain>;

const plain = ({ format, write, ...rest }: Setup) => ({
  ...rest,
  format: format.id,
  write: { ...write, people: { ...write.people, colours: write.people.colours.bold('') !== '' } },
});

function revived({ format: id, write, ...rest }: PlainSetup): Setup {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no form of output called ${id}`);
  return {
    ...rest,
    format,
    write: { ...write, people: { ...write.people, colours: coloursOf(write.people.colours) } },
  };
}
