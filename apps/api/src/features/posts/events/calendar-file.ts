import { toNodeId, type Language } from '@parvis/domain';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Event } from './event.entity.ts';

/** One event of a calendar file. */
export interface CalendarEvent {
  event: Event;
  title: string;
  /** Beginning of the text; empty where only the address of the post shall leave. */
  text: string;
  organizer: string;
  /** For the reader it stands: false for a maybe and for who waits. */
  certain: boolean;
}

/** The id of an event in calendars, the same for ever: a changed file changes the entry that is there. */
const uidOf = (event: Event, host: string): string => `${toNodeId('post', event.id)}@${host}`;

/**
 * A calendar file (RFC 5545). Times are in UTC, which every calendar shows in the zone of its reader; whole days are days. `url` is the address
 * of Parvis. With `cancels` the file takes its one event out of calendars, as RFC 5546 has it.
 */
export function calendarFile(events: readonly CalendarEvent[], { name, language, url, now, cancels = false }: { name: string; language: Language; url: string; now: Date; cancels?: boolean }): string {
  const { hostname } = new URL(url);
  const calendar = ical({
    name, prodId: { company: 'Parvis', product: 'Parvis', language: language.toUpperCase() }, method: cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const { event, title, text, organizer, certain } of events) {
    const address = new URL(`/posts/${toNodeId('post', event.id)}`, url).href;
    calendar.createEvent({
      id: uidOf(event, hostname),
      sequence: event.sequence,
      stamp: now,
      summary: title,
      // A day has no zone: midnight of UTC writes it as it is.
      start: event.allDay ? new Date(`${event.localStart.slice(0, 10)}T00:00:00Z`) : event.startsAt,
      end: event.allDay ? new Date(`${event.localEnd.slice(0, 10)}T00:00:00Z`) : event.endsAt,
      allDay: event.allDay,
      description: [text, event.callUrl, event.recordingUrl, address].filter(Boolean).join('\n\n'),
      location: event.place ?? event.callUrl,
      url: address,
      // Nobody's address leaves: what answers a calendar's mail is nobody.
      organizer: { name: organizer, email: `noreply@${hostname}` },
      status: event.cancelledAt ? ICalEventStatus.CANCELLED : certain ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: event.allDay || !certain ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  // The library leaves the last line without its end.
  return `${calendar.toString().trimEnd()}\r\n`;
}
