import { fork } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { percentile } from './figures.ts';

/** What the readers are told once, when they start. */
export interface Readers {
  url: string;
  /** A session each; they take turns when there are more sockets than people. */
  cookies: string[];
  /** The thread that all of them have open. */
  postId: string;
  sockets: number;
}

/** Of one comment: milliseconds (since 1970) at which each socket heard of it. */
export type Heard = number[];

/** How many comments are posted while all listen. */
const comments = 5;

/** Opens the sockets from a process of its own (built as `dist/readers.js`), posts comments, and answers two lines of figures. Fails when one reader does not hear. */
export async function measureSockets(readers: Readers, postComment: () => Promise<void>): Promise<string[]> {
  const child = fork(new URL('./readers.js', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const next = <Message>(): Promise<Message> => new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message));
    child.once('exit', (code) => reject(new Error(`The readers ended (${code}).`)));
  });
  try {
    const before = memory();
    const began = performance.now();
    child.send(readers);
    await next();
    const opened = performance.now() - began;
    const after = memory();
    const delays: number[] = [];
    const last: number[] = [];
    for (let i = 0; i < comments; i += 1) {
      const posted = Date.now();
      await postComment();
      const heard = (await next<Heard>()).map((at) => at - posted);
      delays.push(...heard);
      last.push(Math.max(...heard));
    }
    const kilobytes = (bytes: number): string => `${(bytes / readers.sockets / 1024).toFixed(1)} kB`;
    return [
      `${readers.sockets.toLocaleString('en')} sockets opened in ${(opened / 1000).toFixed(1)} s; memory a socket: ${kilobytes(after.heap - before.heap)} of heap, ${kilobytes(after.rss - before.rss)} of the process.`,
      `A new comment reaches readers of its thread after (ms, from the request that posts it): p50 ${percentile(delays, 0.5).toFixed(0)}, p95 ${percentile(delays, 0.95).toFixed(0)}, the last of all ${last.map((ms) => ms.toFixed(0)).join(', ')}.`,
    ];
  } finally {
    child.kill();
  }
}

/** What the process holds after its garbage is gone. */
function memory(): { heap: number; rss: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}
