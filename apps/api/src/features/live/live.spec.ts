import { io, type Socket } from 'socket.io-client';
import { Signals } from '../../platform/live/signal.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { toNodeId } from '@parvis/domain';
import { spreadOf } from './live.gateway.ts';

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

  test('who joins a moment after reading learns that something happened between, where there may be something to learn', async () => {
    const [bruno, ines] = [await open(await product.as('bruno')), await open(await product.as('ines'))];
    const [{ id, community_id }, secret] = [await post('fibre-au-quotidien'), await post('projet-boreal')];
    const [postId, secretId] = [toNodeId('post', id), toNodeId('post', secret.id)];
    const before = Date.now();
    for (const it of [{ communityId: community_id, postId: id }, { communityId: secret.community_id, postId: secret.id }]) await product.app.get(Signals).send({ type: 'postChanged', ...it });
    await soon();
    const since = (): number => Date.now() - before + 1_000;
    expect(await bruno.emitWithAck('watch', { kind: 'post', id: postId, ago: since() })).toEqual({ ok: true, missed: true });
    expect(await bruno.emitWithAck('watch', { kind: 'community', id: toNodeId('community', community_id), ago: since() })).toEqual({ ok: true, missed: true });
    // It read after that.
    expect(await bruno.emitWithAck('watch', { kind: 'post', id: postId, ago: 0 })).toEqual({ ok: true });
    expect(await ines.emitWithAck('watch', { kind: 'post', id: secretId, ago: since() })).toEqual({ ok: false });
    expect(await bruno.emitWithAck('watch', { kind: 'post', id: postId, ago: -1 })).toEqual({ ok: false });
  });

  test('what I read on one screen is told to my others at once, and to nobody else', async () => {
    const actor = await product.as('bruno');
    const [phone, desktop, someone] = [await open(actor), await open(await product.as('bruno')), await open(await product.as('gaelle'))];
    const [onPhone, onDesktop, elsewhere] = [heard(phone), heard(desktop), heard(someone)];
    const { id } = await post('fibre-au-quotidien');
    const postId = toNodeId('post', id);
    for (const socket of [phone, desktop, someone]) await socket.emitWithAck('watch', { kind: 'post', id: postId });
    const screenId = '01900000-0000-7000-8000-000000000001';
    const began = Date.now();
    await actor.query('mutation ($input: NoteReadingInput!) { noteReading(input: $input) { errors { code } } }', { input: { readings: [{ thingId: postId, agoMilliseconds: 0 }], screenId } });
    while (onDesktop.length === 0 && Date.now() - began < 2_000) await soon(20);
    const signal = { type: 'readingChanged', postId, screenId };
    expect(onDesktop).toEqual([signal]);
    expect(onPhone).toEqual([signal]);
    await soon();
    expect(elsewhere).toEqual([]);
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

  test('home is told of a new post by what comes to it: also of what one follows, and of nothing that one muted', async () => {
    const actor = await product.as('ines');
    const home = await open(actor);
    await home.emitWithAck('watch', { kind: 'home' });
    const signals = heard(home);
    const { id, community_id } = await post('fibre-au-quotidien');
    const posted = async (): Promise<number> => {
      signals.length = 0;
      await product.app.get(Signals).send({ type: 'postPosted', communityId: community_id, postId: id });
      await soon();
      return signals.length;
    };
    const choose = async (thing: object, state: string): Promise<void> =>
      expect((await actor.query<{ chooseFollow: { errors: object[] } }>('mutation ($input: ChooseFollowInput!) { chooseFollow(input: $input) { errors { code } } }', { input: { ...thing, state } })).data.chooseFollow.errors).toEqual([]);
    const [facts] = await product.database.rows<{ author_id: string; topic: string }>(sql`SELECT author_id, topics[1] AS topic FROM post JOIN community ON community.id = community_id WHERE post.id = ${id}`);
    const [place, author, topic, thread] = [{ thingId: toNodeId('community', community_id) }, { thingId: toNodeId('person', facts!.author_id) }, { topic: facts!.topic }, { thingId: toNodeId('post', id) }];
    expect(await posted()).toBe(0);
    for (const thing of [author, topic, place]) {
      await choose(thing, 'followed');
      expect(await posted()).toBe(1);
      await choose(thing, 'neither');
    }
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${community_id}, ${actor.id}, 'member', now())`);
    for (const thing of [author, topic, place, thread]) {
      await choose(thing, 'muted');
      expect(await posted()).toBe(0);
      await choose(thing, 'neither');
      expect(await posted()).toBe(1);
    }
    // One's own choice of a community is nearer than that of a topic.
    await choose(topic, 'muted');
    await choose(place, 'followed');
    expect(await posted()).toBe(1);
    await product.database.rows(sql`DELETE FROM follow`);
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${actor.id} AND community_id = ${community_id}`);
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
    await product.app.get(Signals).send({ type: 'postPosted', communityId: community_id, postId: id });
    await soon();
    // Her own leaving is told to her own screens, whenever it comes.
    expect(signals.filter((signal) => !('type' in signal) || signal.type !== 'membershipChanged')).toEqual([]);
  });

  describe('what is hidden or deleted leaves them', () => {
    const reason = 'Une cliente y est reconnaissable.';
    /** A community where only members read, one of its managers, and two members who are none and of whom one will be removed. */
    let closed: string;
    let manager: Actor;
    let member: Actor;
    let removed: Actor;
    let rule: string;
    beforeAll(async () => {
      closed = (await post('unite-intervention-ouest')).community_id;
      const mailbox = async (role: string, not: string[]): Promise<string> => {
        const [row] = await product.database.rows<{ mailbox: string }>(sql`SELECT split_part(email, '@', 1) AS mailbox FROM membership JOIN person ON person.id = person_id
          WHERE community_id = ${closed} AND role = ${role} AND NOT split_part(email, '@', 1) = ANY(${not}) ORDER BY email LIMIT 1`);
        return row!.mailbox;
      };
      manager = await product.as(await mailbox('manager', []));
      const first = await mailbox('member', []);
      member = await product.as(first);
      removed = await product.as(await mailbox('member', [first]));
      const { data } = await manager.query<{ viewer: { rulesToCite: { id: string }[] } }>('{ viewer { rulesToCite { id } } }');
      rule = data.viewer.rulesToCite[0]!.id;
    });

    const post = async (slug: string): Promise<{ id: string; community_id: string }> => {
      const [row] = await product.database.rows<{ id: string; community_id: string }>(sql`
        INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
        SELECT gen_random_uuid(), community.id, person_id, 'Texte', '{"type":"doc","content":[]}', 'Texte', 'fr', now(), now()
        FROM community JOIN membership ON community_id = community.id AND role = 'member' JOIN person ON person.id = person_id
        WHERE slug = ${slug} AND person_id <> ALL(${[member?.id, removed?.id].filter(Boolean)}::uuid[]) ORDER BY email DESC LIMIT 1 RETURNING id, community_id`);
      return row!;
    };
    const comment = async (postId: string, authorId: string): Promise<string> => {
      const [row] = await product.database.rows<{ id: string }>(sql`
        INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
        VALUES (gen_random_uuid(), ${postId}, ${authorId}, 'Texte', '{"type":"doc","content":[]}', 'Texte', 'fr', now()) RETURNING id`);
      await product.database.rows(sql`UPDATE post SET comment_count = comment_count + 1 WHERE id = ${postId}`);
      return row!.id;
    };
    const moderate = async (who: Actor, input: object): Promise<void> => {
      const { data, errors } = await who.query<{ moderate: { errors: object[] } }>('mutation ($input: ModerateInput!) { moderate(input: $input) { errors { code field } } }', {
        input: { act: 'hide', reason, sectionId: rule, ...input },
      });
      expect({ errors, refused: data?.moderate.errors }).toEqual({ errors: undefined, refused: [] });
    };
    const done = async (who: Actor, document: string, id: string): Promise<void> => {
      const { data, errors } = await who.query<Record<string, { errors: object[] }>>(document, { id });
      expect({ errors, refused: Object.values(data)[0]!.errors }).toEqual({ errors: undefined, refused: [] });
    };
    const watching = async (actor: Actor, place: object): Promise<object[]> => {
      const socket = await open(actor);
      expect(await socket.emitWithAck('watch', place)).toEqual({ ok: true });
      return heard(socket);
    };

    test('a hidden post: who reads its community, its thread or home is told its id and nothing else; who never saw it or was removed is not', async () => {
      const { id, community_id } = await post('unite-intervention-ouest');
      const [postId, communityId] = [toNodeId('post', id), toNodeId('community', community_id)];
      const inCommunity = await watching(member, { kind: 'community', id: communityId });
      const onHome = await watching(member, { kind: 'home' });
      const inThread = await watching(member, { kind: 'post', id: postId });
      const left = [await watching(removed, { kind: 'post', id: postId }), await watching(removed, { kind: 'home' })];
      const ines = await product.as('ines');
      const outside = [await watching(ines, { kind: 'community', id: communityId }), await watching(ines, { kind: 'home' })];
      await product.database.rows(sql`DELETE FROM membership WHERE community_id = ${community_id} AND person_id = ${removed.id}`);
      await moderate(manager, { postId });
      await soon();
      for (const signals of [inCommunity, onHome, inThread]) expect(signals).toEqual([{ type: 'postChanged', communityId, postId }]);
      for (const signals of [...left, ...outside]) expect(signals).toEqual([]);
      expect((await member.query('query ($id: ID!) { post(id: $id) { id } }', { id: postId })).data).toEqual({ post: null });
    });

    test('what happens to a post that is hidden already is told to its author and the managers alone', async () => {
      const { id, community_id } = await post('unite-intervention-ouest');
      const postId = toNodeId('post', id);
      const author = await authorOf('post', id);
      const signals = await watching(member, { kind: 'post', id: postId });
      await moderate(manager, { postId });
      const ofManager = await watching(manager, { kind: 'community', id: toNodeId('community', community_id) });
      await soon();
      for (const all of [signals, ofManager]) all.length = 0;
      await done(author, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { errors { code } } }', postId);
      await soon();
      expect(signals).toEqual([]);
      expect(ofManager).toMatchObject([{ type: 'postChanged', postId }]);
    });

    test('a hidden comment: who reads the thread is told; what happens to it later is no longer', async () => {
      const { id } = await post('unite-intervention-ouest');
      const author = await authorOf('post', id);
      const one = await comment(id, author.id);
      const reply = await comment(id, author.id);
      await product.database.rows(sql`UPDATE comment SET parent_id = ${one} WHERE id = ${reply}`);
      const signals = await watching(member, { kind: 'post', id: toNodeId('post', id) });
      const commentId = toNodeId('comment', one);
      await moderate(manager, { commentId });
      await soon();
      expect(signals).toEqual([expect.objectContaining({ type: 'commentChanged', commentId })]);
      signals.length = 0;
      const react = (kind: string) => `mutation ($id: ID!) { react(input: { commentId: $id, kind: ${kind} }) { errors { code } } }`;
      await done(author, react('support'), commentId);
      await moderate(manager, { commentId: toNodeId('comment', reply) });
      await done(author, 'mutation ($id: ID!) { deleteComment(input: { commentId: $id }) { errors { code } } }', toNodeId('comment', reply));
      await done(author, 'mutation ($id: ID!) { deleteComment(input: { commentId: $id }) { errors { code } } }', commentId);
      await soon();
      expect(signals).toEqual([]);
    });

    test('what its author deletes: who read it is told', async () => {
      const { id } = await post('unite-intervention-ouest');
      const author = await authorOf('post', id);
      const postId = toNodeId('post', id);
      const commentId = toNodeId('comment', await comment(id, author.id));
      const signals = await watching(member, { kind: 'post', id: postId });
      await done(author, 'mutation ($id: ID!) { deleteComment(input: { commentId: $id }) { errors { code } } }', commentId);
      await done(author, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { errors { code } } }', postId);
      await soon();
      expect(signals).toMatchObject([{ type: 'commentChanged', commentId }, { type: 'postChanged', postId }]);
    });

    test('a post of an open community leaves the home pages of those who are no members too: it may be promoted to them', async () => {
      const { id } = await post('fibre-au-quotidien');
      const signals = await watching(await product.as('ines'), { kind: 'home' });
      await moderate(await product.as('bruno'), { postId: toNodeId('post', id) });
      await soon();
      expect(signals).toMatchObject([{ type: 'postChanged', postId: toNodeId('post', id) }]);
    });

    test('a withdrawn kit: ambassadors are told, nobody else', async () => {
      const [kit] = await product.database.rows<{ id: string }>(sql`SELECT id FROM share_kit WHERE approved_at IS NOT NULL AND withdrawn_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM share JOIN person ON person.id = person_id WHERE kit_id = share_kit.id AND email LIKE 'gaelle.%') ORDER BY created_at LIMIT 1`);
      const gaelle = await watching(await product.as('gaelle'), { kind: 'kits' });
      const ines = await watching(await product.as('ines'), { kind: 'kits' });
      const [editor] = await product.database.rows<{ mailbox: string }>(sql`SELECT split_part(email, '@', 1) AS mailbox FROM role_grant JOIN person ON person.id = person_id
        WHERE role = 'communications_editor' LIMIT 1`);
      await done(await product.as(editor!.mailbox), `mutation ($id: ID!) { withdrawKit(input: { kitId: $id, reason: "${reason}" }) { errors { code } } }`, toNodeId('kit', kit!.id));
      await soon();
      expect(gaelle).toEqual([{ type: 'kitChanged', kitId: toNodeId('kit', kit!.id) }]);
      expect(ines).toEqual([]);
    });

    const authorOf = async (table: 'post' | 'comment', id: string): Promise<Actor> => {
      const [row] = await product.database.rows<{ mailbox: string }>(sql`SELECT split_part(email, '@', 1) AS mailbox FROM ${raw(table)} thing JOIN person ON person.id = author_id WHERE thing.id = ${id}`);
      return product.as(row!.mailbox);
    };
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

test('few screens ask at once when they hear of something; thousands spread it, two hundred a second', () => {
  expect([0, 1, 100].map(spreadOf)).toEqual([undefined, undefined, undefined]);
  expect([101, 1_000, 5_000].map(spreadOf)).toEqual([505, 5_000, 25_000]);
});
