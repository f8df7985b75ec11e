import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

/** What is awaited ("Loading"), shown and said only if it lasts more than 300 ms: a shorter wait needs no sign. */
export function Spinner({ label }: { label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="spinner" role="status">
      {late && (
        <>
          <span className="spinner__ring" aria-hidden="true" />
          <VisuallyHidden>{label}</VisuallyHidden>
        </>
      )}
    </div>
  );
}
