import { useSyncExternalStore } from 'react';

/** What is unread in the whole application, for the title and the icon of the tab and for the navigation. */
export interface Unread {
  /** What has a number: mentions of me and replies to me; all of it, for who chose so. */
  count: number;
  /** Anything else: this only has a dot. */
  any: boolean;
  /** All that is unread has a number. */
  ofAll: boolean;
}

let current: Unread = { count: 0, any: false, ofAll: false };
const listeners = new Set<() => void>();

/** Tells it to the frame, to the icon of the tab, and to that of the installed application. */
export function showUnread(now: Unread): void {
  if (now.count === current.count && now.any === current.any && now.ofAll === current.ofAll) return;
  current = now;
  listeners.forEach((tell) => tell());
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = now.any || now.count > 0 ? '/mark-unread.svg' : '/mark.svg';
  // Of an installed application; elsewhere there is none, or it is refused.
  if (now.count > 0) navigator.setAppBadge?.(now.count).catch(() => undefined);
  else navigator.clearAppBadge?.().catch(() => undefined);
}

export function useUnread(): Unread {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
