import { lazy } from 'react';

const pause = 2_000;
const attempts = 5;

/**
 * A component that is loaded when it is first drawn, inside a `Suspense`. A dropped connection must not take the page with it: the piece is
 * asked for again once the line is back. It gives up where the line is there and the piece is not (a new version was put in place).
 */
export const lazily: typeof lazy = (load) => lazy(() => persistently(load));

/** Loads a piece, again and again while the line is down; rejects where the line is there and the piece is not. */
export async function persistently<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine) {
        if (attempt >= attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      } else {
        await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
        attempt = 0;
      }
    }
  }
}
