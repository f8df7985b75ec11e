import { fromNodeId, toNodeId } from '@parvis/domain';
import { randomUUID } from 'node:crypto';
import { comment, communityId, post, refusals } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Shown {
  excerpt: string;
  bodyMarkdown: string;
  mentionedCommunities: { name: string; slug: string }[];
}
const fields = 'excerpt bodyMarkdown mentionedCommunities { name slug }';
const boreal = `<community:${communityId('projet-boreal')}>`;

describe('a text that mentions a community', () => {
  let product: Product;
  let denis: Actor;
  let gaelle: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [denis, gaelle] = await Promise.all([product.as('denis'), product.as('gaelle')]);
  });
  afterAll(() => product.close());

  const read = async (actor: Actor, id: string | null): Promise<Shown | null> => (await actor.query<{ post: Shown | null }>(`query ($id: ID!) { post(id: $id) { ${fields} } }`, { id })).data.post;
  const readComment = async (actor: Actor, id: string | null): Promise<Shown | null> =>
    (await actor.query<{ comment: Shown | null }>(`query ($id: ID!) { comment(id: $id) { ${fields} } }`, { id })).data.comment;

  test('holds its id; readers see the name it has now, which leads to its address', async () => {
    const { id, errors } = await post(gaelle, 'medias-sociaux', `Demandez à <community:${communityId('jardiniers-du-midi')}>.`);
    expect(errors).toEqual([]);
    const before = await read(denis, id);
    expect(before).toMatchObject({ bodyMarkdown: `Demandez à <community:${communityId('jardiniers-du-midi')}>.`, mentionedCommunities: [{ slug: 'jardiniers-du-midi' }] });
    await product.database.rows(sql`UPDATE community SET name = 'Potagers du Sud', slug = 'potagers-du-sud' WHERE slug = 'jardiniers-du-midi'`);
    expect(await read(denis, id)).toMatchObject({ excerpt: 'Demandez à @Potagers du Sud.', mentionedCommunities: [{ name: 'Potagers du Sud', slug: 'potagers-du-sud' }] });
    await product.database.rows(sql`UPDATE community SET name = ${before!.mentionedCommunities[0]!.name}, slug = 'jardiniers-du-midi' WHERE slug = 'potagers-du-sud'`);
  });

  test('names a secret one to its members alone; to others it is a community, each in the own language', async () => {
    const posted = await post(denis, 'medias-sociaux', `Suite dans ${boreal}.`);
    expect(posted.errors).toEqual([]);
    const said = await comment(denis, posted.id!, `Oui, ${boreal}.`);
    expect(said.errors).toEqual([]);
    const { name } = (await read(denis, posted.id))!.mentionedCommunities[0]!;
    expect(await read(denis, posted.id)).toMatchObject({ excerpt: `Suite dans @${name}.` });
    expect(await read(gaelle, posted.id)).toMatchObject({ excerpt: 'Suite dans une communauté.', mentionedCommunities: [] });
    expect(await readComment(gaelle, said.id)).toMatchObject({ excerpt: 'Oui, une communauté.', mentionedCommunities: [] });
    const tom = await product.as('tom');
    expect(await read(tom, posted.id)).toMatchObject({ excerpt: 'Suite dans a community.' });
  });

  test('keeps nothing of its name: neither in the text nor in the words kept beside it', async () => {
    const { id } = await post(denis, 'medias-sociaux', `Voir ${boreal}.`);
    const [row] = await product.database.rows<{ all: string; body_text: string; name: string }>(sql`
      SELECT p::text AS all, p.body_text, c.name FROM post p, community c WHERE p.id = ${fromNodeId(id!, 'post')} AND c.slug = 'projet-boreal'`);
    expect(row!.body_text).toBe('Voir @….');
    expect(row!.all).not.toContain(row!.name);
  });

  test('is refused where the writer does not see it: unknown and forbidden are one answer', async () => {
    expect(refusals(await post(gaelle, 'medias-sociaux', `Voir ${boreal}.`))).toEqual(['MENTION_UNKNOWN on body']);
    expect(refusals(await post(gaelle, 'medias-sociaux', `Voir <community:${toNodeId('community', randomUUID())}>.`))).toEqual(['MENTION_UNKNOWN on body']);
    expect(refusals(await post(gaelle, 'medias-sociaux', 'Voir <community:x>.'))).toEqual(['MENTION_UNKNOWN on body']);
    const { id } = await post(gaelle, 'medias-sociaux', 'Voir.');
    expect(refusals(await comment(gaelle, id!, `Voir ${boreal}.`))).toEqual(['MENTION_UNKNOWN on body']);
  });

  test('may be edited by its writer after the community went out of sight; nothing new of the kind is taken', async () => {
    const markdown = `Voir <community:${communityId('jardiniers-du-midi')}>.`;
    const { id } = await post(gaelle, 'medias-sociaux', markdown);
    await product.database.rows(sql`UPDATE community SET visibility = 'secret' WHERE slug = 'jardiniers-du-midi'`);
    expect(refusals(await post(gaelle, 'medias-sociaux', markdown))).toEqual(['MENTION_UNKNOWN on body']);
    const edit = async (body: string): Promise<string[]> => {
      const { data } = await gaelle.query<{ editPost: { errors: { code: string; field: string }[] } }>('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code field } } }', { input: { postId: id, body } });
      return data.editPost.errors.map(({ code, field }) => `${code} on ${field}`);
    };
    expect(await edit(`${markdown} Et après ?`)).toEqual([]);
    expect(await edit(`${markdown} Et ${boreal} ?`)).toEqual(['MENTION_UNKNOWN on body']);
    await product.database.rows(sql`UPDATE community SET visibility = 'open' WHERE slug = 'jardiniers-du-midi'`);
  });

  test('tells nobody: it is a link', async () => {
    const { id } = await post(denis, 'medias-sociaux', `Voir ${boreal}.`);
    expect(await product.database.rows(sql`SELECT 1 FROM mention WHERE post_id = ${fromNodeId(id!, 'post')}`)).toEqual([]);
  });

  test('counts as one mention among fifty', async () => {
    const people = await product.database.rows<{ id: string }>(sql`SELECT id FROM person ORDER BY id LIMIT 50`);
    const text = (n: number): string => `<community:${communityId('jardiniers-du-midi')}> ${people.slice(0, n).map(({ id }) => `<person:${toNodeId('person', id)}>`).join(' ')}`;
    expect((await post(gaelle, 'medias-sociaux', text(49))).errors).toEqual([]);
    expect(refusals(await post(gaelle, 'medias-sociaux', text(50)))).toEqual(['TOO_LARGE on body']);
  });

  test('in what a community says of itself, is shown to those who may know of it', async () => {
    const guillaume = await product.as('guillaume');
    const place = communityId('projet-boreal');
    const { data: before } = await guillaume.query<{ community: { textsRevision: string } }>('query ($id: ID!) { community(id: $id) { textsRevision } }', { id: place });
    const { data } = await guillaume.query<{ editCommunityTexts: { errors: unknown[]; community: { mentionedCommunities: { slug: string }[] } | null } }>(
      'mutation ($input: EditCommunityTextsInput!) { editCommunityTexts(input: $input) { community { mentionedCommunities { slug } } errors { code field } } }',
      { input: { communityId: place, description: `Avec <community:${communityId('jardiniers-du-midi')}>.`, welcome: '', basedOn: before.community.textsRevision } },
    );
    expect(data.editCommunityTexts).toMatchObject({ errors: [], community: { mentionedCommunities: [{ slug: 'jardiniers-du-midi' }] } });
  });
});
