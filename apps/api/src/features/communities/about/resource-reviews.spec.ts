import { randomUUID } from 'node:crypto';
import { communityId, personId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { sql } from '../../../platform/database/sql.ts';
import { RemindersService } from '../../reminders/reminders.service.ts';

const day = 86_400_000;

interface Kept { id: string; revision: string; title: string }

describe('a resource is looked after', () => {
  let product: Product;
  let farid: Actor;
  let tiphaine: Actor;
  let awa: Actor;
  const west = communityId('unite-intervention-ouest');
  beforeAll(async () => {
    product = await startProduct();
    [farid, tiphaine, awa] = (await Promise.all(['farid', 'tiphaine', 'awa'].map((first) => product.as(first)))) as [Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  beforeEach(() => product.database.rows(sql`DELETE FROM resource`));

  const inDays = (days: number): string => new Date(product.app.get(Clock).now().getTime() + days * day).toISOString().slice(0, 10);
  const words = (over: object = {}) => ({ title: 'Plan de Cesson', address: 'https://example.org/plan', ownerId: personId('farid'), reviewOn: inDays(1), ...over });
  const act = async (name: string, input: object): Promise<Kept> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await farid.query<Record<string, { resource: Kept; errors: object[] }>>(`mutation ($input: ${type}!) { ${name}(input: $input) { resource { id revision title } errors { code field } } }`, { input });
    expect(answer.data[name]!.errors).toEqual([]);
    return answer.data[name]!.resource;
  };
  const add = (over: object = {}): Promise<Kept> => act('addResource', { communityId: west, clientId: randomUUID(), ...words(over) });
  const edit = ({ id, revision }: Kept, over: object): Promise<Kept> => act('editResource', { resourceId: id, basedOn: revision, ...words(over) });
  interface Told { id: string; kind: string; post: object | null; resource: { id: string; title: string; community: { id: string } } | null }
  const told = async (who: Actor): Promise<Told[]> => {
    await product.app.get(RemindersService).deliver();
    const { data } = await who.query<{ viewer: { reminders: { nodes: Told[] } } }>('{ viewer { reminders(first: 50) { nodes { id kind post { id } resource { id title community { id } } } } } }');
    return data.viewer.reminders.nodes.filter(({ kind }) => kind === 'resource_review');
  };

  test('its day come, who looks after it is told once, with what it is and where; looked at, all is quiet again', async () => {
    const kept = await add({ ownerId: personId('awa') });
    expect(await told(awa)).toEqual([]);
    product.clock.move(2 * day);
    expect(await told(awa)).toMatchObject([{ post: null, resource: { id: kept.id, title: 'Plan de Cesson', community: { id: west } } }]);
    expect(await told(farid)).toEqual([]);
    await edit(kept, { ownerId: personId('awa'), reviewOn: inDays(200) });
    expect(await told(awa)).toEqual([]);
  });

  test('reworded, it is not told again to who is done with it', async () => {
    const kept = await add({ reviewOn: inDays(1) });
    const reviewOn = inDays(1);
    product.clock.move(2 * day);
    const [reminder] = await told(farid);
    await farid.query('mutation ($input: DismissReminderInput!) { dismissReminder(input: $input) { errors { code } } }', { input: { reminderId: reminder!.id } });
    await edit(kept, { title: 'Plan de Cesson, 2026', reviewOn });
    expect(await told(farid)).toEqual([]);
  });

  test('no longer kept, given to someone else, or left behind with the community, it reminds nobody of before', async () => {
    const [gone, given] = [await add(), await add()];
    // Hers goes with her out of the community.
    await add({ ownerId: personId('awa') });
    await farid.query('mutation ($input: RemoveResourceInput!) { removeResource(input: $input) { errors { code } } }', { input: { resourceId: gone.id } });
    await edit(given, { ownerId: personId('tiphaine') });
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${awa.id}`);
    product.clock.move(2 * day);
    expect([await told(farid), await told(awa)]).toEqual([[], []]);
    expect((await told(tiphaine)).map(({ resource }) => resource!.id)).toEqual([given.id]);
  });
});
