import { useEffect, useEffectEvent } from 'react';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { useLive } from '../../platform/live/use-live.ts';

/** This page, as the server tells of it to the person's other screens. */
export const screenId = newClientId();

/** Something is read, or unread again. */
export interface ReadingChange {
  /** The one post concerned; without it, any may be. */
  postId?: string;
  /** By an act on this screen, or by reading here; without it, on another screen. */
  act?: 'unread' | 'allRead' | 'undone' | 'read';
  /** From which comment on, or which post, it is unread. */
  fromId?: string;
}

type Listener = (change: ReadingChange) => void;
const listeners = new Set<Listener>();

/** Tells the lists and threads of this page. */
export function tellReadingChanged(change: ReadingChange): void {
  listeners.forEach((listener) => listener(change));
}

/** Calls `then` when an act here, or what the person reads on another screen, changed what is unread. */
export function useReadingChanged(then: Listener): void {
  const tell = useEffectEvent(then);
  useEffect(() => {
    const listener: Listener = (change) => tell(change);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  useLive({ room: { kind: 'home' } }, (signal) => {
    if (signal.type === 'readingChanged' && signal.screenId !== screenId) then({ postId: signal.postId });
  });
}
