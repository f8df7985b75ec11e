import { useEffect, useEffectEvent } from 'react';

const listeners = new Set<() => void>();

/** Tells the lists of this page that something was muted, or is no longer. */
export function tellAttentionChanged(): void {
  listeners.forEach((listener) => listener());
}

/** Calls `then` when something was muted here, or is no longer. */
export function useAttentionChanged(then: () => void): void {
  const tell = useEffectEvent(then);
  useEffect(() => {
    const listener = () => tell();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
