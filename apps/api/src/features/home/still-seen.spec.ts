import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

describe('what a device asks about the things that it kept', () => {
  let product: Product;
  let denis: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [denis, ines] = await Promise.all([product.as('denis'), product.as('ines')]);
  });
  afterAll(() => product.close());

  const seen = async (actor: Actor, ids: (string | null)[]): Promise<string[]> => (await actor.query<{ stillSeen: string[] }>('query ($ids: [ID!]!) { stillSeen(ids: $ids) }', { ids })).data.stillSeen;

  test('it is told what is still seen; what is hidden from it and what never was are both left out', async () => {
    const { id: postId } = await post(denis!, 'projet-boreal', 'Entre membres');
    const { id: commentId } = await comment(denis!, postId!, 'Oui');
    const boreal = communityId('projet-boreal');
    const open = communityId('fibre-au-quotidien');
    const nothing = [toNodeId('post', randomUUID()), toNodeId('session', randomUUID()), 'home', ''];
    expect(await seen(denis!, [postId, commentId, boreal, open, ...nothing])).toEqual([postId, commentId, boreal, open]);
    expect(await seen(ines!, [postId, commentId, boreal, open, ...nothing])).toEqual([open]);

    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${denis!.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);
    expect(await seen(denis!, [postId, commentId, boreal, open])).toEqual([open]);
  });

  test('two hundred things cost no more statements than two', async () => {
    const rows = await product.database.rows<{ id: string }>(sql`SELECT id FROM post LIMIT 100`);
    const ids = rows.map(({ id }) => toNodeId('post', id));
    await seen(ines!, ids.slice(0, 1));
    const two = await statementsOf(() => seen(ines!, ids.slice(0, 2)));
    expect(await statementsOf(() => seen(ines!, [...ids, ...ids]))).toBe(two);
  });
});
