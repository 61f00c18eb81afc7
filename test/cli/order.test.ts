import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../server/src/cli/order.ts';

async function* from<T>(items: readonly T[], seen: T[] = []) {
  for (const item of items) {
    seen.push(item);
    yield item;
  }
}

/** As many as are said, whatever they weigh. */
const room = (atOnce: number) => ({ atOnce, weight: 1, weigh: () => 0 });

const all = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
};

test('results come in the order of the items, whichever is done first', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 5 })), fc.integer({ min: 1, max: 9 }), async (waits, atOnce) => {
      const run = async (turns: number): Promise<number> => {
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        return turns;
      };
      expect(await all(inOrder(from(waits), run, room(atOnce)))).toEqual(waits);
    }),
  ));

test('so many are under way, and no more are looked at', async () => {
  let [running, most] = [0, 0];
  const seen: number[] = [];
  const run = async (item: number): Promise<number> => {
    most = Math.max(most, ++running);
    await new Promise((settle) => setImmediate(settle));
    running--;
    return item;
  };
  const results = inOrder(from([1, 2, 3, 4, 5, 6], seen), run, room(3));
  expect((await results.next()).value).toBe(1);
  expect(seen).toEqual([1, 2, 3]);
  expect(await all(results)).toEqual([2, 3, 4, 5, 6]);
  expect(most).toBe(3);
});

test('a failure is met in its turn', async () => {
  const results = inOrder(
    from([1, 2, 3]),
    async (item) => (item === 2 ? Promise.reject(new Error('hai')) : item),
    room(3),
  );
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('hai');
});

test('who stops early leaves nothing under way', async () => {
  let running = 0;
  const run = async (item: number): Promise<number> => {
    running++;
    await new Promise((settle) => setImmediate(settle));
    running--;
    return item;
  };
  for await (const _ of inOrder(from([1, 2, 3, 4]), run, room(3))) break;
  expect(running).toBe(0);
});

test('a result does not wait for the item behind it', async () => {
  async function* slow() {
    yield 1;
    await new Promise(() => {});
  }
  const results = inOrder(slow(), (item) => item, room(3));
  expect((await results.next()).value).toBe(1);
  expect(await results.return(undefined)).toEqual({ done: true, value: undefined });
});

test('heavy items go one by one, light ones with others', async () => {
  let [running, most] = [0, 0];
  const run = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((settle) => setImmediate(settle));
    running--;
  };
  const weigh = (item: number): number => item;
  await all(inOrder(from([9, 9, 9]), run, { atOnce: 5, weight: 4, weigh }));
  expect(most).toBe(1);
  await all(inOrder(from([1, 1, 1, 1, 1, 1]), run, { atOnce: 5, weight: 4, weigh }));
  expect(most).toBe(4);
});
