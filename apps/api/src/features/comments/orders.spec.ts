import { fromNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Thread {
  nodes: { bodyMarkdown: string; replies: { nodes: { bodyMarkdown: string; repliesTo: { firstName: string } | null }[] } }[];
  previousCount: number;
  nextCount: number;
  pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
}
const read = async (actor: Actor, id: string, order: string, window: object = {}) =>
  (await actor.query<{ post: { comments: Thread } }>(
    `query ($id: ID!, $order: CommentOrder!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) { post(id: $id) {
      comments(order: $order, first: $first, after: $after, last: $last, before: $before, around: $around) {
        nodes { bodyMarkdown replies { nodes { bodyMarkdown repliesTo { firstName } } } } previousCount nextCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }`,
    { id, order, ...window },
  )).data.post.comments;
const words = ({ nodes }: Thread) => nodes.map(({ bodyMarkdown }) => bodyMarkdown);

describe('comments in another order', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, hugo, ines] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines')]);
  });
  afterAll(() => product.close());
  const react = (actor: Actor, commentId: string, kind: string | null = 'like') =>
    actor.query('mutation ($input: ReactInput!) { react(input: $input) { errors { code } } }', { input: { commentId, kind } });
  const say = async (postId: string, body: string, parentId?: string) => {
    product.clock.move(1000);
    return (await comment(gaelle, postId, body, { parentId })).id!;
  };
  /** A thread with these comments, by their words. */
  const thread = async (...bodies: string[]) => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Et vous ?')).id!;
    const ids: Record<string, string> = {};
    for (const body of bodies) ids[body] = await say(id, body);
    return { id, ids };
  };

  test('the newest first, page after page and back, and how many lie on each side', async () => {
    const { id, ids } = await thread('un', 'deux', 'trois', 'quatre', 'cinq');
    const first = await read(ines, id, 'newest', { first: 2 });
    expect([words(first), first.previousCount, first.nextCount]).toEqual([['cinq', 'quatre'], 0, 3]);
    const second = await read(ines, id, 'newest', { first: 2, after: first.pageInfo.endCursor });
    expect([words(second), second.previousCount, second.nextCount]).toEqual([['trois', 'deux'], 2, 1]);
    const back = await read(ines, id, 'newest', { last: 2, before: second.pageInfo.startCursor });
    expect(words(back)).toEqual(['cinq', 'quatre']);
    const around = await read(ines, id, 'newest', { first: 4, around: ids.deux });
    expect([words(around), around.previousCount]).toEqual([['quatre', 'trois', 'deux', 'un'], 1]);
  });

  test('the best first: most reactions, then most replies, then the newest', async () => {
    const { id, ids } = await thread('ancien', 'aimé', 'discuté', 'récent', 'adoré');
    for (const who of [bruno, hugo]) await react(who, ids['adoré']!);
    await react(bruno, ids['aimé']!);
    await say(id, 'Oui', ids['discuté']);
    const best = ['adoré', 'aimé', 'discuté', 'récent', 'ancien'];
    expect(words(await read(ines, id, 'best'))).toEqual(best);
    const first = await read(ines, id, 'best', { first: 2 });
    const rest = await read(ines, id, 'best', { first: 3, after: first.pageInfo.endCursor });
    expect([...words(first), ...words(rest)]).toEqual(best);
    expect([first.nextCount, rest.previousCount]).toEqual([3, 2]);
    expect(words(await read(ines, id, 'best', { first: 3, around: ids['récent'] }))).toEqual(['aimé', 'discuté', 'récent']);
  });

  test('what is taken back, deleted, hidden or restored counts as it stands', async () => {
    const { id, ids } = await thread('un', 'deux');
    await react(bruno, ids.un!);
    expect(words(await read(ines, id, 'best'))).toEqual(['un', 'deux']);
    await react(bruno, ids.un!, 'bravo');
    expect(words(await read(ines, id, 'best'))).toEqual(['un', 'deux']);
    await react(bruno, ids.un!, null);
    expect(words(await read(ines, id, 'best'))).toEqual(['deux', 'un']);
    const reply = await say(id, 'Oui', ids.un);
    expect(words(await read(ines, id, 'best'))).toEqual(['un', 'deux']);
    const hide = (hidden: boolean) => product.database.rows(sql`UPDATE comment SET hidden_at = ${hidden ? new Date() : null} WHERE id = ${fromNodeId(reply, 'comment')}`);
    await hide(true);
    expect(words(await read(ines, id, 'best'))).toEqual(['deux', 'un']);
    await hide(false);
    expect(words(await read(ines, id, 'best'))).toEqual(['un', 'deux']);
    await gaelle.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { errors { code } } }', { input: { commentId: reply } });
    expect(words(await read(ines, id, 'best'))).toEqual(['deux', 'un']);
  });

  test('the counts by which the best are found are those of what is there, in the sample company too', async () => {
    const wrong = await product.database.rows(sql`
      SELECT c.id FROM comment c WHERE c.reaction_count <> (SELECT count(*) FROM reaction WHERE comment_id = c.id)
      OR c.reply_count <> (SELECT count(*) FROM comment r WHERE r.parent_id = c.id AND r.deleted_at IS NULL AND r.hidden_at IS NULL)`);
    expect(wrong).toEqual([]);
  });

  test('a cursor of another order is as none', async () => {
    const { id } = await thread('un', 'deux');
    const { pageInfo } = await read(ines, id, 'newest', { first: 1 });
    expect(words(await read(ines, id, 'best', { first: 2, after: pageInfo.endCursor }))).toEqual(['deux', 'un']);
  });

  test('a reply says whom it answers: who wrote the comment, or the reply that it replies to', async () => {
    const { id, ids } = await thread('un');
    const { id: first } = await comment(hugo, id, 'à Gaëlle', { parentId: ids.un });
    const { id: second } = await comment(bruno, id, 'à Hugo', { parentId: first! });
    await comment(gaelle, id, 'à Bruno', { parentId: second! });
    const replies = async (actor: Actor) => (await read(actor, id, 'oldest')).nodes[0]!.replies.nodes.map(({ bodyMarkdown, repliesTo }) => [bodyMarkdown, repliesTo?.firstName ?? null]);
    expect(await replies(ines)).toEqual([['à Gaëlle', 'Gaëlle'], ['à Hugo', 'Hugo'], ['à Bruno', 'Bruno']]);
    // Hidden from others, what was answered is told to those who see it alone.
    await product.database.rows(sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(second!, 'comment')}`);
    expect(await replies(ines)).toEqual([['à Gaëlle', 'Gaëlle'], ['à Bruno', null]]);
    expect(await replies(bruno)).toEqual([['à Gaëlle', 'Gaëlle'], ['à Hugo', 'Hugo'], ['à Bruno', 'Bruno']]);
  });

  test('a link to a comment opens it with what stands around after its community was renamed and archived', async () => {
    const { id, ids } = await thread('un', 'deux', 'trois');
    await product.database.rows(sql`UPDATE community SET name = 'Fibre, autrement', slug = 'fibre-autrement', archived_at = now() WHERE id = ${fromNodeId(communityId('fibre-au-quotidien'), 'community')}`);
    expect(words(await read(ines, id, 'oldest', { first: 20, around: ids.trois }))).toEqual(['un', 'deux', 'trois']);
    await product.database.rows(sql`UPDATE community SET name = 'Fibre au quotidien', slug = 'fibre-au-quotidien', archived_at = NULL WHERE slug = 'fibre-autrement'`);
  });
});
