import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { fromNodeId, kindOfNodeId, toNodeId } from '@parvis/domain';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { LiveGateway, placeForm } from '../../src/features/live/live.gateway.ts';
import { SessionService } from '../../src/features/identity/session.service.ts';
import { sql } from '../../src/platform/database/sql.ts';
import { Signals, type Signal } from '../../src/platform/live/signal.ts';
import type { Viewer } from '../../src/policies/viewer.ts';
import { startProduct, type Actor, type Product } from '../product.ts';
import { plantSecrets } from './plant.ts';
import type { Planted } from './planting.ts';
import { operationFor, takesId } from './walk.ts';

const walkers = ['awa', 'bruno', 'chloe', 'denis', 'elif', 'farid', 'gaelle', 'hugo', 'ines', 'nadia', 'karim', 'guillaume'];

/** What a socket may send and ask to watch; what it may hear: event, type, and ids that go with it. New ones are added here, with a thing to try them on. */
const heardEvents = new Set(['signal', 'missed']);
/** `error` is Socket.IO's own, and does nothing. */
const sentEvents = ['error', 'unwatch', 'watch'];
const places = { ofAThing: ['community', 'post'], ofOnesOwn: ['guide', 'home', 'kits', 'me'] };
const idsOf: Record<Exclude<Signal['type'], 'sessionEnded'>, string[]> = {
  postPosted: ['communityId', 'postId'],
  postChanged: ['communityId', 'postId'],
  commentPosted: ['commentId', 'communityId', 'postId'],
  commentChanged: ['commentId', 'communityId', 'postId'],
  reactionChanged: ['commentId', 'communityId', 'postId'],
  pollChanged: ['communityId', 'postId'],
  membershipChanged: ['communityId'],
  documentChanged: ['documentId'],
  kitChanged: ['kitId'],
  draftChanged: ['device', 'draftId'],
  readingChanged: ['postId', 'screenId'],
  scheduledChanged: ['scheduledPostId'],
  linkPageChanged: ['linkPageId'],
  rightsChanged: [],
  reminderChanged: [],
};

interface Heard {
  event: string;
  message: Record<string, string>;
}

describe('the walk of planted secrets through every signal', () => {
  let product: Product;
  let planted: Planted;
  const people = new Map<string, Actor>();
  const sockets = new Map<string, Socket>();
  const heard = new Map<string, Heard[]>();

  beforeAll(async () => {
    product = await startProduct();
    planted = await plantSecrets(product.database);
    for (const first of walkers) {
      const actor = await product.as(first);
      const socket = io(product.url, { extraHeaders: { cookie: actor.cookie }, transports: ['websocket'], reconnection: false });
      people.set(first, actor);
      sockets.set(first, socket);
      heard.set(first, []);
      socket.onAny((event: string, message: Record<string, string>) => heard.get(first)!.push({ event, message }));
      await new Promise((resolve, reject) => socket.once('connect', () => resolve(undefined)).once('connect_error', reject));
    }
  });
  afterAll(async () => {
    for (const socket of sockets.values()) socket.close();
    await product.close();
  });

  const watch = async (who: string, place: unknown): Promise<{ ok: boolean }> => sockets.get(who)!.emitWithAck('watch', place) as Promise<{ ok: boolean }>;
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
  const forget = (): void => heard.forEach((all) => (all.length = 0));

  /** What someone heard that is not theirs to know, or that no screen knows how to read. */
  const wrongs = (): string[] => [...heard].flatMap(([who, all]) => all.flatMap(({ event, message }) => {
    const known = idsOf[message.type as keyof typeof idsOf] as string[] | undefined;
    if (!heardEvents.has(event) || (event === 'signal' && !known)) return [`${who} hears ${event} ${JSON.stringify(message)}, which this walk does not know`];
    const { type, ...ids } = message;
    const odd = Object.keys(ids).filter((name) => !known?.includes(name)).map((name) => `${who} hears ${name} in ${type}`);
    const secret = Object.values(ids).filter((id) => planted.readers.get(id)?.has(people.get(who)!.id) === false).map((id) => `${who} hears of ${id} in ${type}`);
    return [...odd, ...secret];
  }));

  test('nobody gets a socket without signing in, by any transport', async () => {
    for (const transports of [['websocket'], ['polling']]) {
      const socket = io(product.url, { transports, reconnection: false });
      const outcome = await new Promise((resolve) => socket.once('connect', () => resolve('connected')).once('connect_error', ({ message }) => resolve(message)));
      expect(outcome).toBe('UNAUTHENTICATED');
      socket.close();
    }
  });

  test('a socket may send no event, and ask for no kind of place, that this walk does not know', async () => {
    const server = (product.app.get(LiveGateway) as unknown as { server: Server }).server;
    const events = (await server.fetchSockets()).flatMap(({ id }) => (server.sockets.sockets.get(id)?.eventNames() ?? []).map(String));
    expect([...new Set(events)].sort()).toEqual(sentEvents);
    const kinds = placeForm.options.flatMap(({ entries }) => [...entries.kind.options] as string[]);
    expect(kinds.sort()).toEqual([...places.ofAThing, ...places.ofOnesOwn].sort());
  });

  test('a private place is watched by those who may know of it; to all others it is one that does not exist', async () => {
    const watched = new Set<string>();
    for (const kind of places.ofAThing) {
      for (const id of planted.ids) {
        for (const who of people.keys()) {
          const place = await watch(who, { kind, id });
          const none = await watch(who, { kind, id: toNodeId(kindOfNodeId(id)!, randomUUID()) });
          expect(none).toEqual({ ok: false });
          const may = kindOfNodeId(id) === kind && (planted.readers.get(id)?.has(people.get(who)!.id) ?? true);
          expect({ who, kind, id, ...place }).toEqual({ who, kind, id, ok: may });
          if (place.ok) watched.add(id);
        }
      }
    }
    expect([...planted.readers.keys()].filter((id) => places.ofAThing.includes(kindOfNodeId(id)!) && !watched.has(id))).toEqual([]);
    for (const kind of places.ofOnesOwn) for (const who of people.keys()) expect(await watch(who, { kind })).toEqual({ ok: true });
    for (const nonsense of [null, 'home', {}, { kind: 'session', id: 'x' }, { kind: 'post' }, { kind: 'post', id: { $ne: 1 } }, { kind: ['home'] }]) expect(await watch('ines', nonsense)).toEqual({ ok: false });
  }, 120_000);

  test('each kind of signal of each private thing reaches who may know of it, and nobody else', async () => {
    forget();
    const signals = product.app.get(Signals);
    const told = new Set<string>();
    const send = async (signal: Signal): Promise<void> => {
      told.add(signal.type);
      await signals.send(signal);
    };
    for (const id of planted.readers.keys()) {
      const [kind, uuid] = [kindOfNodeId(id)!, fromNodeId(id, kindOfNodeId(id)!)!];
      if (kind === 'community') {
        const [member] = [...planted.readers.get(id)!];
        await send({ type: 'membershipChanged', communityId: uuid, personId: member! });
      } else if (kind === 'post' || kind === 'comment') {
        const [post] = await product.database.rows<{ id: string; community_id: string }>(kind === 'post'
          ? sql`SELECT id, community_id FROM post WHERE id = ${uuid}`
          : sql`SELECT post.id, community_id FROM post JOIN comment ON post_id = post.id WHERE comment.id = ${uuid}`);
        const ids = { communityId: post!.community_id, postId: post!.id };
        if (kind === 'post') for (const type of ['postPosted', 'postChanged', 'pollChanged'] as const) await send({ type, ...ids });
        for (const type of ['commentPosted', 'commentChanged', 'reactionChanged'] as const) await send({ type, ...ids, ...(kind === 'comment' ? { commentId: uuid } : {}) });
        // One that was hidden already and is deleted now.
        await send(kind === 'post' ? { type: 'postChanged', ...ids, goneBy: 'deleted' } : { type: 'commentChanged', ...ids, commentId: uuid, goneBy: 'deleted' });
      } else if (kind === 'document') {
        const [reader] = [...planted.readers.get(id)!];
        await send({ type: 'documentChanged', documentId: uuid });
        await send({ type: 'documentChanged', documentId: uuid, personId: reader! });
      } else if (kind === 'kit') {
        await send({ type: 'kitChanged', kitId: uuid });
      } else if (kind === 'draft') {
        const [writer] = [...planted.readers.get(id)!];
        await send({ type: 'draftChanged', personId: writer!, draftId: uuid, device: 'planted' });
      } else if (kind === 'scheduledpost') {
        const [author] = [...planted.readers.get(id)!];
        await send({ type: 'scheduledChanged', personId: author!, scheduledPostId: uuid });
      } else if (kind === 'linkpage') {
        const [writer] = [...planted.readers.get(id)!];
        await send({ type: 'linkPageChanged', personId: writer!, linkPageId: uuid });
      } else throw new Error(`This walk does not know which signals tell of a ${kind}.`);
    }
    // What someone read is told to nobody else, also where it stands in the open.
    const personal = ['rightsChanged', 'reminderChanged', 'readingChanged'] as const;
    for (const type of personal) await send({ type, personId: people.get('awa')!.id });
    await settled();
    expect([...told].sort()).toEqual(Object.keys(idsOf).sort());
    expect(wrongs()).toEqual([]);
    // Those who may know do hear: silence would prove nothing.
    for (const [id, readers] of planted.readers) {
      const here = [...people].filter(([, { id: personId }]) => readers.has(personId)).map(([who]) => who);
      const hearing = here.filter((who) => heard.get(who)!.some(({ message }) => Object.values(message).includes(id)));
      expect({ id, hearing }).toEqual({ id, hearing: here });
    }
    for (const type of personal) expect([...heard].filter(([, all]) => all.some(({ message }) => message.type === type)).map(([who]) => who)).toEqual(['awa']);
  }, 120_000);

  test('what someone who may not, and nobody at all, tries on private things is told to no screen of others', async () => {
    forget();
    const { schema } = product.app.get(GraphQLSchemaHost) as { schema: GraphQLSchema };
    const ines = (await product.app.get(SessionService).viewerFor(people.get('ines')!.id))!;
    for (const viewer of [ines, null] as (Viewer | null)[]) {
      for (const field of Object.values(schema.getMutationType()!.getFields())) {
        if (!takesId(field)) continue;
        for (const id of planted.readers.keys()) {
          const contextValue = { viewer: viewer && { ...viewer }, language: 'en', req: { headers: {} }, res: {} };
          await execute({ schema, document: parse(operationFor(schema, 'mutation', field, id, randomUUID(), 1)), contextValue });
        }
      }
    }
    await settled();
    expect(wrongs()).toEqual([]);
    const told = [...heard].flatMap(([who, all]) => all.flatMap(({ message }) => Object.values(message).filter((id) => planted.readers.has(id)).map((id) => `${who}: ${message.type} ${id}`)));
    expect(told).toEqual([]);
  }, 120_000);
});
