import { useSyncExternalStore } from 'react';
import { reach } from '../offline/reach.ts';

/** Since when no answer comes, because there is no network or the server does not answer; null while answers come. */
export function useOfflineSince(): Date | null {
  return useSyncExternalStore(reach.subscribe, reach.awaySince);
}
