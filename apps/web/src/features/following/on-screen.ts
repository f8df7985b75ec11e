/** How long a thing must be on screen to have been read. */
export const readAfter = 1_000;

export interface Watch {
  watch(element: Element): void;
  stop(): void;
}

// Fine steps, so that something many times as tall as the window is noticed as well.
const steps = Array.from({ length: 41 }, (_, step) => step / 40);

/** Calls `onRead` once for each watched element that was on screen, half of it or filling half of the window, for a second in a visible tab. */
export function watchOnScreen(onRead: (element: Element) => void): Watch {
  const visible = new Set<Element>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const watched = new WeakSet<Element>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const fills = rootBounds !== null && intersectionRect.height >= rootBounds.height / 2;
        if (intersectionRatio >= 0.5 || fills) visible.add(target);
        else visible.delete(target);
      }
      look();
    },
    { threshold: steps },
  );

  function look() {
    const here = document.visibilityState === 'visible';
    for (const [element, timer] of timers) {
      if (here && visible.has(element)) continue;
      clearTimeout(timer);
      timers.delete(element);
    }
    if (!here) return;
    for (const element of visible) if (!timers.has(element)) timers.set(element, setTimeout(() => read(element), readAfter));
  }
  function read(element: Element) {
    observer.unobserve(element);
    visible.delete(element);
    timers.delete(element);
    onRead(element);
  }
  document.addEventListener('visibilitychange', look);
  return {
    watch(element) {
      if (watched.has(element)) return;
      watched.add(element);
      observer.observe(element);
    },
    stop() {
      document.removeEventListener('visibilitychange', look);
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** Watches what matches `selector` in `place`, now and whenever more is drawn there. */
export function watchAll(place: Element, selector: string, onRead: (element: Element) => void): () => void {
  const screen = watchOnScreen(onRead);
  const look = () => place.querySelectorAll(selector).forEach((element) => screen.watch(element));
  const drawn = new MutationObserver(look);
  drawn.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-post', 'data-comment'] });
  look();
  return () => {
    drawn.disconnect();
    screen.stop();
  };
}
