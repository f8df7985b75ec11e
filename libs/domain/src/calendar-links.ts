/** What other calendars are told of an event. */
export interface CalendarEntry {
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** Of an event of whole days: its first day and the day after its last, `2026-12-05`. */
  days: { first: string; after: string } | null;
  place: string;
  /** Address of the post: its text stays inside, and is read there by who may. */
  url: string;
}

const basic = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** Address at which Google Calendar offers to add the event. */
export function googleCalendarUrl({ title, startsAt, endsAt, days, place, url }: CalendarEntry): string {
  const dates = days ? `${days.first}/${days.after}`.replaceAll('-', '') : `${basic(startsAt)}/${basic(endsAt)}`;
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({ action: 'TEMPLATE', text: title, dates, details: url, location: place })}`;
}

/** Address at which Outlook on the web offers to add the event. */
export function outlookCalendarUrl({ title, startsAt, endsAt, days, place, url }: CalendarEntry): string {
  const times = days ? { startdt: days.first, enddt: days.after, allday: 'true' } : { startdt: startsAt.toISOString(), enddt: endsAt.toISOString(), allday: 'false' };
  // It writes a plus sign where others read a blank.
  const words = new URLSearchParams({ path: '/calendar/action/compose', rru: 'addevent', subject: title, ...times, body: url, location: place }).toString().replaceAll('+', '%20');
  return `https://outlook.office.com/calendar/0/deeplink/compose?${words}`;
}
