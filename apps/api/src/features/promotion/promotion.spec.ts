import { fromNodeId } from '@parvis/domain';
import { freshPost as newPost } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Payload {
  errors: { code: string; field: string | null }[];
  post?: { id: string; pinnedAt: string | null; featuredAt: string | null };
  promotion?: { id: string };
}

const day = 86_400_000;

describe('what managers put forward', () => {
  let product: Product;
  let bruno: Actor;
  let olivier: Actor;
  let awa: Actor;
  let karim: Actor;
  let hugo: Actor;
  let chloe: Actor;

  beforeAll(async () => {
    product = await startProduct();
    [bruno, olivier, awa, karim, hugo, chloe] = (await Promise.all(['bruno', 'olivier', 'awa', 'karim', 'hugo', 'chloe'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  // The home page has room for five.
  beforeEach(() => product.database.rows(sql`UPDATE promotion SET ended_at = now() WHERE ended_at IS NULL`));

  const freshPost = (slug?: string): Promise<string> => newPost(product, awa, slug);
  const put = async (who: Actor, verb: string, postId: string): Promise<Payload> => {
    const answer = await who.query<Record<string, Payload>>(`mutation ($input: ${verb === 'pinPost' ? 'PinPostInput' : 'PutForwardInput'}!) { ${verb}(input: $input) { errors { code field } post { id pinnedAt featuredAt featuredBy { name } } } }`, { input: { postId } });
    expect(answer.errors).toBeUndefined();
    return answer.data[verb]!;
  };
  const promote = async (who: Actor, postId: string, fromDays: number, untilDays: number): Promise<Payload> => {
    const at = (days: number): string => new Date(Date.now() + days * day).toISOString();
    const answer = await who.query<{ promotePost: Payload }>(
      'mutation ($input: PromotePostInput!) { promotePost(input: $input) { errors { code field } promotion { id } } }',
      { input: { postId, startsAt: at(fromDays), endsAt: at(untilDays) } },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.promotePost;
  };
  const onHome = async (who: Actor): Promise<string[]> => {
    const { data } = await who.query<{ viewer: { promotedPosts: { id: string }[] } }>('{ viewer { promotedPosts { id promotion { endsAt promotedBy { name } } } } }');
    return data.viewer.promotedPosts.map(({ id }) => id);
  };
  const codes = (payload: Payload): string[] => payload.errors.map(({ code, field }) => (field ? `${code} ${field}` : code));
  const clearPins = (): Promise<unknown> => product.database.rows(sql`UPDATE post SET pinned_at = NULL WHERE community_id = (SELECT id FROM community WHERE slug = 'fibre-au-quotidien')`);

  test('three posts are pinned, a fourth is refused until one is taken off', async () => {
    await clearPins();
    const posts = await Promise.all([1, 2, 3, 4].map(() => freshPost()));
    for (const postId of posts.slice(0, 3)) expect(await put(bruno, 'pinPost', postId)).toMatchObject({ errors: [], post: { pinnedAt: expect.any(String) } });
    expect(codes(await put(olivier, 'pinPost', posts[3]!))).toEqual(['TOO_MANY_PINS postId']);
    expect(codes(await put(olivier, 'pinPost', posts[0]!))).toEqual([]);
    expect(await put(olivier, 'unpinPost', posts[0]!)).toMatchObject({ errors: [], post: { pinnedAt: null } });
    expect(codes(await put(olivier, 'pinPost', posts[3]!))).toEqual([]);
  });

  test('four pinned at the same moment are three', async () => {
    await clearPins();
    const posts = await Promise.all([1, 2, 3, 4].map(() => freshPost()));
    const answers = await Promise.all(posts.map((postId, i) => put(i % 2 ? bruno : olivier, 'pinPost', postId)));
    expect(answers.flatMap(codes)).toEqual(['TOO_MANY_PINS postId']);
  });

  test('a featured post says who chose it, and only managers choose', async () => {
    const postId = await freshPost();
    for (const who of [awa, karim, hugo, chloe]) {
      for (const verb of ['pinPost', 'unpinPost', 'featurePost', 'unfeaturePost']) expect(codes(await put(who, verb, postId))).toEqual(['NOT_ALLOWED postId']);
    }
    expect(await put(bruno, 'featurePost', postId)).toMatchObject({ errors: [], post: { featuredAt: expect.any(String), featuredBy: { name: expect.stringContaining('Bruno') } } });
    expect(await put(bruno, 'unfeaturePost', postId)).toMatchObject({ errors: [], post: { featuredAt: null, featuredBy: null } });
    const secret = await freshPost('projet-boreal');
    expect(codes(await put(bruno, 'featurePost', secret))).toEqual(['NOT_FOUND postId']);
  });

  test('a promoted post stands on the home page from its first day to its last, for those who see it', async () => {
    const postId = await freshPost();
    expect(codes(await promote(awa, postId, 1, 3))).toEqual(['NOT_ALLOWED postId']);
    expect(codes(await promote(bruno, postId, 3, 1))).toEqual(['DATES_REVERSED endsAt']);
    expect(codes(await promote(bruno, postId, -3, -1))).toEqual(['DATE_PASSED endsAt']);
    expect(codes(await promote(bruno, postId, 1, 120))).toEqual(['TOO_LARGE endsAt']);
    expect(codes(await promote(bruno, postId, 1, 3))).toEqual([]);
    expect(codes(await promote(olivier, postId, 2, 4))).toEqual(['ALREADY_PROMOTED postId']);
    expect(await onHome(chloe)).not.toContain(postId);
    product.clock.move(2 * day);
    expect(await onHome(chloe)).toContain(postId);
    product.clock.move(2 * day);
    expect(await onHome(chloe)).not.toContain(postId);
    product.clock.move(-4 * day);
  });

  test('a promotion whose time is over leaves room for the next', async () => {
    const postId = await freshPost();
    await promote(bruno, postId, 0, 1);
    product.clock.move(2 * day);
    expect(codes(await promote(bruno, postId, 2, 4))).toEqual([]);
    product.clock.move(-2 * day);
  });

  test('two managers promote the same post at once: one promotion', async () => {
    const postId = await freshPost();
    const answers = await Promise.all([promote(bruno, postId, 0, 2), promote(olivier, postId, 0, 2)]);
    expect(answers.flatMap(codes)).toEqual(['ALREADY_PROMOTED postId']);
  });

  test('a promotion is ended early by a manager, and only by one', async () => {
    const postId = await freshPost();
    const { promotion } = await promote(bruno, postId, -1, 5);
    const end = async (who: Actor): Promise<Payload> => {
      const { data } = await who.query<{ endPromotion: Payload }>('mutation ($input: EndPromotionInput!) { endPromotion(input: $input) { errors { code field } promotion { id } } }', { input: { promotionId: promotion!.id } });
      return data.endPromotion;
    };
    expect(await onHome(karim)).toContain(postId);
    expect(codes(await end(karim))).toEqual(['NOT_ALLOWED promotionId']);
    expect(codes(await end(olivier))).toEqual([]);
    expect(await onHome(karim)).not.toContain(postId);
  });

  test('a promoted post that is hidden or deleted is on nobody’s home page, nor one of a community one does not read', async () => {
    const [hidden, deleted, secret] = [await freshPost(), await freshPost(), await freshPost('comite-social')];
    for (const postId of [hidden, deleted, secret]) {
      await product.database.rows(sql`INSERT INTO promotion (id, post_id, promoted_by_id, starts_at, ends_at, created_at)
        VALUES (gen_random_uuid(), ${fromNodeId(postId, 'post')}, ${bruno.id}, now() - interval '1 day', now() + interval '1 day', now())`);
    }
    expect(await onHome(bruno)).toEqual(expect.arrayContaining([hidden, deleted]));
    await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(hidden!, 'post')}`);
    await product.database.rows(sql`UPDATE post SET deleted_at = now(), comment_count = 1 WHERE id = ${fromNodeId(deleted!, 'post')}`);
    for (const who of [bruno, awa, hugo]) {
      const shown = await onHome(who);
      expect(shown).not.toContain(hidden);
      expect(shown).not.toContain(deleted);
    }
    expect(await onHome(hugo)).not.toContain(secret);
  });
});
