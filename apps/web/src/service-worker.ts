/// The shell without a network: the page, its scripts and styles. Answers of the server are none of its business (platform/offline/read-store.ts).

/** Every file of this build, as addresses, and a name that changes with them. Written in by vite.config.ts. */
declare const __FILES__: string[];
declare const __BUILD__: string;

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
// The types of workers and of pages exclude each other in one project: this much is enough.
const worker = globalThis as unknown as {
  addEventListener(type: 'install' | 'activate', on: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', on: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

/** What was passed on waits here for the page (features/posts/passed-on.ts). */
const passed = 'parvis-passed-on';
const prefix = 'parvis-shell-';
const current = `${prefix}${__BUILD__}`;
const page = '/';
/** A network that answers no faster is as good as none. */
const patience = 5_000;
const files = new Set(__FILES__);
/** What the server answers itself. */
const notOurs = /^\/(graphql|auth|files|socket\.io|healthz|readyz)(\/|$)/;

/** A name under /assets/ is that of one content for ever. */
const lasting = (path: string) => path.startsWith('/assets/');

async function keepShell(): Promise<void> {
  const cache = await caches.open(current);
  for (const path of [page, ...files]) {
    const before = lasting(path) ? await caches.match(path) : undefined;
    const answer = before ?? (await fetch(path, { cache: lasting(path) ? 'default' : 'reload' }));
    // All of it or nothing: half a shell does not open.
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await cache.put(path, answer);
  }
}

/** The build before stays: an open page of it still asks for its pieces. */
async function forgetOldShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

const kept = async (path: string): Promise<Response | undefined> => (await (await caches.open(current)).match(path)) ?? caches.match(path);

/** The page as the server has it, so that a new version shows at once; the kept one where there is no answer. */
async function shell(request: Request): Promise<Response> {
  try {
    const answer = await Promise.race([fetch(request), new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Too slow.')), patience))]);
    if (answer.status < 500) return answer;
    return (await kept(page)) ?? answer;
  } catch (error) {
    const found = await kept(page);
    if (!found) throw error;
    return found;
  }
}

async function file(request: Request, path: string): Promise<Response> {
  if (!lasting(path)) return fetch(request).catch(async () => (await kept(path)) ?? Response.error());
  const found = await kept(path);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(current)).put(path, answer.clone());
  return answer;
}

/**
 * What another application of the phone passes on to be written about (`share_target` of the manifest). It waits on this device, also while somebody signs in first: no
 * server sees it before its writer does. What was passed on before and never taken goes.
 */
async function passOn(request: Request): Promise<Response> {
  const form = await request.formData();
  const key = crypto.randomUUID();
  await caches.delete(passed);
  const cache = await caches.open(passed);
  const words = Object.fromEntries(['title', 'text', 'url'].map((name) => [name, form.get(name)]));
  await cache.put(`/passed-on/${key}`, Response.json(words));
  const files = form.getAll('files').filter((file) => file instanceof File);
  for (const [at, file] of files.entries()) {
    await cache.put(`/passed-on/${key}/${at}`, new Response(file, { headers: { 'content-type': file.type, 'parvis-name': encodeURIComponent(file.name) } }));
  }
  return Response.redirect(`${page}write?passed=${key}`, 303);
}

worker.addEventListener('install', (event) => {
  // It holds nothing that goes with one version alone: it may take over while pages of the version before are open, and reloads none.
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldShells().then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'POST' && request.mode === 'navigate' && origin === location.origin && pathname === '/write') return event.respondWith(passOn(request));
  if (request.method !== 'GET' || origin !== location.origin || notOurs.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(shell(request));
  else if (lasting(pathname) || files.has(pathname)) event.respondWith(file(request, pathname));
});
