import type { Language } from '@parvis/domain';

const nbsp = '\u00a0';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
// British forms: the company counts hours to 24 in both languages.
const tags: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

export type Instant = Date | string | number;

export interface Format {
  /** `8 412`, with the thousands mark of the language. */
  number(value: number): string;
  /** A share from 0 to 1: `46 %`. */
  percent(share: number): string;
  /** `10 h 12`, `10:12`. */
  time(at: Instant): string;
  /** `12 novembre`, with the year when it is not this year's. */
  date(at: Instant): string;
  /** `jeudi 26 novembre`, with the year when it is not this year's. */
  day(at: Instant): string;
  /** `12 novembre à 10 h 12`. */
  dateTime(at: Instant): string;
  /** `il y a 5 min`, `hier à 16 h 10`, `dimanche`, `12 novembre`: how long ago, more precise the nearer. */
  ago(at: Instant): string;
  /** `Awa, Bruno et Chloé`. */
  list(names: readonly string[]): string;
  /** `1,4 Mo`, from a count of bytes. */
  size(bytes: number): string;
}

/** Formats of a language, seen from a time zone (IANA name). `now` is for tests. */
export function createFormat(language: Language, timeZone: string, now: () => number = Date.now): Format {
  const tag = tags[language];
  const french = language === 'fr';
  const numbers = new Intl.NumberFormat(tag);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const forms = new Map<string, Intl.DateTimeFormat>();

  function written(at: Instant, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    let form = forms.get(key);
    if (!form) forms.set(key, (form = new Intl.DateTimeFormat(tag, { timeZone, ...options })));
    return form.format(new Date(at));
  }
  function clock(at: Instant) {
    const found = Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    return { year: Number(found.year), month: Number(found.month), day: Number(found.day), hour: Number(found.hour), minute: found.minute ?? '00' };
  }
  /** Whole days of the calendar between two instants, as the time zone counts them. */
  function daysBetween(earlier: Instant, later: Instant): number {
    const [from, to] = [clock(earlier), clock(later)];
    return Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / day);
  }
  const yearOf = (at: Instant): Intl.DateTimeFormatOptions => (clock(at).year === clock(now()).year ? {} : { year: 'numeric' });

  function time(at: Instant): string {
    const { hour: hours, minute: minutes } = clock(at);
    if (!french) return `${String(hours).padStart(2, '0')}:${minutes}`;
    return minutes === '00' ? `${hours}${nbsp}h` : `${hours}${nbsp}h${nbsp}${minutes}`;
  }
  const date = (at: Instant) => firstOfMonth(written(at, { day: 'numeric', month: 'long', ...yearOf(at) }));
  const weekday = (at: Instant) => firstOfMonth(written(at, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(at) }));
  /** The first of a month is « 1er » in French; Intl writes it bare where a year or a weekday stands beside. */
  const firstOfMonth = (text: string) => (french ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text);

  function ago(at: Instant): string {
    const elapsed = now() - new Date(at).getTime();
    const days = daysBetween(at, now());
    if (elapsed < minute) return french ? 'à l’instant' : 'just now';
    if (elapsed < hour) return french ? `il y a ${Math.floor(elapsed / minute)}${nbsp}min` : `${Math.floor(elapsed / minute)}${nbsp}min ago`;
    if (days === 0 || elapsed < 6 * hour) return french ? `il y a ${Math.floor(elapsed / hour)}${nbsp}h` : `${Math.floor(elapsed / hour)}${nbsp}h ago`;
    if (days === 1) return french ? `hier à ${time(at)}` : `yesterday at ${time(at)}`;
    if (days < 7) return written(at, { weekday: 'long' });
    return date(at);
  }

  return {
    number: (value) => numbers.format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    time,
    date,
    day: weekday,
    dateTime: (at) => (french ? `${date(at)} à ${time(at)}` : `${date(at)} at ${time(at)}`),
    ago,
    list: (names) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names),
    size: (bytes) => size(bytes, language, tag),
  };
}

function size(bytes: number, language: Language, tag: string): string {
  const units = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB'];
  let step = 0;
  let value = bytes;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${new Intl.NumberFormat(tag, { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 }).format(value)}${nbsp}${units[step]}`;
}
