import { Trans } from '@lingui/react/macro';
import { Anchor, Icon } from '@parvis/ui';
import type { Card } from './LinkCards.tsx';

export interface CardWordsProps {
  card: Card;
  /** Whether it leads there; not while one writes, or one would leave what one writes. */
  leads: boolean;
}

/** What one reads of a card: its picture, the title of the page, what it says of itself, and whose it is. A page of the web opens beside Parvis, a thing of Parvis in it. */
export function CardWords({ card, leads }: CardWordsProps) {
  const { host } = new URL(card.url);
  const title = card.title ?? host;
  const isAwaited = card.title === null && card.path === null;
  return (
    <>
      {card.pictureUrl || isAwaited ? (
        // The picture decorates: the title says what it is. Its place is there before it.
        <span className="linkcard__p">{card.pictureUrl && <img src={card.pictureUrl} alt="" width={480} height={320} loading="lazy" decoding="async" />}</span>
      ) : (
        <Icon name={card.path ? 'link' : 'globe'} />
      )}
      <div className="grow">
        {!leads ? (
          <span className="linkcard__t">{title}</span>
        ) : card.path ? (
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
    </>
  );
}
