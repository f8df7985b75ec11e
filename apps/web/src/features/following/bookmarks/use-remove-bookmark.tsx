import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import { bookmarksQuery, keepBookmarkMutation, removeBookmarkMutation } from './bookmarks.graphql.ts';

/** Takes something from what is put aside; undone, it is back with its note and, where that is still ahead, its reminder. */
export function useRemoveBookmark() {
  const client = useApolloClient();
  const showToast = useToast();
  const refusal = useRefusal();
  const listAgain = () => void client.refetchQueries({ include: [bookmarksQuery] });

  return async (thingId: string, { note, remindAt }: { note: string; remindAt: string | null }): Promise<void> => {
    const refused = await refusal(client.mutate({ mutation: removeBookmarkMutation, variables: { input: { thingId } } }).then(({ data }) => data?.removeBookmark.errors));
    if (refused) return showToast({ message: refused, refusal: true });
    listAgain();
    async function undo() {
      const ahead = remindAt && Date.parse(remindAt) > Date.now() ? remindAt : null;
      const reason = await refusal(client.mutate({ mutation: keepBookmarkMutation, variables: { input: { thingId, note, remindAt: ahead } } }).then(({ data }) => data?.keepBookmark.errors));
      if (reason) return showToast({ message: reason, refusal: true });
      listAgain();
      showToast({ message: <Trans>Undone.</Trans> });
    }
    showToast({ message: <Trans>No longer put aside.</Trans>, action: { label: <Trans>Undo</Trans>, onAct: () => void undo() } });
  };
}
