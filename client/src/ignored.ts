import type { Memento } from 'vscode';
import type { IgnoredHere } from '../../server/src/protocol/projects.ts';

/** What is ignored in texts without a folder: it is kept with the window's state, by the text's address. */
export const keptOf = (memory: Memento, uri: string): readonly IgnoredHere[] => memory.get(keyOf(uri), []);

export const keep = (memory: Memento, uri: string, entry: IgnoredHere): Thenable<void> =>
  memory.update(keyOf(uri), [...keptOf(memory, uri), entry]);

/** Forgets all of it; how many findings and rules it was. */
export async function forgetAll(memory: Memento): Promise<number> {
  let count = 0;
  for (const key of memory.keys().filter((one) => one.startsWith(PREFIX))) {
    count += keptOf(memory, key.slice(PREFIX.length)).length;
    await memory.update(key, undefined);
  }
  return count;
}

const PREFIX = 'ignored:';
const keyOf = (uri: string): string => PREFIX + uri;
