import { jest } from '@jest/globals';
import { act } from '@testing-library/react';
import type { Room, Signal } from '../src/platform/live/live.ts';

type Handler = (...values: unknown[]) => void;

/** Stands in for the live line in a spec; call it before anything is shown. Answers with the way to send signals from the server. */
export function liveLine() {
  const handlers = new Map<string, Handler>();
  const watched: unknown[] = [];
  const socket = {
    connected: true,
    on: (event: string, handler: Handler) => handlers.set(event, handler),
    // Since when, is for the server to know.
    emit: (act: string, { ago: _, ...room }: Room & { ago?: number }) => act === 'watch' && watched.push(room),
  };
  jest.unstable_mockModule('socket.io-client', () => ({ io: () => socket }));
  return {
    watched,
    /** `within`: the milliseconds over which those who hear it ask, where they are thousands. */
    signal: (signal: Signal, within?: number) => act(async () => handlers.get('signal')?.(signal, within)),
  };
}
