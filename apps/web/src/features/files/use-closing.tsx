import { lazily } from '@parvis/ui';
import { Suspense, createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

const LeaveQuestion = lazily(() => import('./LeaveQuestion.tsx').then((module) => ({ default: module.LeaveQuestion })));
const FilesUnderWay = createContext<(underWay: boolean) => void>(() => undefined);

/** For what holds a form and can be closed (a dialog, a reply): closing while files of the form are on their way asks once; else it closes at once. */
export function useClosing(close: () => void): { close: () => void; around: (form: ReactNode) => ReactNode } {
  const underWay = useRef(false);
  const [tell] = useState(() => (now: boolean) => {
    underWay.current = now;
  });
  const [asks, setAsks] = useState(false);
  return {
    close: () => (underWay.current ? setAsks(true) : close()),
    around: (form) => (
      <FilesUnderWay value={tell}>
        {form}
        {asks && (
          <Suspense fallback={null}>
            <LeaveQuestion
              open
              onStay={() => setAsks(false)}
              onLeave={() => {
                setAsks(false);
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
