import { useEffect, useRef, useState, type RefObject } from 'react';

/** After so many pages by themselves the person is asked again: below a list stands what must be reached, too. */
export const pagesByThemselves = 3;

interface Growing {
  /** Which list it is: each begins anew. */
  list: string;
  hasMore: boolean;
  /** How many stand in it: with each page its end is looked for again. */
  size: number;
  load: () => Promise<unknown>;
}

/**
 * A list that goes on: the rest comes when asked for, and by itself where the end is less than a window away; a few pages only, and none after a failure
 * or for who saves data. `end` is what stands behind the last one.
 */
export function useMoreNearEnd({ list, hasMore, size, load }: Growing): { end: RefObject<HTMLDivElement | null>; state: 'no' | 'yes' | 'failed'; more: () => void } {
  const end = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'no' | 'yes' | 'failed'>('no');
  const [alone, setAlone] = useState({ list, pages: 0 });
  const pages = alone.list === list ? alone.pages : 0;
  const busy = useRef(false);

  async function more(byItself: boolean) {
    if (busy.current) return;
    busy.current = true;
    setState('yes');
    setAlone({ list, pages: byItself ? pages + 1 : 0 });
    const outcome = await load().then(() => 'no' as const, () => 'failed' as const);
    busy.current = false;
    setState(outcome);
  }
  const ahead = useRef(more);
  useEffect(() => {
    ahead.current = more;
  });
  const watches = hasMore && state === 'no' && pages < pagesByThemselves && !savesData();
  useEffect(() => {
    if (!watches || !end.current) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && void ahead.current(true), { rootMargin: '0px 0px 100% 0px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [watches, list, size]);
  return { end, state, more: () => void more(false) };
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
