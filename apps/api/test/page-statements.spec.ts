import { toNodeId } from '@parvis/domain';
import { webOperations } from '../src/bench/web-documents.ts';
import { sql } from '../src/platform/database/sql.ts';
import { startProduct, statementsOf, type Actor, type Product } from './product.ts';

const directory = { search: null, work: null, language: null, visibility: null, topic: null, entityId: null, active: null, archived: false, order: 'activity' };

/** What the web application sends for the pages that people open most, sign-in check included. */
describe('statements of a page', () => {
  let product: Product;
  let bruno: Actor;
  const documents = webOperations();
  beforeAll(async () => {
    product = await startProduct();
    bruno = await product.as('bruno');
  });
  afterAll(() => product.close());

  const cost = async (name: string, variables: object, actor = bruno): Promise<number> => {
    const ask = async (): Promise<void> => expect((await actor.query(documents.get(name)!, variables as never)).errors).toBeUndefined();
    await ask();
    return statementsOf(ask);
  };
  const feed = (communityId: string) => cost('CommunityFeed', { communityId, order: 'recent', unanswered: false });
  const thread = (postId: string) => cost('Thread', { postId, last: 20, order: 'oldest' });

  test('a feed and a thread of plain texts take twelve at most', async () => {
    const send = async <T>(act: string, input: object, fields: string): Promise<T> => {
      const { data } = await bruno.query<Record<string, T>>(`mutation ($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { ${fields} errors { code field } } }`, { input } as never);
      return data[act]!;
    };
    const { community } = await send<{ community: { id: string } }>('createCommunity', {
      clientId: crypto.randomUUID(), name: 'Relevés de nuit', purpose: 'Ce que les équipes de nuit se transmettent.', visibility: 'open', language: 'fr', work: true, topics: [],
    }, 'community { id }');
    const written = (body: string): object => ({ clientId: crypto.randomUUID(), body, language: 'fr' });
    const { post } = await send<{ post: { id: string } }>('postPost', { communityId: community.id, ...written('Le groupe du site 4417 a démarré deux fois.') }, 'post { id }');
    const { comment } = await send<{ comment: { id: string } }>('postComment', { postId: post.id, ...written('Vu aussi mardi.') }, 'comment { id }');
    await send('postComment', { postId: post.id, parentId: comment.id, ...written('Je passe demain.') }, 'comment { id }');
    expect(await feed(community.id)).toBeLessThanOrEqual(12);
    expect(await thread(post.id)).toBeLessThanOrEqual(12);
  });

  test('the directory takes eight, nine with a search, its choices five at most', async () => {
    expect(await cost('Directory', directory)).toBeLessThanOrEqual(8);
    expect(await cost('Directory', { ...directory, search: 'fibre terain', order: 'match' })).toBeLessThanOrEqual(9);
    expect(await cost('DirectoryChoices', directory)).toBeLessThanOrEqual(4);
    expect(await cost('DirectoryChoices', { ...directory, search: 'fibre terain' })).toBeLessThanOrEqual(5);
  });

  test('what waits for me takes twelve at most, whoever asks: whom everything waits for too', async () => {
    for (const first of ['bruno', 'awa', 'denis', 'chloe']) expect(await cost('WaitingForMe', { manages: true, communicates: true }, await product.as(first))).toBeLessThanOrEqual(12);
  });

  test('my communities take five: what is for me is counted once for all of them and for the whole', async () => {
    expect(await cost('MyCommunities', {})).toBeLessThanOrEqual(5);
  });

  test('home and feeds of all kinds of posts take twelve at most, in each order', async () => {
    const [community] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = 'fibre-au-quotidien'`);
    expect(await cost('Home', {})).toBeLessThanOrEqual(12);
    expect(await cost('ForYou', {})).toBeLessThanOrEqual(12);
    expect(await feed(toNodeId('community', community!.id))).toBeLessThanOrEqual(12);
  });

  test.each(['discussion', 'question', 'poll', 'event', 'announcement'])('a thread below a %s takes twelve at most, from its end, around what is unread and around a comment', async (kind) => {
    const posts = await product.database.rows<{ id: string; last: string | null }>(sql`
      SELECT p.id, (SELECT c.id FROM comment c WHERE c.post_id = p.id ORDER BY c.created_at DESC LIMIT 1) AS last FROM post p JOIN community c ON c.id = p.community_id WHERE p.kind = ${kind} AND p.hidden_at IS NULL AND c.visibility = 'open'
      ORDER BY (p.answer_id IS NOT NULL) DESC, p.comment_count DESC LIMIT 5`);
    expect(posts.length).toBeGreaterThan(0);
    for (const { id, last } of posts) {
      expect(await thread(toNodeId('post', id))).toBeLessThanOrEqual(12);
      expect(await cost('Thread', { postId: toNodeId('post', id), first: 20, aroundUnread: true, order: 'oldest' })).toBeLessThanOrEqual(12);
      if (last) expect(await cost('Thread', { postId: toNodeId('post', id), first: 20, around: toNodeId('comment', last), order: 'oldest' })).toBeLessThanOrEqual(12);
    }
  });
});
