import { showPalette } from '../palette/open-palette.ts';
import { doOfferedAct, type OfferedAct } from './offered-acts.ts';

/** The things that one goes through on a page: the posts of a feed, or the comments of a thread. */
const items = () => [...document.querySelectorAll<HTMLElement>('#main [role="feed"] > article, #main .comment[id]')];

const current = (all: HTMLElement[]): number => all.findLastIndex((one) => one.contains(document.activeElement));

/** Puts the focus on the next thing (1) or the one before (-1); where none has it, on the first that is on the screen. */
export function stepAmongItems(step: 1 | -1): boolean {
  const all = items();
  const at = current(all);
  const next = at >= 0 ? all[at + step] : (all.find((one) => one.getBoundingClientRect().bottom > 0) ?? all[0]);
  return next !== undefined && focusItem(next);
}

function focusItem(item: HTMLElement): boolean {
  if (!item.hasAttribute('tabindex')) item.tabIndex = -1;
  item.focus();
  item.scrollIntoView?.({ block: 'nearest' });
  return true;
}

/** Opens the post that has the focus. */
export function openItem(): boolean {
  const all = items();
  const link = all[current(all)]?.querySelector<HTMLElement>('a[href^="/posts/"]');
  link?.click();
  return Boolean(link);
}

/** Presses « Reply » of the comment that has the focus. */
export function replyHere(): boolean {
  const all = items();
  const button = all[current(all)]?.querySelector<HTMLElement>('[data-reply]');
  button?.click();
  return Boolean(button);
}

/** The post or comment that has the focus; on a post's own page, where none has it, that post. */
function idHere(): string | null {
  const all = items();
  const item = all[current(all)];
  if (item) return item.dataset.post ?? item.id;
  return document.querySelector<HTMLElement>('#main article[data-post]:not([role="feed"] *)')?.dataset.post ?? null;
}

/** What the post or comment one is at offers to the keyboard. */
export function actHere(act: OfferedAct): boolean {
  const id = idHere();
  return id !== null && doOfferedAct(act, id);
}

/** Puts the focus on the next post or comment that is new; after the last one, on the first. */
export function nextUnread(): boolean {
  const all = items();
  const at = current(all);
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find((one) => one.dataset.unread !== undefined);
  return next !== undefined && focusItem(next);
}

/** Puts the focus where one comments on the post. */
export function focusEditor(): boolean {
  return focusOn([...document.querySelectorAll<HTMLElement>('#main form.editor--small :is(textarea, [contenteditable="true"])')].at(-1));
}

/** Puts the focus where this page is searched; on a page that has nothing to search, opens the quick access. */
export function searchHere(): boolean {
  if (!focusOn(document.querySelector<HTMLElement>('input[type="search"]'))) showPalette(true);
  return true;
}

function focusOn(field: HTMLElement | null | undefined): boolean {
  field?.focus();
  return Boolean(field);
}
