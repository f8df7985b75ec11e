import { useLingui } from '@lingui/react/macro';
import { dayAfter, googleCalendarUrl, outlookCalendarUrl } from '@parvis/domain';
import { Button, Menu } from '@parvis/ui';
import type { EventPost } from './EventFacts.tsx';

// Names, the same in each language.
const GOOGLE = 'Google Calendar';
const OUTLOOK = 'Outlook';

/** Puts the event into one's own calendar: as a file, or where one keeps it. */
export function CalendarMenu({ post: { id, title, event } }: { post: EventPost }) {
  const { t } = useLingui();
  const entry = {
    title: title ?? t`Event`,
    startsAt: new Date(event.startsAt),
    endsAt: new Date(event.endsAt),
    days: event.allDay ? { first: event.start.slice(0, 10), after: dayAfter(event.end.slice(0, 10), 1) } : null,
    place: event.place ?? event.callUrl ?? '',
    url: new URL(`/posts/${id}`, location.origin).href,
  };
  return (
    <Menu
      label={t`Add to my calendar`}
      trigger={(props) => (
        <Button {...props} kind="quiet" icon="cal" iconAfter="down">
          {t`Add to my calendar`}
        </Button>
      )}
      items={[
        { key: 'file', label: t`Calendar file (.ics)`, icon: 'cal', href: `/files/events/${id}/event.ics` },
        { key: 'google', label: GOOGLE, icon: 'globe', href: googleCalendarUrl(entry) },
        { key: 'outlook', label: OUTLOOK, icon: 'globe', href: outlookCalendarUrl(entry) },
        'separator',
        { key: 'feed', label: t`All my events, always up to date`, icon: 'link', href: '/me/calendar' },
      ]}
    />
  );
}
