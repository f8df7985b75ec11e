import { useEffect, useState } from 'react';

/** Since when the browser says that it is offline; null while it is connected. */
export function useOfflineSince(): Date | null {
  const [since, setSince] = useState(() => (navigator.onLine ? null : new Date()));
  useEffect(() => {
    const lost = () => setSince(new Date());
    const found = () => setSince(null);
    addEventListener('offline', lost);
    addEventListener('online', found);
    return () => {
      removeEventListener('offline', lost);
      removeEventListener('online', found);
    };
  }, []);
  return since;
}
