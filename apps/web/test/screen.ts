import { act } from '@testing-library/react';

/** Stands in for the eye of the browser, which draws nothing in a spec: things come on screen when the spec says so. */
export function watchedScreen() {
  const watchers = new Set<{ element: Element; tell: (isIntersecting: boolean) => void }>();
  globalThis.IntersectionObserver = class implements IntersectionObserver {
    root = null;
    rootMargin = '';
    scrollMargin = '';
    thresholds = [0];
    readonly #tell: IntersectionObserverCallback;
    readonly #mine = new Set<Parameters<typeof watchers.add>[0]>();
    constructor(tell: IntersectionObserverCallback) {
      this.#tell = tell;
    }
    observe(element: Element) {
      const watcher = { element, tell: (isIntersecting: boolean) => this.#tell([{ isIntersecting, target: element } as IntersectionObserverEntry], this) };
      this.#mine.add(watcher);
      watchers.add(watcher);
    }
    unobserve() {
      this.disconnect();
    }
    disconnect() {
      for (const watcher of this.#mine) watchers.delete(watcher);
    }
    takeRecords() {
      return [];
    }
  };
  const move = (place: Element, on: boolean) => act(() => [...watchers].filter(({ element }) => place.contains(element)).forEach(({ tell }) => tell(on)));
  return {
    /** The place, with all in it, comes on screen. */
    show: (place: Element) => move(place, true),
    leave: (place: Element) => move(place, false),
  };
}
