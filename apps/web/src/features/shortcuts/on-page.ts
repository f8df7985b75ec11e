/** The things that one goes through on a page: the posts of a feed, or the comments of a thread. */
const items = () => [...document.querySelectorAll<HTMLElement>('#main [role="feed"] > article, #main .comment[id]')];

const current = (all: HTMLElement[]): number => all.findLastIndex((one) => one.contains(document.activeElement));

/** Puts the focus on the next thing (1) or the one before (-1); where none has it, on the first that is on the screen. */
export function stepAmongItems(step: 1 | -1): boolean {
  const all = items();
  const at = current(all);
  const next = at >= 0 ? all[at + step] : (all.find((one) => one.getBoundingClientRect().bottom > 0) ?? all[0]);
  if (!next) return false;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  next.scrollIntoView?.({ block: 'nearest' });
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

/** Puts the focus where one comments on the post. */
export function focusEditor(): boolean {
  return focusOn([...document.querySelectorAll<HTMLElement>('#main form.editor--small :is(textarea, [contenteditable="true"])')].at(-1));
}

export function searchHere(): boolean {
  return focusOn(document.querySelector<HTMLElement>('input[type="search"]'));
}

function focusOn(field: HTMLElement | null | undefined): boolean {
  field?.focus();
  return Boolean(field);
}
