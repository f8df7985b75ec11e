/**
 * Who is signed in on this page, and whether the session still stands. A small store beside React, because the network and the
 * sockets notice the end of a session too.
 */
export interface SessionStore {
  personId(): string | null;
  /** Called once the viewer is known. */
  begin(personId: string): void;
  /** Nobody in particular any more: the next viewer may be someone else. */
  end(): void;
  /** The server no longer knows us: opens the sign-in dialog; resolves when the same person is signed in again. */
  expire(): Promise<void>;
  /** The person signed in again, in the dialog or in another tab. */
  resume(): void;
  isExpired(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createSession(): SessionStore {
  let personId: string | null = null;
  let waiting: { promise: Promise<void>; resolve: () => void } | null = null;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    personId: () => personId,
    begin(id) {
      personId = id;
    },
    end() {
      personId = null;
      waiting = null;
      tell();
    },
    expire() {
      if (!waiting) {
        let resolve = () => {};
        const promise = new Promise<void>((done) => {
          resolve = done;
        });
        waiting = { promise, resolve };
        tell();
      }
      return waiting.promise;
    },
    resume() {
      const done = waiting;
      waiting = null;
      done?.resolve();
      tell();
    },
    isExpired: () => waiting !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const session = createSession();
