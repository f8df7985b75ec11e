import DataLoader from 'dataloader';
import { withNextRound } from '../database/rounds.ts';

const loaders = new WeakMap<object, Map<string, DataLoader<unknown, unknown>>>();

/**
 * Loads by key, all keys of one round of the request in one call of `load`. `scope` is the viewer, which lives as long as its request.
 * Nothing is remembered beyond the round, so that what a mutation wrote is read afresh. What leads to nothing else may be `last`: it waits for all that does.
 */
export function batched<K, V>(scope: object, name: string, key: K, load: (keys: readonly K[]) => Promise<Map<K, V>>, missing: V, last = false): Promise<V> {
  let named = loaders.get(scope);
  if (!named) loaders.set(scope, (named = new Map()));
  let loader = named.get(name) as DataLoader<K, V> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V>(
      async (keys) => {
        // What is asked from now on is read afresh. Within the round a key is asked once, however many fields need it, and counts once in the size of a batch.
        loader!.clearAll();
        const found = await load(keys);
        return keys.map((one) => found.get(one) ?? missing);
      },
      { maxBatchSize: 1000, batchScheduleFn: (dispatch) => withNextRound(dispatch, last) },
    );
    named.set(name, loader as DataLoader<unknown, unknown>);
  }
  return loader.load(key);
}
