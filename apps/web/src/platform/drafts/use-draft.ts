import { useCallback, useEffect, useState } from 'react';
import { useViewer } from '../session/viewer.ts';
import { readDraft, removeDraft, writeDraft } from './draft-store.ts';

export interface Draft<T> {
  value: T;
  /** Keeps what is being written, at once. The empty value removes the draft. */
  set(value: T): void;
  /** When it was last kept on this device, ISO 8601; null when nothing is kept. */
  savedAt: string | null;
  /** What is in `value` was written before this page was opened. */
  restored: boolean;
  /** After sending, or when the person throws it away. */
  discard(): void;
}

/**
 * What a person is writing for one destination (`post:community_01jx…`, `comment:post_01jx…`): survives reload, crash and sign-out,
 * and comes back only for the same person. `empty` is the value when nothing is written.
 */
export function useDraft<T>(destination: string, empty: T): Draft<T> {
  const personId = useViewer().person.id;
  const [state, setState] = useState(() => load(personId, destination, empty));
  const key = `${personId} ${destination}`;
  const [shownFor, setShownFor] = useState(key);
  if (shownFor !== key) {
    setShownFor(key);
    setState(load(personId, destination, empty));
  }

  // Another tab that writes to the same place: the newest wins.
  useEffect(() => {
    function take(event: StorageEvent) {
      if (event.key === `parvis:draft:${personId}:${destination}`) setState(load(personId, destination, empty));
    }
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }, [personId, destination, empty]);

  const set = useCallback(
    (value: T) => {
      if (JSON.stringify(value) === JSON.stringify(empty)) {
        removeDraft(personId, destination);
        setState({ value, savedAt: null, restored: false });
      } else {
        setState({ value, savedAt: writeDraft(personId, destination, value), restored: false });
      }
    },
    [personId, destination, empty],
  );
  const discard = useCallback(() => {
    removeDraft(personId, destination);
    setState({ value: empty, savedAt: null, restored: false });
  }, [personId, destination, empty]);

  return { ...state, set, discard };
}

function load<T>(personId: string, destination: string, empty: T) {
  const stored = readDraft<T>(personId, destination);
  return stored ? { value: stored.value, savedAt: stored.savedAt, restored: true } : { value: empty, savedAt: null, restored: false };
}
