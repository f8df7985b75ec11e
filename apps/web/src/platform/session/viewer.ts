import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../graphql/__generated__/graphql.ts';

/** The person who is signed in, and what concerns only this person. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** Null where nobody is signed in. */
export const useMaybeViewer = (): Viewer | null => useContext(ViewerContext);

/** The person who is signed in. Only below the frame: pages that stand outside of it (sign-in) have no viewer. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages inside the frame, where someone is signed in.');
  return viewer;
}
