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

  const cost = async (name: string, variables: object): Promise<number> => {
    const ask = async (): Promise<void> => expect((await bruno.query(documents.get(name)!, variables as never)).errors).toBeUndefined();
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

  test('the directory takes eight', async () => {
    expect(await cost('Directory', directory)).toBeLessThanOrEqual(8);
  });

  test('what waits for me takes twenty at most, for who manages communities too', async () => {
    expect(await cost('WaitingForMe', { manages: true, communicates: false })).toBeLessThanOrEqual(20);
  });

  test('polls, events, questions and files add a few, however many there are of them', async () => {
    const [community] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = 'fibre-au-quotidien'`);
    const posts = await product.database.rows<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${community!.id} AND hidden_at IS NULL ORDER BY comment_count DESC LIMIT 5`);
    expect(await cost('Home', {})).toBeLessThanOrEqual(14);
    // Ranked from what is known of each post, the page of posts is a statement of its own; answers and who featured them are two more.
    expect(await cost('ForYou', {})).toBeLessThanOrEqual(16);
    expect(await feed(toNodeId('community', community!.id))).toBeLessThanOrEqual(14);
    for (const { id } of posts) expect(await thread(toNodeId('post', id))).toBeLessThanOrEqual(18);
  });
});
