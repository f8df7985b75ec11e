import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { askAgain } from '../../platform/graphql/ask-again.ts';
import type { Signal } from '../../platform/live/live.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { readPostAgain } from '../posts/read-post-again.ts';
import { commentQuery, knownCommentFragment } from './comments.graphql.ts';
import { putInThread } from './put-in-thread.ts';

/** Comments that are known to have come and are not read yet. */
export interface ComingComments {
  count: number;
  read: () => Promise<unknown>;
}

/**
 * What others do in an open thread shows by itself: new comments below, changed ones in their place, nothing that is read moves.
 * Where thousands read, a new comment is known at once and read in its turn, or when one asks.
 */
export function useThreadLive({ id: postId, lockedAt = null }: { id: string; lockedAt?: string | null }, { sending, refetch }: { sending: boolean; refetch: () => void }): ComingComments {
  const client = useApolloClient();
  const me = useViewer().person.id;

  // Closed or opened again: whether one may reply stands with each comment.
  const locked = useRef(lockedAt);
  const readAgain = useEffectEvent(refetch);
  useEffect(() => {
    if (locked.current !== lockedAt) readAgain();
    locked.current = lockedAt;
  }, [lockedAt]);

  const [coming, setComing] = useState<readonly string[]>([]);
  async function readComment(commentId: string, arrived: boolean) {
    const data = await askAgain(client, commentQuery, { commentId });
    const comment = data?.comment;
    setComing((all) => all.filter((id) => id !== commentId));
    if (!comment) {
      client.cache.evict({ id: client.cache.identify({ __typename: 'Comment', id: commentId }) });
      // Its count tells one less.
      await readPostAgain(client, postId);
    } else if (arrived && !(sending && comment.author.id === me)) {
      // My own, on its way, is put in by its answer.
      putInThread(client.cache, { id: comment.id, parentId: comment.parent?.id ?? null, postId, mine: comment.author.id === me });
    }
  }
  function hear(signal: Signal) {
    if (signal.type === 'missed') {
      setComing([]);
      return refetch();
    }
    // A poll reads itself again.
    if (signal.postId !== postId || signal.type === 'pollChanged') return;
    const asked =
      signal.commentId && signal.type !== 'postChanged'
        ? readComment(signal.commentId, signal.type === 'commentPosted')
        : readPostAgain(client, postId);
    // The next signal or visit reads it.
    asked.catch(() => undefined);
  }
  function announce({ type, postId: inPost, commentId }: Signal) {
    // Mine stands there already.
    if (type === 'commentPosted' && inPost === postId && commentId && !sending && !isKnown(client, commentId)) setComing((all) => [...new Set([...all, commentId])]);
  }
  useLive({ room: { kind: 'post', id: postId } }, hear, announce);
  return { count: coming.length, read: () => Promise.all(coming.map((id) => readComment(id, true))) };
}

const isKnown = ({ cache }: ApolloClient, id: string): boolean =>
  cache.readFragment({ id: cache.identify({ __typename: 'Comment', id }), fragment: knownCommentFragment }) !== null;

