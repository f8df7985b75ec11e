import type { ApolloClient } from '@apollo/client';
import { print } from 'graphql';
import { noteReadingMutation } from './following.graphql.ts';
import { screenId, tellReadingChanged } from './reading-events.ts';

/** At most one message in so many ms. */
const pause = 2_000;
/** What becomes read together leaves together. */
const together = 150;
/** Without an answer, asked again then; being online again asks at once. */
const againAfter = 15_000;
const mostAtOnce = 100;
/** Three weeks: the most that the message can say. */
const longestAgo = 2_000_000_000;

/** A thing that was read, and when by this device's clock. */
interface Reading {
  thingId: string;
  at: number;
}

const keyOf = (personId: string) => `parvis:reading:${personId}`;

function kept(personId: string): Reading[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId)) ?? '[]') as Reading[];
  } catch {
    return [];
  }
}

export interface ReadingQueue {
  note(thingId: string): void;
}

/**
 * Tells the server what was read: kept on this device until it knows, so that neither a lost line nor a closed page loses it. To tell it twice
 * changes nothing, and the server knows from its age what came before a mark by hand.
 */
function createQueue(client: ApolloClient, personId: string): ReadingQueue {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  // Where the browser keeps nothing, what is read is told while the page is open.
  let waiting = kept(personId);

  function keep(readings: Reading[]) {
    waiting = readings;
    try {
      if (readings.length > 0) localStorage.setItem(keyOf(personId), JSON.stringify(readings));
      else localStorage.removeItem(keyOf(personId));
    } catch {
      // Private browsing, or full.
    }
  }
  const input = (readings: Reading[]) => ({
    readings: readings.map(({ thingId, at }) => ({ thingId, agoMilliseconds: Math.round(Math.min(Math.max(0, Date.now() - at), longestAgo)) })),
    screenId,
  });

  async function send() {
    timer = undefined;
    const batch = waiting.slice(0, mostAtOnce);
    if (batch.length === 0) return;
    last = Date.now();
    try {
      await client.mutate({ mutation: noteReadingMutation, variables: { input: input(batch) }, context: { fetchOptions: { keepalive: true } } });
      keep(waiting.filter((one) => !batch.includes(one)));
      tellReadingChanged({ act: 'read' });
    } catch {
      schedule(againAfter);
      return;
    }
    if (waiting.length > 0) schedule(together);
  }
  function schedule(after: number) {
    timer ??= setTimeout(() => void send(), Math.max(after, last + pause - Date.now()));
  }
  function now() {
    clearTimeout(timer);
    timer = undefined;
    schedule(0);
  }
  // The page may be gone before the client gets to it: the message leaves by itself, and is repeated the next time.
  function leave() {
    if (waiting.length === 0) return;
    const body = JSON.stringify({ operationName: 'NoteReading', query: print(noteReadingMutation), variables: { input: input(waiting.slice(0, mostAtOnce)) } });
    void fetch('/graphql', { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, body }).catch(() => undefined);
  }
  addEventListener('online', now);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting.length > 0) now();
  });
  if (waiting.length > 0) schedule(together);
  return {
    note(thingId) {
      keep([...waiting.filter((one) => one.thingId !== thingId), { thingId, at: Date.now() }]);
      schedule(together);
    },
  };
}

const queues = new WeakMap<ApolloClient, Map<string, ReadingQueue>>();

/** The one queue of this person on this page. */
export function readingQueue(client: ApolloClient, personId: string): ReadingQueue {
  const mine = queues.get(client) ?? new Map<string, ReadingQueue>();
  queues.set(client, mine);
  const queue = mine.get(personId) ?? createQueue(client, personId);
  mine.set(personId, queue);
  return queue;
}
