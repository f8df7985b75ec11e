import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { Room, Signal } from '../../platform/live/live.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { useAttentionChanged } from '../following/attention-events.ts';
import { readPostAgain } from './read-post-again.ts';

interface ListedPost {
  id: string;
  createdAt?: string;
}

/** What the first page of the list holds now, and whether there is more after it. */
export interface NewestPosts {
  posts: readonly ListedPost[];
  hasMore: boolean;
  /** Of a list that stands in another order at each reading: what of it is no longer to be seen. */
  gone?: readonly string[];
}

export interface WaitingPosts {
  room: Room;
  listed: readonly ListedPost[];
  concerns: (signal: Signal) => boolean;
  /** Asks for the first page without touching what is shown. */
  readNewest: () => Promise<NewestPosts | null>;
  /** Reads the list anew; done by itself only where nothing is listed, so that nothing moves. */
  refetch: () => Promise<unknown>;
}

/** Posts that arrived since the list was read, by id: counted, never put in by themselves. Listed ones that changed are read again; what is gone leaves. */
export function useWaitingPosts({ room, listed, concerns, readNewest, refetch }: WaitingPosts) {
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const client = useApolloClient();
  const known = new Set(listed.map(({ id }) => id));

  function arrive(ids: readonly string[]) {
    if (ids.length === 0) return;
    if (listed.length > 0) setArrived((all) => [...new Set([...all, ...ids])]);
    // The next signal or visit reads it.
    else refetch().catch(() => undefined);
  }

  /** The line was down: what was posted meanwhile waits, and what should stand in the first page but doesn't is asked for. */
  async function catchUp() {
    const newest = await readNewest();
    if (!newest) return;
    const lastKnown = listed.reduce((last, { createdAt = '' }) => (createdAt > last ? createdAt : last), '');
    // What isn't listed and is older only moved up, by an answer or a promotion.
    arrive(newest.posts.filter(({ id, createdAt = '' }) => !known.has(id) && createdAt > lastKnown).map(({ id }) => id));
    const now = new Set(newest.posts.map(({ id }) => id));
    const expected = newest.hasMore ? listed.slice(0, newest.posts.length) : listed;
    const missing = newest.gone ?? expected.map(({ id }) => id).filter((id) => !now.has(id));
    await Promise.all(missing.map((id) => readPostAgain(client, id)));
  }

  // What waits may be of someone or of a place that was muted just now.
  useAttentionChanged(() => {
    if (arrived.length === 0) return;
    const recount = async () => {
      const newest = await readNewest();
      const come = new Set(newest?.posts.map(({ id }) => id));
      if (newest) setArrived((all) => all.filter((id) => come.has(id)));
    };
    void recount().catch(() => undefined);
  });
  useLive({ room }, (signal) => {
    const { postId } = signal;
    // Without an answer the line is down again, and its return says so.
    if (signal.type === 'missed') return void catchUp().catch(() => undefined);
    if (signal.type === 'postChanged' && postId && known.has(postId)) void readPostAgain(client, postId);
    if (signal.type === 'postPosted' && postId && concerns(signal)) arrive([postId]);
  });
  return { waiting: arrived.filter((id) => !known.has(id)).length, clear: useCallback(() => setArrived([]), []) };
}
