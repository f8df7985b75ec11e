import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';

/**
 * A piece of the frame that comes once the page itself is drawn: what someone came for comes first. One that can't be loaded (the
 * connection dropped) must not take the page with it: it comes with the next one.
 */
export function late<Props extends object = object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Piece = lazy(async () => ({ default: await load().catch((): ComponentType<Props> => Nothing) }));
  // On the next page it is there from the start: coming later, it would push what Back has put in its place.
  let here = false;
  return function Late(props: Props) {
    const [drawn, setDrawn] = useState(() => here);
    useEffect(() => {
      const timer = setTimeout(() => {
        here = true;
        setDrawn(true);
      });
      return () => clearTimeout(timer);
    }, []);
    if (!drawn) return null;
    return (
      <Suspense fallback={null}>
        <Piece {...props} />
      </Suspense>
    );
  };
}

function Nothing() {
  return null;
}
