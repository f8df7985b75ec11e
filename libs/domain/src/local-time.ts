const localForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const minute = 60_000;
const day = 1_440 * minute;

/** Made once for a zone: they are dear. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Minutes by which clocks of a time zone are ahead of UTC at an instant. */
function aheadOfUtc(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const at = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
  const shown = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / minute);
}

/**
 * The instant at which clocks of a time zone (IANA name) show a local time (`2026-03-29T09:00`). An hour that comes twice when clocks go
 * back is the first of the two; one that is skipped when they go forward is as much later. Null for what is no local time or no zone.
 */
export function instantAt(local: string, timeZone: string): Date | null {
  const [, year, month, date, hours, minutes] = (localForm.exec(local) ?? []).map(Number);
  if (year === undefined) return null;
  const asUtc = Date.UTC(year, month! - 1, date, hours, minutes);
  // 31 June, 25 o'clock.
  if (!new Date(asUtc).toISOString().startsWith(local)) return null;
  try {
    const before = aheadOfUtc(asUtc - day, timeZone);
    const after = aheadOfUtc(asUtc + day, timeZone);
    const candidates = [before, after].map((ahead) => asUtc - ahead * minute).filter((instant) => instant + aheadOfUtc(instant, timeZone) * minute === asUtc);
    return new Date(candidates.length > 0 ? Math.min(...candidates) : asUtc - before * minute);
  } catch {
    return null;
  }
}

/** What clocks of a time zone (IANA name) show at an instant, to the minute: `2026-03-29T09:00`. */
export function localTimeAt(instant: Date | number, timeZone: string): string {
  const at = Number(instant);
  return new Date(at + aheadOfUtc(at, timeZone) * minute).toISOString().slice(0, 16);
}
