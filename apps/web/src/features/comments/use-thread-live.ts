import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { askAgain } from '../../platform/graphql/ask-again.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { readPostAgain } from '../posts/read-post-again.ts';
import { commentQuery } from './comments.graphql.ts';
import { putInThread } from './put-in-thread.ts';

/** What others do in an open thread shows by itself: new comments below, changed ones in their place, nothing that is read moves. */
export function useThreadLive({ id: postId, lockedAt = null }: { id: string; lockedAt?: string | null }, { sending, refetch }: { sending: boolean; refetch: () => void }): void {
  const client = useApolloClient();
  const me = useViewer().person.id;

  // Closed or opened again: whether one may reply stands with each comment.
  const locked = useRef(lockedAt);
  const readAgain = useEffectEvent(refetch);
  useEffect(() => {
    if (locked.current !== lockedAt) readAgain();
    locked.current = lockedAt;
  }, [lockedAt]);

  async function readComment(commentId: string, arrived: boolean) {
    const data = await askAgain(client, commentQuery, { commentId });
    const comment = data?.comment;
    if (!comment) {
      client.cache.evict({ id: client.cache.identify({ __typename: 'Comment', id: commentId }) });
      // Its count tells one less.
      await readPostAgain(client, postId);
    } else if (arrived && !(sending && comment.author.id === me)) {
      // My own, on its way, is put in by its answer.
      putInThread(client.cache, { id: comment.id, parentId: comment.parent?.id ?? null, postId, mine: comment.author.id === me });
    }
  }
  useLive({ room: { kind: 'post', id: postId } }, (signal) => {
    if (signal.type === 'missed') return refetch();
    // A poll reads itself again.
    if (signal.postId !== postId || signal.type === 'pollChanged') return;
    const asked =
      signal.commentId && signal.type !== 'postChanged'
        ? readComment(signal.commentId, signal.type === 'commentPosted')
        : readPostAgain(client, postId);
    // The next signal or visit reads it.
    asked.catch(() => undefined);
  });
}
