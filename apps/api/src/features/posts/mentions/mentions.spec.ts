import { fromNodeId } from '@parvis/domain';
import { communityId, personId, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

const notReading = async (actor: Actor, community: string, ...people: string[]): Promise<string[] | null> => {
  const { data } = await actor.query<{ community: { peopleNotReading: { firstName: string }[] } | null }>(
    'query ($id: ID!, $people: [ID!]!) { community(id: $id) { peopleNotReading(personIds: $people) { firstName } } }',
    { id: communityId(community), people },
  );
  return data.community?.peopleNotReading.map(({ firstName }) => firstName) ?? null;
};

describe('who of those mentioned will not read a text', () => {
  let product: Product;
  let elif: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [elif, ines] = await Promise.all([product.as('elif'), product.as('ines')]);
  });
  afterAll(() => product.close());

  test('in a community that is not open: those who do not belong to it', async () => {
    expect(await notReading(elif, 'comite-social', personId('ines'), personId('josiane'))).toEqual(['Inès']);
  });

  test('in an open one: only who works here no more', async () => {
    expect(await notReading(elif, 'fibre-au-quotidien', personId('ines'), personId('tom'))).toEqual([]);
    await product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${fromNodeId(personId('tom'), 'person')}`);
    expect(await notReading(elif, 'fibre-au-quotidien', personId('ines'), personId('tom'))).toEqual(['Tom']);
    await product.database.rows(sql`UPDATE person SET deactivated_at = NULL WHERE id = ${fromNodeId(personId('tom'), 'person')}`);
  });

  test('who does not read it is told nothing about who does', async () => {
    expect(await notReading(ines, 'comite-social', personId('ines'), personId('josiane')) ?? []).toEqual([]);
    expect(await notReading(ines, 'projet-boreal', personId('ines'), personId('denis'))).toBeNull();
  });

  test('what is said before sending is what sending refuses: nothing is posted, nobody is told', async () => {
    const { errors } = await post(elif, 'comite-social', `Qu’en dit <person:${personId('ines')}> ?`);
    expect(errors.map(({ code }) => code)).toEqual(['MENTION_CANNOT_READ']);
    expect(await product.database.rows(sql`SELECT 1 FROM mention WHERE person_node_id = ${personId('ines')} AND created_at > now() - interval '1 hour'`)).toEqual([]);
  });

  test('ids of nobody, and of other things, are nobody', async () => {
    expect(await notReading(elif, 'comite-social', 'nonsense', communityId('comite-social'), 'person_00000000000000000000000000')).toEqual([]);
  });
});
