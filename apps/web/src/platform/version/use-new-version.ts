import { useEffect, useState } from 'react';

const every = 30 * 60_000;

/** The entry script that a page names: its name carries the hash of the whole build. */
export function entryOf(html: string): string | null {
  return /<script[^>]+type="module"[^>]+src="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** Whether the server now serves another build than the one on screen, where there are builds at all. Asked now and then, and when the person comes back to the tab. */
export function useNewVersion(watching = Boolean(import.meta.env?.PROD)): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (newer || !watching) return;
    const mine = document.querySelector('script[type="module"][src]')?.getAttribute('src');
    let asked = Date.now();
    async function ask() {
      asked = Date.now();
      const answer = await fetch('/', { cache: 'no-store' }).catch(() => null);
      const served = answer?.ok ? entryOf(await answer.text()) : null;
      if (served && mine && served !== mine) setNewer(true);
    }
    const onReturn = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked > every / 6) void ask();
    };
    // A page that can't be loaded any more was replaced by a newer one.
    const askNow = () => void ask();
    const timer = setInterval(askNow, every);
    document.addEventListener('visibilitychange', onReturn);
    addEventListener('vite:preloadError', askNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
      removeEventListener('vite:preloadError', askNow);
    };
  }, [newer, watching]);
  return newer;
}
