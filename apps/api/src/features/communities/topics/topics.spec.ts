import { comment, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

describe('topics of communities in texts', () => {
  let product: Product;
  let gaelle: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [gaelle, denis] = await Promise.all([product.as('gaelle'), product.as('denis')]);
  });
  afterAll(() => product.close());

  const offered = async (actor: Actor, typed: string): Promise<{ topic: string; count: number }[]> =>
    (await actor.query<{ topicsToName: { topic: string; count: number }[] }>('query ($typed: String!) { topicsToName(typed: $typed) { topic count } }', { typed })).data.topicsToName;
  const named = async (actor: Actor, id: string | null): Promise<{ typed: string; topic: string }[]> =>
    (await actor.query<{ post: { mentionedTopics: { typed: string; topic: string }[] } }>('query ($id: ID!) { post(id: $id) { mentionedTopics { typed topic } } }', { id })).data.post.mentionedTopics;

  test('are offered while one types, whatever their accents and capitals, with how many communities have them', async () => {
    expect(await offered(gaelle, 'FIB')).toContainEqual({ topic: 'fibre', count: expect.any(Number) as number });
    expect((await offered(gaelle, 'prev')).map(({ topic }) => topic)).toEqual(['prévention']);
    expect((await offered(gaelle, 'SÉcurité-zzz'))).toEqual([]);
  });

  test('are found by a word within them, and as they are typed in a text, with hyphens', async () => {
    expect((await offered(gaelle, 'apres')).map(({ topic }) => topic)).toEqual(['service après-vente']);
    expect((await offered(gaelle, 'service-après-v')).map(({ topic }) => topic)).toEqual(['service après-vente']);
    expect(await offered(gaelle, 'ibre')).toEqual([]);
    for (const nothing of ['', ' ', '%', '_']) expect(await offered(gaelle, nothing)).toEqual([]);
  });

  test('those of a secret community are offered to its members alone, and named to them alone', async () => {
    expect(await offered(gaelle, 'acqui')).toEqual([]);
    expect((await offered(denis, 'acqui')).map(({ topic }) => topic)).toEqual(['acquisition']);
    const { id } = await post(denis, 'medias-sociaux', 'Pour #acquisition.');
    expect(await named(denis, id)).toEqual([{ typed: 'acquisition', topic: 'acquisition' }]);
    expect(await named(gaelle, id)).toEqual([]);
  });

  test('are named in a text by # and their words; what is no topic stays words', async () => {
    const { id } = await post(gaelle, 'medias-sociaux', 'Le #Service-apres-vente et la #FIBRE, pas #rien ni `#soudure`.');
    expect(await named(denis, id)).toEqual([{ typed: 'Service-apres-vente', topic: 'service après-vente' }, { typed: 'FIBRE', topic: 'fibre' }]);
    const said = await comment(gaelle, id!, '#5G');
    const { data } = await gaelle.query('query ($id: ID!) { comment(id: $id) { excerpt mentionedTopics { topic } } }', { id: said.id });
    expect(data).toEqual({ comment: { excerpt: '#5G', mentionedTopics: [{ topic: '5G' }] } });
  });

  test('a topic that no living community has any more is words again', async () => {
    const { id } = await post(gaelle, 'medias-sociaux', 'Un #compost.');
    expect(await named(gaelle, id)).toEqual([{ typed: 'compost', topic: 'compost' }]);
    await product.database.rows(sql`UPDATE community SET archived_at = now(), archive_reason = '' WHERE topics @> ARRAY['compost']`).catch(() => undefined);
    const [row] = await product.database.rows<{ archived: boolean }>(sql`SELECT bool_and(archived_at IS NOT NULL) AS archived FROM community WHERE topics @> ARRAY['compost']`);
    expect(row!.archived).toBe(true);
    expect(await named(gaelle, id)).toEqual([]);
    expect(await offered(gaelle, 'compost')).toEqual([]);
  });
});
