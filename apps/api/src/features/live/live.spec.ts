import { io, type Socket } from 'socket.io-client';
import { Signals } from '../../platform/live/signal.ts';
import { sql } from '../../platform/database/sql.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { toNodeId } from '@parvis/domain';

describe('open screens', () => {
  let product: Product;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await product.close();
  });

  const open = (actor: Actor): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = io(product.url, { extraHeaders: actor.cookie ? { cookie: actor.cookie } : {}, transports: ['websocket'], reconnection: false });
      sockets.push(socket);
      socket.once('connect', () => resolve(socket));
      socket.once('connect_error', reject);
    });
  const heard = (socket: Socket): object[] => {
    const signals: object[] = [];
    socket.on('signal', (signal: object) => signals.push(signal));
    return signals;
  };
  const soon = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const post = async (slug: string): Promise<{ id: string; community_id: string }> => {
    const [row] = await product.database.rows<{ id: string; community_id: string }>(sql`
      SELECT post.id, community_id FROM post JOIN community ON community.id = post.community_id WHERE community.slug = ${slug} AND post.hidden_at IS NULL LIMIT 1`);
    return row!;
  };

  test('who is not signed in gets no socket', async () => {
    await expect(open(product.anonymous)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('a member hears of a new comment: a type and ids, no text', async () => {
    const bruno = await open(await product.as('bruno'));
    const signals = heard(bruno);
    const { id, community_id } = await post('fibre-au-quotidien');
    expect(await bruno.emitWithAck('watch', { kind: 'post', id: toNodeId('post', id) })).toEqual({ ok: true });
    await product.app.get(Signals).send({ type: 'commentPosted', communityId: community_id, postId: id });
    await soon();
    expect(signals).toEqual([{ type: 'commentPosted', communityId: toNodeId('community', community_id), postId: toNodeId('post', id) }]);
  });

  test('an outsider may watch neither a secret community nor one that does not exist, and hears nothing', async () => {
    const ines = await open(await product.as('ines'));
    const signals = heard(ines);
    const { id, community_id } = await post('projet-boreal');
    const secret = await ines.emitWithAck('watch', { kind: 'community', id: toNodeId('community', community_id) });
    const unknown = await ines.emitWithAck('watch', { kind: 'community', id: toNodeId('community', '00000000-0000-7000-8000-000000000000') });
    expect(secret).toEqual({ ok: false });
    expect(unknown).toEqual(secret);
    expect(await ines.emitWithAck('watch', { kind: 'home' })).toEqual({ ok: true });
    await product.app.get(Signals).send({ type: 'postPosted', communityId: community_id, postId: id });
    await soon();
    expect(signals).toEqual([]);
  });

  test('who leaves a closed community is told no more of it', async () => {
    const actor = await product.as('awa');
    const awa = await open(actor);
    const { id, community_id } = await post('unite-intervention-ouest');
    expect(await awa.emitWithAck('watch', { kind: 'community', id: toNodeId('community', community_id) })).toEqual({ ok: true });
    const { data } = await actor.query<{ leaveCommunity: { errors: object[] } }>('mutation ($id: ID!) { leaveCommunity(input: { communityId: $id }) { errors { code } } }', {
      id: toNodeId('community', community_id),
    });
    expect(data.leaveCommunity.errors).toEqual([]);
    const signals = heard(awa);
    await soon();
    signals.length = 0;
    await product.app.get(Signals).send({ type: 'postPosted', communityId: community_id, postId: id });
    await soon();
    expect(signals).toEqual([]);
  });

  test('ending a session closes its sockets within a second', async () => {
    const actor = await product.as('karim');
    const socket = await open(actor);
    const closed = new Promise<string>((resolve) => socket.once('disconnect', resolve));
    const { data } = await actor.query<{ viewer: { sessions: { nodes: { id: string; current: boolean }[] } } }>('{ viewer { sessions { nodes { id current } } } }');
    const mine = data.viewer.sessions.nodes.find(({ current }) => current)!;
    await actor.query('mutation ($id: String!) { endSession(input: { sessionId: $id }) { errors { code } } }', { id: mine.id });
    const outcome = await Promise.race([closed, soon(1000).then(() => 'still open')]);
    expect(outcome).toBe('io server disconnect');
    expect((await actor.query('{ viewer { language } }')).data).toEqual({ viewer: null });
  });
});
