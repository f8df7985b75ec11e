import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { markAllReadMutation, markUnreadMutation, undoReadingMutation } from './following.graphql.ts';
import { held } from './held.ts';
import { screenId, tellReadingChanged, type ReadingChange } from './reading-events.ts';

/** Marking unread, marking all read, and undoing either while its message stands. */
export function useReadingActs() {
  const client = useApolloClient();
  const showToast = useToast();
  const refusal = useRefusal();

  async function undo(undoId: string, postId: string | undefined) {
    const refused = await refusal(client.mutate({ mutation: undoReadingMutation, variables: { input: { undoId, screenId } } }).then(({ data }) => data?.undoReading.errors));
    if (refused) return showToast({ message: refused, refusal: true });
    if (postId) held.delete(postId);
    tellReadingChanged({ postId, act: 'undone' });
    showToast({ message: <Trans>Undone.</Trans> });
  }
  function done(message: React.ReactNode, undoId: string | null | undefined, change: ReadingChange) {
    tellReadingChanged(change);
    showToast({ message, action: undoId ? { label: <Trans>Undo</Trans>, onAct: () => void undo(undoId, change.postId) } : undefined });
  }
  return {
    /** From a comment on, or a post with all its comments. */
    async markUnread(postId: string, fromId: string) {
      const answer = client.mutate({ mutation: markUnreadMutation, variables: { input: { fromId, screenId } } });
      const refused = await refusal(answer.then(({ data }) => data?.markUnread.errors));
      if (refused) return showToast({ message: refused, refusal: true });
      held.add(postId);
      const message = fromId === postId ? <Trans>Marked unread, with its comments.</Trans> : <Trans>Marked unread from this comment on.</Trans>;
      done(message, (await answer).data?.markUnread.undoId, { postId, act: 'unread', fromId });
    },
    /** In a post or a community; null for all my communities. */
    async markAllRead(inId: string | null, isThread = false) {
      const answer = client.mutate({ mutation: markAllReadMutation, variables: { input: { inId, screenId } } });
      const refused = await refusal(answer.then(({ data }) => data?.markAllRead.errors));
      if (refused) return showToast({ message: refused, refusal: true });
      done(<Trans>All marked as read.</Trans>, (await answer).data?.markAllRead.undoId, { postId: isThread && inId ? inId : undefined, act: 'allRead' });
    },
  };
}
