import { useMaybeViewer } from '../../../platform/session/viewer.ts';

/** A keyboard of glass has one key for a new line, and no Shift to hold with it. */
export const onGlass = (): boolean => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

/** What Enter does in a field whose text is sent as it is, such as a comment. */
export interface Enter {
  /** The person chose that it sends, and is not at a phone. */
  sends: boolean;
}

/** What Enter does for this person here: it sends where that was chosen, but never on glass. */
export function useEnter(): Enter {
  const chosen = useMaybeViewer()?.enterSends ?? false;
  return { sends: chosen && !onGlass() };
}

/** Whether this press of Enter sends, where Enter does: not with another key held, nor while letters are still being put together. */
export function sendsAlone({ shiftKey, altKey, isComposing }: KeyboardEvent, sends: boolean | undefined): boolean {
  return sends === true && !shiftKey && !altKey && !isComposing;
}
