import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** What a list is narrowed to, kept in the address: a link to it shows the same list, and Back leads back to it. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
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
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return { value: typed, onChange: (event: { target: { value: string } }) => setTyped(event.target.value) };
}
