import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, personId, post, refusals } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Line {
  id: string;
  bodyMarkdown: string;
  deletedAt: string | null;
}
interface Thread {
  post: {
    commentCount: number;
    lastActivityAt: string;
    comments: {
      nodes: (Line & { replies: { nodes: Line[]; pageInfo: { hasNextPage: boolean } }; replyCount: number })[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
      previousCount: number;
      nextCount: number;
    };
  } | null;
}
const read = async (actor: Actor, id: string, variables: Record<string, unknown> = {}) =>
  (await actor.query<Thread>(
    `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID, $replies: Int) { post(id: $id) { commentCount lastActivityAt
      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {
        nodes { id bodyMarkdown deletedAt replyCount replies(first: $replies, around: $around) { nodes { id bodyMarkdown deletedAt } pageInfo { hasNextPage } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } previousCount nextCount } } }`,
    { id, ...variables },
  )).data.post;
const texts = (thread: Awaited<ReturnType<typeof read>>): string[] =>
  thread!.comments.nodes.flatMap(({ bodyMarkdown, replies }) => [bodyMarkdown, ...replies.nodes.map((reply) => `> ${reply.bodyMarkdown}`)]);

type Answer = { errors: { code: string; field: string | null; message: string }[] };
const edit = async (actor: Actor, commentId: string, body: string) =>
  (await actor.query<{ editComment: Answer }>('mutation ($input: EditCommentInput!) { editComment(input: $input) { comment { id } errors { code field message } } }', { input: { commentId, body } }))
    .data.editComment;
const remove = async (actor: Actor, commentId: string) =>
  (await actor.query<{ deleteComment: Answer & { comment: { id: string } | null; post: { commentCount: number } | null; deletedCommentId: string | null } }>(
    'mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { comment { id } post { commentCount } deletedCommentId errors { code field message } } }',
    { input: { commentId } },
  )).data.deleteComment;

describe('comments', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  let denis: Actor;
  let postId: string;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, hugo, ines, denis] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines'), product.as('denis')]);
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    postId = (await post(gaelle!, 'fibre-au-quotidien', 'Une question')).id!;
  });
  const hide = (table: 'post' | 'comment', id: string): Promise<unknown> =>
    product.database.rows(table === 'post'
      ? sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(id, 'post')}`
      : sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(id, 'comment')}`);

  describe('writing', () => {
    test('comments stand in the order they came, replies under what they answer, and all are counted', async () => {
      const one = await comment(bruno!, postId, 'Un');
      await comment(hugo!, postId, 'Deux');
      await comment(gaelle!, postId, 'Merci Bruno', { parentId: one.id! });
      const thread = await read(ines!, postId);
      expect(texts(thread)).toEqual(['Un', '> Merci Bruno', 'Deux']);
      expect(thread).toMatchObject({ commentCount: 3, comments: { pageInfo: { hasNextPage: false, hasPreviousPage: false }, previousCount: 0, nextCount: 0 } });
      expect(thread!.comments.nodes.map(({ replyCount }) => replyCount)).toEqual([1, 0]);
    });

    test('a reply to a reply stands under the same comment', async () => {
      const one = await comment(bruno!, postId, 'Un');
      const reply = await comment(gaelle!, postId, 'Deux', { parentId: one.id! });
      await comment(bruno!, postId, 'Trois', { parentId: reply.id! });
      expect(texts(await read(ines!, postId))).toEqual(['Un', '> Deux', '> Trois']);
    });

    test('a comment moves post and community up by activity', async () => {
      product.clock.move(60_000);
      const before = (await read(ines!, postId))!.lastActivityAt;
      await comment(bruno!, postId, 'Plus tard');
      expect((await read(ines!, postId))!.lastActivityAt > before).toBe(true);
      const [row] = await product.database.rows<{ same: boolean }>(sql`
        SELECT c.last_activity_at = p.last_activity_at AS same FROM post p JOIN community c ON c.id = p.community_id WHERE p.id = ${fromNodeId(postId, 'post')}`);
      expect(row).toEqual({ same: true });
    });

    test('sending the same comment ten times at once posts and counts it once', async () => {
      const clientId = randomUUID();
      const sent = await Promise.all(Array.from({ length: 10 }, () => comment(bruno!, postId, 'Une fois', { clientId })));
      expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
      expect(sent.flatMap(({ errors }) => errors)).toEqual([]);
      expect(await read(ines!, postId)).toMatchObject({ commentCount: 1, comments: { nodes: [{ bodyMarkdown: 'Une fois' }] } });
    });

    test('ten people at once are all counted', async () => {
      await Promise.all(Array.from({ length: 10 }, (_, i) => comment([bruno!, gaelle!, hugo!][i % 3]!, postId, `n° ${i}`)));
      const thread = await read(ines!, postId);
      expect(thread!.commentCount).toBe(10);
      expect(thread!.comments.nodes).toHaveLength(10);
    });

    test.each([
      ['an empty text', '', 'REQUIRED on body'],
      ['a text one character too long', 'a'.repeat(10_001), 'TOO_LONG on body'],
      ['a link that runs a script', '[x](data:text/html,x)', 'RICH_TEXT_LINK on body'],
    ])('%s is refused', async (_what, body, expected) => {
      expect(refusals(await comment(bruno!, postId, body))).toEqual([expected]);
    });

    test('who does not belong reads the thread but may not join in, and is told why', async () => {
      expect(refusals(await comment(ines!, postId, 'Bonjour'))).toEqual(['NOT_ALLOWED on postId']);
      const { data } = await ines!.query<{ post: object }>('query ($id: ID!) { post(id: $id) { viewerCanComment viewerCommentRefusal { code message } } }', { id: postId });
      expect(data.post).toEqual({ viewerCanComment: false, viewerCommentRefusal: { code: 'NOT_ALLOWED', message: expect.any(String) } });
    });

    test.each([
      ['a locked post', 'locked_at', 'POST_LOCKED'],
      ['a hidden post', 'hidden_at', 'POST_HIDDEN'],
    ])('%s takes no comment, not even of its manager', async (_what, column, code) => {
      const state = column === 'locked_at' ? sql`UPDATE post SET locked_at = now() WHERE id = ${fromNodeId(postId, 'post')}` : sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(postId, 'post')}`;
      await product.database.rows(state);
      expect(refusals(await comment(bruno!, postId, 'Trop tard'))).toEqual([`${code} on postId`]);
    });

    test('a reply must answer something of the same post that still stands', async () => {
      const elsewhere = (await post(gaelle!, 'fibre-au-quotidien', 'Ailleurs')).id!;
      const other = await comment(bruno!, elsewhere, 'Là-bas');
      for (const parentId of [other.id!, toNodeId('comment', randomUUID()), 'x']) {
        expect(refusals(await comment(bruno!, postId, 'Réponse', { parentId }))).toEqual(['NOT_FOUND on parentId']);
      }
      const hidden = await comment(hugo!, postId, 'Caché');
      await hide('comment', hidden.id!);
      expect(refusals(await comment(gaelle!, postId, 'Réponse', { parentId: hidden.id! }))).toEqual(['NOT_FOUND on parentId']);
      expect(refusals(await comment(bruno!, postId, 'Réponse', { parentId: hidden.id! }))).toEqual(['POST_HIDDEN on parentId']);
    });

    test('a mention in a comment is of someone who reads the post', async () => {
      const elif = await product.as('elif');
      const closed = (await post(elif, 'comite-social', 'Ordre du jour')).id!;
      expect(refusals(await comment(elif, closed, `<person:${personId('ines')}> ?`))).toEqual(['MENTION_CANNOT_READ on body']);
      expect((await comment(elif, closed, `<person:${personId('josiane')}> ?`)).errors).toEqual([]);
    });
  });

  describe('editing and deleting', () => {
    test('the author rewords and the wording before is kept; nobody else may', async () => {
      const { id } = await comment(bruno!, postId, 'Avant');
      for (const other of [gaelle!, ines!]) expect(refusals(await edit(other, id!, 'x'))).toEqual(['NOT_ALLOWED on commentId']);
      expect((await edit(bruno!, id!, 'Après')).errors).toEqual([]);
      const { data } = await ines!.query<{ comment: object }>('query ($id: ID!) { comment(id: $id) { bodyMarkdown editedAt edits { nodes { bodyMarkdown body } } } }', { id });
      expect(data.comment).toMatchObject({ bodyMarkdown: 'Après', editedAt: expect.any(String), edits: { nodes: [{ bodyMarkdown: 'Avant', body: { type: 'doc' } }] } });
    });

    test('a comment that nobody answered is gone; counts follow', async () => {
      const { id } = await comment(bruno!, postId, 'À effacer');
      await comment(hugo!, postId, 'Reste');
      for (const other of [gaelle!, ines!]) expect(refusals(await remove(other, id!))).toEqual(['NOT_ALLOWED on commentId']);
      expect(await remove(bruno!, id!)).toEqual({ comment: null, post: { commentCount: 1 }, deletedCommentId: id, errors: [] });
      expect(texts(await read(ines!, postId))).toEqual(['Reste']);
      expect(refusals(await remove(bruno!, id!))).toEqual(['NOT_FOUND on commentId']);
    });

    test('an answered comment keeps its place, emptied, and goes with the last reply', async () => {
      const one = await comment(bruno!, postId, 'Mot 7788');
      await edit(bruno!, one.id!, 'Mot 7788 bis');
      const reply = await comment(gaelle!, postId, 'Réponse', { parentId: one.id! });
      await remove(bruno!, one.id!);
      expect(await read(ines!, postId)).toMatchObject({ commentCount: 1, comments: { nodes: [{ id: one.id, bodyMarkdown: '', deletedAt: expect.any(String), replies: { nodes: [{ bodyMarkdown: 'Réponse' }] } }] } });
      expect(await product.database.rows(sql`SELECT 1 FROM comment c WHERE c::text LIKE '%Mot 7788%' UNION ALL SELECT 1 FROM comment_edit e WHERE e::text LIKE '%Mot 7788%'`)).toEqual([]);
      expect(refusals(await comment(hugo!, postId, 'x', { parentId: one.id! }))).toEqual(['NOT_FOUND on parentId']);
      await remove(gaelle!, reply.id!);
      expect(await read(ines!, postId)).toMatchObject({ commentCount: 0, comments: { nodes: [] } });
    });

    test('an emptied post goes with the last answer', async () => {
      const { id } = await comment(bruno!, postId, 'Seule réponse');
      await gaelle!.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedPostId } }', { input: { postId } });
      expect(await read(ines!, postId)).toMatchObject({ commentCount: 1 });
      expect(await remove(bruno!, id!)).toMatchObject({ post: null, errors: [] });
      expect(await read(ines!, postId)).toBeNull();
    });

    test('a hidden comment and what stands under it are left to their authors and the managers', async () => {
      const one = await comment(hugo!, postId, 'Caché');
      await comment(gaelle!, postId, 'Dessous', { parentId: one.id! });
      await hide('comment', one.id!);
      expect(texts(await read(bruno!, postId))).toEqual(['Caché', '> Dessous']);
      expect(texts(await read(hugo!, postId))).toEqual(['Caché']);
      expect(texts(await read(ines!, postId))).toEqual([]);
      expect((await ines!.query('query ($id: ID!) { comment(id: $id) { id } }', { id: one.id })).data).toEqual({ comment: null });
    });

    test('a comment of a secret community answers an outsider as one that does not exist', async () => {
      const secret = (await post(denis!, 'projet-boreal', 'Secret')).id!;
      const { id } = await comment(denis!, secret, 'Très secret');
      const unknown = toNodeId('comment', randomUUID());
      for (const outsider of [gaelle!, ines!]) {
        expect(await edit(outsider, id!, 'x')).toEqual(await edit(outsider, unknown, 'x'));
        expect(await remove(outsider, id!)).toEqual(await remove(outsider, unknown));
        expect((await outsider.query('query ($id: ID!) { comment(id: $id) { id } }', { id })).data).toEqual({ comment: null });
      }
    });
  });

  describe('reading a long thread', () => {
    let ids: string[];
    let replies: string[];
    beforeEach(async () => {
      ids = [];
      for (let i = 0; i < 12; i += 1) ids.push((await comment(bruno!, postId, `c${i}`)).id!);
      replies = [];
      for (let i = 0; i < 6; i += 1) replies.push((await comment(gaelle!, postId, `r${i}`, { parentId: ids[9]! })).id!);
      // All at one instant: their ids alone order them.
      await product.database.rows(sql`UPDATE comment SET created_at = date_trunc('day', now()) WHERE post_id = ${fromNodeId(postId, 'post')}`);
    });
    const names = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `c${from + i}`);
    const tops = (thread: Awaited<ReturnType<typeof read>>): string[] => thread!.comments.nodes.map(({ bodyMarkdown }) => bodyMarkdown);

    test('forwards, page after page, and how many follow', async () => {
      const first = await read(ines!, postId, { first: 5 });
      expect(tops(first)).toEqual(names(0, 5));
      expect(first!.comments).toMatchObject({ previousCount: 0, nextCount: 7, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
      const second = await read(ines!, postId, { first: 5, after: first!.comments.pageInfo.endCursor });
      expect(tops(second)).toEqual(names(5, 10));
      expect(second!.comments).toMatchObject({ previousCount: 5, nextCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    });

    test('backwards from the end', async () => {
      const last = await read(ines!, postId, { last: 4 });
      expect(tops(last)).toEqual(names(8, 12));
      expect(last!.comments).toMatchObject({ previousCount: 8, nextCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      const before = await read(ines!, postId, { last: 10, before: last!.comments.pageInfo.startCursor });
      expect(tops(before)).toEqual(names(0, 8));
      expect(before!.comments).toMatchObject({ previousCount: 0, nextCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    });

    test('around a comment, the two before it first', async () => {
      const around = await read(ines!, postId, { first: 4, around: ids[6] });
      expect(tops(around)).toEqual(names(4, 8));
      expect(around!.comments).toMatchObject({ previousCount: 4, nextCount: 4, pageInfo: { hasPreviousPage: true } });
      expect(tops(await read(ines!, postId, { first: 4, around: ids[1] }))).toEqual(names(0, 4));
      expect(tops(await read(ines!, postId, { first: 4, around: ids[2] }))).toEqual(names(0, 4));
      expect(tops(await read(ines!, postId, { first: 4, around: ids[3] }))).toEqual(names(1, 5));
    });

    test('around a reply, which is on its page too', async () => {
      const thread = await read(ines!, postId, { first: 4, replies: 3, around: replies[4] });
      expect(tops(thread)).toEqual(names(7, 11));
      expect(thread!.comments.nodes[2]!.replies.nodes.map(({ bodyMarkdown }) => bodyMarkdown)).toEqual(['r2', 'r3', 'r4']);
      expect(thread!.comments.nodes[2]!.replyCount).toBe(6);
    });

    test('around a comment of another thread, or of none, as if nothing was said', async () => {
      const elsewhere = (await post(gaelle!, 'fibre-au-quotidien', 'Ailleurs')).id!;
      const other = await comment(bruno!, elsewhere, 'Là-bas');
      for (const around of [other.id!, toNodeId('comment', randomUUID()), 'x']) expect(tops(await read(ines!, postId, { first: 4, around }))).toEqual(names(0, 4));
    });
  });

  test('twenty comments with replies, authors, reactions and rights cost the same few statements however many there are', async () => {
    const thread = `query ($id: ID!, $comments: Int!, $replies: Int!) { post(id: $id) { title body author { name initials } community { name } commentCount reactionCounts { kind count } viewerReaction
      viewerCanComment viewerCanEdit viewerCanModerate mentionedPeople { id name }
      comments(first: $comments) { nodes { ...line replies(first: $replies) { nodes { ...line } pageInfo { hasNextPage endCursor } } } pageInfo { hasNextPage endCursor } } } }
      fragment line on Comment { id body createdAt editedAt author { id name initials } mentionedPeople { id name } reactionCounts { kind count } viewerReaction viewerIsUnread
        viewerCanReply viewerCanReact viewerCanEdit viewerCanDelete viewerCanReport viewerCanModerate }`;
    const cost = async (): Promise<number> => statementsOf(() => gaelle!.query(thread, { id: postId, comments: 20, replies: 5 }).then(({ errors }) => expect(errors).toBeUndefined()));
    const one = await comment(bruno!, postId, 'Un');
    await comment(gaelle!, postId, 'Réponse', { parentId: one.id! });
    // The first request of a minute also notes that the device was seen.
    await cost();
    const few = await cost();
    for (let i = 0; i < 19; i += 1) {
      const { id } = await comment([bruno!, hugo!][i % 2]!, postId, `n° ${i}, <person:${personId('claire')}>`);
      await comment(gaelle!, postId, 'Oui', { parentId: id! });
    }
    await cost();
    expect(await cost()).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  }, 30_000);
});
