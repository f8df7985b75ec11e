import { fromNodeId, pinReviewDays, toNodeId } from '@parvis/domain';
import { freshPost, personId, refusals, type Done } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { sql } from '../../platform/database/sql.ts';
import { RemindersService } from '../reminders/reminders.service.ts';

const day = 86_400_000;

describe('a pin is looked after', () => {
  let product: Product;
  let bruno: Actor;
  let olivier: Actor;
  let awa: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, olivier, awa] = (await Promise.all(['bruno', 'olivier', 'awa'].map((first) => product.as(first)))) as [Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  beforeEach(() => product.database.rows(sql`UPDATE post SET pinned_at = NULL`));

  interface Terms { pinOwner: { firstName: string } | null; pinReviewOn: string | null; pinIsToBeReviewed: boolean }
  const pin = async (who: Actor, input: object): Promise<string[]> => {
    const answer = await who.query<{ pinPost: Pick<Done, 'errors'> }>('mutation ($input: PinPostInput!) { pinPost(input: $input) { errors { code field } } }', { input });
    expect(answer.errors).toBeUndefined();
    return refusals(answer.data.pinPost);
  };
  const unpin = (who: Actor, postId: string) => who.query('mutation ($input: PutForwardInput!) { unpinPost(input: $input) { errors { code } } }', { input: { postId } });
  const terms = async (who: Actor, id: string): Promise<Terms> =>
    (await who.query<{ post: Terms }>('query ($id: ID!) { post(id: $id) { pinOwner { firstName } pinReviewOn pinIsToBeReviewed } }', { id })).data.post;
  const told = async (who: Actor): Promise<string[]> => {
    await product.app.get(RemindersService).deliver();
    const { data } = await who.query<{ viewer: { reminders: { nodes: { kind: string; post: { id: string } }[] } } }>('{ viewer { reminders(first: 50) { nodes { kind post { id } } } } }');
    return data.viewer.reminders.nodes.filter(({ kind }) => kind === 'pin_review').map(({ post: { id } }) => id);
  };
  const inDays = (days: number): string => new Date(product.app.get(Clock).now().getTime() + days * day).toISOString().slice(0, 10);

  test('by who pins it, for half a year, unless someone else and another day are chosen', async () => {
    const [one, other] = [await freshPost(product, awa), await freshPost(product, awa)];
    expect(await pin(bruno, { postId: one })).toEqual([]);
    expect(await terms(awa, one)).toEqual({ pinOwner: { firstName: 'Bruno' }, pinReviewOn: inDays(pinReviewDays), pinIsToBeReviewed: false });
    expect(await pin(bruno, { postId: other, ownerId: personId('olivier'), reviewOn: '2099-02-01' })).toEqual([]);
    expect(await terms(awa, other)).toMatchObject({ pinOwner: { firstName: 'Olivier' }, pinReviewOn: '2099-02-01' });
    await unpin(bruno, other);
    expect(await terms(awa, other)).toEqual({ pinOwner: null, pinReviewOn: null, pinIsToBeReviewed: false });
  });

  test('by a member, until a day that exists', async () => {
    const postId = await freshPost(product, awa);
    expect(await pin(bruno, { postId, ownerId: personId('ines') })).toEqual(['OWNER_NOT_MEMBER on ownerId']);
    expect(await pin(bruno, { postId, ownerId: toNodeId('person', fromNodeId(postId, 'post')!) })).toEqual(['NOT_FOUND on ownerId']);
    expect(await pin(bruno, { postId, reviewOn: '2099-02-31' })).toEqual(['INVALID on reviewOn']);
    expect(await pin(bruno, { postId, reviewOn: '' })).toEqual(['REQUIRED on reviewOn']);
  });

  test('its day come, who looks after it is told once, and managers see it; looked at, all is quiet again', async () => {
    const postId = await freshPost(product, awa);
    await pin(bruno, { postId, ownerId: personId('olivier'), reviewOn: inDays(1) });
    expect(await told(olivier)).not.toContain(postId);
    product.clock.move(2 * day);
    expect(await told(olivier)).toContain(postId);
    expect(await told(bruno)).not.toContain(postId);
    expect([await terms(bruno, postId), await terms(awa, postId)]).toMatchObject([{ pinIsToBeReviewed: true }, { pinIsToBeReviewed: false }]);
    expect(await pin(bruno, { postId, reviewOn: inDays(200) })).toEqual([]);
    expect(await terms(bruno, postId)).toMatchObject({ pinOwner: { firstName: 'Olivier' }, pinReviewOn: inDays(200), pinIsToBeReviewed: false });
    expect(await told(olivier)).not.toContain(postId);
  });

  test('no longer pinned, or given to someone else, it reminds nobody of before', async () => {
    const [taken, given, moved] = [await freshPost(product, awa), await freshPost(product, awa), await freshPost(product, awa)];
    for (const postId of [taken, given, moved]) await pin(bruno, { postId, reviewOn: inDays(1) });
    await unpin(olivier, taken);
    await pin(olivier, { postId: given, ownerId: personId('olivier') });
    // By whatever act the pin was lost.
    await product.database.rows(sql`UPDATE post SET pinned_at = NULL WHERE id = ${fromNodeId(moved, 'post')}`);
    product.clock.move(2 * day);
    expect((await told(bruno)).filter((id) => [taken, given, moved].includes(id))).toEqual([]);
    expect(await told(olivier)).toContain(given);
  });
});
