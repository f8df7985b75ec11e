import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../../platform/session/viewer.ts';
import { outboxFor, type PendingComment, type Shown } from './outbox.ts';

export type { PendingComment, Written } from './outbox.ts';

export interface Outbox {
  pending: readonly Shown[];
  send(comment: PendingComment): void;
  retry(clientId: string): void;
  /** Forgets it. */
  drop(clientId: string): void;
}

/** Comments on their way to one post. */
export function useOutbox(postId: string): Outbox {
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const outbox = useMemo(() => outboxFor(client, personId, postId), [client, personId, postId]);
  const pending = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => key === `parvis:draft:${personId}:outbox:${postId}` && outbox.hearTab();
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [outbox, personId, postId]);
  return {
    pending,
    send: (comment) => outbox.send(comment),
    retry: (clientId) => outbox.retry(clientId),
    drop: (clientId) => outbox.drop(clientId),
  };
}
