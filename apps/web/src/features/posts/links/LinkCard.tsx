import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Icon, IconButton, useToast } from '@parvis/ui';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import type { Card, LinkCardsProps } from './LinkCards.tsx';
import { removeCommentLinkCardMutation, removePostLinkCardMutation } from './links.graphql.ts';

/** One card: the title of a page, what it says of itself, and whose it is. A page of the web opens beside Parvis, a thing of Parvis in it. */
export function LinkCard({ holder, card, removable }: { card: Card } & Pick<LinkCardsProps, 'holder' | 'removable'>) {
  const { t } = useLingui();
  const remove = useRemoval(holder, card.url);
  const { host } = new URL(card.url);
  const title = card.title ?? host;
  return (
    <>
      <Icon name={card.path ? 'link' : 'globe'} />
      <div className="grow">
        {card.path ? (
          <Anchor className="linkcard__t" href={card.path}>
            {title}
          </Anchor>
        ) : (
          <a className="linkcard__t" href={card.url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
        <span className="linkcard__d">{card.description ?? ''}</span>
        <span className="linkcard__s">{card.path ? <Trans>In Parvis</Trans> : card.siteName && card.siteName !== host ? `${card.siteName} · ${host}` : host}</span>
      </div>
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
