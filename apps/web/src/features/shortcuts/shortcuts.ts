import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { actHere, focusEditor, nextUnread, openItem, replyHere, searchHere, stepAmongItems } from './on-page.ts';

/** One shortcut: its keys one after the other, what it is for, and what it does. */
export interface Shortcut {
  keys: readonly [string] | readonly [string, string];
  words: MessageDescriptor;
  /** An address to go to, what it does on the page (false where there is nothing to do it with), or the list of shortcuts. */
  does: string | (() => boolean) | 'help';
}

/** The only list of shortcuts of one key or two: the keyboard, the dialog and the specs read it. By the sign that is typed, so that they are the same on each layout. */
export const shortcuts: readonly { title: MessageDescriptor; list: readonly Shortcut[] }[] = [
  {
    title: msg`Read`,
    list: [
      { keys: ['j'], words: msg`Next post or comment`, does: () => stepAmongItems(1) },
      { keys: ['k'], words: msg`Previous post or comment`, does: () => stepAmongItems(-1) },
      { keys: ['n'], words: msg`Next new post or comment`, does: nextUnread },
      { keys: ['o'], words: msg`Open the post`, does: openItem },
      { keys: ['/'], words: msg`Search: on this page, or by quick access`, does: searchHere },
      { keys: ['l'], words: msg`Like, or take my reaction back`, does: () => actHere('like') },
      { keys: ['b'], words: msg`Put aside the post or comment`, does: () => actHere('bookmark') },
    ],
  },
  {
    title: msg`Write`,
    list: [
      { keys: ['c'], words: msg`New post`, does: '/write' },
      { keys: ['r'], words: msg`Reply to the comment, or comment on the post`, does: () => replyHere() || focusEditor() },
      { keys: ['e'], words: msg`Edit my post or comment`, does: () => actHere('edit') },
    ],
  },
  {
    title: msg`Go to`,
    list: [
      { keys: ['g', 'h'], words: msg`Home`, does: '/' },
      { keys: ['g', 'c'], words: msg`Communities`, does: '/communities' },
      { keys: ['g', 'p'], words: msg`People`, does: '/people' },
      { keys: ['g', 'g'], words: msg`Guide`, does: '/guide' },
      { keys: ['g', 'd'], words: msg`My drafts`, does: '/me/drafts' },
    ],
  },
  {
    title: msg`Help`,
    list: [{ keys: ['?'], words: msg`This list`, does: 'help' }],
  },
];

/** Several keys at once: they are no signs that one types, so they act also while one writes, and are never switched off. Each stands where it acts. */
export const combinations: readonly { keys: readonly string[]; words: MessageDescriptor }[] = [
  { keys: ['Ctrl', 'K'], words: msg`Quick access: find a page, a person, a community; act` },
  { keys: ['Ctrl', 'Enter'], words: msg`Send what I write` },
  { keys: ['F6'], words: msg`Next part of the page: top bar, navigation, content, beside it` },
  { keys: ['Shift', 'F6'], words: msg`Previous part of the page` },
];

export const allShortcuts: readonly Shortcut[] = shortcuts.flatMap(({ list }) => list);

const fields = 'input, textarea, select, [contenteditable="true"], [contenteditable=""], [role="textbox"], [role="combobox"]';
/** What has the keyboard for itself while it is open. */
export const panels = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether a key belongs to something else: a text that is being written, a dialog or menu that is open, a combination of the browser or a screen reader. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat ||
    (target instanceof Element && target.closest(fields) !== null) ||
    document.querySelector(panels) !== null
  );
}

/** Hears the keys of a page and answers with the shortcut that they make. A first key waits for its second without a limit of time; any other key ends it. */
export function createKeys(): (event: KeyboardEvent) => Shortcut | null {
  let first: string | null = null;
  return (event) => {
    const { key } = event;
    // Shift, a dead key: part of the sign that comes.
    if (key.length !== 1 && key !== 'Escape') return null;
    if (isTaken(event) || key === 'Escape') {
      first = null;
      return null;
    }
    const before = first;
    first = null;
    const found = allShortcuts.find(({ keys }) => (before === null ? keys.length === 1 && keys[0] === key : keys[0] === before && keys[1] === key));
    if (!found && before === null && allShortcuts.some(({ keys }) => keys.length === 2 && keys[0] === key)) first = key;
    return found ?? null;
  };
}
