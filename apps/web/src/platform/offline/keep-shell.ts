const script = '/service-worker.js';

/**
 * Keeps the shell on this device so that it opens without a network. Where the company switched that off, what was kept goes away.
 * In production only: a page that is being written must always be the newest.
 */
export async function keepShell(): Promise<void> {
  if (!import.meta.env?.PROD || !('serviceWorker' in navigator)) return;
  const answer = await fetch(script, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  // Without a network what is there stays.
  if (!answer || answer.status >= 500) return;
  if (answer.ok && answer.headers.get('parvis-offline') !== 'off') {
    await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
    return;
  }
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
