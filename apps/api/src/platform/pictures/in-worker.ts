import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '@parvis/domain';
import type { ScreenPicture, Seen, Size } from './decoding.ts';

/** Something to do with bytes that somebody sent. */
export type Task = { kind: 'look'; path: string } | { kind: 'screen'; path: string } | { kind: 'cover'; bytes: Uint8Array; size: Size };

export interface Answers {
  look: Seen;
  screen: ScreenPicture;
  cover: Uint8Array;
}

/** The thread took its time or its memory, or refused what it was given. */
export class Refused extends Error {
  constructor(readonly code: Extract<ErrorCode, 'PICTURE_TOO_LARGE' | 'PICTURE_UNREADABLE'>) {
    super(code);
  }
}

/** Milliseconds for one task, all in all. */
const patience = 30_000;
/** Tasks at once; others wait their turn. */
const atOnce = 2;

// In the source a module beside this one; in the built server one of its programs.
const program = new URL(import.meta.url.endsWith('.ts') ? './decoding.worker.ts' : './decoding-worker.js', import.meta.url);

let running = 0;
const waiting: (() => void)[] = [];

/** Does the task in a thread of its own, which is ended after half a minute. Throws `Refused`. */
export async function inWorker<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Promise<Answers[K]> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return (await answerOf(task)) as Answers[K];
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function answerOf(task: Task): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: task, execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    const clock = setTimeout(() => settle(() => reject(new Refused('PICTURE_UNREADABLE'))), patience);
    const settle = (act: () => void): void => {
      clearTimeout(clock);
      act();
      void worker.terminate();
    };
    worker.once('message', (message: { answer?: unknown; refused?: Refused['code'] }) => {
      settle(() => (message.refused ? reject(new Refused(message.refused)) : resolve(message.answer)));
    });
    worker.once('error', () => settle(() => reject(new Refused('PICTURE_UNREADABLE'))));
    worker.once('exit', () => settle(() => reject(new Refused('PICTURE_UNREADABLE'))));
  });
}
