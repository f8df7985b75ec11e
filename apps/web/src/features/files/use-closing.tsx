import { lazily } from '@parvis/ui';
import { Suspense, createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

const LeaveQuestion = lazily(() => import('./LeaveQuestion.tsx').then((module) => ({ default: module.LeaveQuestion })));
const FilesUnderWay = createContext<(underWay: boolean) => void>(() => undefined);

/**
 * For what holds a form and can be closed (a dialog, a reply): closing while files of the form are on their way asks once; else it closes at once. `made` tells that
 * closing throws away files that have come already: it then asks as well. `of`: what goes with them.
 */
export function useClosing(close: () => void, made = false, of: 'changes' | 'draft' = 'changes'): { close: () => void; around: (form: ReactNode) => ReactNode } {
  const underWay = useRef(false);
  // What can be closed may stand in something else that can be.
  const tellAround = useContext(FilesUnderWay);
  const tell = useCallback(
    (now: boolean) => {
      underWay.current = now;
      tellAround(now);
    },
    [tellAround],
  );
  const [asks, setAsks] = useState<'underWay' | 'made' | null>(null);
  return {
    close: () => (underWay.current ? setAsks('underWay') : made ? setAsks('made') : close()),
    around: (form) => (
      <FilesUnderWay value={tell}>
        {form}
        {asks && (
          <Suspense fallback={null}>
            <LeaveQuestion
              open
              made={asks === 'made'}
              of={of}
              onStay={() => setAsks(null)}
              onLeave={() => {
                setAsks(null);
                close();
              }}
            />
          </Suspense>
        )}
      </FilesUnderWay>
    ),
  };
}

/** Tells what can be closed around a form whether files of it are on their way. */
export function useTellUnderWay(underWay: boolean): void {
  const tell = useContext(FilesUnderWay);
  useEffect(() => {
    tell(underWay);
    return () => tell(false);
  }, [tell, underWay]);
}
