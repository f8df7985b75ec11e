import { useLayoutEffect, useRef, type ComponentProps, type FocusEvent, type KeyboardEvent } from 'react';

export type ToolbarProps = Omit<ComponentProps<'div'>, 'role' | 'ref' | 'onFocus' | 'onKeyDown'> & { 'aria-label': string };

/** Buttons that belong together, one Tab stop for all (ARIA toolbar): arrows, Home and End move among those on screen, and one comes back to where one was. */
export function Toolbar(props: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  // Each time, since buttons come and go with what the bar is for.
  useLayoutEffect(() => stopAt(bar.current, last.current));
  useLayoutEffect(() => {
    // A narrower window hides some of them.
    const again = () => stopAt(bar.current, last.current);
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, []);

  function onFocus({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
    last.current = target;
    stopAt(currentTarget, target);
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = buttonsIn(event.currentTarget);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const { length } = buttons;
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = { ArrowRight: (at + 1) % length, ArrowLeft: (at - 1 + length) % length, Home: 0, End: length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }
  return <div {...props} ref={bar} role="toolbar" onFocus={onFocus} onKeyDown={onKeyDown} />;
}

/** Tab comes to `wanted`; to the first button where that one is not there. */
function stopAt(bar: HTMLElement | null, wanted: Element | null): void {
  if (!bar) return;
  const shown = buttonsIn(bar);
  const stop = shown.find((button) => button === wanted) ?? shown[0];
  for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1;
}

function buttonsIn(bar: HTMLElement): HTMLButtonElement[] {
  return [...bar.querySelectorAll('button')].filter((button) => isShown(button, bar));
}

// A parent that is not shown hides it too, and one of `display: contents` has no box to ask for.
function isShown(element: Element, within: Element): boolean {
  for (let one: Element | null = element; one && one !== within; one = one.parentElement) {
    if (getComputedStyle(one).display === 'none') return false;
  }
  return true;
}
