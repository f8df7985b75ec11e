import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, List } from '@parvis/ui';
import { useRef, type KeyboardEvent } from 'react';
import type { QueueLineFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { queueLineFragment } from './queue.graphql.ts';
import { ReasonBadge } from './ReasonBadge.tsx';

export interface QueueListProps {
  base: string;
  things: readonly ({ id: string } & FragmentType<QueueLineFragment>)[];
  /** Id of the one beside the list. */
  shown?: string;
  /** Id of the one whose address this is. */
  opened?: string;
  /** Says of each in which community it is. */
  severalPlaces: boolean;
}

/** What waits, oldest first. J and K move the focus, only while it is in the list: letters typed elsewhere stay letters. */
export function QueueList({ base, things, shown, opened, severalPlaces }: QueueListProps) {
  const list = useRef<HTMLUListElement>(null);

  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k'].includes(event.key.toLowerCase())) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at + (event.key.toLowerCase() === 'j' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  return (
    <List pad ref={list} onKeyDown={move}>
      {things.map((thing) => (
        <QueueLine key={thing.id} base={base} thing={thing} shown={thing.id === shown} current={thing.id === opened} withCommunity={severalPlaces} />
      ))}
    </List>
  );
}

interface QueueLineProps {
  base: string;
  thing: FragmentType<QueueLineFragment>;
  shown: boolean;
  current: boolean;
  withCommunity: boolean;
}

function QueueLine({ base, thing: from, shown, current, withCommunity }: QueueLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: queueLineFragment, from });
  if (!complete) return null;
  const { id, post, comment, reasons, reportCount, oldestAt, community } = data as QueueLineFragment;
  const subject = comment ? comment.excerpt : post?.title || post?.excerpt;
  const author = (comment ?? post)?.author.name;
  const since = format.ago(oldestAt);
  return (
    <li className={shown ? 'moderation__shown' : undefined}>
      <div className="grow">
        <Anchor className="list__t moderation__subject" href={`${base}/${id}`} lang={(comment ?? post)?.language} aria-current={current ? 'page' : undefined}>
          {subject || t`Without text`}
        </Anchor>
        <div className="small muted">
          <Plural value={reportCount} one="One report" other="# reports" />
          {' · '}
          {comment ? <Trans>comment by {author}</Trans> : <Trans>post by {author}</Trans>}
          {withCommunity && community && <> · <span lang={community.language}>{community.name}</span></>}
        </div>
        <div className="row row--tight moderation__why">
          {reasons.map((reason) => (
            <ReasonBadge key={reason} reason={reason} />
          ))}
          <span className="small muted">{since}</span>
        </div>
      </div>
    </li>
  );
}
