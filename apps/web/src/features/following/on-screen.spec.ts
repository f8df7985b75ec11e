import { jest } from '@jest/globals';
import { watchOnScreen } from './on-screen.ts';

type Seen = { target: Element; intersectionRatio: number; height?: number };

/** jsdom lays nothing out: what is on screen is told by the spec. */
function window(): { show: (...seen: Seen[]) => void; tab: (state: 'visible' | 'hidden') => void } {
  let tell: IntersectionObserverCallback = () => {};
  globalThis.IntersectionObserver = class {
    root = null;
    rootMargin = '';
    scrollMargin = '';
    thresholds = [];
    constructor(callback: IntersectionObserverCallback) {
      tell = callback;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  return {
    show: (...seen) =>
      tell(
        seen.map(({ target, intersectionRatio, height = 0 }) => ({ target, intersectionRatio, intersectionRect: { height }, rootBounds: { height: 800 } }) as IntersectionObserverEntry),
        {} as IntersectionObserver,
      ),
    tab: (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('read is what was on screen for a second', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
  });
  const [post, tall] = [document.createElement('article'), document.createElement('article')];

  test('half of it is enough, a glimpse is not, nor is scrolling past', () => {
    const screen = window();
    const read = jest.fn();
    watchOnScreen(read);
    screen.show({ target: post, intersectionRatio: 0.4 });
    jest.advanceTimersByTime(5_000);
    screen.show({ target: post, intersectionRatio: 0.6 });
    jest.advanceTimersByTime(900);
    screen.show({ target: post, intersectionRatio: 0.1 });
    jest.advanceTimersByTime(5_000);
    expect(read).not.toHaveBeenCalled();
    screen.show({ target: post, intersectionRatio: 0.6 });
    screen.show({ target: post, intersectionRatio: 1 });
    jest.advanceTimersByTime(1_000);
    expect(read.mock.calls).toEqual([[post]]);
  });

  test('what is taller than the window is read when it fills half of it', () => {
    const screen = window();
    const read = jest.fn();
    watchOnScreen(read);
    screen.show({ target: tall, intersectionRatio: 0.1, height: 500 });
    jest.advanceTimersByTime(1_000);
    expect(read.mock.calls).toEqual([[tall]]);
  });

  test('in a tab that nobody looks at nothing is read; the second begins when it is looked at', () => {
    const screen = window();
    const read = jest.fn();
    watchOnScreen(read);
    screen.tab('hidden');
    screen.show({ target: post, intersectionRatio: 1 });
    jest.advanceTimersByTime(60_000);
    screen.tab('visible');
    jest.advanceTimersByTime(900);
    screen.tab('hidden');
    jest.advanceTimersByTime(5_000);
    expect(read).not.toHaveBeenCalled();
    screen.tab('visible');
    jest.advanceTimersByTime(1_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
