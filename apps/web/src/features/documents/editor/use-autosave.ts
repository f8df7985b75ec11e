import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { useDraft } from '../../../platform/drafts/use-draft.ts';

const restBeforeSaving = 1_200;

export type SavedState = { is: 'idle' } | { is: 'saving' } | { is: 'saved'; at: Date } | { is: 'failed' } | { is: 'refused'; errors: readonly FormError[] };

/** What the server holds: the revision names it, null where nothing is written yet. */
export interface Held<T> {
  value: T;
  revision: string | null;
}

/** What is typed and not on the server yet, and the revision it was typed over. */
interface Typed<T> {
  value: T;
  basedOn: string | null;
}

/** What the server answers to a save: why it refuses, or the revision it holds now. */
export interface SaveAnswer {
  errors: readonly FormError[];
  revision: string | null;
}

export interface Autosave<T> {
  value: T;
  set(value: T): void;
  state: SavedState;
  /** Saves what isn't saved yet, now; true when all is on the server. */
  save(): Promise<boolean>;
  /** Someone saved other words since what is typed here was begun: nothing is sent until the writer has chosen. */
  conflict: boolean;
  /** Puts what is typed here in the place of the other's words. */
  keepMine(): void;
  /** Leaves what is typed here for the other's words; answers with a way back. */
  takeTheirs(): () => void;
}

/**
 * Saves what is typed when the writer rests. Until the server has it, it is kept on this device too: a failure, a reload or the end
 * of the session lose nothing. `key` names what is written; `onBehind` reads afresh what the server holds.
 */
export function useAutosave<T>(key: string, held: Held<T>, send: (value: T, basedOn: string | null) => Promise<SaveAnswer>, onBehind: () => Promise<unknown>): Autosave<T> {
  const draft = useDraft<Typed<T> | null>(key, null as Typed<T> | null);
  // As it was typed: the server trims, and the field must not change under the hands.
  const [saved, setSaved] = useState(held);
  const [state, setState] = useState<SavedState>({ is: 'idle' });
  const value = draft.value?.value ?? (saved.revision === held.revision ? saved.value : held.value);
  const conflict = draft.value !== null && draft.value.basedOn !== held.revision && state.is !== 'saving';
  const underWay = useRef<Promise<boolean> | null>(null);
  const latest = useRef(draft.value);
  useEffect(() => {
    latest.current = draft.value;
  });

  const { set: keepDraft, discard } = draft;
  const keep = useCallback(
    (typed: Typed<T>) => {
      latest.current = typed;
      keepDraft(typed);
    },
    [keepDraft],
  );
  const forget = () => {
    latest.current = null;
    discard();
  };

  const sendOnce = async (): Promise<boolean> => {
    const sent = latest.current;
    if (sent === null) return true;
    setState({ is: 'saving' });
    const answer = await send(sent.value, sent.basedOn).catch(() => null);
    if (!answer) {
      setState({ is: 'failed' });
      return false;
    }
    const { errors, revision } = answer;
    if (errors.length > 0) {
      const behind = errors.some(({ code }) => code === 'CHANGED_MEANWHILE');
      if (behind) await onBehind().catch(() => undefined);
      setState(behind ? { is: 'failed' } : { is: 'refused', errors });
      return false;
    }
    setSaved({ value: sent.value, revision });
    if (latest.current !== sent && latest.current !== null) {
      keep({ value: latest.current.value, basedOn: revision });
      return sendOnce();
    }
    forget();
    setState({ is: 'saved', at: new Date() });
    return true;
  };
  const save = async (): Promise<boolean> => {
    if (underWay.current) await underWay.current;
    underWay.current = sendOnce().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  };

  const saveQuietly = useEffectEvent(() => {
    if (!conflict) void save();
  });
  const typed = draft.value;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(saveQuietly, restBeforeSaving);
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    value,
    set: (next) => keep({ value: next, basedOn: latest.current ? latest.current.basedOn : held.revision }),
    state,
    save,
    conflict,
    keepMine: () => {
      keep({ value, basedOn: held.revision });
      void save();
    },
    takeTheirs: () => {
      forget();
      setState({ is: 'idle' });
      return () => keep({ value, basedOn: held.revision });
    },
  };
}
