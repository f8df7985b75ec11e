import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<unknown, unknown>>>();

/**
 * Loads by key, all keys of one tick in one call of `load`. `scope` is the viewer, which lives as long as its request.
 * Nothing is remembered beyond the tick, so that what a mutation wrote is read afresh.
 */
export function batched<K, V>(scope: object, name: string, key: K, load: (keys: readonly K[]) => Promise<Map<K, V>>, missing: V): Promise<V> {
  let named = loaders.get(scope);
  if (!named) loaders.set(scope, (named = new Map()));
  let loader = named.get(name) as DataLoader<K, V> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V>(
      async (keys) => {
        // What is asked from now on is read afresh. Within the tick a key is asked once, however many fields need it, and counts once in the size of a batch.
        loader!.clearAll();
        const found = await load(keys);
        return keys.map((one) => found.get(one) ?? missing);
      },
      { maxBatchSize: 1000 },
    );
    named.set(name, loader as DataLoader<unknown, unknown>);
  }
  return loader.load(key);
}

/** Lists of one page answer together: what their things need is then loaded together too, not list by list. `page` names it. */
export function together<T>(scope: object, page: string, read: () => Promise<T>): Promise<T> {
  return batched<() => Promise<unknown>, unknown>(
    scope,
    `lists of the ${page}`,
    read,
    async (lists) => new Map(await Promise.all(lists.map(async (list) => [list, await list()] as const))),
    null,
  ) as Promise<T>;
}
