/** The day that lies so many days from today, as a date field writes it (`2026-11-24`), on the clock of this device. */
export function dayFrom(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return dayOf(day);
}

/** The day in which an instant falls, on the clock of this device. */
export function dayOf(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first instant of a day written as `2026-11-24`. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00`);

/** The first instant after a day, by the calendar: a day in March may have 23 hours. */
export function endOfDay(day: string): Date {
  const end = startOfDay(day);
  end.setDate(end.getDate() + 1);
  return end;
}

/** The last instant of what ends at `end`, which is not included: the day that people are told. */
export const lastInstantOf = (end: string): Date => new Date(new Date(end).getTime() - 1);
