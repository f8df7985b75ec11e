import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { useDraft } from '../../../platform/drafts/use-draft.ts';

const restBeforeSaving = 1_200;

export type SavedState = { is: 'idle' } | { is: 'saving' } | { is: 'saved'; at: Date } | { is: 'failed' } | { is: 'refused'; errors: readonly FormError[] };

export interface Autosave<T> {
  value: T;
  set(value: T): void;
  state: SavedState;
  /** Saves what isn't saved yet, now; true when all is on the server. */
  save(): Promise<boolean>;
}

/**
 * Saves what is typed when the writer rests. Until the server has it, it is kept on this device too: a failure, a reload or the end
 * of the session lose nothing. `key` names what is written.
 */
export function useAutosave<T>(key: string, initial: T, send: (value: T) => Promise<readonly FormError[]>): Autosave<T> {
  const draft = useDraft<T | null>(key, null as T | null);
  const [saved, setSaved] = useState(initial);
  const [state, setState] = useState<SavedState>({ is: 'idle' });
  const value = draft.value ?? saved;
  const underWay = useRef<Promise<boolean> | null>(null);
  const latest = useRef(draft.value);
  useEffect(() => {
    latest.current = draft.value;
  });

  const sendOnce = async (): Promise<boolean> => {
    const sent = latest.current;
    if (sent === null) return true;
    setState({ is: 'saving' });
    let errors: readonly FormError[];
    try {
      errors = await send(sent);
    } catch {
      setState({ is: 'failed' });
      return false;
    }
    if (errors.length > 0) {
      setState({ is: 'refused', errors });
      return false;
    }
    setSaved(sent);
    setState({ is: 'saved', at: new Date() });
    if (latest.current !== sent) return sendOnce();
    draft.discard();
    latest.current = null;
    return true;
  };
  const save = async (): Promise<boolean> => {
    if (underWay.current) await underWay.current;
    underWay.current = sendOnce().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  };

  const saveQuietly = useEffectEvent(() => void save());
  const typed = draft.value;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(saveQuietly, restBeforeSaving);
    return () => clearTimeout(timer);
  }, [typed]);

  const keep = draft.set;
  const set = useCallback(
    (next: T) => {
      latest.current = next;
      keep(next);
    },
    [keep],
  );
  return { value, set, state, save };
}
