import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { renamedHere } from '../navigation/address.ts';
import { comesBackTo } from '../navigation/use-focus-memory.ts';
import { useUnread } from './unread.ts';

let moved = false;

/**
 * The title of the browser's tab, and the focus: after each change of page, keyboard and screen reader start at the page's `h1`.
 * Before it stands how much waits for me anywhere, as on the icons (unread.ts).
 * `Page` draws it; a page outside of the frame draws it itself.
 */
export function PageTitle({ title }: { title: string }) {
  const { pathname, key, state } = useLocation();
  const first = key === 'default';
  const back = useNavigationType() === 'POP' && comesBackTo(key);
  const focusHeading = useEffectEvent(() => {
    // The same page under another address: the focus stays.
    if (state === renamedHere) return;
    moved ||= !first;
    // Not on the first load, however late its page comes, not where a link leads to a place in the page (use-scroll-memory.ts), and not
    // where one comes back to the link that one followed (use-focus-memory.ts).
    if (!moved || location.hash || back) return;
    // A page to write on begins in its field, which may have come with it.
    if (document.querySelector('#main :is(input, textarea, select, [contenteditable="true"]):focus')) return;
    const heading = document.querySelector<HTMLElement>('#main h1');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  });
  useEffect(() => focusHeading(), [pathname]);
  const { count } = useUnread();
  return <title>{`${count > 0 ? `(${count < 99 ? count : '99+'}) ` : ''}${title} – Parvis`}</title>;
}
