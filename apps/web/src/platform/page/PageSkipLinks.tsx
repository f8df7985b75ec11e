import { Anchor } from '@parvis/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place, in the frame after « Skip to content », of the links of a page. */
export const skipLinksId = 'skip-links';

/** Further links at the very start of the page, seen when Tab reaches them. */
export function PageSkipLinks({ links }: { links: readonly { href: string; label: ReactNode }[] }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(skipLinksId)), []);
  return (
    place &&
    createPortal(
      links.map(({ href, label }) => (
        <Anchor key={href} className="skip" href={href}>
          {label}
        </Anchor>
      )),
      place,
    )
  );
}
