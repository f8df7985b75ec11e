import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLive } from '../../platform/live/use-live.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { device } from './device.ts';
import type { Shown } from './draft-line.ts';
import { lineFor } from './lines.ts';
import type { Written } from './words.ts';

export interface KeptDraft<T extends Written> extends Omit<Shown, 'value'> {
  value: T;
  /** Keeps what is being written: here at once, on the server within two seconds. What stands already removes the draft. */
  set(value: T): void;
  /** Thrown away or sent. */
  discard(): void;
  /** Leaves the composer under the id answered with; the server keeps it until `sentFrom` says that it arrived. */
  handOver(): string;
  take(versionId: string): Promise<boolean>;
  settle(): Promise<boolean>;
}

/**
 * What a person is writing for one destination (`post:community_01jx…`, `comment:post_01jx…`): survives reload, crash, sign-out, and
 * follows the person to other devices. `standing` is the value where nothing is written; it stays the same object.
 */
export function useKeptDraft<T extends Written>(destination: string, standing: T): KeptDraft<T> {
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const line = useMemo(() => lineFor(client, personId, destination), [client, personId, destination]);
  const { value: kept, ...shown } = useSyncExternalStore(line.subscribe, line.snapshot);
  const value = useMemo(() => (kept ? { ...standing, ...kept } : standing), [standing, kept]);

  useEffect(() => void line.read(), [line]);
  useLive({ room: { kind: 'me' } }, (signal) => {
    if (signal.type === 'missed' || (signal.type === 'draftChanged' && signal.device !== device())) void line.read();
  });
  useEffect(() => {
    const key = `parvis:draft:${personId}:${destination}`;
    const onStorage = (event: StorageEvent) => event.key === key && line.hearTab();
    // The last moment that a page on a phone is sure to have.
    const onHide = () => document.visibilityState === 'hidden' && void line.push();
    const onOnline = () => void line.read();
    addEventListener('storage', onStorage);
    addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [line, personId, destination]);

  const set = useCallback(
    (next: T) => {
      if (JSON.stringify({ ...standing, ...next }) === JSON.stringify(standing)) line.discard({ atOnce: false });
      else line.set(next);
    },
    [line, standing],
  );
  const discard = useCallback(() => line.discard(), [line]);
  return { ...shown, value, set, discard, handOver: () => line.handOver(), take: (id) => line.take(id), settle: () => line.settle() };
}
