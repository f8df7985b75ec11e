import { fromNodeId, rankingBounds, toNodeId } from '@parvis/domain';
import { comment, communityId, personId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Edge {
  node: { id: string };
  reason: { kind: string; topic: string | null; person: { id: string } | null };
  wasSeen: boolean;
}
interface Page {
  viewer: { forYou: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

describe('for you', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let ines: Actor;
  let denis: Actor;
  const fibre = communityId('fibre-au-quotidien');
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, ines, denis] = (await Promise.all(['bruno', 'gaelle', 'ines', 'denis'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  beforeEach(() => product.clock.move(1_000));
  afterEach(() => product.database.rows(sql`DELETE FROM follow WHERE person_id IN (${bruno.id}, ${ines.id})`));

  const page = async (actor: Actor, first = 100, after: string | null = null): Promise<Page['viewer']['forYou']> => {
    const { data, errors } = await actor.query<Page>(
      'query ($first: Int, $after: String) { viewer { forYou(first: $first, after: $after) { edges { node { id } reason { kind topic person { id } } wasSeen } pageInfo { hasNextPage endCursor } } } }',
      { first, after },
    );
    expect(errors).toBeUndefined();
    return data.viewer.forYou;
  };
  const whole = async (actor: Actor, size: number, between: (n: number) => Promise<unknown> = () => Promise.resolve()): Promise<Edge[]> => {
    const edges: Edge[] = [];
    for (let after: string | null = null, more = true, n = 0; more; n += 1) {
      const next = await page(actor, size, after);
      edges.push(...next.edges);
      ({ hasNextPage: more, endCursor: after } = next.pageInfo);
      await between(n);
    }
    return edges;
  };
  const ids = (edges: Edge[]): string[] => edges.map(({ node }) => node.id);
  const reasonOf = async (actor: Actor, id: string): Promise<Edge['reason'] | undefined> => (await whole(actor, 100)).find(({ node }) => node.id === id)?.reason;
  const choose = async (who: Actor, thing: string | { topic: string }, state: string): Promise<{ code: string }[]> =>
    (await who.query<{ chooseFollow: { errors: { code: string }[] } }>('mutation ($input: ChooseFollowInput!) { chooseFollow(input: $input) { errors { code } } }', {
      input: { ...(typeof thing === 'string' ? { thingId: thing } : thing), state },
    })).data.chooseFollow.errors;
  const see = (who: Actor, id: string) => who.query('mutation ($id: ID!) { noteReading(input: { readings: [{ thingId: $id, agoMilliseconds: 0 }] }) { errors { code } } }', { id });
  const aged = (id: string, days: number) => product.database.rows(sql`UPDATE post SET created_at = created_at - ${days}::int * interval '1 day' WHERE id = ${fromNodeId(id, 'post')}`);

  test('the sample company shows Awa at least four different reasons', async () => {
    const kinds = (await whole(await product.as('awa'), 100)).map(({ reason }) => reason.kind);
    expect([...new Set(kinds)].length).toBeGreaterThanOrEqual(4);
  });

  test('each post says the rule that brings it', async () => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Une chose')).id!;
    const [topic] = (await product.database.rows<{ topic: string }>(sql`SELECT topics[1] AS topic FROM community WHERE slug = 'fibre-au-quotidien'`)).map((row) => row.topic);
    expect((await reasonOf(bruno, id))?.kind).toBe('member');
    await choose(bruno, { topic: topic!.toUpperCase() }, 'followed');
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'topic', topic: topic!.toUpperCase(), person: null });
    await choose(bruno, fibre, 'followed');
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'community', topic: null, person: null });
    await product.database.rows(sql`UPDATE post SET featured_at = now(), featured_by_id = ${denis.id} WHERE id = ${fromNodeId(id, 'post')}`);
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'featured', topic: null, person: { id: personId('denis') } });
    await choose(bruno, personId('gaelle'), 'followed');
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'person', topic: null, person: null });
    const { id: asked } = await comment(bruno, id, 'Et ensuite ?');
    product.clock.move(1_000);
    await choose(bruno, id, 'followed');
    await comment(gaelle, id, 'On verra.');
    product.clock.move(1_000);
    expect((await reasonOf(bruno, id))?.kind).toBe('conversation');
    await comment(gaelle, id, `Voyez avec <person:${personId('bruno')}>.`);
    product.clock.move(1_000);
    expect((await reasonOf(bruno, id))?.kind).toBe('mention');
    await comment(gaelle, id, 'Ensuite, on teste.', { parentId: asked! });
    product.clock.move(1_000);
    expect((await reasonOf(bruno, id))?.kind).toBe('answer');
  });

  test('an answer brings what I wrote, however old it is; without one it does not come', async () => {
    const id = (await post(bruno, 'fibre-au-quotidien', 'De ma main')).id!;
    await aged(id, 90);
    expect(await reasonOf(bruno, id)).toBeUndefined();
    await comment(gaelle, id, 'Merci !');
    product.clock.move(1_000);
    expect((await reasonOf(bruno, id))?.kind).toBe('answer');
  });

  test('a question that waits on a topic that I follow says so after two days', async () => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Pourquoi deux mesures ?', { kind: 'question', title: 'Deux mesures' })).id!;
    const [{ topic }] = (await product.database.rows<{ topic: string }>(sql`SELECT topics[1] AS topic FROM community WHERE slug = 'fibre-au-quotidien'`)) as [{ topic: string }];
    await choose(bruno, { topic }, 'followed');
    expect((await reasonOf(bruno, id))?.kind).toBe('topic');
    await aged(id, 3);
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'question', topic, person: null });
    await product.database.rows(sql`UPDATE post SET answered = true WHERE id = ${fromNodeId(id, 'post')}`);
    expect((await reasonOf(bruno, id))?.kind).toBe('topic');
  });

  test('five colleagues of my entity are a reason, four are not, and a hidden comment counts for nobody', async () => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Qui vient ?')).id!;
    const colleagues = await product.database.rows<{ id: string }>(sql`
      SELECT id FROM person WHERE id NOT IN (${bruno.id}, ${gaelle.id}) AND deactivated_at IS NULL ORDER BY id LIMIT 5`);
    await product.database.rows(sql`UPDATE person SET entity_id = (SELECT entity_id FROM person WHERE id = ${bruno.id}) WHERE id = ANY(${colleagues.map((one) => one.id)}::uuid[])`);
    await product.database.rows(sql`UPDATE post SET comment_count = 5 WHERE id = ${fromNodeId(id, 'post')}`);
    await product.database.rows(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at, hidden_at)
      SELECT gen_random_uuid(), ${fromNodeId(id, 'post')}, id, 'Moi', '{"type":"doc","content":[]}', 'Moi', 'fr', now() - interval '1 second', CASE WHEN n = 5 THEN now() END
      FROM unnest(${colleagues.map((one) => one.id)}::uuid[]) WITH ORDINALITY AS one(id, n)`);
    expect((await reasonOf(bruno, id))?.kind).toBe('member');
    await product.database.rows(sql`UPDATE comment SET hidden_at = NULL WHERE post_id = ${fromNodeId(id, 'post')}`);
    expect(await reasonOf(bruno, id)).toEqual({ kind: 'colleagues', topic: null, person: null });
  });

  test('it holds nothing that Recent does not: no muted, deleted or secret post, nor what is older than its days', async () => {
    const recent = (await bruno.query<{ viewer: { home: { nodes: { id: string }[] } } }>('{ viewer { home(first: 100) { nodes { id } } } }')).data.viewer.home.nodes.map(({ id }) => id);
    expect(ids(await whole(bruno, 100)).filter((id) => !recent.includes(id))).toEqual([]);
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Pour un temps')).id!;
    const old = (await post(gaelle, 'fibre-au-quotidien', 'D’avant')).id!;
    await aged(old, rankingBounds.days + 1);
    const secret = (await post(denis, 'projet-boreal', 'Entre nous')).id!;
    await choose(ines, personId('denis'), 'followed');
    expect(ids(await whole(bruno, 100))).toContain(id);
    expect(ids(await whole(bruno, 100))).not.toContain(old);
    expect(ids(await whole(ines, 100))).not.toContain(secret);
    for (const thing of [id, personId('gaelle'), fibre]) {
      await choose(bruno, thing, 'muted');
      expect(ids(await whole(bruno, 100))).not.toContain(id);
      await choose(bruno, thing, 'neither');
    }
    await gaelle.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedPostId } }', { input: { postId: id } });
    expect(ids(await whole(bruno, 100))).not.toContain(id);
  });

  test('who belongs to nothing and follows nothing has none; a mention by someone who may not reach me brings nothing', async () => {
    expect(await whole(ines, 20)).toEqual([]);
    const secret = (await post(denis, 'projet-boreal', 'À voir')).id!;
    await product.database.rows(sql`INSERT INTO mention (person_node_id, post_id, created_at) VALUES (${toNodeId('person', ines.id)}, ${fromNodeId(secret, 'post')}, now() - interval '1 second')`);
    expect(await whole(ines, 20)).toEqual([]);
  });

  test('what was seen stands below all that is new, and what less was asked of stands last; taken back, it stands where it stood', async () => {
    const seen = (await post(gaelle, 'fibre-au-quotidien', 'Vu')).id!;
    const less = (await post(gaelle, 'fibre-au-quotidien', 'Moins')).id!;
    product.clock.move(1_000);
    const before = ids(await whole(bruno, 100));
    await see(bruno, seen);
    product.clock.move(1_000);
    const edges = await whole(bruno, 100);
    const firstSeen = edges.findIndex(({ wasSeen }) => wasSeen);
    expect(edges.slice(firstSeen).every(({ wasSeen }) => wasSeen)).toBe(true);
    expect(ids(edges).indexOf(seen)).toBeGreaterThanOrEqual(firstSeen);
    expect(ids(edges).indexOf(less)).toBeLessThan(firstSeen);
    for (const thing of [personId('gaelle'), fibre]) {
      expect(await choose(bruno, thing, 'less')).toEqual([]);
      product.clock.move(1_000);
      const sunk = await whole(bruno, 100);
      const [{ count }] = (await product.database.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM post WHERE id = ANY(${ids(sunk).map((id) => fromNodeId(id, 'post'))}::uuid[])
        AND ${thing === fibre ? sql`community_id = ${fromNodeId(fibre, 'community')}` : sql`author_id = ${gaelle.id}`}`)) as [{ count: number }];
      expect(ids(sunk).slice(-count)).toContain(less);
      expect((await bruno.query<{ viewer: { home: { nodes: { id: string }[] } } }>('{ viewer { home(first: 5) { nodes { id } } } }')).data.viewer.home.nodes.map(({ id }) => id)).toContain(less);
      await choose(bruno, thing, 'neither');
    }
    await product.database.rows(sql`DELETE FROM post_visit WHERE person_id = ${bruno.id} AND post_id = ${fromNodeId(seen, 'post')}`);
    product.clock.move(1_000);
    expect(ids(await whole(bruno, 100))).toEqual(before);
  });

  test('less of a topic reaches its communities, but not one that I follow; there is no less of a conversation', async () => {
    const [{ topic }] = (await product.database.rows<{ topic: string }>(sql`SELECT topics[1] AS topic FROM community WHERE slug = 'fibre-au-quotidien'`)) as [{ topic: string }];
    const id = (await post(gaelle, 'fibre-au-quotidien', 'D’un sujet')).id!;
    product.clock.move(1_000);
    const place = async (): Promise<number> => ids(await whole(bruno, 100)).indexOf(id);
    const before = await place();
    await choose(bruno, { topic }, 'less');
    expect(await place()).toBeGreaterThan(before);
    await choose(bruno, fibre, 'followed');
    expect(await place()).toBeLessThanOrEqual(before);
    expect(await choose(bruno, id, 'less')).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('read to its end it is one order, whatever the size of its pages and whatever happens meanwhile', async () => {
    const expected = ids(await whole(bruno, 100));
    expect(expected.length).toBeGreaterThan(20);
    product.clock.move(1_000);
    const paged = await whole(bruno, 4, async (n) => {
      product.clock.move(1_000);
      // What one sees on the way, what comes new and what is followed change no later page.
      for (const id of expected.slice(n * 4, n * 4 + 4)) await see(bruno, id);
      await post(gaelle, 'fibre-au-quotidien', 'Du nouveau');
    });
    expect(ids(paged)).toEqual(expected);
    expect(new Set(ids(paged)).size).toBe(paged.length);
    await product.database.rows(sql`DELETE FROM post_visit WHERE person_id = ${bruno.id}`);
  });

  test.each(['x', '', Buffer.from('["2090-01-01T00:00:00Z","1","x"]').toString('base64url'), Buffer.from('["2026","nan",""]').toString('base64url')])('a cursor that is none of this list (%s) is read as none', async (after) => {
    expect(ids((await page(bruno, 5, after)).edges)).toEqual(ids((await page(bruno, 5)).edges));
  });

  test('twenty with all that a card shows, and why, cost at most twelve statements, and forty no more', async () => {
    const card = `query ($first: Int!) { viewer { forYou(first: $first) { edges { wasSeen reason { kind topic person { id name } } node { id title body excerpt readingMinutes createdAt editedAt commentCount newCommentCount viewerIsUnread viewerLastReadAt
      author { id name initials jobTitle } community { id name visibility topics viewerRole } mentionedPeople { id name } reactionCounts { kind count } viewerReaction
      viewerCanComment viewerCanReact viewerCanEdit viewerCanDelete viewerCanReport viewerCanModerate viewerCanPin viewerCanFeature viewerCanPromote viewerCanPropose } }
      pageInfo { hasNextPage endCursor } } } }`;
    const cost = (first: number): Promise<number> => statementsOf(async () => expect((await denis.query(card, { first })).errors).toBeUndefined());
    await cost(1);
    // What is shown of a reason is there in both.
    const [top] = (await page(denis, 1)).edges;
    await product.database.rows(sql`UPDATE post SET featured_at = now(), featured_by_id = ${gaelle.id} WHERE id = ${fromNodeId(top!.node.id, 'post')}`);
    expect((await page(denis, 20)).edges.map(({ reason }) => reason.kind)).toContain('featured');
    const twenty = await cost(20);
    expect(twenty).toBeLessThanOrEqual(12);
    expect(await cost(40)).toBe(twenty);
  });

  describe('where more is new than is looked at first', () => {
    const places = Array.from({ length: 7 }, (_, n) => `Chantier ${n + 1}`);
    let old: string[];
    let farid: Actor;
    beforeAll(async () => {
      farid = await product.as('farid');
      const now = new Date(Date.now() + 1_000);
      await product.database.rows(sql`
        INSERT INTO community (id, name, slug, purpose, visibility, language, created_by_id, last_activity_at, created_at)
        SELECT gen_random_uuid(), name, fold(replace(name, ' ', '-')), 'Ce qui avance.', 'open', 'fr', ${gaelle.id}, ${now}, ${now} FROM unnest(${places}::text[]) name`);
      const opened = sql`(SELECT id, row_number() OVER (ORDER BY name) AS n FROM community WHERE name = ANY(${places}::text[]))`;
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT place.id, p.id, CASE p.id WHEN ${gaelle.id} THEN 'manager' ELSE 'member' END, ${now}
        FROM ${opened} place CROSS JOIN unnest(ARRAY[${gaelle.id}, ${farid.id}, ${denis.id}]::uuid[]) p(id)`);
      const write = (authorId: string, how: number, before: number) => product.database.rows<{ id: string }>(sql`
        INSERT INTO post (id, community_id, author_id, client_id, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
        SELECT gen_random_uuid(), place.id, ${authorId}, gen_random_uuid(), NULL, 'Vu.', ${JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vu.' }] }] })}, 'Vu.', 'fr', at, at
        FROM ${opened} place CROSS JOIN generate_series(1, ${how}::int) i CROSS JOIN LATERAL (SELECT ${now}::timestamptz - ${before}::int * interval '1 day' - (i * 7 + place.n) * interval '1 second' AS at) t RETURNING id`);
      await write(denis.id, 55, 0);
      old = (await write(gaelle.id, 2, 2)).map(({ id }) => toNodeId('post', id));
      product.clock.move(2_000);
    });

    test('the newest two hundred come, at most sixty of one community', async () => {
      const edges = await whole(farid, 100);
      const newest = await product.database.rows<{ id: string }>(sql`
        SELECT p.id FROM post p JOIN community c ON c.id = p.community_id WHERE c.name = ANY(${places}::text[]) AND p.author_id = ${denis.id} ORDER BY p.created_at DESC, p.id DESC LIMIT ${rankingBounds.posts - 40}`);
      expect(ids(edges)).toEqual(expect.arrayContaining(newest.map(({ id }) => toNodeId('post', id))));
      expect(ids(edges).filter((id) => old.includes(id))).toEqual([]);
    });

    test('what others wrote before comes all the same to who muted most of it', async () => {
      await choose(farid, personId('denis'), 'muted');
      expect(ids(await whole(farid, 100))).toEqual(expect.arrayContaining(old));
    });
  });
});
