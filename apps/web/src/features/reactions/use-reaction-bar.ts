import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';

/** How long a mouse rests on the button, and a finger on it, before the bar opens; how long a mouse may be elsewhere before it closes. Milliseconds. */
export const barDelays = { rest: 500, press: 450, away: 300 } as const;

/**
 * Opens the bar of reactions by resting on a button with a mouse, or by a long press. Both are shortcuts: a press likes, and the menu beside it holds the
 * same six (no gesture without a simple alternative). Esc, a press elsewhere and going away close it.
 */
export function useReactionBar() {
  const place = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef(false);
  const [open, setOpen] = useState(false);
  const after = (delay: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delay);
  };
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onPress);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onPress);
    };
  }, [open]);
  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return {
    open,
    close: () => {
      stop();
      setOpen(false);
    },
    around: {
      ref: place,
      onPointerEnter: (event: PointerEvent) => isMouse(event) && after(barDelays.rest, () => setOpen(true)),
      onPointerLeave: (event: PointerEvent) => isMouse(event) && after(barDelays.away, () => setOpen(false)),
    },
    button: {
      onPointerDown: (event: PointerEvent) => {
        pressed.current = false;
        if (isMouse(event)) return stop();
        after(barDelays.press, () => {
          pressed.current = true;
          setOpen(true);
        });
      },
      onPointerUp: (event: PointerEvent) => !isMouse(event) && stop(),
      onPointerCancel: stop,
      // A long press would bring up the menu of the browser.
      onContextMenu: (event: MouseEvent) => pressed.current && event.preventDefault(),
    },
    /** Whether the click at hand is the end of a long press, which does nothing more. */
    wasLongPress: () => {
      const was = pressed.current;
      pressed.current = false;
      return was;
    },
  };
}
