/** The program of the thread that reviews texts beside the server: it does one task at a time, in their order. */
import { setPriority } from 'node:os';
import { platform } from 'node:process';
import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { diskTexts } from '../disk/texts.ts';
import { acrossTexts } from '../formats/across.ts';
import type { Across } from '../formats/format.ts';
import { snapshotsFor } from '../snapshots.ts';
import { knownOf } from '../views/known.ts';
import { type Reading, readClosed, reviewedOf } from '../workspace/reading.ts';
import { type Answer, packed, type Setup, type Task } from './packed.ts';

/** Where cores are few, whoever types goes first. Linux alone takes it as said of this thread: see its setpriority(2). */
const NICE = 10;
if (platform === 'linux') setPriority(NICE);

const { client } = workerData as Setup;
const sources = { texts: diskTexts, snapshots: snapshotsFor(client, 'beside') };

async function read(reading: Reading): Promise<Answer> {
  const found = await readClosed(reading, sources);
  return 'message' in found ? found : packed(reviewedOf(found, { knownOf }));
}

const across = (said: readonly Uint8Array[]): readonly Across[] => acrossTexts(said.map((one) => deserialize(one)));

async function perform(task: Task): Promise<void> {
  try {
    const result = 'reading' in task ? await read(task.reading) : across(task.said);
    parentPort?.postMessage({ result }, 'said' in result ? [result.said.buffer] : []);
  } catch (error) {
    parentPort?.postMessage({ error });
  }
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(() => perform(task));
});
