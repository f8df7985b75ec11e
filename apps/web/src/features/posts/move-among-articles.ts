import type { KeyboardEvent } from 'react';

/** Page Up and Page Down go from one article of a feed to the next; Ctrl+Home and Ctrl+End leave the feed (ARIA's feed pattern). */
export function moveAmongArticles(event: KeyboardEvent<HTMLElement>): void {
  const feed = event.currentTarget;
  const target = event.target as HTMLElement;
  const writes = target.isContentEditable || target.matches('input, textarea') || target.closest('dialog');
  if (writes) return;
  if (event.ctrlKey && (event.key === 'End' || event.key === 'Home')) {
    const side = event.key === 'End' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const outside = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter((one) => !feed.contains(one) && feed.compareDocumentPosition(one) & side);
    event.preventDefault();
    (event.key === 'End' ? outside[0] : outside.at(-1))?.focus();
    return;
  }
  const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
  const articles = [...feed.children].filter((child) => child.localName === 'article') as HTMLElement[];
  const at = articles.findIndex((article) => article.contains(target));
  const next = step !== 0 && at >= 0 ? articles[at + step] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
