import { use, useEffect, useState } from 'react';
import { UNSAFE_DataRouterContext as DataRouterContext, useNavigation, useSearchParams } from 'react-router';

/** What a list is narrowed to, kept in the address: a link to it shows the same list, and Back leads back to it. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  /** All that changes, in one call: the router does not add up several. Null or nothing takes a filter away. */
  const set = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return { get: (name: string) => params.get(name), set };
}

/** What is being typed in a search field, and passed on once the hand rests. */
export function useSearch(value: string, onSearch: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // Changed from elsewhere: Back, or "clear".
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const { state } = useNavigation();
  const router = use(DataRouterContext)?.router;
  useEffect(() => {
    // Who has chosen a result meanwhile is on the way to it: the address of the list would call them back.
    if (typed.trim() === value || state !== 'idle') return;
    const timer = setTimeout(() => {
      // The router knows of a way just taken before the page is drawn with it.
      if (!router || router.state.navigation.state === 'idle') onSearch(typed.trim());
    }, 250);
    return () => clearTimeout(timer);
  });
  return { value: typed, onChange: (event: { target: { value: string } }) => setTyped(event.target.value) };
}
