import { randomUUID } from 'node:crypto';
import { fromNodeId } from '@parvis/domain';
import { comment, personId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Shown {
  viewerRole: string | null;
  managers: { firstName: string }[];
  succession: { closedAt: string | null; fellBack: boolean; takenBy: { firstName: string } | null; viewerOffer: { id: string } | null } | null;
}
const day = 86_400_000;

describe('succession of managers', () => {
  let product: Product;
  const people: Record<string, Actor> = {};
  beforeAll(async () => {
    product = await startProduct();
    for (const first of ['claire', 'awa', 'bruno', 'gaelle', 'tom', 'farid', 'ines', 'hugo', 'soazig']) people[first] = await product.as(first);
  });
  afterAll(() => product.close());

  const say = async <Data>(actor: Actor, document: string, variables: object): Promise<Data> => {
    const { data, errors } = await actor.query<Data>(document, variables as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return data;
  };
  const act = async (actor: Actor, mutation: string, type: string, input: object): Promise<string[]> => {
    const data = await say<Record<string, { errors: { code: string; field: string }[] }>>(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code field } } }`, { input });
    return data[mutation]!.errors.map(({ code, field }) => `${field}: ${code}`);
  };
  /** A community of Claire's, with these members. */
  const open = async (visibility: string, ...members: string[]): Promise<string> => {
    const input = { clientId: randomUUID(), name: `Relais ${randomUUID().slice(0, 6)}`, purpose: 'Ce que nous faisons ensemble.', visibility, language: 'fr', work: true, topics: [] };
    const { createCommunity } = await say<{ createCommunity: { community: { id: string } } }>(people.claire!, 'mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } } }', { input });
    const { id } = createCommunity.community;
    for (const [at, name] of members.entries()) {
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) VALUES (${fromNodeId(id, 'community')}, ${people[name]!.id}, now() + ${at} * interval '1 second')`);
    }
    return id;
  };
  const see = async (actor: Actor, id: string): Promise<Shown | null> =>
    (await say<{ community: Shown | null }>(actor, 'query ($id: ID!) { community(id: $id) { viewerRole managers { firstName } succession { closedAt fellBack takenBy { firstName } viewerOffer { id } } } }', { id })).community;
  const offers = async (actor: Actor): Promise<string[]> =>
    (await say<{ viewer: { successionOffers: { community: { id: string } }[] } }>(actor, '{ viewer { successionOffers { id createdAt community { id } } } }', {})).viewer.successionOffers.map(({ community }) => community.id);
  const offerTo = async (actor: Actor, id: string): Promise<string> => (await see(actor, id))!.succession!.viewerOffer!.id;
  const without = async (actor: Actor): Promise<(string | undefined)[]> =>
    (await say<{ communitiesWithoutManager: { nodes: { community: { id: string } | null }[] } }>(actor, '{ communitiesWithoutManager(first: 50) { nodes { id fallsBackAt community { id name } } } }', {})).communitiesWithoutManager.nodes.map(({ community }) => community?.id);
  const leavesTheCompany = (name: string): Promise<unknown> => product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${people[name]!.id}`);
  const comesBack = (name: string): Promise<unknown> => product.database.rows(sql`UPDATE person SET deactivated_at = NULL WHERE id = ${people[name]!.id}`);
  afterEach(async () => {
    for (const name of Object.keys(people)) await comesBack(name);
    await product.runJobs();
  });

  describe('the last manager', () => {
    test('leaves by naming a successor in the same act', async () => {
      const id = await open('open', 'awa');
      expect(await act(people.claire!, 'leaveCommunity', 'CommunityInput', { communityId: id })).toEqual(['communityId: LAST_MANAGER']);
      expect(await act(people.claire!, 'handOverCommunity', 'MemberInput', { communityId: id, personId: personId('claire') })).toEqual(['personId: NOT_ALLOWED']);
      expect(await act(people.claire!, 'handOverCommunity', 'MemberInput', { communityId: id, personId: personId('tom') })).toEqual(['personId: NOT_MEMBER']);
      expect(await act(people.awa!, 'handOverCommunity', 'MemberInput', { communityId: id, personId: personId('claire') })).toEqual(['communityId: NOT_ALLOWED']);
      expect(await act(people.claire!, 'handOverCommunity', 'MemberInput', { communityId: id, personId: personId('awa') })).toEqual([]);
      expect(await see(people.awa!, id)).toMatchObject({ viewerRole: 'manager', managers: [{ firstName: 'Awa' }] });
      expect((await see(people.claire!, id))!.viewerRole).toBeNull();
    });

    test('does not count on a manager who left the company', async () => {
      const id = await open('open', 'awa');
      expect(await act(people.claire!, 'makeManager', 'MemberInput', { communityId: id, personId: personId('awa') })).toEqual([]);
      await leavesTheCompany('awa');
      expect(await act(people.claire!, 'leaveCommunity', 'CommunityInput', { communityId: id })).toEqual(['communityId: LAST_MANAGER']);
      expect(await act(people.claire!, 'handOverCommunity', 'MemberInput', { communityId: id, personId: personId('awa') })).not.toEqual([]);
    });
  });

  describe('a community whose managers all left the company', () => {
    test('is offered to those who wrote most, and said to its members, not to others', async () => {
      const id = await open('open', 'awa', 'bruno', 'gaelle', 'tom');
      const { id: first } = await postIn(id, people.bruno!, 'Un point du chantier');
      await comment(people.gaelle!, first!, 'Merci');
      await comment(people.bruno!, first!, 'De rien');
      await leavesTheCompany('claire');
      await product.runJobs();
      expect(await offers(people.bruno!)).toEqual([id]);
      expect(await offers(people.gaelle!)).toEqual([id]);
      expect(await offers(people.tom!)).not.toContain(id);
      expect((await see(people.tom!, id))!.succession).toEqual({ closedAt: null, fellBack: false, takenBy: null, viewerOffer: null });
      expect((await see(people.ines!, id))!.succession).toBeNull();
      // Again changes nothing.
      await product.runJobs();
      expect(await offers(people.bruno!)).toEqual([id]);
    });

    test('is taken by the first who accepts; the others are told by the page', async () => {
      const id = await open('closed', 'awa', 'bruno', 'gaelle');
      await leavesTheCompany('claire');
      await product.runJobs();
      // Nobody wrote: it is offered to those who belong longest.
      const [awa, bruno] = [await offerTo(people.awa!, id), await offerTo(people.bruno!, id)];
      expect(await act(people.ines!, 'acceptSuccession', 'SuccessionOfferInput', { offerId: awa })).toEqual(['offerId: NOT_FOUND']);
      const answers = await Promise.all([act(people.awa!, 'acceptSuccession', 'SuccessionOfferInput', { offerId: awa }), act(people.bruno!, 'acceptSuccession', 'SuccessionOfferInput', { offerId: bruno })]);
      expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
      expect(answers.flat()).toEqual(['offerId: ALREADY_DECIDED']);
      const winner = answers[0]!.length === 0 ? 'Awa' : 'Bruno';
      const seen = (await see(people.gaelle!, id))!;
      expect(seen).toMatchObject({ managers: [{ firstName: winner }], succession: { fellBack: false, takenBy: { firstName: winner }, viewerOffer: null } });
      expect(await offers(people.gaelle!)).not.toContain(id);
      // Claire comes back as a member: what she managed is in other hands.
      await comesBack('claire');
      expect((await see(people.claire!, id))!.viewerRole).toBe('member');
      product.clock.move(15 * day);
      expect((await see(people.gaelle!, id))!.succession).toBeNull();
      product.clock.move(-15 * day);
    });

    test('who declines is asked no more', async () => {
      const id = await open('open', 'awa');
      await leavesTheCompany('claire');
      await product.runJobs();
      const offer = await offerTo(people.awa!, id);
      expect(await act(people.awa!, 'declineSuccession', 'SuccessionOfferInput', { offerId: offer })).toEqual([]);
      expect(await offers(people.awa!)).not.toContain(id);
      expect(await act(people.awa!, 'acceptSuccession', 'SuccessionOfferInput', { offerId: offer })).toEqual(['offerId: ALREADY_DECIDED']);
    });

    test('goes on as before where a manager comes back', async () => {
      const id = await open('open', 'awa');
      await leavesTheCompany('claire');
      await product.runJobs();
      expect(await offers(people.awa!)).toContain(id);
      await comesBack('claire');
      await product.runJobs();
      expect(await offers(people.awa!)).not.toContain(id);
      expect(await see(people.awa!, id)).toMatchObject({ managers: [{ firstName: 'Claire' }], succession: null });
    });

    test('falls after 14 days to the head of the nearest entity who belongs to it, else to who was asked first and did not decline', async () => {
      // Claire's unit is Farid's.
      const [led, other] = [await open('open', 'awa', 'farid'), await open('open', 'awa', 'bruno')];
      await leavesTheCompany('claire');
      await product.runJobs();
      expect(await act(people.awa!, 'declineSuccession', 'SuccessionOfferInput', { offerId: await offerTo(people.awa!, other) })).toEqual([]);
      product.clock.move(13 * day);
      await product.runJobs();
      expect((await see(people.awa!, led))!.managers).toEqual([]);
      product.clock.move(2 * day);
      await product.runJobs();
      expect(await see(people.awa!, led)).toMatchObject({ managers: [{ firstName: 'Farid' }], succession: { fellBack: true, takenBy: { firstName: 'Farid' } } });
      expect(await see(people.awa!, other)).toMatchObject({ managers: [{ firstName: 'Bruno' }], succession: { fellBack: true } });
      expect(await offers(people.bruno!)).not.toContain(other);
      product.clock.move(-15 * day);
    });

    test('is shown to administrators, a secret one to its members alone', async () => {
      const [listed, secret] = [await open('closed', 'awa'), await open('secret', 'awa')];
      await leavesTheCompany('claire');
      await product.runJobs();
      expect(await without(people.hugo!)).toContain(listed);
      expect(await without(people.hugo!)).not.toContain(secret);
      expect(await without(people.hugo!)).not.toContain(undefined);
      expect(await see(people.hugo!, secret)).toBeNull();
      expect(await without(people.awa!)).toEqual([]);
      expect(await offers(people.awa!)).toEqual(expect.arrayContaining([listed, secret]));
      expect(await act(people.awa!, 'acceptSuccession', 'SuccessionOfferInput', { offerId: await offerTo(people.awa!, secret) })).toEqual([]);
      // Who was offered it and leaves has nothing more to answer.
      expect(await act(people.awa!, 'leaveCommunity', 'CommunityInput', { communityId: listed })).toEqual([]);
      expect(await offers(people.awa!)).not.toContain(listed);
    });
  });

  async function postIn(id: string, actor: Actor, body: string): Promise<{ id: string | null }> {
    const data = await say<{ postPost: { post: { id: string } | null } }>(actor, 'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } } }', { input: { clientId: randomUUID(), communityId: id, body, language: 'fr' } });
    return { id: data.postPost.post?.id ?? null };
  }
});
