import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { Badge, ListItem } from '@parvis/ui';
import type { EventLineFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import { whenIn } from './event-times.ts';
import { EventDate } from './EventDate.tsx';
import { eventLineFragment } from './events.graphql.ts';
import './events.css';

const LINE = 'EventLine';

/** An event in a list of what comes: when and where, and what I answered. */
export function EventLine({ post: from, within }: { post: FragmentType<EventLineFragment>; within?: boolean }) {
  const language = useLanguage();
  const { timeZone } = useViewer();
  const { data, complete } = useFragment({ fragment: eventLineFragment, fragmentName: LINE, from });
  const { id, title, excerpt, language: written, community, event } = data as EventLineFragment;
  if (!complete || !event) return null;
  const when = whenIn(event, language, timeZone);
  const where = event.place ?? (event.callUrl ? <Trans>online</Trans> : null);
  return (
    <ListItem
      before={<EventDate event={event} />}
      href={`/posts/${id}`}
      title={title ?? excerpt}
      titleLang={written}
      detail={
        <>
          {when.charAt(0).toUpperCase() + when.slice(1)}
          {where && <> · {where}</>}
          {!within && <> · <span lang={community.language}>{community.name}</span></>}
        </>
      }
    >
      <MyAnswer event={event} />
    </ListItem>
  );
}

function MyAnswer({ event }: { event: NonNullable<EventLineFragment['event']> }) {
  if (event.cancelledAt) return <Badge kind="danger"><Trans>Cancelled</Trans></Badge>;
  if (event.viewerWaitingPlace) return <Badge icon="clock"><Trans>Waiting list</Trans></Badge>;
  if (event.viewerAnswer === 'yes') return <Badge kind="accent" icon="check"><Trans>You come</Trans></Badge>;
  if (event.viewerAnswer === 'maybe') return <Badge><Trans>Maybe</Trans></Badge>;
  return null;
}
