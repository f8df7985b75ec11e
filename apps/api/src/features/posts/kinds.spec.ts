import { postKinds } from '@parvis/domain';
import { communityId, post, refusals } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';
import { PostKind } from './post.entity.ts';

describe('kinds of posts', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle] = await Promise.all([product.as('bruno'), product.as('gaelle')]);
  });
  afterAll(() => product.close());
  const kindOf = async (id: string) => (await gaelle.query<{ post: { kind: string } }>('query ($id: ID!) { post(id: $id) { kind } }', { id })).data.post.kind;
  const mayAnnounce = async (actor: Actor) =>
    (await actor.query<{ community: { viewerCanAnnounce: boolean } }>('query ($id: ID!) { community(id: $id) { viewerCanAnnounce } }', { id: communityId('fibre-au-quotidien') })).data.community.viewerCanAnnounce;

  test('the interface, the rules and the database know the same kinds', async () => {
    expect(Object.values(PostKind)).toEqual([...postKinds]);
    const [known] = await product.database.rows<{ rule: string }>(sql`SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'post_kind_known'`);
    for (const kind of postKinds) expect(known!.rule).toContain(`'${kind}'`);
  });

  test('a post is a discussion unless said otherwise; a question says that it asks', async () => {
    expect(await kindOf((await post(gaelle, 'fibre-au-quotidien', 'Bonjour')).id!)).toBe('discussion');
    expect(await kindOf((await post(gaelle, 'fibre-au-quotidien', 'Qui sait ?', { kind: 'question' })).id!)).toBe('question');
  });

  test('only the managers of a community announce something there, and know it', async () => {
    expect(await mayAnnounce(gaelle)).toBe(false);
    expect(refusals(await post(gaelle, 'fibre-au-quotidien', 'Oyez', { kind: 'announcement' }))).toEqual(['ANNOUNCED_BY_MANAGERS on kind']);
    expect(await mayAnnounce(bruno)).toBe(true);
    expect(await kindOf((await post(bruno, 'fibre-au-quotidien', 'Oyez', { kind: 'announcement' })).id!)).toBe('announcement');
  });

  test.each(['poll', 'event'])('a post of kind %s without its part is refused', async (kind) => {
    expect(refusals(await post(gaelle, 'fibre-au-quotidien', 'Et vous ?', { kind }))).toEqual([`REQUIRED on ${kind}`]);
  });

  describe('of a kind with a part', () => {
    const poll = { options: ['Mardi', 'Jeudi'], anonymous: false };
    const event = { start: '2030-05-06T10:00', end: '2030-05-06T11:00', timeZone: 'Europe/Paris', allDay: false };
    const read = async (id: string) => (await gaelle.query<{ post: { title: string; excerpt: string; bodyMarkdown: string } }>('query ($id: ID!) { post(id: $id) { title excerpt bodyMarkdown } }', { id })).data.post;
    const edit = async (postId: string, title: string | null, body: string) =>
      (await gaelle.query<{ editPost: { errors: { code: string; field: string }[] } }>('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code field } } }', { input: { postId, title, body } })).data.editPost.errors.map(({ code, field }) => `${code} on ${field}`);

    test.each([['poll', { poll }], ['event', { event }]])('a %s with a title needs no text; without either it is refused', async (kind, part) => {
      const { id, errors } = await post(gaelle, 'fibre-au-quotidien', '', { kind, title: 'Quel jour ?', ...part });
      expect(errors).toEqual([]);
      expect(await read(id!)).toEqual({ title: 'Quel jour ?', excerpt: '', bodyMarkdown: '' });
      expect(refusals(await post(gaelle, 'fibre-au-quotidien', ' ', { kind, title: ' ', ...part }))).toEqual(['REQUIRED on body']);
    });

    test('it can get a text and lose it again, but not lose both', async () => {
      const { id } = await post(gaelle, 'fibre-au-quotidien', '', { kind: 'poll', title: 'Quel jour ?', poll });
      expect(await edit(id!, 'Quel jour ?', 'Pour la visite.')).toEqual([]);
      expect(await edit(id!, null, 'Pour la visite.')).toEqual([]);
      expect(await edit(id!, null, '')).toEqual(['REQUIRED on body']);
      expect(await edit(id!, 'Quel jour ?', '')).toEqual([]);
      expect(await read(id!)).toMatchObject({ title: 'Quel jour ?', bodyMarkdown: '' });
    });

    test.each(['discussion', 'question', 'announcement'])('a %s needs a text, whatever its title', async (kind) => {
      expect(refusals(await post(bruno, 'fibre-au-quotidien', '', { kind, title: 'Quel jour ?' }))).toEqual(['REQUIRED on body']);
    });
  });
});
