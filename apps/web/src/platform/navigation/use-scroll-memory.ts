import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { wasBroughtBack } from './page-load.ts';

const storage = 'parvis:scroll';
const givesUpAfter = 4_000;
/** Parts that measure themselves (long texts that fold) still change the height of what stands above. */
const settlesWithin = 500;

function read(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storage) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function write(places: Record<string, number>) {
  try {
    // The last hundred entries of the history are more than anyone goes back through.
    sessionStorage.setItem(storage, JSON.stringify(Object.fromEntries(Object.entries(places).slice(-100))));
  } catch {
    // Without storage, places hold until a reload.
  }
}

const places = read();
// The first entry of each page load has the same key: what another page left under it is not its own.
if (!wasBroughtBack()) delete places.default;

/**
 * Back leads to the same pixel: the place of each history entry is kept, and taken again once the page is tall enough,
 * however late its list arrives. A new page begins at the top; a link to a place in the page leads there.
 */
export function useScrollMemory(): void {
  const { key, hash } = useLocation();
  const how = useNavigationType();

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const stop = how === 'POP' ? restore(places[key] ?? 0) : arrive(hash);
    const keepPlace = () => {
      places[key] = Math.round(scrollY);
    };
    const keepAll = () => write(places);
    // Watched only once the new page is drawn: shrinking to it scrolls as well, and isn't the person's doing.
    const begin = setTimeout(() => addEventListener('scroll', keepPlace, { passive: true }));
    addEventListener('pagehide', keepAll);
    return () => {
      stop();
      clearTimeout(begin);
      removeEventListener('scroll', keepPlace);
      removeEventListener('pagehide', keepAll);
    };
  }, [key, hash, how]);
}

function arrive(hash: string): () => void {
  if (!hash) {
    scrollTo(0, 0);
    return () => {};
  }
  return whenPossible(() => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    return target !== null;
  });
}

function restore(y: number): () => void {
  return whenPossible(() => {
    scrollTo(0, y);
    return Math.abs(scrollY - y) <= 1;
  }, settlesWithin);
}

/** Tries again each time the page grows, until it works and `holds` ms longer, the person scrolls, or it has been too long. */
function whenPossible(attempt: () => boolean, holds = 0): () => void {
  const done = attempt();
  if (done && holds === 0) return () => {};
  const observer = new ResizeObserver(() => {
    if (attempt()) succeed();
  });
  const byHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  let timer = setTimeout(stop, givesUpAfter);
  let succeeded = false;
  function succeed() {
    if (succeeded) return;
    succeeded = true;
    if (holds === 0) return stop();
    clearTimeout(timer);
    timer = setTimeout(stop, holds);
  }
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of byHand) removeEventListener(event, stop);
  }
  if (done) succeed();
  observer.observe(document.body);
  for (const event of byHand) addEventListener(event, stop, { passive: true });
  return stop;
}
