import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Reactions {
  reactionCounts: { kind: string; count: number }[];
  viewerReaction: string | null;
  reactedBy: { nodes: { kind: string; person: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const fields = 'reactionCounts { kind count } viewerReaction reactedBy(first: $first, after: $after, kind: $kind) { nodes { kind person { name } } pageInfo { hasNextPage endCursor } }';
const head = '$id: ID!, $first: Int, $after: String, $kind: ReactionKind';
const ofPost = async (actor: Actor, id: string, variables: object = {}) =>
  (await actor.query<{ post: Reactions }>(`query (${head}) { post(id: $id) { ${fields} } }`, { id, ...variables })).data.post;
const ofComment = async (actor: Actor, id: string, variables: object = {}) =>
  (await actor.query<{ comment: Reactions }>(`query (${head}) { comment(id: $id) { ${fields} } }`, { id, ...variables })).data.comment;
const react = async (actor: Actor, input: { postId?: string; commentId?: string; kind?: string | null }) =>
  (await actor.query<{ react: { post: Pick<Reactions, 'viewerReaction'> | null; comment: Pick<Reactions, 'viewerReaction'> | null; errors: { code: string; field: string | null }[] } }>(
    'mutation ($input: ReactInput!) { react(input: $input) { post { viewerReaction } comment { viewerReaction } errors { code field } } }', { input })).data.react;

describe('reactions', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  let postId: string;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, hugo, ines] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines')]);
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    postId = (await post(gaelle!, 'fibre-au-quotidien', 'Voilà')).id!;
  });

  test('people react, each in one way; everyone sees how many and who', async () => {
    expect(await react(bruno!, { postId, kind: 'bravo' })).toEqual({ post: { viewerReaction: 'bravo' }, comment: null, errors: [] });
    product.clock.move(1000);
    await react(hugo!, { postId, kind: 'like' });
    product.clock.move(1000);
    await react(ines!, { postId, kind: 'bravo' });
    const seen = await ofPost(gaelle!, postId);
    expect(seen.reactionCounts).toEqual([{ kind: 'like', count: 1 }, { kind: 'bravo', count: 2 }]);
    expect(seen.viewerReaction).toBeNull();
    expect(seen.reactedBy.nodes.map(({ kind, person }) => `${person.name.split(' ')[0]} ${kind}`)).toEqual(['Inès bravo', 'Hugo like', 'Bruno bravo']);
    expect((await ofPost(gaelle!, postId, { kind: 'like' })).reactedBy.nodes).toHaveLength(1);
  });

  test('changing one’s mind replaces, taking it back removes', async () => {
    await react(bruno!, { postId, kind: 'like' });
    await react(bruno!, { postId, kind: 'thanks' });
    expect(await ofPost(bruno!, postId)).toMatchObject({ reactionCounts: [{ kind: 'thanks', count: 1 }], viewerReaction: 'thanks' });
    await react(bruno!, { postId, kind: null });
    expect(await ofPost(bruno!, postId)).toMatchObject({ reactionCounts: [], viewerReaction: null, reactedBy: { nodes: [] } });
  });

  test('ten clicks at once are one reaction', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => react(bruno!, { postId, kind: i % 2 ? 'like' : 'funny' })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await ofPost(gaelle!, postId)).reactionCounts.map(({ count }) => count)).toEqual([1]);
  });

  test('comments are reacted to in the same way, apart from their post', async () => {
    const { id } = await comment(bruno!, postId, 'Réponse');
    expect(await react(gaelle!, { commentId: id!, kind: 'insightful' })).toEqual({ post: null, comment: { viewerReaction: 'insightful' }, errors: [] });
    expect(await ofComment(hugo!, id!)).toMatchObject({ reactionCounts: [{ kind: 'insightful', count: 1 }] });
    expect((await ofPost(hugo!, postId)).reactionCounts).toEqual([]);
  });

  test('who reacted is read page by page to the end', async () => {
    const people = await product.database.rows<{ id: string }>(sql`SELECT id FROM person ORDER BY id LIMIT 25`);
    for (const { id } of people) {
      await product.database.rows(sql`INSERT INTO reaction (id, person_id, post_id, kind, created_at) VALUES (${randomUUID()}, ${id}, ${fromNodeId(postId, 'post')}, 'like', date_trunc('day', now()))`);
    }
    let found = 0;
    for (let after: string | null = null, more = true; more; ) {
      const page: Reactions = await ofPost(ines!, postId, { first: 10, after });
      found += page.reactedBy.nodes.length;
      ({ hasNextPage: more, endCursor: after } = page.reactedBy.pageInfo);
    }
    expect(found).toBe(25);
  });

  test('an input names one thing', async () => {
    const { id } = await comment(bruno!, postId, 'Réponse');
    for (const input of [{}, { postId, commentId: id! }]) expect((await react(bruno!, { ...input, kind: 'like' })).errors).toEqual([{ code: 'INVALID', field: 'postId' }]);
  });

  test('nobody reacts in an archived community, nor to what was deleted; nothing is left to see of the reactions to it', async () => {
    await react(bruno!, { postId, kind: 'like' });
    await comment(bruno!, postId, 'Réponse');
    await gaelle!.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedPostId } }', { input: { postId } });
    expect((await react(hugo!, { postId, kind: 'like' })).errors).toEqual([{ code: 'NOT_FOUND', field: 'postId' }]);
    expect(await ofPost(hugo!, postId)).toMatchObject({ reactionCounts: [], reactedBy: { nodes: [] } });
    const elsewhere = await product.database.rows<{ id: string; community_id: string }>(sql`SELECT p.id, p.community_id FROM post p JOIN community c ON c.id = p.community_id WHERE c.slug = 'book-club' LIMIT 1`);
    await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE id = ${elsewhere[0]!.community_id}`);
    expect((await react(ines!, { postId: toNodeId('post', elsewhere[0]!.id), kind: 'like' })).errors).toEqual([{ code: 'ARCHIVED', field: 'postId' }]);
  });

  test('a secret post and none refuse a reaction in the same way', async () => {
    const [secret] = await product.database.rows<{ id: string }>(sql`SELECT p.id FROM post p JOIN community c ON c.id = p.community_id WHERE c.slug = 'projet-boreal' LIMIT 1`);
    const [hidden] = await product.database.rows<{ id: string }>(sql`SELECT id FROM comment WHERE post_id = ${secret!.id} LIMIT 1`);
    expect(await react(gaelle!, { postId: toNodeId('post', secret!.id), kind: 'like' })).toEqual(await react(gaelle!, { postId: toNodeId('post', randomUUID()), kind: 'like' }));
    expect(await react(gaelle!, { commentId: toNodeId('comment', hidden?.id ?? randomUUID()), kind: 'like' })).toEqual(await react(gaelle!, { commentId: toNodeId('comment', randomUUID()), kind: 'like' }));
  });
});
