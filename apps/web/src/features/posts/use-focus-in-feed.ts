import { useEffect, useRef, type RefObject } from 'react';

/** A post that leaves the list with the focus in it (muted, deleted) hands it to the one that takes its place: who goes by keyboard reads on from there. */
export function useFocusInFeed(feed: RefObject<HTMLElement | null>): void {
  const last = useRef<{ article: Element; at: number } | null>(null);
  useEffect(() => {
    const list = feed.current;
    if (!list) return;
    const keep = ({ target }: FocusEvent) => {
      const article = (target as Element).closest('[role="feed"] > article');
      last.current = article && { article, at: articlesOf(list).indexOf(article as HTMLElement) };
    };
    list.addEventListener('focusin', keep);
    return () => list.removeEventListener('focusin', keep);
  }, [feed]);

  // After each drawing: any of them may have taken a post away.
  useEffect(() => {
    if (!feed.current || !last.current || last.current.article.isConnected) return;
    const { at } = last.current;
    last.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const left = articlesOf(feed.current);
    (left[at] ?? left.at(-1))?.focus({ preventScroll: true });
  });
}

const articlesOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > article')];
