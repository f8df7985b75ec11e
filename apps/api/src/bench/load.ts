import { randomUUID } from 'node:crypto';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** One request of the load: `NEW_ID` in the body becomes a new uuid each time it is sent. */
export interface LoadRequest {
  cookie: string;
  body: string;
}

export interface Load {
  url: string;
  requests: LoadRequest[];
  /** Each request is sent once, not again and again. */
  once: boolean;
  /** What must be in the data of each answer, e.g. `post.comments.nodes.0`. */
  expects: string;
  clients: number;
  /** It ends after so many requests or so many milliseconds, whichever comes first. */
  atMost: number;
  milliseconds: number;
}

/** Milliseconds of each request, and how long it all took. */
export interface Loaded {
  latencies: number[];
  milliseconds: number;
}

/**
 * Sends the load from a thread of its own (built as `dist/load.js`), so that the server's thread does the server's work only.
 * Fails with the answer when one holds errors or lacks what is expected: a refusal is fast and would make fine figures.
 */
export function sendLoad(load: Load): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load.js', import.meta.url), { workerData: { load } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function work(load: Load): Promise<Loaded> {
  const latencies: number[] = [];
  const atMost = load.once ? Math.min(load.atMost, load.requests.length) : load.atMost;
  const began = performance.now();
  let sent = 0;
  let fault: string | null = null;
  const client = async (): Promise<void> => {
    while (!fault && sent < atMost && performance.now() - began < load.milliseconds) {
      const { cookie, body } = load.requests[sent++ % load.requests.length]!;
      const start = performance.now();
      const response = await fetch(load.url, {
        method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie }, body: body.replaceAll('NEW_ID', randomUUID()),
      });
      const text = await response.text();
      latencies.push(performance.now() - start);
      fault ??= faultOf(load, response.status, text);
    }
  };
  // The others end what they began, so that the server is left in peace.
  await Promise.all(Array.from({ length: load.clients }, client));
  if (fault) throw new Error(fault);
  return { latencies, milliseconds: performance.now() - began };
}

function faultOf({ expects }: Load, status: number, text: string): string | null {
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: Record<string, unknown>; errors?: unknown[] };
  const payloads = Object.values(answer.data ?? {}) as ({ errors?: unknown[] } | null)[];
  const refused = status !== 200 || answer.errors || payloads.some((payload) => (payload?.errors?.length ?? 0) > 0);
  const found = expects.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], answer.data);
  return refused || found == null ? `${refused ? 'was refused' : `was answered without ${expects}`}: ${status} ${text.slice(0, 500)}` : null;
}

const given = workerData as { load?: Load } | null;
if (parentPort && given?.load) parentPort.postMessage(await work(given.load));
