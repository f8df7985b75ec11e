import { dayAfter, eventReminders, eventTimes, localTimeAt } from '@parvis/domain';
import type { SampleCompany, SampleEvent } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

const minute = 60_000;

/** The events that posts invite to, the answers, and the reminders that follow from them. */
export async function seedEvents(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const zoneOf = new Map(company.people.map(({ key, timeZone }) => [key, timeZone]));
  const events = company.posts.flatMap((post) => {
    if (!post.event) return [];
    const timeZone = zoneOf.get(post.author)!;
    const { from, to, inDays, days = 1 } = post.event;
    const day = dayAfter(localTimeAt(now, timeZone).slice(0, 10), inDays);
    const times = eventTimes({ start: `${day}T${from ?? '00:00'}`, end: `${dayAfter(day, days - 1)}T${to ?? '00:00'}`, allDay: !from, timeZone });
    return [{ post, event: post.event, id: idOf('post', post.key), timeZone, times }];
  });
  await insertRows(manager, 'event', events.map(({ post, event, id, timeZone, times }) => ({
    id, community_id: idOf('community', post.community), local_start: times.localStart, local_end: times.localEnd, starts_at: times.startsAt, ends_at: times.endsAt,
    all_day: !event.from, time_zone: timeZone, place: event.place ?? null, call_url: event.callUrl ?? null, recording_url: event.recordingUrl ?? null, capacity: event.capacity ?? null,
    sequence: 0, yes_count: 0, waiting_count: 0, maybe_count: 0, no_count: 0,
  })));
  await insertRows(manager, 'event_answer', events.flatMap(({ post, event, id }) => answersTo(event).map(({ person, answer, waits }, i) => ({
    id: idOf('eventanswer', `${post.key}/${person}`), event_id: id, person_id: idOf('person', person), answer, waiting_number: waits,
    answered_at: new Date(instantOf(now, post.ago).getTime() + (i + 1) * minute),
  }))));
  await insertRows(manager, 'reminder', events.flatMap(({ post, event, id, times }) => answersTo(event).flatMap(({ person, answer, waits }) =>
    answer === 'no' || waits ? [] : eventReminders({ startsAt: times.startsAt, allDay: !event.from }, zoneOf.get(person)!, now).map(({ kind, dueAt }) => ({
      id: idOf('reminder', `${kind}/${post.key}/${person}`), person_id: idOf('person', person), kind, post_id: id, due_at: dueAt, expires_at: kind === 'event_day' ? times.startsAt : times.endsAt,
    })))));
}

/** Who answered what; who found no place left waits, in the order of the answers. */
function answersTo({ capacity = Infinity, yes, maybe = [], no = [] }: SampleEvent): { person: string; answer: string; waits: number | null }[] {
  return [
    ...yes.map((person, i) => ({ person, answer: 'yes', waits: i < capacity ? null : i - capacity + 1 })),
    ...maybe.map((person) => ({ person, answer: 'maybe', waits: null })),
    ...no.map((person) => ({ person, answer: 'no', waits: null })),
  ];
}
