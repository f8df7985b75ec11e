/** How a date-and-time field writes an instant (`2026-11-27T18:00`), in a time zone. */
export function wallTime(at: Date, timeZone: string): string {
  const form = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  return form.format(at).replace(' ', 'T');
}

/** The instant that a date-and-time field means in a time zone; null where nothing is filled in. In the hour that a summer ends with twice, one of the two. */
export function instantOf(wall: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  let at = asUtc;
  // The second round is for an offset that changes between the guess and the answer.
  for (let round = 0; round < 2; round += 1) at -= Date.parse(`${wallTime(new Date(at), timeZone)}Z`) - asUtc;
  return new Date(at);
}
