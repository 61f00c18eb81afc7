/** How many items may be under way, and from what weight of them on no other is begun. */
export interface Room<Item> {
  readonly atOnce: number;
  readonly weight: number;
  readonly weigh: (item: Item) => number;
}

/**
 * Does something with each item and gives the results in the order of the items, each as soon as it is there: so much
 * memory and no more, however many items come and however slowly.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Result | Promise<Result>,
  { atOnce, weight, weigh }: Room<Item>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  let load = 0;
  let coming: Promise<IteratorResult<Item>> | undefined;
  let isThrough = false;
  try {
    while (!isThrough || underWay.length > 0) {
      if (!isThrough && underWay.length < atOnce && load < weight) coming ??= iterator.next();
      const first = underWay[0];
      // Whether there is a next item, or the first result; while neither is, this waits for both.
      const item = await Promise.race([...(coming ? [coming] : []), ...(first ? [first.result.then(nothing)] : [])]);
      if (item) {
        coming = undefined;
        if (item.done) isThrough = true;
        else {
          const added = { result: started(run, item.value), weight: weigh(item.value) };
          underWay.push(added);
          load += added.weight;
        }
      } else if (first) {
        underWay.shift();
        load -= first.weight;
        yield await first.result;
      }
    }
  } finally {
    await Promise.allSettled(underWay.map(({ result }) => result));
    // What is still to come may never come; nobody waits for it.
    Promise.all([coming, iterator.return?.()]).catch(nothing);
  }
}

const nothing = (): undefined => undefined;

/** Its failure is met when its turn comes. */
function started<Item, Result>(run: (item: Item) => Result | Promise<Result>, item: Item): Promise<Result> {
  const result = (async () => run(item))();
  result.catch(nothing);
  return result;
}
