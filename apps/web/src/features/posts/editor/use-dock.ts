import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where writing is done with a finger on a narrow screen: there the keyboard covers the lower half of it. */
const onPhone = '(max-width: 47.99rem) and (pointer: coarse)';

/** What is known of the part of the page that is on screen, in CSS pixels. */
export interface Seen {
  /** Of the window that fixed things are placed in. */
  windowHeight: number;
  height: number;
  offsetTop: number;
  /** More than 1 where one has come nearer with two fingers. */
  scale: number;
}

/**
 * How far from the lower edge of the window the keyboard reaches, in CSS pixels; null where one looks at a part from near by, since nothing can then stand at the
 * edge of the screen without jumping.
 */
export function keyboardHeight({ windowHeight, height, offsetTop, scale }: Seen): number | null {
  if (scale > 1.05) return null;
  return Math.max(0, Math.round(windowHeight - height - offsetTop));
}

/**
 * Whether the bar of the editor stands above the keyboard: on a phone, while one writes. How far up is in `--keyboard` of `root`. `onMoved` is told when the part of
 * the page that is on screen became smaller.
 */
export function useDock(root: RefObject<HTMLElement | null>, onMoved: () => void): boolean {
  const [docked, setDocked] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    const view = globalThis.visualViewport;
    if (!element || !view || !globalThis.matchMedia?.(onPhone).matches) return;
    let writing = false;
    let before = view.height;
    function place() {
      const up = writing ? keyboardHeight({ windowHeight: innerHeight, height: view!.height, offsetTop: view!.offsetTop, scale: view!.scale }) : null;
      element!.style.setProperty('--keyboard', `${up ?? 0}px`);
      setDocked(up !== null);
      if (up !== null && view!.height < before) onMoved();
      before = view!.height;
    }
    function come() {
      writing = true;
      place();
    }
    function go({ relatedTarget }: FocusEvent) {
      // To a tool of the bar: one goes on writing.
      if (element!.contains(relatedTarget as Node | null)) return;
      writing = false;
      place();
    }
    element.addEventListener('focusin', come);
    element.addEventListener('focusout', go);
    view.addEventListener('resize', place);
    view.addEventListener('scroll', place);
    if (element.contains(document.activeElement)) come();
    return () => {
      element.removeEventListener('focusin', come);
      element.removeEventListener('focusout', go);
      view.removeEventListener('resize', place);
      view.removeEventListener('scroll', place);
    };
  }, [root, onMoved]);
  return docked;
}
