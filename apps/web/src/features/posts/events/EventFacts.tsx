import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans } from '@lingui/react/macro';
import { Anchor, Badge, LinkButton } from '@parvis/ui';
import type { EventPartFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import { eventPartFragment } from './event-part.graphql.ts';
import { whenIn, whenThere, zoneName } from './event-times.ts';
import { EventDate } from './EventDate.tsx';
import './events.css';

export type EventPost = EventPartFragment & { event: NonNullable<EventPartFragment['event']> };

const PART = 'EventPart';

/** The event in a post; null where it has none. */
export function useEvent(post: object): EventPost | null {
  const { data, complete } = useFragment({ fragment: eventPartFragment, fragmentName: PART, from: post as FragmentType<EventPartFragment> });
  return complete && (data as EventPartFragment).event ? (data as EventPost) : null;
}

/** When, where and how many. `onWho`: what a press on how many come does. */
export function EventFacts({ post, id, onWho }: { post: EventPost; id?: string; onWho?: () => void }) {
  return (
    <>
      <EventDate event={post.event} />
      <div className="eventcard__t">
        <When post={post} id={id} />
        <Where event={post.event} />
        <HowMany event={post.event} onWho={onWho} />
      </div>
    </>
  );
}

function When({ post: { event, author }, id }: { post: EventPost; id?: string }) {
  const language = useLanguage();
  const { timeZone } = useViewer();
  const format = useFormat();
  const there = whenThere(event, language, timeZone);
  const before = event.movedFrom && format.dateTime(event.movedFrom);
  const { firstName: organizer } = author;
  return (
    <>
      <p>
        <b id={id}>{capital(whenIn(event, language, timeZone))}</b> {!event.allDay && <span className="muted small">({zoneName(language, timeZone)})</span>} <State event={event} />
      </p>
      {there && (
        <p className="muted small">
          <Trans>
            For {organizer}: {there}
          </Trans>
        </p>
      )}
      {before && !event.cancelledAt && (
        <p className="small">
          <Badge icon="clock">
            <Trans>New date</Trans>
          </Badge>{' '}
          <Trans>It was to begin on {before}.</Trans>
        </p>
      )}
    </>
  );
}

function State({ event: { cancelledAt, startsAt, endsAt } }: Pick<EventPost, 'event'>) {
  const now = Date.now();
  if (cancelledAt) return <Badge kind="danger"><Trans>Cancelled</Trans></Badge>;
  if (new Date(endsAt).getTime() <= now) return <Badge><Trans>Over</Trans></Badge>;
  return new Date(startsAt).getTime() <= now ? <Badge kind="accent"><Trans>Under way</Trans></Badge> : null;
}

function Where({ event: { place, callUrl, recordingUrl } }: Pick<EventPost, 'event'>) {
  const parts = [
    place,
    callUrl && (
      <Anchor href={callUrl} rel="noreferrer">
        <Trans>Join the call</Trans>
      </Anchor>
    ),
    recordingUrl && (
      <Anchor href={recordingUrl} rel="noreferrer">
        <Trans>Watch the recording</Trans>
      </Anchor>
    ),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="small">
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}

function HowMany({ event: { yesCount, waitingCount, maybeCount, capacity }, onWho }: Pick<EventPost, 'event'> & { onWho?: () => void }) {
  const free = typeof capacity === 'number' ? Math.max(0, capacity - yesCount) : null;
  const come = <Plural value={yesCount} one="One person comes" other="# people come" />;
  return (
    <p className="muted small">
      {yesCount + waitingCount + maybeCount === 0 ? <Trans>Nobody answered yet</Trans> : onWho ? <LinkButton onClick={onWho}>{come}</LinkButton> : <span className="linkbtn">{come}</span>}
      {free !== null && (
        <>
          {' · '}
          {free === 0 ? <Trans>no place left</Trans> : <Plural value={free} one="one place left" other="# places left" />}
        </>
      )}
      {waitingCount > 0 && (
        <>
          {' · '}
          <Plural value={waitingCount} one="one waits" other="# wait" />
        </>
      )}
    </p>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
