import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../platform/session/viewer.ts';
import { onOpenShortcutList } from './open-list.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { createKeys } from './shortcuts.ts';

/** Hears the shortcuts on every page, unless the person switched them off, and shows their list. */
export function Shortcuts() {
  const navigate = useNavigate();
  const { singleKeyShortcuts } = useViewer();
  const [listed, setListed] = useState(false);
  const [keys] = useState(createKeys);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!singleKeyShortcuts) return;
    const does = keys(event)?.does;
    if (does === undefined) return;
    if (does === 'help') setListed(true);
    else if (typeof does === 'string') void navigate(does);
    else if (!does()) return;
    // The sign must not be typed into what has the focus now.
    event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', onKey);
    const stop = onOpenShortcutList(() => setListed(true));
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
  return <ShortcutList open={listed} onClose={() => setListed(false)} />;
}
