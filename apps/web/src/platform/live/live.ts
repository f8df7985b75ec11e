import type { Socket } from 'socket.io-client';
import { session } from '../session/session.ts';

/** What a screen listens to. Rooms are joined on the server under the person's own rights; `id` goes with a community or a post. */
export interface Room {
  kind: 'home' | 'community' | 'post' | 'guide' | 'kits' | 'me';
  id?: string;
}

/** What happened, and the ids of what it concerns: never a text, the screen asks again under its own rights. */
export interface Signal {
  /** `missed`: the line was down, signals may have been lost. */
  type:
    | 'postPosted'
    | 'postChanged'
    | 'commentPosted'
    | 'commentChanged'
    | 'reactionChanged'
    | 'pollChanged'
    | 'membershipChanged'
    | 'documentChanged'
    | 'kitChanged'
    | 'draftChanged'
    | 'scheduledChanged'
    | 'linkPageChanged'
    | 'rightsChanged'
    | 'reminderChanged'
    | 'readingChanged'
    | 'missed';
  communityId?: string;
  postId?: string;
  commentId?: string;
  documentId?: string;
  kitId?: string;
  personId?: string;
  draftId?: string;
  scheduledPostId?: string;
  linkPageId?: string;
  /** The browser that wrote a draft. */
  device?: string;
  /** The screen from which it came. */
  screenId?: string;
}

export type OnSignal = (signal: Signal) => void;

/** How a screen listens. */
export interface Listener {
  /** It is this screen's turn to ask for what happened. */
  onSignal: OnSignal;
  /** Something happened that thousands hear at once: known now, its turn comes within seconds. */
  onComing?: OnSignal;
}

interface Watch {
  room: Room;
  listeners: Set<Listener>;
  /** When it began to listen, by `performance.now()`: what it shows was read shortly before. */
  readAt: number;
}

/** Milliseconds that a page may take from its reading to its listening. */
const pageTakes = 2_000;

const keyOf = ({ kind, id }: Room) => `${kind} ${id ?? ''}`;

/** Watches rooms over one socket, opened when the first is asked for and `load` has brought the client. */
export function createLive(load: () => Promise<Pick<Socket, 'on' | 'emit' | 'connected'>>) {
  const watches = new Map<string, Watch>();
  let opening: ReturnType<typeof load> | null = null;
  let wasConnected = false;

  async function open() {
    const socket = await load();
    socket.on('connect', () => {
      // After a cut all read again whatever happened: only of the first time the server is asked.
      for (const watch of watches.values()) emit(socket, 'watch', watch, !wasConnected);
      if (wasConnected) watches.forEach((watch) => tell(watch, { type: 'missed' }));
      wasConnected = true;
    });
    socket.on('connect_error', (error: Error) => {
      if (error.message === 'UNAUTHENTICATED' && session.personId()) void session.expire();
    });
    // Signals name ids, not rooms: each screen keeps those that concern it.
    const tellAll = (signal: Signal) => watches.forEach((watch) => tell(watch, signal));
    socket.on('signal', (signal: Signal, within?: number) => {
      if (within) watches.forEach(({ listeners }) => listeners.forEach(({ onComing }) => onComing?.(signal)));
      spread(within, () => tellAll(signal));
    });
    // The server itself lost the thread for a while.
    socket.on('missed', (_: object, within?: number) => spread(within, () => tellAll({ type: 'missed' })));
    return socket;
  }

  /** Tells the server; rooms asked for while the line is down are joined on connect. */
  async function send(act: 'watch' | 'unwatch', watch: Watch) {
    opening ??= open();
    const socket = await opening;
    if (socket.connected) emit(socket, act, watch);
  }

  return {
    /** Tells the listener what happens in the room, until the function it returns is called. */
    watch(room: Room, listener: Listener): () => void {
      const key = keyOf(room);
      const watch = watches.get(key) ?? { room, listeners: new Set<Listener>(), readAt: performance.now() };
      watch.listeners.add(listener);
      if (!watches.has(key)) {
        watches.set(key, watch);
        void send('watch', watch);
      }
      return () => {
        watch.listeners.delete(listener);
        if (watch.listeners.size > 0 || watches.get(key) !== watch) return;
        watches.delete(key);
        void send('unwatch', watch);
      };
    },
  };
}

/** What happened between the reading of a page and the joining of its room is told by the answer. A refused room stays silent, like one that doesn't exist. */
function emit(socket: Pick<Socket, 'emit'>, act: 'watch' | 'unwatch', watch: Watch, sinceRead = act === 'watch') {
  const { room, readAt } = watch;
  const asked = sinceRead && room.id !== undefined ? { ...room, ago: Math.round(performance.now() - readAt + pageTakes) } : room;
  socket.emit(act, asked, ({ missed }: { missed?: true }) => {
    if (missed) tell(watch, { type: 'missed' });
  });
}

function tell(watch: Watch, signal: Signal) {
  for (const { onSignal } of watch.listeners) onSignal(signal);
}

// Where many hear the same, each asks at a moment of its own within so many milliseconds: the server answers them one after the other anyway.
function spread(within: number | undefined, act: () => void) {
  if (within) setTimeout(act, Math.random() * within);
  else act();
}

function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export const live = createLive(async () => {
  await afterFirstPaint();
  const { io } = await import('socket.io-client');
  const socket = io({ path: '/socket.io', transports: ['websocket', 'polling'] });
  // The server hangs up when a session ends; the client doesn't come back by itself from that.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 1_000);
  });
  session.subscribe(() => {
    if (!session.isExpired() && !socket.connected) socket.connect();
  });
  return socket;
});
