import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';

/**
 * A piece of the frame that comes once the page itself is drawn: what someone came for comes first. One that can't be loaded (the
 * connection dropped) must not take the page with it: it comes with the next one.
 */
export function late(load: () => Promise<ComponentType>): ComponentType {
  const Piece = lazy(async () => ({ default: await load().catch(() => Nothing) }));
  return function Late() {
    const [drawn, setDrawn] = useState(false);
    useEffect(() => {
      const timer = setTimeout(() => setDrawn(true));
      return () => clearTimeout(timer);
    }, []);
    if (!drawn) return null;
    return (
      <Suspense fallback={null}>
        <Piece />
      </Suspense>
    );
  };
}

function Nothing() {
  return null;
}
