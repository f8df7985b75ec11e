import { fromNodeId, toNodeId } from '@parvis/domain';
import { randomUUID } from 'node:crypto';
import { comment, communityId, personId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Done { posts: { id: string }[]; undoId: string | null; errors: { code: string; field: string | null }[] }
interface State {
  viewerIsUnread: boolean;
  newCommentCount: number;
  viewerLastReadAt: string | null;
  comments: { nodes: { id: string; viewerIsUnread: boolean; replies: { nodes: { id: string; viewerIsUnread: boolean }[] } }[]; firstUnreadId: string | null; previousCount: number; nextCount: number };
}

const act = async (actor: Actor, name: 'noteReading' | 'markUnread' | 'markAllRead' | 'undoReading', input: object): Promise<Done> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await actor.query<Record<string, Done>>(`mutation ($input: ${type}!) { ${name}(input: $input) { posts { id } undoId errors { code field } } }`, { input });
  expect(errors).toBeUndefined();
  return data[name]!;
};
const reads = (actor: Actor, ...things: (string | null)[]): Promise<Done> => act(actor, 'noteReading', { readings: things.map((thingId) => ({ thingId, agoMilliseconds: 0 })) });
const state = async (actor: Actor, id: string): Promise<State> => {
  const { data, errors } = await actor.query<{ post: State }>(
    `query ($id: ID!) { post(id: $id) { viewerIsUnread newCommentCount viewerLastReadAt
      comments(aroundUnread: true, first: 20) { firstUnreadId previousCount nextCount nodes { id viewerIsUnread replies { nodes { id viewerIsUnread } } } } } }`, { id });
  expect(errors).toBeUndefined();
  return data.post;
};
/** The comments that are unread, replies after what they answer. */
const unread = ({ comments }: State): string[] => comments.nodes.flatMap((one) => [one, ...one.replies.nodes]).filter(({ viewerIsUnread }) => viewerIsUnread).map(({ id }) => id);
const newPosts = async (actor: Actor, key: string) =>
  (await actor.query<{ community: { newPostCount: number } }>('query ($id: ID!) { community(id: $id) { newPostCount } }', { id: communityId(key) })).data.community.newPostCount;
const all = async (actor: Actor, key: string) =>
  (await actor.query<{ community: { unreadCount: number } }>('query ($id: ID!) { community(id: $id) { unreadCount } }', { id: communityId(key) })).data.community.unreadCount;
const forMe = async (actor: Actor, key: string) => {
  const { data } = await actor.query<{ viewer: { unreadForMeCount: number }; community: { unreadForMeCount: number } }>(
    'query ($id: ID!) { viewer { unreadForMeCount } community(id: $id) { unreadForMeCount } }', { id: communityId(key) });
  return data.community.unreadForMeCount;
};

const fibre = 'fibre-au-quotidien';

describe('what a person has read', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, ines] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('ines')]);
  });
  afterAll(() => product.close());
  const later = (): void => product.clock.move(60_000);
  /** A post of Gaëlle's with so many comments of hers, a minute apart. */
  const thread = async (words: string, comments: number): Promise<{ id: string; comments: string[] }> => {
    const id = (await post(gaelle, fibre, words)).id!;
    const ids: string[] = [];
    for (let at = 1; at <= comments; at += 1) {
      later();
      ids.push((await comment(gaelle, id, `${words} ${at}`)).id!);
    }
    later();
    return { id, comments: ids };
  };
  /** The same, posted so many days earlier. */
  const age = async (id: string, days: number): Promise<void> => {
    const [uuid, by] = [fromNodeId(id, 'post'), `${days} days`];
    await product.database.rows(sql`UPDATE comment SET created_at = created_at - ${by}::interval WHERE post_id = ${uuid}`);
    await product.database.rows(sql`UPDATE post SET created_at = created_at - ${by}::interval WHERE id = ${uuid}`);
  };

  test('a post of someone else is unread until it was on screen, not until its community was visited; mine never is', async () => {
    await act(bruno, 'markAllRead', { inId: communityId(fibre) });
    later();
    const [first, second] = [await thread('Un', 0), await thread('Deux', 0)];
    expect((await state(bruno, first.id)).viewerIsUnread).toBe(true);
    expect((await state(gaelle, first.id)).viewerIsUnread).toBe(false);
    expect(await newPosts(bruno, fibre)).toBe(2);
    expect((await reads(bruno, first.id)).posts).toEqual([{ id: first.id }]);
    expect(await state(bruno, first.id)).toMatchObject({ viewerIsUnread: false, viewerLastReadAt: expect.any(String) });
    expect((await state(bruno, second.id)).viewerIsUnread).toBe(true);
    expect(await newPosts(bruno, fibre)).toBe(1);
  });

  test('a thread is read as far as the furthest comment that was on screen; going back up takes nothing back', async () => {
    const { id, comments } = await thread('Fil', 4);
    await comment(bruno, id, 'La mienne');
    expect(await state(bruno, id)).toMatchObject({ newCommentCount: 4, comments: { firstUnreadId: comments[0] } });
    await reads(bruno, comments[2]!, comments[0]!);
    expect(await state(bruno, id)).toMatchObject({ newCommentCount: 1, comments: { firstUnreadId: comments[3] } });
    await reads(bruno, comments[1]!);
    expect(unread(await state(bruno, id))).toEqual([comments[3]]);
    await reads(bruno, comments[3]!);
    expect(await state(bruno, id)).toMatchObject({ newCommentCount: 0, comments: { firstUnreadId: null } });
  });

  test('the first unread comment is the first as the thread is drawn, also a reply to an early one', async () => {
    const { id, comments } = await thread('Réponses', 3);
    await reads(bruno, comments[2]!);
    later();
    const last = (await comment(gaelle, id, 'En bas')).id!;
    later();
    const reply = (await comment(gaelle, id, 'En haut', { parentId: comments[0]! })).id!;
    const read = await state(bruno, id);
    expect(read.comments.firstUnreadId).toBe(reply);
    expect(unread(read)).toEqual([reply, last]);
  });

  test('the first unread is found and the page opened around it when it is the four hundredth of five hundred', async () => {
    const { id } = await thread('Long', 0);
    await product.database.rows(sql`
      INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
      SELECT gen_random_uuid(), ${fromNodeId(id, 'post')}, ${gaelle.id}, 'n° ' || n, '{"type":"doc","content":[]}', 'n° ' || n, 'fr', now() + n * interval '1 second'
      FROM generate_series(1, 500) AS n`);
    const named = async (text: string): Promise<string> => toNodeId('comment', (await product.database.rows<{ id: string }>(sql`SELECT id FROM comment WHERE post_id = ${fromNodeId(id, 'post')} AND body_text = ${text}`))[0]!.id);
    await reads(bruno, await named('n° 399'));
    const { comments, newCommentCount } = await state(bruno, id);
    expect(comments.firstUnreadId).toBe(await named('n° 400'));
    expect(comments.nodes.map((node) => node.id).indexOf(comments.firstUnreadId!)).toBe(2);
    expect(comments).toMatchObject({ previousCount: 100, nextCount: 83 });
    expect(newCommentCount).toBe(99);
  });

  test('where nothing is unread the page opens at the end', async () => {
    const { id, comments } = await thread('Lu', 3);
    await reads(bruno, comments[2]!);
    const { data } = await bruno.query<{ post: State }>('query ($id: ID!) { post(id: $id) { comments(aroundUnread: true, first: 2) { nodes { id } firstUnreadId previousCount } } }', { id });
    expect(data.post.comments).toMatchObject({ nodes: [{ id: comments[1] }, { id: comments[2] }], firstUnreadId: null, previousCount: 1 });
  });

  test('in a thread never read, unread is what came since all was read in its community', async () => {
    const { id, comments } = await thread('Jamais ouvert', 1);
    await act(bruno, 'markAllRead', { inId: communityId(fibre) });
    later();
    const after = (await comment(gaelle, id, 'Après')).id!;
    expect(unread(await state(bruno, id))).toEqual([after]);
    // To read the older one makes nothing else unread.
    await reads(bruno, comments[0]!);
    expect(unread(await state(bruno, id))).toEqual([after]);
  });

  test('who does not belong has nothing unread, but what comes to a thread that was begun', async () => {
    const { id, comments } = await thread('Ouvert à tous', 2);
    expect(await state(ines, id)).toMatchObject({ viewerIsUnread: false, newCommentCount: 0 });
    await reads(ines, comments[0]!);
    expect((await state(ines, id)).newCommentCount).toBe(0);
    later();
    await comment(gaelle, id, 'Suite');
    expect((await state(ines, id)).newCommentCount).toBe(1);
  });

  test('what nobody read for thirty days counts as read', async () => {
    const { id } = await thread('Vieux', 1);
    expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: true, newCommentCount: 1 });
    await product.database.rows(sql`UPDATE membership SET seen_at = NULL, joined_at = joined_at - interval '90 days' WHERE person_id = ${bruno.id}`);
    await age(id, 29);
    expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: true, newCommentCount: 1 });
    await age(id, 2);
    expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: false, newCommentCount: 0 });
  });

  test('what is hidden or deleted is not counted', async () => {
    const { id, comments } = await thread('Compté', 2);
    await gaelle.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { deletedCommentId } }', { input: { commentId: comments[0] } });
    expect((await state(bruno, id)).newCommentCount).toBe(1);
    const elif = await product.as('elif');
    await reads(elif, comments[1]!);
    later();
    const hidden = (await comment(gaelle, id, 'Cachée')).id!;
    expect((await state(elif, id)).newCommentCount).toBe(1);
    await product.database.rows(sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(hidden, 'comment')}`);
    expect((await state(elif, id)).newCommentCount).toBe(0);
  });

  test('beyond ninety-nine nothing is counted further', async () => {
    const key = 'medias-sociaux';
    await act(gaelle, 'markAllRead', { inId: communityId(key) });
    const [row] = await product.database.rows<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${fromNodeId(communityId(key), 'community')} AND author_id <> ${gaelle.id} LIMIT 1`);
    await product.database.rows(sql`
      INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
      SELECT gen_random_uuid(), community_id, author_id, body_markdown, body_tree, body_text, language, now() + interval '1 day', now() FROM post, generate_series(1, 120) WHERE id = ${row!.id}`);
    expect(await newPosts(gaelle, key)).toBe(99);
    expect(await newPosts(ines, key)).toBe(0);
  });

  describe('marked by hand', () => {
    test('from a comment on all is unread, until it is read later; undone, exactly what was stands again', async () => {
      const { id, comments } = await thread('De là', 4);
      await reads(bruno, id, comments[2]!);
      const before = await state(bruno, id);
      expect(unread(before)).toEqual([comments[3]]);
      const { undoId } = await act(bruno, 'markUnread', { fromId: comments[1]! });
      expect(unread(await state(bruno, id))).toEqual(comments.slice(1));
      expect((await state(bruno, id)).viewerIsUnread).toBe(false);
      await act(bruno, 'undoReading', { undoId });
      expect(await state(bruno, id)).toEqual(before);
      expect(await act(bruno, 'undoReading', { undoId })).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'undoId' }] });
    });

    test('a post with all its comments; it counts in its community, however old it is', async () => {
      const { id, comments } = await thread('Tout', 2);
      await reads(bruno, id, comments[1]!);
      await act(bruno, 'markAllRead', { inId: communityId(fibre) });
      await age(id, 40);
      later();
      await act(bruno, 'markUnread', { fromId: id });
      expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: true, newCommentCount: 2 });
      expect(await newPosts(bruno, fibre)).toBe(1);
      later();
      await reads(bruno, id);
      expect(await newPosts(bruno, fibre)).toBe(0);
    });

    test('what was read before the mark, and told after it, changes nothing; what is read after it does', async () => {
      const { id, comments } = await thread('Hors ligne', 3);
      await reads(bruno, id, comments[2]!);
      later();
      await act(bruno, 'markUnread', { fromId: id });
      const kept = [id, comments[2]!].map((thingId) => ({ thingId, agoMilliseconds: 30_000 }));
      await act(bruno, 'noteReading', { readings: kept });
      expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: true, newCommentCount: 3 });
      later();
      await act(bruno, 'noteReading', { readings: kept });
      expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: false, newCommentCount: 0 });
    });

    test('all of a thread is read; undone, the same is unread as before', async () => {
      const { id, comments } = await thread('Tout le fil', 3);
      await reads(bruno, comments[0]!);
      const before = await state(bruno, id);
      const { undoId, posts } = await act(bruno, 'markAllRead', { inId: id });
      expect(posts).toEqual([{ id }]);
      expect(await state(bruno, id)).toMatchObject({ viewerIsUnread: false, newCommentCount: 0 });
      await act(bruno, 'undoReading', { undoId });
      expect(await state(bruno, id)).toEqual(before);
    });

    test('all of a community, and all of all of mine: posts, comments and what was marked; undone, the same is unread as before', async () => {
      const { id, comments } = await thread('Toute la communauté', 2);
      const old = await thread('Gardé pour plus tard', 1);
      await reads(bruno, comments[0]!, old.id, old.comments[0]!);
      await act(bruno, 'markUnread', { fromId: old.id });
      later();
      for (const inId of [communityId(fibre), null]) {
        const seen = async () => [await state(bruno, id), await state(bruno, old.id), await newPosts(bruno, fibre)];
        const before = await seen();
        expect(before[2]).toBeGreaterThan(0);
        const { undoId } = await act(bruno, 'markAllRead', { inId });
        for (const one of [id, old.id]) expect(await state(bruno, one)).toMatchObject({ viewerIsUnread: false, newCommentCount: 0 });
        expect(await newPosts(bruno, fibre)).toBe(0);
        await act(bruno, 'undoReading', { undoId });
        expect(await seen()).toEqual(before);
      }
    });

    test('nobody undoes what someone else did, nor after ten minutes', async () => {
      const { id } = await thread('Pas le vôtre', 1);
      const { undoId } = await act(bruno, 'markAllRead', { inId: id });
      const refused = { errors: [{ code: 'NOT_FOUND', field: 'undoId' }] };
      expect(await act(gaelle, 'undoReading', { undoId })).toMatchObject(refused);
      product.clock.move(11 * 60_000);
      await product.runJobs();
      expect(await product.database.rows(sql`SELECT 1 FROM reading_undo WHERE id = ${undoId}`)).toEqual([]);
      expect(await act(bruno, 'undoReading', { undoId })).toMatchObject(refused);
    });
  });

  describe('addressed to me', () => {
    test('a mention, a reply to me and a comment on my post count until they are read, other things do not', async () => {
      await act(bruno, 'markAllRead', { inId: null });
      later();
      const { id } = await thread('Des autres', 0);
      const mine = (await post(bruno, fibre, 'Le mien')).id!;
      const said = (await comment(bruno, id, 'Ce que je dis')).id!;
      const start = await forMe(bruno, fibre);
      const startOfAll = await all(bruno, fibre);
      later();
      await comment(gaelle, id, 'Sans rapport');
      expect(await forMe(bruno, fibre)).toBe(start);
      const mention = (await comment(gaelle, id, `Voyez avec <person:${personId('bruno')}>.`)).id!;
      const reply = (await comment(gaelle, id, 'Oui', { parentId: said })).id!;
      const onMine = (await comment(gaelle, mine, 'Bravo')).id!;
      const posted = (await post(gaelle, fibre, `Pour <person:${personId('bruno')}>`)).id!;
      expect(await forMe(bruno, fibre)).toBe(start + 4);
      // The post that mentions is one thing, though it is new and addressed.
      expect(await all(bruno, fibre)).toBe(startOfAll + 4);
      expect(await forMe(gaelle, fibre)).toBe(await forMe(gaelle, fibre));
      later();
      await reads(bruno, mention, reply);
      expect(await forMe(bruno, fibre)).toBe(start + 2);
      await reads(bruno, onMine, posted);
      expect(await forMe(bruno, fibre)).toBe(start);
    });

    test('a mention that is edited away or deleted counts no more', async () => {
      const { id } = await thread('Retirée', 0);
      const start = await forMe(bruno, fibre);
      const [first, second] = [(await comment(gaelle, id, `<person:${personId('bruno')}> ?`)).id!, (await comment(gaelle, id, `Et <person:${personId('bruno')}> ?`)).id!];
      expect(await forMe(bruno, fibre)).toBe(start + 2);
      await gaelle.query('mutation ($input: EditCommentInput!) { editComment(input: $input) { errors { code } } }', { input: { commentId: first, body: 'Personne' } });
      await gaelle.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { errors { code } } }', { input: { commentId: second } });
      expect(await forMe(bruno, fibre)).toBe(start);
    });
  });

  test('what is secret is answered as what does not exist, and leaves no trace', async () => {
    const [secret] = await product.database.rows<{ id: string }>(sql`SELECT p.id FROM post p JOIN community c ON c.id = p.community_id WHERE c.slug = 'projet-boreal' LIMIT 1`);
    for (const id of [toNodeId('post', secret!.id), toNodeId('post', randomUUID())]) {
      expect(await reads(ines, id)).toEqual({ posts: [], undoId: null, errors: [] });
      expect(await act(ines, 'markUnread', { fromId: id })).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'fromId' }] });
      expect(await act(ines, 'markAllRead', { inId: id })).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'inId' }] });
    }
    expect(await product.database.rows(sql`SELECT 1 FROM post_visit WHERE post_id = ${secret!.id} AND person_id = ${ines.id}`)).toEqual([]);
    const { data } = await ines.query<{ posts: object[] }>('query ($ids: [ID!]!) { posts(ids: $ids) { id } }', { ids: [toNodeId('post', secret!.id), toNodeId('post', randomUUID()), 'x'] });
    expect(data.posts).toEqual([]);
  });

  test('a hundred readings are told at once, not more', async () => {
    const { id } = await thread('Cent', 0);
    expect((await reads(bruno, ...Array<string>(100).fill(id))).posts).toEqual([{ id }]);
    expect(await reads(bruno, ...Array<string>(101).fill(id))).toMatchObject({ errors: [{ code: 'TOO_LARGE', field: 'readings' }] });
  });

  test('each reader is one row of a post, however often it was read or marked', async () => {
    const { id } = await thread('Vu par', 1);
    for (const who of [bruno, ines, bruno]) await reads(who, id);
    await act(bruno, 'markUnread', { fromId: id });
    await act(bruno, 'markAllRead', { inId: id });
    expect(await product.database.rows(sql`SELECT count(*)::int AS readers FROM post_visit WHERE post_id = ${fromNodeId(id, 'post')}`)).toEqual([{ readers: 2 }]);
  });

  test('the marks of all my communities cost one statement a kind', async () => {
    const cost = (fields: string) => statementsOf(() => gaelle.query(`{ viewer { communities(first: 50) { nodes { id ${fields} } } } }`));
    // The first request of a minute also notes that the device was seen.
    await cost('');
    expect((await cost('newPostCount')) - (await cost(''))).toBe(1);
    expect((await cost('unreadForMeCount')) - (await cost(''))).toBe(1);
    expect((await cost('newPostCount unreadForMeCount unreadCount')) - (await cost(''))).toBe(2);
  });
});
