import { fromNodeId } from '@parvis/domain';
import { comment, post, refusals } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Answer {
  errors: { code: string; field: string | null; message: string }[];
}
const act = async <T extends Answer>(actor: Actor, name: string, input: object, more = ''): Promise<T> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return (await actor.query<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${more} errors { code field message } } }`, { input })).data[name]!;
};
const read = async (actor: Actor, id: string) =>
  (await actor.query<{ post: { title: string | null; bodyMarkdown: string; editedAt: string | null; pinnedAt: string | null; deletedAt: string | null; commentCount: number; edits: { nodes: { bodyMarkdown: string }[] }; comments: { nodes: { bodyMarkdown: string }[] } } | null }>(
    'query ($id: ID!) { post(id: $id) { title bodyMarkdown editedAt pinnedAt deletedAt commentCount edits { nodes { bodyMarkdown } } comments { nodes { bodyMarkdown } } } }', { id })).data.post;

describe('taking a deletion back', () => {
  let product: Product;
  let gaelle: Actor;
  let bruno: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [gaelle, bruno] = await Promise.all([product.as('gaelle'), product.as('bruno')]);
  });
  afterAll(() => product.close());
  const kept = async (id: string, kind: string) =>
    (await product.database.rows(sql`SELECT 1 FROM deleted_text WHERE thing_id = ${fromNodeId(id, kind)}::uuid`)).length;

  test('for some seconds a post comes back as it was, its history too; meanwhile nobody reads it', async () => {
    const id = (await post(gaelle!, 'fibre-au-quotidien', 'Première version', { title: 'Un titre' })).id!;
    await act(gaelle!, 'editPost', { postId: id, title: 'Un titre', body: 'Deuxième version' });
    const before = await read(bruno!, id);
    await act(gaelle!, 'deletePost', { postId: id });
    expect(await read(bruno!, id)).toBeNull();
    expect(await read(gaelle!, id)).toBeNull();
    product.clock.move(10_000);
    expect((await act<Answer & { post: { id: string } }>(gaelle!, 'undoDeletePost', { postId: id }, 'post { id }')).post.id).toBe(id);
    expect(await read(bruno!, id)).toEqual(before);
    expect(await kept(id, 'post')).toBe(0);
  });

  test('a post that was answered keeps its place, and its words come back into it', async () => {
    const id = (await post(gaelle!, 'fibre-au-quotidien', 'Une question')).id!;
    await comment(bruno!, id, 'Une réponse');
    await act(gaelle!, 'deletePost', { postId: id });
    expect(await read(bruno!, id)).toMatchObject({ bodyMarkdown: '', commentCount: 1 });
    await act(gaelle!, 'undoDeletePost', { postId: id });
    expect(await read(bruno!, id)).toMatchObject({ bodyMarkdown: 'Une question', deletedAt: null, commentCount: 1 });
  });

  test('a comment comes back and is counted again', async () => {
    const id = (await post(gaelle!, 'fibre-au-quotidien', 'Sujet')).id!;
    const { id: commentId } = await comment(bruno!, id, 'Je retire… non');
    await act(bruno!, 'deleteComment', { commentId });
    expect((await read(gaelle!, id))!.commentCount).toBe(0);
    const back = await act<Answer & { post: { commentCount: number } }>(bruno!, 'undoDeleteComment', { commentId }, 'post { commentCount }');
    expect(back).toEqual({ post: { commentCount: 1 }, errors: [] });
    expect((await read(gaelle!, id))!.comments.nodes).toEqual([{ bodyMarkdown: 'Je retire… non' }]);
  });

  test('later it is too late, and within a minute the text is nowhere any more', async () => {
    const id = (await post(gaelle!, 'fibre-au-quotidien', 'Parti pour de bon')).id!;
    // Why it was closed goes with it.
    await act(gaelle!, 'lockThread', { postId: id, reason: 'Une raison qui part aussi' });
    const reasons = () => product.database.rows(sql`SELECT 1 FROM thread_closing WHERE reason = 'Une raison qui part aussi'`);
    expect(await reasons()).toHaveLength(1);
    await act(gaelle!, 'deletePost', { postId: id });
    product.clock.move(31_000);
    expect(refusals(await act(gaelle!, 'undoDeletePost', { postId: id }))).toEqual(['TOO_LATE_TO_UNDO on postId']);
    expect(await kept(id, 'post')).toBe(1);
    await product.runJobs();
    expect(await kept(id, 'post')).toBe(0);
    expect(await reasons()).toHaveLength(0);
    expect(refusals(await act(gaelle!, 'undoDeletePost', { postId: id }))).toEqual(['NOT_FOUND on postId']);
  });

  test('only who deleted it takes it back, and only once', async () => {
    const id = (await post(gaelle!, 'fibre-au-quotidien', 'À moi')).id!;
    await act(gaelle!, 'deletePost', { postId: id });
    expect(refusals(await act(bruno!, 'undoDeletePost', { postId: id }))).toEqual(['NOT_FOUND on postId']);
    expect(refusals(await act(gaelle!, 'undoDeletePost', { postId: id }))).toEqual([]);
    expect(refusals(await act(gaelle!, 'undoDeletePost', { postId: id }))).toEqual(['NOT_FOUND on postId']);
  });

  test('who left the closed community meanwhile brings nothing back there', async () => {
    const loic = await product.as('loic');
    const id = (await post(loic, 'unite-intervention-ouest', 'Interne')).id!;
    await act(loic, 'deletePost', { postId: id });
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = (SELECT author_id FROM post WHERE id = ${fromNodeId(id, 'post')}::uuid)
      AND community_id = (SELECT community_id FROM post WHERE id = ${fromNodeId(id, 'post')}::uuid)`);
    expect(refusals(await act(loic, 'undoDeletePost', { postId: id }))).toEqual(['NOT_FOUND on postId']);
  });
});
