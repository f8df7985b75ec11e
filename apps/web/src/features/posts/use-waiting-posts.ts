import { useCallback, useState } from 'react';
import type { Room } from '../../platform/live/live.ts';
import { useLive } from '../../platform/live/use-live.ts';

/** Posts that arrived since the list was read, by id: counted, never put in by themselves. */
export function useWaitingPosts(room: Room, listed: readonly { id: string }[], concerns: (communityId: string | undefined) => boolean) {
  const [arrived, setArrived] = useState<readonly string[]>([]);
  useLive({ room }, (signal) => {
    const { postId } = signal;
    if (signal.type !== 'postPosted' || !postId || !concerns(signal.communityId)) return;
    setArrived((all) => (all.includes(postId) ? all : [...all, postId]));
  });
  const known = new Set(listed.map(({ id }) => id));
  return { waiting: arrived.filter((id) => !known.has(id)).length, clear: useCallback(() => setArrived([]), []) };
}
