import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, useToast, type MenuEntry } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import type { PostCardFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { convertPostMutation } from './questions.graphql.ts';

/** For the menu of a post: a question of a discussion, a discussion of a question. Asks first where an accepted answer would be withdrawn. */
export function useConvert(post: PostCardFragment): { items: MenuEntry[]; dialog: ReactNode } {
  const { t } = useLingui();
  const showToast = useToast();
  const refusal = useRefusal();
  const [asking, setAsking] = useState(false);
  const asks = post.kind === 'question';
  const [convert, { loading }] = useMutation(convertPostMutation, { variables: { input: { postId: post.id, kind: asks ? 'discussion' : 'question' } } });

  async function act() {
    const refused = await refusal(convert().then(({ data }) => data?.convertPost.errors));
    setAsking(false);
    showToast({ refusal: refused !== null, message: refused ?? (asks ? <Trans>It is a discussion now.</Trans> : <Trans>It is a question now: one of its comments can be accepted as the answer.</Trans>) });
  }
  if (!post.viewerCanConvert) return { items: [], dialog: null };
  return {
    items: [
      asks
        ? { key: 'convert', icon: 'talk', label: t`Make it a discussion`, onSelect: () => (post.acceptedAnswer ? setAsking(true) : void act()) }
        : { key: 'convert', icon: 'ask', label: t`Make it a question`, onSelect: () => void act() },
    ],
    dialog: (
      <ConfirmDialog
        open={asking}
        busy={loading}
        onClose={() => setAsking(false)}
        onConfirm={() => void act()}
        title={<Trans>Make it a discussion?</Trans>}
        confirmLabel={<Trans>Make it a discussion</Trans>}
        cancelLabel={<Trans>Keep the question</Trans>}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>The accepted answer will no longer be marked. Comments and links stay, and the history tells what had been accepted.</Trans>
        </p>
      </ConfirmDialog>
    ),
  };
}
