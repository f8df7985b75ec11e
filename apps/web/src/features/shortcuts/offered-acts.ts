import { useEffect } from 'react';

/** What a key does with the post or the comment one is at. */
export type OfferedAct = 'like' | 'edit' | 'bookmark';

const offered = new Map<string, () => void>();

/** A post or comment on the page offers an act to the keyboard, by its id; undefined where this person may not. */
export function useOfferedAct(act: OfferedAct, id: string, does: (() => void) | undefined): void {
  useEffect(() => {
    if (!does) return;
    const name = `${act} ${id}`;
    offered.set(name, does);
    return () => {
      if (offered.get(name) === does) offered.delete(name);
    };
  });
}

/** Does it, or answers false where it is not offered. */
export function doOfferedAct(act: OfferedAct, id: string): boolean {
  const does = offered.get(`${act} ${id}`);
  does?.();
  return does !== undefined;
}
