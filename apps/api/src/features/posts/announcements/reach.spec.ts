import { fromNodeId, toNodeId } from '@parvis/domain';
import { communityId, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { peopleWhoSaw } from './reach.queries.ts';

interface Reach {
  seenCount: number | null;
  byEntity: { entity: { id: string; name: string }; parentId: string | null; people: number | null; seen: number | null }[];
}
const reachOf = async (actor: Actor, id: string) =>
  (await actor.query<{ post: { reach: Reach | null } }>('query ($id: ID!) { post(id: $id) { reach { seenCount byEntity { entity { id name } parentId people seen } } } }', { id })).data.post.reach;

describe('the reach of an announcement', () => {
  let product: Product;
  let bruno: Actor;
  let olivier: Actor;
  let gaelle: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, olivier, gaelle] = await Promise.all([product.as('bruno'), product.as('olivier'), product.as('gaelle')]);
  });
  afterAll(() => product.close());
  const announce = async () => (await post(bruno, 'fibre-au-quotidien', 'Oyez', { kind: 'announcement' })).id!;
  /** So many members other than its author have it on their screens. */
  const seenBy = (id: string, people: number) =>
    product.database.rows(sql`
      INSERT INTO post_visit (person_id, post_id, seen_at)
      SELECT m.person_id, ${fromNodeId(id, 'post')}::uuid, now() FROM membership m
      WHERE m.community_id = ${fromNodeId(communityId('fibre-au-quotidien'), 'community')} AND m.person_id <> ${bruno.id} ORDER BY m.person_id LIMIT ${people}`);

  test('its author and the managers read how many saw it; nobody else does', async () => {
    const id = await announce();
    await seenBy(id, 12);
    expect((await reachOf(bruno, id))?.seenCount).toBe(12);
    expect((await reachOf(olivier, id))?.seenCount).toBe(12);
    expect(await reachOf(gaelle, id)).toBeNull();
  });

  test('a discussion has none, whoever asks', async () => {
    expect(await reachOf(bruno, (await post(bruno, 'fibre-au-quotidien', 'Bonjour')).id!)).toBeNull();
  });

  test('under five people there is no figure; its author looking at it does not count', async () => {
    const id = await announce();
    await product.database.rows(sql`INSERT INTO post_visit (person_id, post_id, seen_at) VALUES (${bruno.id}, ${fromNodeId(id, 'post')}, now())`);
    await seenBy(id, 4);
    expect((await reachOf(bruno, id))?.seenCount).toBeNull();
    await product.database.rows(sql`DELETE FROM post_visit WHERE post_id = ${fromNodeId(id, 'post')} AND person_id <> ${bruno.id}`);
    await seenBy(id, 5);
    expect((await reachOf(bruno, id))?.seenCount).toBe(5);
  });

  test('those who see it at the same moment are all counted, each once', async () => {
    const [one, other] = [fromNodeId(await announce(), 'post')!, fromNodeId(await announce(), 'post')!];
    const people = await product.database.rows<{ id: string }>(sql`SELECT id FROM person WHERE id <> ${bruno.id} AND deactivated_at IS NULL ORDER BY id LIMIT 30`);
    // Both at once, in one order or the other, and then again.
    for (let time = 0; time < 2; time += 1) {
      await Promise.all(people.map(({ id }, at) => product.database.rows(sql`
        INSERT INTO post_visit (person_id, post_id, seen_at) SELECT ${id}, post_id, now() FROM unnest(${at % 2 ? [one, other] : [other, one]}::uuid[]) post_id
        ON CONFLICT (person_id, post_id) DO UPDATE SET seen_at = excluded.seen_at`)));
    }
    for (const id of [one, other]) expect((await reachOf(bruno, toNodeId('post', id)))?.seenCount).toBe(30);
  });

  test('the figure costs the same for thousands of visits as for none', async () => {
    const id = fromNodeId(await announce(), 'post')!;
    await product.database.rows(sql`INSERT INTO post_visit (person_id, post_id, seen_at) SELECT id, ${id}, now() FROM person WHERE id <> ${bruno.id}`);
    await product.database.rows(sql`ANALYZE post_visit, announcement_seen`);
    const [row] = await product.database.rows<{ 'QUERY PLAN': object }>(sql`EXPLAIN (ANALYZE, FORMAT JSON) SELECT ${peopleWhoSaw(sql`p.id`)} FROM post p WHERE p.id = ${id}`);
    const plan = JSON.stringify(row);
    expect([...plan.matchAll(/"Relation Name":"(\w+)"/g)].map(([, table]) => table).sort()).toEqual(['announcement_seen', 'post']);
    expect([...plan.matchAll(/"Actual Rows":([\d.]+)/g)].every(([, rows]) => Number(rows) <= 1)).toBe(true);
  });

  test('by entity it counts the members told and those who saw it, shows no group under five, and none alone is missing from its siblings', async () => {
    const id = await announce();
    await seenBy(id, 60);
    const { byEntity } = (await reachOf(bruno, id))!;
    const [told] = await product.database.rows<{ people: number; seen: number }>(sql`
      SELECT count(*)::int AS people, count(v.person_id)::int AS seen FROM membership m JOIN person ON person.id = m.person_id AND deactivated_at IS NULL
      LEFT JOIN post_visit v ON v.person_id = m.person_id AND v.post_id = ${fromNodeId(id, 'post')}
      WHERE m.community_id = ${fromNodeId(communityId('fibre-au-quotidien'), 'community')} AND m.person_id <> ${bruno.id}`);
    const root = byEntity.find(({ parentId }) => parentId === null)!;
    expect(root).toMatchObject(told!);
    expect(byEntity.filter(({ people }) => people !== null && people < 5)).toEqual([]);
    expect(byEntity.filter(({ people, seen }) => (people === null) !== (seen === null))).toEqual([]);
    // What isn't shown under a shown entity is nobody, or five people or more.
    const shown = byEntity.flatMap(({ entity, parentId, people }) => (people === null ? [] : [{ id: entity.id, parentId, people }]));
    for (const { id: above, people } of shown) {
      const below = shown.filter(({ parentId }) => parentId === above).reduce((sum, one) => sum + one.people, 0);
      if (byEntity.some(({ parentId }) => parentId === above)) expect([above, people - below === 0 || people - below >= 5]).toEqual([above, true]);
    }
  });

  test('no field of it names a person', async () => {
    const { data } = await bruno.query<{ post: { fields: { name: string; type: { name: string | null; ofType: { name: string | null } | null } }[] } }>(
      '{ post: __type(name: "PostReach") { fields { name type { name ofType { name } } } } }',
    );
    expect(data.post.fields.map(({ name }) => name).toSorted()).toEqual(['byEntity', 'seenCount']);
  });
});
