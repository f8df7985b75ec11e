import { useEffect, useRef } from 'react';

/**
 * For an act that replaces its own button: call `hold()` when it is pressed. Once `state` changes, the focus goes to the first button
 * or link in the place, else to the place itself (give it `tabIndex={-1}`), and where the place is gone to the page's title.
 */
export function useKeptFocus<Place extends HTMLElement>(state: unknown) {
  const place = useRef<Place>(null);
  const held = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!held.current || !lost) return;
    held.current = false;
    const target = place.current ? (place.current.querySelector<HTMLElement>('button, a') ?? place.current) : document.querySelector<HTMLElement>('#main h1');
    if (target && !place.current) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [state]);
  return {
    place,
    hold: () => {
      held.current = true;
    },
  };
}
