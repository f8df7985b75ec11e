import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Feed {
  viewer: { home: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

describe('home', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let ines: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, ines, denis] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('ines'), product.as('denis')]);
  });
  afterAll(() => product.close());

  const whole = async (actor: Actor, first: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: Feed } = await actor.query<Feed>(
        'query ($first: Int, $after: String) { viewer { home(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { first, after },
      );
      ids.push(...data.viewer.home.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = data.viewer.home.pageInfo);
    }
    return ids;
  };
  const promoted = async (actor: Actor): Promise<string[]> =>
    (await actor.query<{ viewer: { promotedPosts: { id: string }[] } }>('{ viewer { promotedPosts { id } } }')).data.viewer.promotedPosts.map(({ id }) => id);

  // What the page must be, said the plain way.
  const mine = async (actor: Actor): Promise<string[]> =>
    (await product.database.rows<{ id: string }>(sql`
      SELECT p.id FROM post p JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${actor.id}
      WHERE p.deleted_at IS NULL AND (p.hidden_at IS NULL OR p.author_id = ${actor.id} OR m.role = 'manager')
      ORDER BY p.created_at DESC, p.id DESC`)).map(({ id }) => toNodeId('post', id));

  test('read to the end, whatever the size of its pages, it is the posts of my communities, each once, the newest first', async () => {
    // Many at one instant, in several communities: what a cursor cut too short would lose.
    await product.database.rows(sql`UPDATE post SET created_at = date_trunc('day', created_at) WHERE id IN (SELECT id FROM post ORDER BY id LIMIT 40)`);
    await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id IN (SELECT id FROM post WHERE author_id NOT IN (${gaelle!.id}, ${bruno!.id}) ORDER BY id LIMIT 5)`);
    for (const actor of [gaelle!, bruno!, denis!]) {
      const expected = await mine(actor);
      expect(expected.length).toBeGreaterThan(20);
      for (const size of [3, 100]) expect(await whole(actor, size)).toEqual(expected);
    }
  }, 60_000);

  test('who belongs to nothing has an empty home', async () => {
    expect(await whole(ines!, 20)).toEqual([]);
  });

  test('a deleted post leaves it, also where others answered', async () => {
    const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Bientôt effacé');
    await comment(bruno!, id!, 'Réponse');
    expect((await whole(bruno!, 100))[0]).toBe(id);
    await gaelle!.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedPostId } }', { input: { postId: id } });
    expect(await whole(bruno!, 100)).not.toContain(id);
  });

  test('leaving a community takes its posts away at once', async () => {
    const { id } = await post(bruno!, 'fibre-au-quotidien', 'Pour les membres');
    expect(await whole(gaelle!, 100)).toContain(id);
    await gaelle!.query('mutation ($input: CommunityInput!) { leaveCommunity(input: $input) { errors { code } } }', { input: { communityId: communityId('fibre-au-quotidien') } });
    expect(await whole(gaelle!, 100)).not.toContain(id);
    await gaelle!.query('mutation ($input: CommunityInput!) { joinCommunity(input: $input) { errors { code } } }', { input: { communityId: communityId('fibre-au-quotidien') } });
  });

  test('a comment moves nothing: its post stays where it was written', async () => {
    product.clock.move(60_000);
    // The oldest that takes a comment: some are locked or hidden.
    const old = (await whole(bruno!, 100)).reverse();
    let raised: string | null = null;
    for (const id of old) {
      if ((await comment(bruno!, id, 'Je remonte ceci')).id) {
        raised = id;
        break;
      }
    }
    expect(raised).not.toBeNull();
    expect((await whole(bruno!, 100)).reverse()).toEqual(old);
  });

  test('promoted posts are shown from their first day to their last, to those who may see them', async () => {
    await product.database.rows(sql`UPDATE promotion SET ended_at = now() WHERE ended_at IS NULL`);
    const promote = async (postId: string, from: string, to: string): Promise<unknown> =>
      product.database.rows(sql`INSERT INTO promotion (id, post_id, promoted_by_id, starts_at, ends_at, created_at)
        VALUES (${randomUUID()}, ${fromNodeId(postId, 'post')}, ${bruno!.id}, ${from}::timestamptz, ${to}::timestamptz, now())`);
    const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString();
    const [running, ending, over, ahead] = await Promise.all(['En cours', 'Bientôt finie', 'Passée', 'À venir'].map(async (text) => (await post(bruno!, 'fibre-au-quotidien', text)).id!));
    const secret = (await post(denis!, 'projet-boreal', 'Promue à ses membres')).id!;
    await promote(running!, day(-1), day(9));
    await promote(ending!, day(-1), day(2));
    await promote(over!, day(-3), day(-1));
    await promote(ahead!, day(3), day(5));
    await promote(secret, day(-1), day(5));
    expect(await promoted(ines!)).toEqual([ending, running]);
    expect(await promoted(denis!)).toEqual([ending, secret, running]);
    product.clock.move(4 * 86_400_000);
    expect(await promoted(ines!)).toEqual([ahead, running]);
    product.clock.move(-4 * 86_400_000);
  });

  test('a promoted post is shown until it was seen, and never again, also where it is marked unread', async () => {
    await product.database.rows(sql`UPDATE promotion SET ended_at = now() WHERE ended_at IS NULL`);
    const id = (await post(bruno!, 'fibre-au-quotidien', 'Une fois')).id!;
    await product.database.rows(sql`INSERT INTO promotion (id, post_id, promoted_by_id, starts_at, ends_at, created_at)
      VALUES (${randomUUID()}, ${fromNodeId(id, 'post')}, ${bruno!.id}, now() - interval '1 minute', now() + interval '9 days', now())`);
    expect([await promoted(ines!), await promoted(gaelle!)]).toEqual([[id], [id]]);
    await gaelle!.query('mutation ($id: ID!) { noteReading(input: { readings: [{ thingId: $id, agoMilliseconds: 0 }] }) { errors { code } } }', { id });
    expect([await promoted(ines!), await promoted(gaelle!)]).toEqual([[id], []]);
    await gaelle!.query('mutation ($id: ID!) { markUnread(input: { fromId: $id }) { errors { code } } }', { id });
    expect(await promoted(gaelle!)).toEqual([]);
  });

  test('a page of twenty with all that a card shows costs at most twelve statements', async () => {
    const { data, errors } = await denis!.query<Feed>('{ viewer { home(first: 20) { nodes { id } } } }');
    expect(errors).toBeUndefined();
    expect(data.viewer.home.nodes).toHaveLength(20);
    const card = `query ($first: Int!) { viewer { home(first: $first) { nodes { id title body excerpt readingMinutes createdAt editedAt commentCount newCommentCount viewerIsUnread viewerLastReadAt
      author { id name initials jobTitle } community { id name visibility viewerRole } mentionedPeople { id name } reactionCounts { kind count } viewerReaction
      viewerCanComment viewerCanReact viewerCanEdit viewerCanDelete viewerCanReport viewerCanModerate viewerCanPin viewerCanFeature viewerCanPromote viewerCanPropose }
      pageInfo { hasNextPage endCursor } } } }`;
    const cost = (first: number): Promise<number> => statementsOf(async () => expect((await denis!.query(card, { first })).errors).toBeUndefined());
    // The first request of a minute also notes that the device was seen.
    await cost(1);
    const twenty = await cost(20);
    expect(twenty).toBeLessThanOrEqual(12);
    expect(await cost(40)).toBe(twenty);
  });
});
