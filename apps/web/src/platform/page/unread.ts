import { useSyncExternalStore } from 'react';

let unread = 0;
const listeners = new Set<() => void>();

/** What the person hasn't read, as the title and the tab show it. Told by the notifications. */
export function setUnread(count: number): void {
  unread = count;
  listeners.forEach((listener) => listener());
}

export const useUnread = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => unread,
  );
