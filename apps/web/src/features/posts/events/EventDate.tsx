import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import { leafOf, type Times } from './event-times.ts';

/** A leaf of a calendar; its words stand beside it. */
export function EventDate({ event }: { event: Pick<Times, 'start' | 'allDay' | 'startsAt'> }) {
  const { day, month } = leafOf(event, useLanguage(), useViewer().timeZone);
  return (
    <div className="leaf" aria-hidden="true">
      <span>{month}</span>
      <b>{day}</b>
    </div>
  );
}
