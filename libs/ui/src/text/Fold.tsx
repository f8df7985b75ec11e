import { useId, useLayoutEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { LinkButton } from '../actions/LinkButton.tsx';

export interface FoldProps {
  moreLabel: ReactNode;
  lessLabel: ReactNode;
  children: ReactNode;
}

/** A long text shows its first eight lines or so, and the rest on request. A text that fits has no button. */
export function Fold({ moreLabel, lessLabel, children }: FoldProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  // Before anything is painted: the button that comes later would push what is below.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || open) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    measure();
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [open, children]);

  // A link below the fold that takes the focus must be seen.
  function reveal(event: FocusEvent<HTMLDivElement>) {
    const element = box.current;
    if (element && long && event.target.getBoundingClientRect().bottom > element.getBoundingClientRect().bottom) setOpen(true);
  }

  return (
    <>
      <div id={id} ref={box} className={open ? undefined : 'fold'} data-long={long && !open ? '' : undefined} onFocus={reveal}>
        {children}
      </div>
      {long && (
        <LinkButton className="more" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? lessLabel : moreLabel}
        </LinkButton>
      )}
    </>
  );
}
