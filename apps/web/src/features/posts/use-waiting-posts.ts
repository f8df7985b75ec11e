import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { Room } from '../../platform/live/live.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { readPostAgain } from './read-post-again.ts';

/** Posts that arrived since the list was read, by id: counted, never put in by themselves. Listed ones that changed are read again; what is gone leaves. */
export function useWaitingPosts(room: Room, listed: readonly { id: string }[], concerns: (communityId: string | undefined) => boolean) {
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const client = useApolloClient();
  const known = new Set(listed.map(({ id }) => id));
  useLive({ room }, (signal) => {
    const { postId } = signal;
    if (signal.type === 'postChanged' && postId && known.has(postId)) void readPostAgain(client, postId);
    if (signal.type !== 'postPosted' || !postId || !concerns(signal.communityId)) return;
    setArrived((all) => (all.includes(postId) ? all : [...all, postId]));
  });
  return { waiting: arrived.filter((id) => !known.has(id)).length, clear: useCallback(() => setArrived([]), []) };
}
