import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, communityId, personId, post, refusals } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Shown {
  post: {
    title: string | null;
    bodyMarkdown: string;
    body: object;
    excerpt: string;
    editedAt: string | null;
    deletedAt: string | null;
    commentCount: number;
    author: { name: string };
    mentionedPeople: { name: string }[];
    edits: { nodes: { title: string | null; bodyMarkdown: string }[]; pageInfo: { hasNextPage: boolean } };
  } | null;
}
const show = (actor: Actor, id: string) =>
  actor.query<Shown>(
    `query ($id: ID!) { post(id: $id) { title bodyMarkdown body excerpt editedAt deletedAt commentCount author { name } mentionedPeople { name }
      edits { nodes { title bodyMarkdown } pageInfo { hasNextPage } } } }`,
    { id },
  );
const edit = async (actor: Actor, postId: string, body: string, title?: string) =>
  (await actor.query<{ editPost: { post: { id: string } | null; errors: { code: string; field: string | null; message: string }[] } }>(
    'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } errors { code field message } } }',
    { input: { postId, body, title } },
  )).data.editPost;
const remove = async (actor: Actor, postId: string) =>
  (await actor.query<{ deletePost: { post: { id: string; deletedAt: string } | null; deletedPostId: string | null; errors: { code: string; field: string | null; message: string }[] } }>(
    'mutation ($input: DeletePostInput!) { deletePost(input: $input) { post { id deletedAt } deletedPostId errors { code field message } } }',
    { input: { postId } },
  )).data.deletePost;

describe('posts', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, hugo, ines, denis] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines'), product.as('denis')]);
  });
  afterAll(() => product.close());

  describe('writing', () => {
    test('a member posts; everyone who may read the community reads it as it was written', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Bonjour **à tous**.\n\n- un\n- deux', { title: '  Deux\npoints ' });
      for (const reader of [gaelle!, bruno!, ines!]) {
        const { data } = await show(reader, id!);
        expect(data.post).toMatchObject({ title: 'Deux points', bodyMarkdown: 'Bonjour **à tous**.\n\n- un\n- deux', excerpt: 'Bonjour à tous. un deux', commentCount: 0, editedAt: null });
      }
    });

    test('sending the same message ten times at once posts it once', async () => {
      const clientId = randomUUID();
      const sent = await Promise.all(Array.from({ length: 10 }, () => post(gaelle!, 'fibre-au-quotidien', 'Une seule fois', { clientId })));
      expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
      expect(sent.flatMap(({ errors }) => errors)).toEqual([]);
      expect(await product.database.rows(sql`SELECT 1 FROM post WHERE client_id = ${clientId}`)).toHaveLength(1);
    });

    test('the same number from another person is another message', async () => {
      const clientId = randomUUID();
      const [one, other] = [await post(gaelle!, 'fibre-au-quotidien', 'Le mien', { clientId }), await post(hugo!, 'fibre-au-quotidien', 'Le sien', { clientId })];
      expect(other.errors).toEqual([]);
      expect(other.id).not.toBe(one.id);
    });

    test('a retry is answered with the first post even after one left the community', async () => {
      const clientId = randomUUID();
      const first = await post(hugo!, 'fibre-au-quotidien', 'Envoyé avant de partir', { clientId });
      const input = { communityId: communityId('fibre-au-quotidien') };
      await hugo!.query('mutation ($input: CommunityInput!) { leaveCommunity(input: $input) { errors { code } } }', { input });
      expect(await post(hugo!, 'fibre-au-quotidien', 'Envoyé avant de partir', { clientId })).toEqual(first);
      expect(refusals(await post(hugo!, 'fibre-au-quotidien', 'Un autre'))).toEqual(['NOT_ALLOWED on communityId']);
      await hugo!.query('mutation ($input: CommunityInput!) { joinCommunity(input: $input) { errors { code } } }', { input });
    });

    test('who does not belong reads an open community but may not post there', async () => {
      const refused = await post(ines!, 'fibre-au-quotidien', 'Bonjour');
      expect(refused).toEqual({ id: null, errors: [{ code: 'NOT_ALLOWED', field: 'communityId', message: 'Vous ne pouvez pas faire cela ici.' }] });
    });

    test('a secret community and none refuse a post in the same way', async () => {
      const unknown = await gaelle!.query<object>('mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field message } } }', {
        input: { clientId: randomUUID(), communityId: toNodeId('community', randomUUID()), body: 'Allô ?', language: 'fr' },
      });
      const secret = await gaelle!.query<object>('mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field message } } }', {
        input: { clientId: randomUUID(), communityId: communityId('projet-boreal'), body: 'Allô ?', language: 'fr' },
      });
      expect(secret).toEqual(unknown);
      expect(JSON.stringify(secret)).toContain('NOT_FOUND');
    });

    test.each([
      ['an empty text', { body: '  \n ' }, ['REQUIRED on body']],
      ['a text of signs that show nothing', { body: '---' }, ['REQUIRED on body']],
      ['a text one character too long', { body: 'a'.repeat(40_001) }, ['TOO_LONG on body']],
      ['a title one character too long', { body: 'Voilà', title: 'é'.repeat(151) }, ['TOO_LONG on title']],
      ['a link that runs a script', { body: '[ici](javascript:alert(1))' }, ['RICH_TEXT_LINK on body']],
      ['an image from outside', { body: '![pixel](https://example.org/pixel.gif)' }, ['RICH_TEXT_IMAGE on body']],
      ['a mention of nobody', { body: `Merci <person:${toNodeId('person', randomUUID())}>` }, ['MENTION_UNKNOWN on body']],
      ['a mention of something that is no person', { body: 'Voir <post:post_01>' }, ['MENTION_UNKNOWN on body']],
      ['an id of the sender that is none', { body: 'Voilà', clientId: 'x' }, ['INVALID on clientId']],
    ])('%s is refused', async (_what, { body, ...more }, expected) => {
      expect(refusals(await post(gaelle!, 'fibre-au-quotidien', body, more))).toEqual(expected);
    });

    test('everything wrong is said at once', async () => {
      expect(refusals(await post(gaelle!, 'fibre-au-quotidien', '', { title: 'x'.repeat(200) }))).toEqual(['TOO_LONG on title', 'REQUIRED on body']);
    });

    test('the longest text and title are taken', async () => {
      expect((await post(gaelle!, 'fibre-au-quotidien', 'a'.repeat(40_000), { title: '🙂'.repeat(150) })).errors).toEqual([]);
    });

    test('what looks like HTML stays text, and signs that databases refuse are dropped', async () => {
      const { id, errors } = await post(gaelle!, 'fibre-au-quotidien', '<script>alert(1)</script> \u0000 \ud800 \u202etxt.exe', { title: '<b>\u0000\u202eT\ud800' });
      expect(errors).toEqual([]);
      const { data } = await show(bruno!, id!);
      expect(data.post!.body).toMatchObject({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: expect.stringContaining('<script>alert(1)</script>') }] }] });
      expect(data.post!.title).toBe('<b>T\ufffd');
    });
  });

  describe('mentions', () => {
    test('a text holds the id of who is mentioned; readers see the name', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', `Merci <person:${personId('ines')}> et <person:${personId('bruno')}>, et encore <person:${personId('ines')}>.`);
      const { data } = await show(hugo!, id!);
      expect(data.post!.mentionedPeople.map(({ name }) => name.split(' ')[0])).toEqual(['Inès', 'Bruno']);
      expect(data.post!.bodyMarkdown).toContain(`<person:${personId('ines')}>`);
      expect(data.post!.excerpt).toMatch(/^Merci @Inès \S+ et @Bruno /);
    });

    test('in a community that is not open, mentioning someone who does not read it says so, by name', async () => {
      const elif = await product.as('elif');
      const refused = await post(elif, 'comite-social', `Qu’en dit <person:${personId('ines')}> ?`);
      expect(refusals(refused)).toEqual(['MENTION_CANNOT_READ on body']);
      expect(refused.errors[0]!.message).toMatch(/^Le texte mentionne Inès Carvalho, qui ne pourra pas le lire/);
      expect((await post(elif, 'comite-social', `Qu’en dit <person:${personId('josiane')}> ?`)).errors).toEqual([]);
      expect(await product.database.rows(sql`SELECT 1 FROM post WHERE body_text LIKE ${`%${personId('ines')}%`} AND community_id = ${fromNodeId(communityId('comite-social'), 'community')}`)).toEqual([]);
    });

    test('fifty people may be mentioned, fifty-one may not', async () => {
      const people = await product.database.rows<{ id: string }>(sql`SELECT id FROM person ORDER BY id LIMIT 51`);
      const text = (n: number): string => people.slice(0, n).map(({ id }) => `<person:${toNodeId('person', id)}>`).join(' ');
      expect((await post(gaelle!, 'fibre-au-quotidien', text(50))).errors).toEqual([]);
      expect(refusals(await post(gaelle!, 'fibre-au-quotidien', text(51)))).toEqual(['TOO_LARGE on body']);
    });

    test('a later edit keeps the mention of someone who has left since', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', `Merci <person:${personId('tom')}>`);
      await product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${fromNodeId(personId('tom'), 'person')}`);
      expect((await edit(gaelle!, id!, `Merci encore <person:${personId('tom')}>`)).errors).toEqual([]);
      expect(refusals(await post(gaelle!, 'fibre-au-quotidien', `Et <person:${personId('tom')}> ?`))).toEqual(['MENTION_CANNOT_READ on body']);
      await product.database.rows(sql`UPDATE person SET deactivated_at = NULL WHERE id = ${fromNodeId(personId('tom'), 'person')}`);
    });
  });

  describe('editing', () => {
    test('the author rewords; the post is marked and every earlier wording kept', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Version une', { title: 'Un' });
      await edit(gaelle!, id!, 'Version deux', 'Deux');
      product.clock.move(1000);
      await edit(gaelle!, id!, 'Version trois');
      const { data } = await show(ines!, id!);
      expect(data.post).toMatchObject({ title: null, bodyMarkdown: 'Version trois', editedAt: expect.any(String) });
      expect(data.post!.edits.nodes).toEqual([{ title: 'Deux', bodyMarkdown: 'Version deux' }, { title: 'Un', bodyMarkdown: 'Version une' }]);
    });

    test('saving without a change leaves no mark', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Pareil', { title: 'Titre' });
      await edit(gaelle!, id!, 'Pareil', 'Titre');
      expect((await show(gaelle!, id!)).data.post).toMatchObject({ editedAt: null, edits: { nodes: [] } });
    });

    test('two devices saving at once lose no wording', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Départ');
      await Promise.all(['A', 'B', 'C'].map((text) => edit(gaelle!, id!, text)));
      const { data } = await show(gaelle!, id!);
      expect([data.post!.bodyMarkdown, ...data.post!.edits.nodes.map(({ bodyMarkdown }) => bodyMarkdown)].sort()).toEqual(['A', 'B', 'C', 'Départ']);
    });

    test('nobody edits the words of someone else, not even the manager', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Mes mots');
      for (const other of [bruno!, hugo!, ines!]) expect(refusals(await edit(other, id!, 'Vos mots'))).toEqual(['NOT_ALLOWED on postId']);
      expect((await show(gaelle!, id!)).data.post!.bodyMarkdown).toBe('Mes mots');
    });
  });

  describe('deleting', () => {
    test('a post that nobody answered is gone for everyone', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'À effacer');
      expect(await remove(gaelle!, id!)).toEqual({ post: null, deletedPostId: id, errors: [] });
      for (const reader of [gaelle!, bruno!, ines!]) expect((await show(reader, id!)).data.post).toBeNull();
      expect(refusals(await remove(gaelle!, id!))).toEqual(['NOT_FOUND on postId']);
    });

    test('where others answered, an emptied post keeps its place; words and history are wiped at once', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Un secret à code-secret', { title: 'Titre code-secret' });
      await edit(gaelle!, id!, 'Un autre mot code-secret', 'Titre code-secret bis');
      await comment(bruno!, id!, 'Ma réponse');
      expect(await remove(gaelle!, id!)).toMatchObject({ post: { id, deletedAt: expect.any(String) }, deletedPostId: id });
      expect((await show(ines!, id!)).data.post).toMatchObject({ title: null, bodyMarkdown: '', excerpt: '', commentCount: 1, edits: { nodes: [] } });
      const left = await product.database.rows(sql`SELECT p::text FROM post p WHERE p::text LIKE '%code-secret%' UNION ALL SELECT e::text FROM post_edit e WHERE e::text LIKE '%code-secret%'`);
      expect(left).toEqual([]);
      expect(refusals(await edit(gaelle!, id!, 'Revenir'))).toEqual(['NOT_FOUND on postId']);
      expect(refusals(await comment(bruno!, id!, 'Encore'))).toEqual(['NOT_FOUND on postId']);
    });

    test('nobody deletes the post of someone else', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Je reste');
      for (const other of [bruno!, hugo!, ines!]) expect(refusals(await remove(other, id!))).toEqual(['NOT_ALLOWED on postId']);
    });
  });

  describe('what is not theirs', () => {
    test('a post of a secret community answers an outsider as one that does not exist', async () => {
      const { id } = await post(denis!, 'projet-boreal', 'Le calendrier', { title: 'Boréal' });
      expect((await show(denis!, id!)).data.post).toMatchObject({ title: 'Boréal' });
      const unknown = toNodeId('post', randomUUID());
      for (const outsider of [gaelle!, hugo!, ines!]) {
        expect(await show(outsider, id!)).toEqual(await show(outsider, unknown));
        expect(await edit(outsider, id!, 'x')).toEqual(await edit(outsider, unknown, 'x'));
        expect(await remove(outsider, id!)).toEqual(await remove(outsider, unknown));
        expect((await comment(outsider, id!, 'x')).errors).toEqual((await comment(outsider, unknown, 'x')).errors);
      }
      expect((await product.anonymous.query('query ($id: ID!) { post(id: $id) { id } }', { id })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    });

    test('a closed community is known to who does not belong, its posts are not', async () => {
      const feed = 'query ($id: ID!) { community(id: $id) { name posts { nodes { id } pageInfo { hasNextPage } } pinnedPosts { id } } }';
      const { data } = await ines!.query<{ community: object }>(feed, { id: communityId('comite-social') });
      expect(data.community).toEqual({ name: 'Comité social', posts: { nodes: [], pageInfo: { hasNextPage: false } }, pinnedPosts: [] });
    });

    test('a hidden post is left to its author and the managers', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'À revoir');
      await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(id!, 'post')}`);
      expect((await show(gaelle!, id!)).data.post).not.toBeNull();
      expect((await show(bruno!, id!)).data.post).not.toBeNull();
      for (const other of [hugo!, ines!]) expect((await show(other, id!)).data.post).toBeNull();
    });
  });

  describe('the feed of a community', () => {
    interface Feed {
      community: { posts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    }
    const whole = async (actor: Actor, community: string, order: string, first: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data }: { data: Feed } = await actor.query<Feed>(
          'query ($id: ID!, $first: Int, $after: String, $order: FeedOrder!) { community(id: $id) { posts(first: $first, after: $after, order: $order) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
          { id: communityId(community), first, after, order },
        );
        ids.push(...data.community.posts.nodes.map(({ id }) => id));
        ({ hasNextPage: more, endCursor: after } = data.community.posts.pageInfo);
      }
      return ids;
    };

    test.each(['recent', 'activity'])('read to the end in pages of three (%s), it is what one sees, each post once, in order', async (order) => {
      // Five at the same instant: what a cursor cut too short would lose.
      await product.database.rows(sql`UPDATE post SET created_at = date_trunc('day', now()), last_activity_at = date_trunc('day', now())
        WHERE id IN (SELECT id FROM post WHERE community_id = ${fromNodeId(communityId('fibre-au-quotidien'), 'community')} ORDER BY id LIMIT 5)`);
      const expected = await product.database.rows<{ id: string }>(sql`
        SELECT id FROM post WHERE community_id = ${fromNodeId(communityId('fibre-au-quotidien'), 'community')} AND deleted_at IS NULL AND hidden_at IS NULL
        ORDER BY CASE WHEN ${order} = 'recent' THEN created_at ELSE last_activity_at END DESC, id DESC`);
      expect(await whole(ines!, 'fibre-au-quotidien', order, 3)).toEqual(expected.map(({ id }) => toNodeId('post', id)));
    });

    test('the author of a hidden post still finds it, others do not', async () => {
      const { id } = await post(gaelle!, 'fibre-au-quotidien', 'Cachée dans le fil');
      await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(id!, 'post')}`);
      expect(await whole(gaelle!, 'fibre-au-quotidien', 'recent', 100)).toContain(id);
      expect(await whole(hugo!, 'fibre-au-quotidien', 'recent', 100)).not.toContain(id);
    });

    test('a cursor of elsewhere is read as none', async () => {
      const first = 'query ($id: ID!, $after: String) { community(id: $id) { posts(first: 2, after: $after) { nodes { id } } } }';
      const id = communityId('fibre-au-quotidien');
      const [plain, garbled] = [await ines!.query(first, { id }), await ines!.query(first, { id, after: 'xx' })];
      expect(garbled.data).toEqual(plain.data);
    });
  });
});
