import { EventAnswer } from '../features/posts/events/event-answer.entity.ts';
import { Event } from '../features/posts/events/event.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { sql, type Sql } from '../platform/database/sql.ts';
import { standing, type Standing } from './community.policy.ts';
import { policy, seen } from './policy.ts';
import type { Refusal } from './viewer.ts';

export interface EventFacts {
  standing: Standing;
  archived: boolean;
  hidden: boolean;
  author: boolean;
  begun: boolean;
  over: boolean;
}

const byAuthorOrManager = ({ author, standing: mine }: EventFacts): Refusal => (author || mine === 'manager' ? null : 'NOT_ALLOWED');
const ofPost = (event: { id: Sql }, asked: Sql): Sql => sql`(SELECT ${asked} FROM post WHERE post.id = ${event.id})`;

// Seen where its post is, until the post is deleted.
policy<Event, EventFacts>(Event, {
  kind: 'event',
  table: 'event',
  seen: (event, viewer) => sql`(${seen(Post, event.id, viewer)} AND ${ofPost(event, sql`post.deleted_at IS NULL`)})`,
  facts: (event, viewer, now) => ({
    standing: standing(viewer, event.communityId),
    archived: sql`(SELECT community.archived_at IS NOT NULL FROM community WHERE community.id = ${event.communityId})`,
    hidden: ofPost(event, sql`post.hidden_at IS NOT NULL`),
    author: ofPost(event, sql`post.author_id = ${viewer.id}`),
    begun: sql`${event.startsAt} <= ${now}`,
    over: sql`${event.endsAt} <= ${now}`,
  }),
  can: {
    // Who reads an event is invited by it: in an open community also who does not belong.
    answer: (event, _viewer, { archived, hidden, begun }) =>
      event.cancelledAt ? 'EVENT_CANCELLED' : archived ? 'ARCHIVED' : hidden ? 'POST_HIDDEN' : begun ? 'EVENT_BEGUN' : null,
    change: (event, _viewer, { author, archived, hidden, over }) =>
      !author ? 'NOT_ALLOWED' : event.cancelledAt ? 'EVENT_CANCELLED' : archived ? 'ARCHIVED' : hidden ? 'POST_HIDDEN' : over ? 'EVENT_OVER' : null,
    cancel: (event, _viewer, facts) => byAuthorOrManager(facts) ?? (event.cancelledAt ? 'EVENT_CANCELLED' : facts.over ? 'EVENT_OVER' : null),
    addRecording: (event, _viewer, facts) =>
      byAuthorOrManager(facts) ?? (event.cancelledAt ? 'EVENT_CANCELLED' : facts.archived ? 'ARCHIVED' : facts.begun ? null : 'EVENT_NOT_BEGUN'),
  },
});

// Who comes is known where the event is seen; who does not come is that person's own.
policy(EventAnswer, {
  kind: 'eventanswer',
  table: 'event_answer',
  seen: (answer, viewer) => sql`(${seen(Event, answer.eventId, viewer)} AND (${answer.answer} <> 'no' OR ${answer.personId} = ${viewer.id}))`,
});
