import { dayAfter } from '@parvis/domain';
import type { EventInput } from '../../../platform/graphql/__generated__/graphql.ts';
import type { EventPost } from './EventFacts.tsx';

/** An event while one writes it: days, times and figures as the fields hold them. */
export interface EventDraft {
  startDay: string;
  startTime: string;
  endDay: string;
  endTime: string;
  allDay: boolean;
  /** IANA name; empty for the writer's own. */
  timeZone: string;
  place: string;
  callUrl: string;
  capacity: string;
}

export const emptyEvent: EventDraft = { startDay: '', startTime: '', endDay: '', endTime: '', allDay: false, timeZone: '', place: '', callUrl: '', capacity: '' };

/** What is sent; `timeZone` is the writer's own. A time that is not complete goes as none, and comes back as missing. */
export function eventInput({ startDay, startTime, endDay, endTime, allDay, timeZone: chosen, place, callUrl, capacity }: EventDraft, timeZone: string): EventInput {
  const at = (day: string, time: string) => (day && (allDay || time) ? `${day}T${allDay ? '00:00' : time}` : '');
  return {
    start: at(startDay, startTime),
    end: at(endDay || startDay, endTime),
    allDay,
    timeZone: chosen || timeZone,
    place: place.trim() || null,
    callUrl: callUrl.trim() || null,
    // What is no number comes back as too little.
    capacity: capacity.trim() === '' ? null : Math.trunc(Number(capacity)) || 0,
  };
}

/** An event as it stands, to be changed. */
export function draftOf({ event }: EventPost): EventDraft {
  const [startDay = '', startTime = ''] = event.start.split('T');
  const [endDay = '', endTime = ''] = event.end.split('T');
  return {
    startDay, startTime, endDay, endTime, allDay: event.allDay, timeZone: event.timeZone,
    place: event.place ?? '', callUrl: event.callUrl ?? '', capacity: event.capacity ? String(event.capacity) : '',
  };
}

/** Another beginning: the end goes along while it is not chosen, an hour later. */
export function beginning(draft: EventDraft, change: Partial<Pick<EventDraft, 'startDay' | 'startTime'>>): EventDraft {
  const next = { ...draft, ...change };
  if (change.startDay && (draft.endDay === '' || draft.endDay < change.startDay)) next.endDay = change.startDay;
  if (change.startTime && (draft.endTime === '' || draft.endTime === anHourAfter(draft.startTime))) {
    next.endTime = anHourAfter(change.startTime);
    if (next.startDay && next.endDay === next.startDay && next.endTime < change.startTime) next.endDay = dayAfter(next.startDay, 1);
  }
  return next;
}

function anHourAfter(time: string): string {
  const [hours = 0, minutes = '00'] = time.split(':');
  return time === '' ? '' : `${String((Number(hours) + 1) % 24).padStart(2, '0')}:${minutes}`;
}
