/** What was shown in entries of the history, for coming back to them by Back: one map by key for each client, and gone with its cache. */
export function entryMemory<T>(): (client: object) => Map<string, T> {
  const kept = new WeakMap<object, Map<string, T>>();
  return (client) => {
    const entries = kept.get(client) ?? new Map<string, T>();
    kept.set(client, entries);
    return entries;
  };
}
