/** What came from another application, as the beginning of a post. */
export interface ReceivedPost {
  title: string;
  body: string;
  files: readonly File[];
}

type Words = Partial<Record<'title' | 'text' | 'url', string | null>>;

/** Words that another application passes on; null where there is nothing. */
function postOf(words: Words, files: readonly File[]): ReceivedPost | null {
  const [title, text, url] = [words.title, words.text, words.url].map((one) => one?.trim() ?? '') as [string, string, string];
  const body = [text, text.includes(url) ? '' : url].filter(Boolean).join('\n\n');
  if (!title && !body && files.length === 0) return null;
  return { title: body || files.length > 0 ? title : '', body: body || (files.length > 0 ? '' : title), files };
}

/** What the address holds, where no worker of this device took it. */
export function receivedIn(search: URLSearchParams): ReceivedPost | null {
  return postOf({ title: search.get('title'), text: search.get('text'), url: search.get('url') }, []);
}

const waiting = 'parvis-passed-on';

/** What waits on this device under a key (service-worker.ts): it is given once. */
export async function takePassedOn(key: string): Promise<ReceivedPost | null> {
  const cache = await caches.open(waiting);
  const words = await cache.match(`/passed-on/${key}`);
  if (!words) return null;
  const files: File[] = [];
  for (let kept = await cache.match(`/passed-on/${key}/0`); kept; kept = await cache.match(`/passed-on/${key}/${files.length}`)) {
    const content = await kept.blob();
    files.push(new File([content], decodeURIComponent(kept.headers.get('parvis-name') ?? ''), { type: content.type }));
  }
  await forgetPassedOn();
  return postOf((await words.json()) as Words, files);
}

/** What was passed on and never taken is not for the next person. */
export async function forgetPassedOn(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(waiting);
}
