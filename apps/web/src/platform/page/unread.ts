import { useSyncExternalStore } from 'react';

/** What is unread in the whole application, for the title and the icon of the tab and for the navigation. */
export interface Unread {
  /** Mentions of me and replies to me: these are counted. */
  forMe: number;
  /** Anything else: this only has a dot. */
  any: boolean;
}

let current: Unread = { forMe: 0, any: false };
const listeners = new Set<() => void>();

/** Tells it to the frame, to the icon of the tab, and to that of the installed application. */
export function showUnread(now: Unread): void {
  if (now.forMe === current.forMe && now.any === current.any) return;
  current = now;
  listeners.forEach((tell) => tell());
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = now.any || now.forMe > 0 ? '/mark-unread.svg' : '/mark.svg';
  // Of an installed application; elsewhere there is none, or it is refused.
  if (now.forMe > 0) navigator.setAppBadge?.(now.forMe).catch(() => undefined);
  else navigator.clearAppBadge?.().catch(() => undefined);
}

export function useUnread(): Unread {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
