import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

/** As long as something stays on screen before it counts as read: what rushes by was not. */
const readAfter = 1_000;

export interface SeenSectionProps {
  id: string;
  /** Its end stayed on screen, in a tab that is looked at. */
  onSeen: () => void;
  /** It is what the reader has before their eyes. */
  onHere: () => void;
  children: ReactNode;
}

/** A section of a text that tells when it is read, and when it was read to its end. */
export function SeenSection({ id, onSeen, onHere, children }: SeenSectionProps) {
  const section = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const seen = useEffectEvent(onSeen);
  const here = useEffectEvent(onHere);
  useEffect(() => (end.current ? whileOnScreen(end.current, () => afterAWhile(seen)) : undefined), []);
  useEffect(() => {
    if (!section.current) return;
    // A band below the top bar: the section that crosses it is the one being read.
    return whileOnScreen(section.current, () => void here(), { rootMargin: '-20% 0% -70%' });
  }, []);
  return (
    <div id={id} ref={section} className="seen-section" tabIndex={-1}>
      {children}
      <span ref={end} className="seen-section__end" aria-hidden="true" />
    </div>
  );
}

/** The end of a text: told as soon as it is on screen. */
export function TextEnd({ onReached }: { onReached: () => void }) {
  const end = useRef<HTMLSpanElement>(null);
  const reached = useEffectEvent(onReached);
  useEffect(() => (end.current ? whileOnScreen(end.current, () => void reached()) : undefined), []);
  return <span ref={end} className="text-end" aria-hidden="true" />;
}

/** Runs `begin` each time the element comes on screen, and what it returns when the element leaves. */
function whileOnScreen(element: Element, begin: () => (() => void) | void, options?: IntersectionObserverInit): () => void {
  // Very old browsers: there, going to the end by its button is the way.
  if (typeof IntersectionObserver === 'undefined') return () => {};
  let leave: (() => void) | void;
  const observer = new IntersectionObserver((entries) => {
    const on = entries.at(-1)?.isIntersecting ?? false;
    if (on && !leave) leave = begin() ?? (() => {});
    else if (!on) {
      leave?.();
      leave = undefined;
    }
  }, options);
  observer.observe(element);
  return () => {
    observer.disconnect();
    leave?.();
  };
}

/** Counts only the time in which the tab is looked at. */
function afterAWhile(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(act, readAfter);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
