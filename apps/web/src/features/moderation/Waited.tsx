import { Plural } from '@lingui/react/macro';

/** A length of time, in the largest unit that fits: 40 min, 5 h, 2 days. */
export function Waited({ seconds }: { seconds: number }) {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const hours = Math.round(minutes / 60);
  const days = Math.round(hours / 24);
  if (minutes < 60) return <Plural value={minutes} one="# minute" other="# minutes" />;
  if (hours < 48) return <Plural value={hours} one="# hour" other="# hours" />;
  return <Plural value={days} one="# day" other="# days" />;
}
