import { randomUUID } from 'node:crypto';
import { fromNodeId } from '@parvis/domain';
import { sql } from '../../platform/database/sql.ts';
import { comment, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';

/** What a person sends again and again because no answer came: one after the other, and all at once. */
describe('five retries after a timeout have one effect', () => {
  let product: Product;
  let gaelle: Actor;
  let postId: string;
  beforeAll(async () => {
    product = await startProduct();
    gaelle = await product.as('gaelle');
    postId = (await post(gaelle, 'fibre-au-quotidien', 'Une question')).id!;
  });
  afterAll(() => product.close());

  const five = [1, 2, 3, 4, 5];
  const ways: Record<string, (send: () => Promise<{ id: string | null }>) => Promise<(string | null)[]>> = {
    'one after the other': async (send) => {
      const ids: (string | null)[] = [];
      for (const _ of five) ids.push((await send()).id);
      return ids;
    },
    'all at once': async (send) => (await Promise.all(five.map(send))).map(({ id }) => id),
  };

  test.each(Object.keys(ways))('a post, %s', async (way) => {
    const clientId = randomUUID();
    const ids = await ways[way]!(() => post(gaelle, 'fibre-au-quotidien', `Un texte ${way}`, { clientId }));
    expect(new Set(ids).size).toBe(1);
    expect(await product.database.rows(sql`SELECT FROM post WHERE body_markdown = ${`Un texte ${way}`}`)).toHaveLength(1);
  });

  test.each(Object.keys(ways))('a comment, %s', async (way) => {
    const clientId = randomUUID();
    const [before] = await product.database.rows<{ comment_count: number }>(sql`SELECT comment_count FROM post WHERE id = ${fromNodeId(postId, 'post')}`);
    const ids = await ways[way]!(() => comment(gaelle, postId, `Un commentaire ${way}`, { clientId }));
    expect(new Set(ids).size).toBe(1);
    const [after] = await product.database.rows<{ comment_count: number }>(sql`SELECT comment_count FROM post WHERE id = ${fromNodeId(postId, 'post')}`);
    expect(after!.comment_count).toBe(before!.comment_count + 1);
  });

  test.each(Object.keys(ways))('new words for a post, %s', async (way) => {
    const [before] = await product.database.rows<{ edits: number }>(sql`SELECT count(*)::int AS edits FROM post_edit WHERE post_id = ${fromNodeId(postId, 'post')}`);
    await ways[way]!(async () => {
      const { data } = await gaelle.query<{ editPost: { post: { id: string } } }>('mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId, body: `D’autres mots, ${way}` } });
      return data.editPost.post;
    });
    const [after] = await product.database.rows<{ edits: number }>(sql`SELECT count(*)::int AS edits FROM post_edit WHERE post_id = ${fromNodeId(postId, 'post')}`);
    expect(after!.edits).toBe(before!.edits + 1);
  });

  test.each(Object.keys(ways))('new words for a comment, %s', async (way) => {
    const { id: commentId } = await comment(gaelle, postId, 'À reformuler');
    await ways[way]!(async () => {
      const { data } = await gaelle.query<{ editComment: { comment: { id: string } } }>('mutation ($input: EditCommentInput!) { editComment(input: $input) { comment { id } } }', { input: { commentId, body: `Reformulé, ${way}` } });
      return data.editComment.comment;
    });
    expect(await product.database.rows(sql`SELECT FROM comment_edit WHERE comment_id = ${fromNodeId(commentId!, 'comment')}`)).toHaveLength(1);
  });
});
