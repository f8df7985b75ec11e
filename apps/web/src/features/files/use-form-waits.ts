import { useEffect, useRef, useState, type RefObject } from 'react';

/** Why a text is not sent yet. */
export type Waiting = 'files' | 'descriptions' | null;

export interface FormWaits {
  waiting: Waiting;
  /** How often a description was asked for in vain. */
  asked: number;
  /** Sends now, or says why not yet. */
  send: () => void;
}

/**
 * The form around a text waits for the files of the text: it is sent by itself once all have come, and not before each image is described. Asked
 * here, where the files are known, so that no form needs to think of it.
 */
export function useFormWaits(root: RefObject<HTMLElement | null>, pending: number, undescribed: number, onSend: () => void): FormWaits {
  const [waits, setWaits] = useState(false);
  const [asked, setAsked] = useState(0);
  const now = useRef({ pending, undescribed, onSend });
  useEffect(() => {
    now.current = { pending, undescribed, onSend };
  });
  /** Whether it must wait; then it is said. */
  const held = useRef(() => {
    if (now.current.pending > 0) setWaits(true);
    else if (now.current.undescribed > 0) setAsked((times) => times + 1);
    else return false;
    return true;
  });

  useEffect(() => {
    const form = root.current?.closest('form');
    if (!form) return;
    // On the form itself, before React hears of it at the root of the page.
    function onSubmit(event: Event) {
      if (!held.current()) return;
      event.preventDefault();
      event.stopPropagation();
    }
    form.addEventListener('submit', onSubmit);
    return () => form.removeEventListener('submit', onSubmit);
  }, [root]);

  useEffect(() => {
    if (!waits || pending > 0) return;
    setWaits(false);
    if (!held.current()) now.current.onSend();
  }, [waits, pending]);

  return {
    waiting: waits && pending > 0 ? 'files' : asked > 0 && undescribed > 0 ? 'descriptions' : null,
    asked,
    send: () => {
      if (!held.current()) now.current.onSend();
    },
  };
}
