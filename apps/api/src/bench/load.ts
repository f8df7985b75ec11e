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
  clients: number;
  /** It ends after so many requests or so many milliseconds, whichever comes first. */
  atMost: number;
  milliseconds: number;
}

/** What came back: milliseconds of each request in order of size, those that failed, and how long it all took. */
export interface Loaded {
  latencies: number[];
  failures: string[];
  elapsed: number;
}

/** Sends the load from a thread of its own (built as `dist/load.js`), so that the server's thread does the server's work only. */
export function sendLoad(load: Load): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load.js', import.meta.url), { workerData: { load } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function work({ url, requests, clients, atMost, milliseconds }: Load): Promise<Loaded> {
  const latencies: number[] = [];
  const failures: string[] = [];
  const began = performance.now();
  let sent = 0;
  const client = async (): Promise<void> => {
    while (sent < atMost && performance.now() - began < milliseconds) {
      const { cookie, body } = requests[sent++ % requests.length]!;
      const start = performance.now();
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: body.replaceAll('NEW_ID', randomUUID()) });
      const text = await response.text();
      latencies.push(performance.now() - start);
      if (!response.ok || /"errors":\[\{/.test(text)) failures.push(text.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies: latencies.sort((a, b) => a - b), failures, elapsed: performance.now() - began };
}

const given = workerData as { load?: Load } | null;
if (parentPort && given?.load) parentPort.postMessage(await work(given.load));
