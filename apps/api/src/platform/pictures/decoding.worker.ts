import { parentPort, workerData } from 'node:worker_threads';
import { coverJpeg, look, screenPicture, Undrawable } from './decoding.ts';
import type { Task } from './in-worker.ts';

// A thread of its own for bytes that somebody sent: it does one task, answers, and ends, or is ended.
const task = workerData as Task;

async function work(): Promise<unknown> {
  if (task.kind === 'look') return look(task.path);
  if (task.kind === 'screen') return screenPicture(task.path);
  return coverJpeg(Buffer.from(task.bytes), task.size);
}

work().then(
  (answer) => parentPort!.postMessage({ answer }),
  (error: unknown) => parentPort!.postMessage({ refused: error instanceof Undrawable ? error.code : 'PICTURE_UNREADABLE' }),
);
