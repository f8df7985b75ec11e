import { lazily } from '@parvis/ui';
import { Suspense, useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import { communityIdIn, postIdIn } from '../../platform/navigation/address.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import type { Place } from './entries.ts';
import { panels } from '../shortcuts/shortcuts.ts';
import { showPalette, usePaletteOpen } from './open-palette.ts';
import { rememberRecent } from './recents.ts';

const PaletteDialog = lazily(() => import('./PaletteDialog.tsx').then((module) => ({ default: module.PaletteDialog })));

/** The person, community or post whose page has this address. */
function thingAt(pathname: string): string | null {
  const [, place, part] = pathname.split('/');
  const id = place === 'communities' ? communityIdIn(part) : place === 'posts' ? postIdIn(part) : place === 'people' ? part : undefined;
  return id && /^(community|post|person)_/.test(id) ? id : null;
}

/** Opens the quick access at Ctrl or ⌘ and K, also while one writes; keeps what one opened last. */
export function Palette({ places }: { places: readonly Place[] }) {
  const open = usePaletteOpen();
  const { pathname } = useLocation();
  const { person } = useViewer();
  const thing = thingAt(pathname);
  useEffect(() => {
    if (thing && thing !== person.id) rememberRecent(person.id, thing);
  }, [thing, person.id]);

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey || event.isComposing) return;
    // The browser's own place for it is its address bar.
    event.preventDefault();
    // A dialog or a menu that is open has the keyboard.
    if (open) showPalette(false);
    else if (!document.querySelector(panels)) showPalette(true);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // Left by signing out: it does not open for the next person.
  useEffect(() => () => showPalette(false), []);
  return (
    open && (
      <Suspense fallback={null}>
        <PaletteDialog places={places} onClose={() => showPalette(false)} />
      </Suspense>
    )
  );
}
