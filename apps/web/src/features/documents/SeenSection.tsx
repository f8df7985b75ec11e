import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

export interface SeenSectionProps {
  id: string;
  /** Its end came on screen, or the focus came into it. */
  onSeen: () => void;
  children: ReactNode;
}

/** A section of a text that tells when it was read to its end, by scrolling as by keyboard or screen reader. */
export function SeenSection({ id, onSeen, children }: SeenSectionProps) {
  const end = useRef<HTMLSpanElement>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    // Without it (very old browsers) the focus alone tells.
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div id={id} className="seen-section" tabIndex={-1} onFocus={onSeen}>
      {children}
      <span ref={end} className="seen-section__end" aria-hidden="true" />
    </div>
  );
}
