import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../platform/session/viewer.ts';
import { onOpenShortcutList } from './open-list.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { stepAmongRegions } from './regions.ts';
import { createKeys, panels } from './shortcuts.ts';

/** Hears the shortcuts on every page, unless the person switched them off, and shows their list. */
export function Shortcuts() {
  const navigate = useNavigate();
  const { singleKeyShortcuts } = useViewer();
  const [listed, setListed] = useState(false);
  const [keys] = useState(createKeys);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (document.querySelector(panels) === null && stepAmongRegions(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
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
