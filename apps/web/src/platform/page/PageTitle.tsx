import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useUnread } from './unread.ts';

let arrived = false;

/**
 * The title of the browser's tab, and the focus: after each change of page, keyboard and screen reader start at the page's `h1`.
 * `Page` draws it; a page outside of the frame draws it itself.
 */
export function PageTitle({ title }: { title: string }) {
  const { pathname } = useLocation();
  const unread = useUnread();
  useEffect(() => {
    // Not on the first load, and not where a link leads to a place in the page (use-scroll-memory.ts).
    if (arrived && !location.hash) {
      const heading = document.querySelector<HTMLElement>('#main h1');
      if (heading) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
    arrived = true;
  }, [pathname]);
  return <title>{`${unread > 0 ? `(${unread}) ` : ''}${title} – Parvis`}</title>;
}
