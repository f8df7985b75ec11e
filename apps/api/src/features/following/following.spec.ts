import { fromNodeId, toNodeId } from '@parvis/domain';
import { randomUUID } from 'node:crypto';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

const visitCommunity = async (actor: Actor, key: string) =>
  (await actor.query<{ visitCommunity: { newSince: string | null; errors: { code: string }[] } }>(
    'mutation ($input: VisitCommunityInput!) { visitCommunity(input: $input) { newSince errors { code } } }', { input: { communityId: communityId(key) } })).data.visitCommunity;
const visitPost = async (actor: Actor, postId: string) =>
  (await actor.query<{ visitPost: { post: { id: string } | null; newSince: string | null; errors: { code: string; field: string | null }[] } }>(
    'mutation ($input: VisitPostInput!) { visitPost(input: $input) { post { id } newSince errors { code field } } }', { input: { postId } })).data.visitPost;
const visitHome = async (actor: Actor) =>
  (await actor.query<{ visitHome: { newSince: string | null } }>('mutation { visitHome { newSince } }')).data.visitHome;
const state = async (actor: Actor, id: string, since: string | null = null) =>
  (await actor.query<{ post: { viewerIsNew: boolean; newCommentCount: number; viewerLastReadAt: string | null; comments: { nodes: { viewerIsNew: boolean }[] } } }>(
    'query ($id: ID!, $since: DateTime) { post(id: $id) { viewerIsNew(since: $since) newCommentCount viewerLastReadAt comments { nodes { viewerIsNew(since: $since) } } } }', { id, since })).data.post;
const newPosts = async (actor: Actor, key: string) =>
  (await actor.query<{ community: { newPostCount: number } }>('query ($id: ID!) { community(id: $id) { newPostCount } }', { id: communityId(key) })).data.community.newPostCount;

describe('what is new since the last visit', () => {
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

  test('a post of someone else is new until I visit its community, then to those who stay on the page', async () => {
    await visitCommunity(bruno!, 'fibre-au-quotidien');
    later();
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Du neuf');
    expect((await state(bruno!, id!)).viewerIsNew).toBe(true);
    expect((await state(gaelle!, id!)).viewerIsNew).toBe(false);
    expect(await newPosts(bruno!, 'fibre-au-quotidien')).toBe(1);
    later();
    const { newSince } = await visitCommunity(bruno!, 'fibre-au-quotidien');
    expect((await state(bruno!, id!)).viewerIsNew).toBe(false);
    expect((await state(bruno!, id!, newSince)).viewerIsNew).toBe(true);
    expect(await newPosts(bruno!, 'fibre-au-quotidien')).toBe(0);
  });

  test('a post that I opened is new no more', async () => {
    await visitCommunity(bruno!, 'fibre-au-quotidien');
    later();
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Lu');
    await visitPost(bruno!, id!);
    expect(await state(bruno!, id!)).toMatchObject({ viewerIsNew: false, viewerLastReadAt: expect.any(String) });
    expect(await newPosts(bruno!, 'fibre-au-quotidien')).toBe(0);
  });

  test('comments of others since I last opened the thread are new, mine are not', async () => {
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Fil');
    later();
    await comment(bruno!, id!, 'Ancien');
    later();
    await visitPost(gaelle!, id!);
    later();
    await comment(bruno!, id!, 'Nouveau');
    await comment(gaelle!, id!, 'Le mien');
    expect(await state(gaelle!, id!)).toMatchObject({ newCommentCount: 1, comments: { nodes: [{ viewerIsNew: false }, { viewerIsNew: true }, { viewerIsNew: false }] } });
    later();
    const { newSince } = await visitPost(gaelle!, id!);
    expect(await state(gaelle!, id!)).toMatchObject({ newCommentCount: 0, comments: { nodes: [{ viewerIsNew: false }, { viewerIsNew: false }, { viewerIsNew: false }] } });
    expect((await state(gaelle!, id!, newSince)).comments.nodes.map(({ viewerIsNew }) => viewerIsNew)).toEqual([false, true, false]);
  });

  test('in a thread never opened, new is what came since the last visit to the community', async () => {
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Jamais ouvert');
    await comment(gaelle!, id!, 'Avant');
    later();
    await visitCommunity(bruno!, 'fibre-au-quotidien');
    later();
    await comment(gaelle!, id!, 'Après');
    expect(await state(bruno!, id!)).toMatchObject({ newCommentCount: 1, comments: { nodes: [{ viewerIsNew: false }, { viewerIsNew: true }] } });
    const { newSince } = await visitPost(bruno!, id!);
    expect((await state(bruno!, id!, newSince)).comments.nodes.map(({ viewerIsNew }) => viewerIsNew)).toEqual([false, true]);
  });

  test('what is hidden or deleted is not counted as new', async () => {
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Compté');
    await visitPost(bruno!, id!);
    later();
    const [kept, gone] = [await comment(gaelle!, id!, 'Reste'), await comment(gaelle!, id!, 'Part')];
    await gaelle!.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { deletedCommentId } }', { input: { commentId: gone.id } });
    expect((await state(bruno!, id!)).newCommentCount).toBe(1);
    await visitPost(ines!, id!);
    await product.database.rows(sql`UPDATE post_visit SET seen_at = now() - interval '1 hour' WHERE person_id = ${ines!.id}`);
    await product.database.rows(sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(kept.id!, 'comment')}`);
    expect((await state(ines!, id!)).newCommentCount).toBe(0);
  });

  test('beyond ninety-nine, new posts are counted no further', async () => {
    await visitCommunity(gaelle!, 'medias-sociaux');
    const [row] = await product.database.rows<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${fromNodeId(communityId('medias-sociaux'), 'community')} AND author_id <> ${gaelle!.id} LIMIT 1`);
    await product.database.rows(sql`
      INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
      SELECT gen_random_uuid(), community_id, author_id, body_markdown, body_tree, body_text, language, now() + interval '1 day', now() FROM post, generate_series(1, 120) WHERE id = ${row!.id}`);
    expect(await newPosts(gaelle!, 'medias-sociaux')).toBe(99);
    expect(await newPosts(ines!, 'medias-sociaux')).toBe(0);
  });

  test('home keeps its own last visit', async () => {
    const first = await visitHome(ines!);
    expect(first.newSince).toBeNull();
    later();
    const second = await visitHome(ines!);
    expect(second.newSince).not.toBeNull();
    later();
    const third = await visitHome(ines!);
    expect(third.newSince! > second.newSince!).toBe(true);
  });

  test('a visit to what is secret is answered as one to nothing, and leaves no trace', async () => {
    const [secret] = await product.database.rows<{ id: string }>(sql`SELECT p.id FROM post p JOIN community c ON c.id = p.community_id WHERE c.slug = 'projet-boreal' LIMIT 1`);
    expect(await visitPost(ines!, toNodeId('post', secret!.id))).toEqual(await visitPost(ines!, toNodeId('post', randomUUID())));
    expect((await visitCommunity(ines!, 'projet-boreal')).errors).toEqual([{ code: 'NOT_FOUND' }]);
    expect(await product.database.rows(sql`SELECT 1 FROM post_visit WHERE post_id = ${secret!.id} AND person_id = ${ines!.id}`)).toEqual([]);
  });

  test('the marks of all my communities cost one statement', async () => {
    const cost = (fields: string) => statementsOf(() => gaelle!.query(`{ viewer { communities(first: 50) { nodes { id ${fields} } } } }`));
    // The first request of a minute also notes that the device was seen.
    await cost('');
    expect((await cost('newPostCount')) - (await cost(''))).toBe(1);
  });
});
