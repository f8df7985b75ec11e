import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { toNodeId } from '@parvis/domain';
import { Server, type RemoteSocket, type Socket } from 'socket.io';
import * as v from 'valibot';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import type { Signal } from '../../platform/live/signal.ts';
import { log } from '../../platform/log/log.ts';
import { Hearers } from '../following/follows/hearers.service.ts';
import { SessionService } from '../identity/session.service.ts';
import { RecentRooms } from './recent-rooms.ts';
import { Rooms } from './rooms.ts';
import { SignalListener } from './signal-listener.ts';

/** What a socket may ask to watch. `ago`: milliseconds since the screen began to read what it shows of it. */
export const placeForm = v.variant('kind', [
  v.object({ kind: v.picklist(['community', 'post']), id: v.pipe(v.string(), v.maxLength(64)), ago: v.optional(v.pipe(v.number(), v.minValue(0))) }),
  v.object({ kind: v.picklist(['home', 'guide', 'kits', 'me']) }),
]);
type PlaceAsked = v.InferOutput<typeof placeForm>;

/** Questions that signals may bring in a second without others waiting for their answers. */
const questionsASecond = 200;

/**
 * Milliseconds over which so many screens spread what they ask when they hear of something, so that thousands of readers of one thread don't ask at once;
 * undefined for few, who ask at once.
 */
export function spreadOf(screens: number): number | undefined {
  return screens > questionsASecond / 2 ? Math.round((screens / questionsASecond) * 1000) : undefined;
}

/** Places that one socket may watch at once. */
const mostPlaces = 50;

interface SocketData {
  personId: string;
  sessionId: string;
}
/** `missed`: something was told there since the screen read it, before it joined. */
interface WatchAnswer {
  ok: boolean;
  missed?: true;
}
type Heard = Record<string, (place: unknown, answer: (result: WatchAnswer) => void) => void>;
type Told = Record<string, (message: object, within?: number) => void>;
type LiveSocket = Socket<Heard, Told, object, SocketData>;
/** A socket that hears a signal. */
type Screen = RemoteSocket<Told, SocketData>;

/**
 * Open screens. A socket belongs to a session; it watches places that its person may see, and hears signals: a type and ids.
 * Whether a person may know of a thing is asked again whenever a signal leaves.
 */
@Injectable()
export class LiveGateway implements OnApplicationShutdown {
  private server: Server<Heard, Told, object, SocketData> | null = null;
  private readonly recent = new RecentRooms();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly http: HttpAdapterHost,
    private readonly sessions: SessionService,
    private readonly database: Database,
    private readonly rooms: Rooms,
    private readonly signals: SignalListener,
    private readonly hearers: Hearers,
  ) {}

  /** Opens the door for sockets; the API process calls it once it has its HTTP server. */
  async open(): Promise<void> {
    const server = new Server<Heard, Told, object, SocketData>(this.http.httpAdapter.getHttpServer(), {
      serveClient: false,
      maxHttpBufferSize: 10_000,
      allowRequest: (req, decide) => {
        const origin = req.headers.origin;
        decide(null, origin === undefined || origin === new URL(this.settings.url).origin);
      },
    });
    server.use((socket, next) => {
      this.sessions
        .viewerOfCookies(socket.handshake.headers.cookie)
        .then((viewer) => {
          if (!viewer?.sessionId) return next(new Error('UNAUTHENTICATED'));
          socket.data = { personId: viewer.id, sessionId: viewer.sessionId } satisfies SocketData;
          next();
        })
        .catch(next);
    });
    server.on('connection', (socket: LiveSocket) => this.welcome(socket));
    await this.signals.listen(
      (signal) => void this.tell(signal).catch((error: unknown) => log.error({ err: String(error), type: signal.type }, 'A signal was not told')),
      () => server.emit('missed', {}, spreadOf(server.of('/').sockets.size)),
    );
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }

  private welcome(socket: LiveSocket): void {
    void socket.join([`session:${socket.data.sessionId}`, `person:${socket.data.personId}`]);
    socket.on('watch', (place, answer) => {
      void this.onPlace(place, answer, (asked) => this.watch(socket, asked));
    });
    socket.on('unwatch', (place, answer) => {
      void this.onPlace(place, answer, async (asked) => {
        const room = await this.roomFor(socket, asked);
        if (room) await socket.leave(room);
        return { ok: true };
      });
    });
  }

  /** Answers a message of a socket, also one that is malformed or that could not be looked up. */
  private async onPlace(place: unknown, answer: unknown, act: (asked: PlaceAsked) => Promise<WatchAnswer>): Promise<void> {
    const parsed = v.safeParse(placeForm, place);
    const result = parsed.success
      ? await act(parsed.output).catch((error: unknown): WatchAnswer => {
          log.error({ err: String(error) }, 'A screen could not watch');
          return { ok: false };
        })
      : { ok: false };
    if (typeof answer === 'function') (answer as (result: WatchAnswer) => void)(result);
  }

  private async watch(socket: LiveSocket, asked: PlaceAsked): Promise<WatchAnswer> {
    if (socket.rooms.size >= mostPlaces) return { ok: false };
    const room = await this.roomFor(socket, asked);
    if (!room) return { ok: false };
    await socket.join(room);
    const ago = 'ago' in asked ? asked.ago : undefined;
    return ago !== undefined && this.recent.heard(room, ago) ? { ok: true, missed: true } : { ok: true };
  }

  private async roomFor(socket: LiveSocket, asked: PlaceAsked): Promise<string | null> {
    const viewer = await this.sessions.viewerFor(socket.data.personId);
    return viewer && this.rooms.roomOf(viewer, asked);
  }

  private async tell(signal: Signal): Promise<void> {
    const server = this.server;
    if (!server) return;
    if (signal.type === 'sessionEnded') {
      server.in(`session:${signal.sessionId}`).disconnectSockets(true);
      return;
    }
    const message = shown(signal);
    if (signal.type === 'membershipChanged') await this.leaveLost(signal.communityId, signal.personId);
    if ('personId' in signal && signal.personId) server.to(`person:${signal.personId}`).emit('signal', message);
    const rooms = this.rooms.roomsOf(signal);
    if (rooms.length === 0) return;
    // Where all the company is, something is told at any moment: only places with an id remember it.
    for (const room of rooms) if (room.includes(':')) this.recent.note(room);
    const sockets = await server.in(rooms).fetchSockets();
    // A post that is gone may have been promoted to all home pages.
    const toAll = signal.type === 'postChanged' && signal.goneBy !== undefined;
    const concerned = rooms.includes('home') && 'communityId' in signal && !toAll ? await this.concernedAmong(sockets, signal, rooms) : null;
    const allowed = await this.rooms.who(signal, [...new Set(sockets.map(({ data }) => data.personId))]);
    const hearing = sockets.filter((socket) => allowed.has(socket.data.personId) && (concerned === null || concerned(socket)));
    // Who has the thing itself open hears first: they are fewer than those who see it pass in a list.
    const isNear = ({ rooms: joined }: Screen): boolean => joined.has(rooms[0]!);
    const [near, all] = [spreadOf(hearing.filter(isNear).length), spreadOf(hearing.length)];
    for (const socket of hearing) socket.emit('signal', message, isNear(socket) ? near : all);
  }

  /** Of those who only watch home, members are concerned; by a new post, those on whose home it stands: what someone muted is not counted there. */
  private async concernedAmong(sockets: Screen[], signal: Signal & { communityId: string }, rooms: string[]): Promise<(socket: Screen) => boolean> {
    const people = [...new Set(sockets.map(({ data }) => data.personId))];
    const homes = signal.type === 'postPosted' ? await this.hearers.homesOf(signal.postId, people) : await this.membersAmong(signal.communityId, people);
    const watching = rooms.filter((room) => room !== 'home');
    return ({ data, rooms: joined }) => homes.has(data.personId) || watching.some((room) => joined.has(room));
  }

  private async membersAmong(communityId: string, people: string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ person_id: string }>(sql`SELECT person_id FROM membership WHERE community_id = ${communityId} AND person_id = ANY(${people}::uuid[])`);
    return new Set(rows.map(({ person_id }) => person_id));
  }

  /** Who lost a community leaves its room and those of its posts at once, on all screens. */
  private async leaveLost(communityId: string, personId: string): Promise<void> {
    const viewer = await this.sessions.viewerFor(personId);
    for (const socket of await this.server!.in(`person:${personId}`).fetchSockets()) {
      for (const room of socket.rooms) {
        const [kind, id] = room.split(':');
        if (kind !== 'post' && room !== `community:${communityId}`) continue;
        if (!viewer || !(await this.rooms.roomOf(viewer, { kind: kind as 'post' | 'community', id: id! }))) socket.leave(room);
      }
    }
  }
}

const kinds: Record<string, string> = { communityId: 'community', postId: 'post', commentId: 'comment', documentId: 'document', kitId: 'kit', draftId: 'draft', scheduledPostId: 'scheduledpost', linkPageId: 'linkpage' };

/** Words of a signal that choose who hears it. They are not told: who comes and goes in a closed community is its own matter. */
const untold = new Set(['personId', 'goneBy']);

/** A signal as a screen hears it: a type and the ids of the interface. */
function shown(signal: Signal): object {
  const told = Object.entries(signal).filter(([name]) => !untold.has(name));
  return Object.fromEntries(told.map(([name, value]) => [name, name in kinds ? toNodeId(kinds[name]!, value as string) : value]));
}
