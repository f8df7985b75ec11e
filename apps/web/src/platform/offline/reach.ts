/** Whether the server can be reached. The browser knows when it has no network; that the server does not answer shows when something is asked. */
export interface Reach {
  /** Since when no answer comes; null while they come. */
  awaySince(): Date | null;
  /** Something was asked, and the network gave no answer. */
  failed(): void;
  /** An answer came. */
  answered(): void;
  subscribe(listener: () => void): () => void;
  /** Calls `then` whenever answers come again. */
  onBack(then: () => void): () => void;
}

const between = 15_000;

/** `probe` asks whether the server answers. */
export function createReach(probe: () => Promise<boolean>): Reach {
  let since: Date | null = navigator.onLine ? null : new Date();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const returns = new Set<() => void>();
  function set(next: Date | null) {
    if ((since === null) === (next === null)) return;
    since = next;
    clearTimeout(timer);
    if (next) askLater();
    for (const listener of listeners) listener();
    if (!next) for (const listener of returns) listener();
  }
  function askLater() {
    // Not all at once: whoever lost the server lost it together.
    timer = setTimeout(() => void ask(), between * (0.5 + Math.random()));
  }
  async function ask() {
    if (navigator.onLine && (await probe().catch(() => false))) set(null);
    else if (since) askLater();
  }
  addEventListener('offline', () => set(new Date()));
  // What is asked next says whether it is true.
  addEventListener('online', () => set(null));
  return {
    awaySince: () => since,
    failed: () => set(new Date()),
    answered: () => set(null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onBack(then) {
      returns.add(then);
      return () => returns.delete(then);
    },
  };
}

export const reach = createReach(async () => (await fetch('/healthz', { cache: 'no-store' })).ok);
