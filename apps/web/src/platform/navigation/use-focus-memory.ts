import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A link of a page, by its address: the page is drawn anew when one comes back to it. */
interface Left {
  href: string;
  /** Which of those with this address, counted from 0. */
  at: number;
}

/** From which link each entry of the history was left. */
const left = new Map<string, Left>();
/** Whoever waits longer than this is told where they are; the link still has the focus when it comes, if nothing else was done meanwhile. */
const titleAfter = 4_000;
const givesUpAfter = 20_000;

const withAddress = (href: string) => [...document.querySelectorAll<HTMLElement>('a[href]')].filter((one) => one.getAttribute('href') === href);

/** Whether the focus goes back to the link from which the entry was left, and not to the page's title. */
export const comesBackTo = (key: string): boolean => left.has(key);

/** Back puts the focus on the link that one followed: keyboard and screen reader go on where they were. */
export function useFocusMemory(): void {
  const { key } = useLocation();
  const back = useNavigationType() === 'POP';

  useEffect(() => {
    const keep = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const href = link?.getAttribute('href');
      if (link && href) left.set(key, { href, at: withAddress(href).indexOf(link as HTMLElement) });
      // The focus is elsewhere now: there is no link to come back to.
      else if (target instanceof Element && target.matches('button, input, textarea, [tabindex="0"]')) left.delete(key);
    };
    const stop = back ? focusAgain(key) : () => {};
    // A mouse does not focus a link in every browser.
    document.addEventListener('click', keep, true);
    document.addEventListener('focusin', keep);
    return () => {
      stop();
      document.removeEventListener('click', keep, true);
      document.removeEventListener('focusin', keep);
    };
  }, [key, back]);
}

/** Tries again whenever more is drawn, until the link is there, the person does something, or it has been too long. */
function focusAgain(key: string): () => void {
  const place = left.get(key);
  if (!place) return () => {};
  const observer = new MutationObserver(attempt);
  const byHand = ['keydown', 'pointerdown'] as const;
  const late = setTimeout(() => {
    const heading = document.querySelector<HTMLElement>('#main h1');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  }, titleAfter);
  const timer = setTimeout(stop, givesUpAfter);
  function attempt() {
    const link = withAddress(place!.href)[place!.at];
    if (!link) return;
    stop();
    link.focus({ preventScroll: true });
  }
  function stop() {
    observer.disconnect();
    clearTimeout(late);
    clearTimeout(timer);
    for (const event of byHand) removeEventListener(event, stop);
  }
  for (const event of byHand) addEventListener(event, stop);
  observer.observe(document.body, { childList: true, subtree: true });
  attempt();
  return stop;
}
