/**
 * Does something with each item, with at most `atOnce` under way, and gives the results in the order of the items: so much
 * memory and no more, however many items come.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = run(item);
      // Its failure is met when its turn comes.
      result.catch(() => {});
      underWay.push(result);
      if (underWay.length >= atOnce) yield (await underWay.shift()) as Result;
    }
    for (let next = underWay.shift(); next; next = underWay.shift()) yield await next;
  } finally {
    await Promise.allSettled(underWay);
  }
}
