import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconButton, useToast } from '@parvis/ui';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import { CardWords } from './CardWords.tsx';
import type { Card, LinkCardsProps } from './LinkCards.tsx';
import { removeCommentLinkCardMutation, removePostLinkCardMutation } from './links.graphql.ts';

/** One card under a text, which its author may take away. */
export function LinkCard({ holder, card, removable }: { card: Card } & Pick<LinkCardsProps, 'holder' | 'removable'>) {
  const { t } = useLingui();
  const remove = useRemoval(holder, card.url);
  const title = card.title ?? new URL(card.url).host;
  return (
    <>
      <CardWords card={card} leads />
      {removable && <IconButton icon="x" label={t`Take away the card “${title}”`} onClick={() => void remove()} />}
    </>
  );
}

/** Takes the card away from the text, for all its readers. */
function useRemoval(holder: LinkCardsProps['holder'], url: string) {
  const showToast = useToast();
  const refusal = useRefusal();
  const [fromPost] = useMutation(removePostLinkCardMutation);
  const [fromComment] = useMutation(removeCommentLinkCardMutation);
  return async () => {
    const errors =
      'postId' in holder
        ? fromPost({ variables: { input: { ...holder, url } } }).then(({ data }) => data?.removePostLinkCard.errors)
        : fromComment({ variables: { input: { ...holder, url } } }).then(({ data }) => data?.removeCommentLinkCard.errors);
    const refused = await refusal(errors);
    showToast({ refusal: refused !== null, message: refused ?? <Trans>The card is gone, the link stays.</Trans> });
  };
}
