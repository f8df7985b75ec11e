import { useNavigationType } from 'react-router';

/** How a list is read: on Back from the cache alone, as long and in the same order as it was left; else from the cache, then anew. */
export function useEntryPolicy(): 'cache-first' | 'cache-and-network' {
  return useNavigationType() === 'POP' ? 'cache-first' : 'cache-and-network';
}
