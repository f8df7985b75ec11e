import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { renamedHere } from './address.ts';
import { wasBroughtBack } from './page-load.ts';

const storage = 'parvis:scroll';
/** A list may be long on its way; whoever scrolls or types meanwhile is left where they are. */
const givesUpAfter = 20_000;
/** Parts that measure themselves (long texts that fold) or come late still change the height of what stands above. */
const settlesWithin = 3_000;

interface Place {
  y: number;
  /** What stood in the middle of the window, and how far from its top: other things may have come above it. */
  by?: { selector: string; top: number };
}

function read(): Record<string, Place> {
  try {
    return JSON.parse(sessionStorage.getItem(storage) ?? '{}') as Record<string, Place>;
  } catch {
    return {};
  }
}

function write(places: Record<string, Place>) {
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
 * however late its list arrives and whatever came above. A new page begins at the top; a link to a place in the page leads there.
 */
export function useScrollMemory(): void {
  const { key, hash, state } = useLocation();
  const how = useNavigationType();

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    // A page that is loaded for the first time has no place: it may go to one of its own.
    const place = how === 'POP' ? places[key] : undefined;
    const stays = how === 'REPLACE' && state === renamedHere && !hash;
    const way = stays ? arrived : place === undefined ? arrive(hash) : restore(place);
    let frame = 0;
    const keepPlace = () => {
      // Left again before its list came, the entry still has the place it had.
      if (place && way.underWay()) return;
      places[key] = { y: Math.round(scrollY) };
      // Once a frame, after the browser has drawn it: asking what is where costs nothing then.
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        places[key] = { y: Math.round(scrollY), by: inTheMiddle() };
      });
    };
    const keepAll = () => write(places);
    // Watched only once the new page is drawn: shrinking to it scrolls as well, and isn't the person's doing.
    const begin = setTimeout(() => addEventListener('scroll', keepPlace, { passive: true }));
    addEventListener('pagehide', keepAll);
    return () => {
      way.stop();
      clearTimeout(begin);
      cancelAnimationFrame(frame);
      removeEventListener('scroll', keepPlace);
      removeEventListener('pagehide', keepAll);
    };
  }, [key, hash, how, state]);
}

/** How the window comes to its place. */
interface Way {
  underWay: () => boolean;
  stop: () => void;
}
const arrived: Way = { underWay: () => false, stop: () => {} };

function arrive(hash: string): Way {
  if (!hash) {
    scrollTo(0, 0);
    return arrived;
  }
  return whenPossible(() => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    return target !== null;
  });
}

function restore({ y, by }: Place): Way {
  return whenPossible(() => {
    const top = by && document.querySelector(by.selector)?.getBoundingClientRect().top;
    const goal = top === undefined ? y : scrollY + top - by!.top;
    scrollTo(0, goal);
    return Math.abs(scrollY - goal) <= 1;
  }, settlesWithin);
}

/** The post or the comment in the middle of the window, if one is there. */
function inTheMiddle(): Place['by'] {
  const one = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2)?.closest<HTMLElement>('[data-comment], [data-post]');
  if (!one) return undefined;
  const { comment, post } = one.dataset;
  return { selector: comment ? `[data-comment="${comment}"]` : `[data-post="${post}"]`, top: one.getBoundingClientRect().top };
}

/** Tries again each time the page grows, until it works and `holds` ms longer, the person scrolls, or it has been too long. */
function whenPossible(attempt: () => boolean, holds = 0): Way {
  const done = attempt();
  if (done && holds === 0) return arrived;
  const observer = new ResizeObserver(() => {
    if (attempt()) succeed();
  });
  const byHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  let timer = setTimeout(stop, givesUpAfter);
  let succeeded = false;
  let over = false;
  function succeed() {
    if (succeeded) return;
    succeeded = true;
    if (holds === 0) return stop();
    clearTimeout(timer);
    timer = setTimeout(stop, holds);
  }
  function stop() {
    over = true;
    observer.disconnect();
    clearTimeout(timer);
    for (const event of byHand) removeEventListener(event, stop);
  }
  if (done) succeed();
  observer.observe(document.body);
  for (const event of byHand) addEventListener(event, stop, { passive: true });
  return { underWay: () => !over, stop };
}
