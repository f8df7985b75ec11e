import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, communityId, personId, post, refusals } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

type Refused = { errors: { code: string; field: string | null }[] };
const day = 86_400_000;
const reason = 'Le chantier est fini, merci à toutes et à tous.';

describe('the end of a community', () => {
  let product: Product;
  let actors: Record<'bruno' | 'claire' | 'farid' | 'awa' | 'ines' | 'hugo', Actor>;
  beforeAll(async () => {
    product = await startProduct();
    const names = ['bruno', 'claire', 'farid', 'awa', 'ines', 'hugo'] as const;
    actors = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await product.as(name)]))) as typeof actors;
  });
  afterAll(() => product.close());

  const types: Record<string, string> = {
    restoreCommunity: 'CommunityInput', keepCommunity: 'CommunityInput', withdrawOfficialMark: 'CommunityInput', joinCommunity: 'CommunityInput', leaveCommunity: 'CommunityInput', makeManager: 'MemberInput',
    pinPost: 'PinPostInput', acceptInvitation: 'InvitationInput',
  };
  const act = async <T = object>(actor: Actor, name: string, input: object, selection = ''): Promise<T & Refused> => {
    const type = types[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await actor.query<Record<string, T & Refused>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field } } }`, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data[name]!;
  };
  const wrong = async (actor: Actor, name: string, input: object): Promise<string[]> => (await act(actor, name, input)).errors.map(({ code, field }) => `${code} on ${field}`);
  const see = async <T = Record<string, never>>(actor: Actor, id: string, fields: string): Promise<T | null> => {
    const answer = await actor.query<{ community: T | null }>(`query ($id: ID!) { community(id: $id) { ${fields} } }`, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data.community;
  };
  const create = async (actor: Actor, visibility: string, name = `Essai ${randomUUID().slice(0, 8)}`): Promise<string> => {
    const input = { clientId: randomUUID(), name, purpose: 'Ce que nous essayons ensemble.', visibility, language: 'fr', work: true, topics: [] };
    return (await act<{ community: { id: string } }>(actor, 'createCommunity', input, 'community { id }')).community.id;
  };
  const postIn = async (actor: Actor, id: string, title: string): Promise<string> => {
    const input = { clientId: randomUUID(), communityId: id, title, body: 'Un texte.', language: 'fr' };
    return (await act<{ post: { id: string } }>(actor, 'postPost', input, 'post { id }')).post.id;
  };
  const uuid = (id: string): string => fromNodeId(id, 'community')!;
  const enter = async (id: string, ...people: Actor[]) => {
    for (const { id: who } of people) await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) VALUES (${uuid(id)}, ${who}, now()) ON CONFLICT DO NOTHING`);
  };

  describe('archived', () => {
    test('it is read, with the reason, found in the directory among the archived, and opened again with one act', async () => {
      const { claire, ines } = actors;
      const id = await create(claire, 'open', 'Chantier du pont');
      expect(await wrong(ines, 'archiveCommunity', { communityId: id, reason })).toEqual(['NOT_ALLOWED on communityId']);
      expect(await wrong(claire, 'archiveCommunity', { communityId: id, reason: ' ' })).toEqual(['REASON_REQUIRED on reason']);
      expect(await wrong(claire, 'archiveCommunity', { communityId: id, reason })).toEqual([]);
      expect(await see(ines, id, 'archiveReason archivedBy { firstName } viewerCanJoin viewerCanReadInside')).toEqual({ archiveReason: reason, archivedBy: { firstName: 'Claire' }, viewerCanJoin: false, viewerCanReadInside: true });
      const found = async (archived: boolean) =>
        (await ines.query<{ communities: { nodes: { id: string }[] } }>('query ($archived: Boolean!) { communities(search: "pont", archived: $archived) { nodes { id } } }', { archived })).data.communities.nodes.map((node) => node.id);
      expect([await found(true), await found(false)]).toEqual([[id], []]);
      expect(await wrong(claire, 'archiveCommunity', { communityId: id, reason })).toEqual(['ARCHIVED on communityId']);
      expect(await wrong(ines, 'restoreCommunity', { communityId: id })).toEqual(['NOT_ALLOWED on communityId']);
      expect(await wrong(claire, 'restoreCommunity', { communityId: id })).toEqual([]);
      expect(await see(ines, id, 'archivedAt archiveReason viewerCanJoin')).toEqual({ archivedAt: null, archiveReason: null, viewerCanJoin: true });
      expect([await found(true), await found(false)]).toEqual([[], [id]]);
      expect(await wrong(claire, 'restoreCommunity', { communityId: id })).toEqual(['CONFLICT on communityId']);
    });

    test('it refuses every writing, and says why; one may still leave, take back one’s own words, and report', async () => {
      const { claire, awa, ines } = actors;
      const id = await create(claire, 'open');
      await enter(id, awa);
      const written = await postIn(awa, id, 'Ce qui reste');
      const answered = await comment(claire, written, 'Oui');
      await act(claire, 'archiveCommunity', { communityId: id, reason });
      const { revision, textsRevision, coverRevision } = (await see<Record<string, string>>(claire, id, 'revision textsRevision coverRevision'))!;
      const refused: [Actor, string, object][] = [
        [ines, 'joinCommunity', { communityId: id }], [claire, 'inviteToCommunity', { communityId: id, personIds: [toNodeId('person', ines.id)] }],
        [claire, 'postPost', { clientId: randomUUID(), communityId: id, body: 'Encore', language: 'fr' }], [claire, 'postComment', { clientId: randomUUID(), postId: written, body: 'Encore', language: 'fr' }],
        [claire, 'postComment', { clientId: randomUUID(), postId: written, parentId: answered.id, body: 'Encore', language: 'fr' }],
        [awa, 'editPost', { postId: written, body: 'Autre' }], [claire, 'editComment', { commentId: answered.id, body: 'Autre' }], [claire, 'react', { postId: written, kind: 'like' }], [awa, 'react', { commentId: answered.id, kind: 'like' }],
        [claire, 'pinPost', { postId: written }], [claire, 'movePost', { postId: written, communityId: communityId('fibre-au-quotidien') }],
        [claire, 'editCommunity', { communityId: id, basedOn: revision, name: 'Autre nom' }], [claire, 'editCommunityTexts', { communityId: id, basedOn: textsRevision, description: 'A', welcome: 'B' }],
        [claire, 'chooseCommunityCover', { communityId: id, basedOn: coverRevision, paving: 'fan' }], [claire, 'addHouseRule', { communityId: id, clientId: randomUUID(), text: 'Une règle.' }],
        [claire, 'addResource', { communityId: id, clientId: randomUUID(), title: 'Une page', address: 'https://example.org', ownerId: personId('claire'), reviewOn: '2099-01-01' }],
      ];
      for (const [actor, name, input] of refused) expect({ name, codes: (await act(actor, name, input)).errors.map(({ code }) => code) }).toEqual({ name, codes: ['ARCHIVED'] });
      // Posting elsewhere into it is posting into it.
      const elsewhere = await post(awa, 'agences-boutiques', 'À déplacer');
      expect(await wrong(awa, 'movePost', { postId: elsewhere.id, communityId: id })).toEqual(['ARCHIVED on communityId']);
      expect(await wrong(ines, 'report', { postId: written, reason: 'off_topic', note: '' })).toEqual([]);
      expect(await wrong(awa, 'leaveCommunity', { communityId: id })).toEqual([]);
      expect(await wrong(claire, 'deleteComment', { commentId: answered.id })).toEqual([]);
    });
  });

  describe('the official mark', () => {
    const until = (days: number): string => new Date(Date.now() + days * day).toISOString();

    test('is given by an administrator, says who, why and until when, and ends by itself', async () => {
      const { hugo, ines, bruno } = actors;
      const id = communityId('fibre-au-quotidien');
      const input = { communityId: id, reason: 'La direction technique y annonce ses consignes.', until: until(30) };
      expect(await wrong(bruno, 'grantOfficialMark', input)).toEqual(['NOT_ALLOWED on communityId']);
      expect(await wrong(hugo, 'grantOfficialMark', { ...input, reason: '', until: until(-1) })).toEqual(['REASON_REQUIRED on reason', 'DATE_PASSED on until']);
      expect(await wrong(hugo, 'grantOfficialMark', { ...input, until: until(1000) })).toEqual(['TOO_LARGE on until']);
      expect(await wrong(hugo, 'grantOfficialMark', input)).toEqual([]);
      expect(await see(ines, id, 'officialMark { reason until grantedBy { firstName } }')).toEqual({ officialMark: { reason: input.reason, until: input.until, grantedBy: { firstName: 'Hugo' } } });
      product.clock.move(31 * day);
      expect(await see(await product.as('ines'), id, 'officialMark { reason }')).toEqual({ officialMark: null });
      product.clock.move(-31 * day);
      expect(await wrong(hugo, 'withdrawOfficialMark', { communityId: id })).toEqual([]);
      expect(await see(ines, id, 'officialMark { reason }')).toEqual({ officialMark: null });
    });

    test('shows an administrator no secret community: it is refused as one that does not exist', async () => {
      const { hugo } = actors;
      for (const id of [communityId('projet-boreal'), toNodeId('community', randomUUID())]) {
        expect(await wrong(hugo, 'grantOfficialMark', { communityId: id, reason: 'Parce que je le peux bien.', until: until(30) })).toEqual(['NOT_FOUND on communityId']);
      }
      // Invited, one knows its name, and no more may be done with it.
      await act(await product.as('guillaume'), 'inviteToCommunity', { communityId: communityId('projet-boreal'), personIds: [personId('hugo')] });
      expect(await wrong(hugo, 'grantOfficialMark', { communityId: communityId('projet-boreal'), reason: 'Parce que je le peux bien.', until: until(30) })).toEqual(['NOT_ALLOWED on communityId']);
    });

    test('given again, the new one stands alone', async () => {
      const { hugo } = actors;
      const id = await create(actors.claire, 'closed');
      await Promise.all([1, 2, 3].map((n) => act(hugo, 'grantOfficialMark', { communityId: id, reason: `Raison numéro ${n}.`, until: until(30 + n) })));
      const open = await product.database.rows(sql`SELECT 1 FROM official_mark WHERE community_id = ${uuid(id)} AND ended_at IS NULL`);
      expect(open).toHaveLength(1);
    });
  });

  describe('quiet', () => {
    const asked = async (actor: Actor): Promise<string[]> => {
      const { data } = await actor.query<{ viewer: { quietCommunities: { id: string }[] } }>('{ viewer { quietCommunities { id } } }');
      return data.viewer.quietCommunities.map(({ id }) => id);
    };
    /** Time passes: sessions end meanwhile. */
    const later = async (days: number, name = 'claire'): Promise<Actor> => {
      product.clock.move(days * day);
      await product.runJobs();
      return product.as(name);
    };

    test('for 90 days, its managers are asked whether it goes on, and again only after 90 more', async () => {
      const { claire, awa } = actors;
      const id = await create(claire, 'open');
      await enter(id, awa);
      await product.runJobs();
      expect(await asked(claire)).not.toContain(id);
      expect(await asked(await later(89))).not.toContain(id);
      let now = await later(1.1);
      await product.runJobs();
      expect((await asked(now)).filter((one) => one === id)).toEqual([id]);
      expect(await see(now, id, 'askedToKeepAt')).toEqual({ askedToKeepAt: expect.any(String) });
      const member = await product.as('awa');
      expect([await asked(member), await see(member, id, 'askedToKeepAt')]).toEqual([[], { askedToKeepAt: null }]);
      expect(await wrong(member, 'keepCommunity', { communityId: id })).toEqual(['NOT_ALLOWED on communityId']);
      expect(await wrong(now, 'keepCommunity', { communityId: id })).toEqual([]);
      expect(await asked(now)).not.toContain(id);
      now = await later(89);
      expect(await asked(now)).not.toContain(id);
      now = await later(2);
      expect(await asked(now)).toContain(id);
      // Somebody writes: nothing is asked any more.
      await postIn(now, id, 'Nous revoilà');
      expect(await asked(now)).not.toContain(id);
      now = await later(95);
      expect(await asked(now)).toContain(id);
      expect(await wrong(now, 'archiveCommunity', { communityId: id, reason })).toEqual([]);
      expect(await asked(now)).not.toContain(id);
      // Opened again, it is not asked about the next night.
      await act(now, 'restoreCommunity', { communityId: id });
      now = await later(1);
      expect(await asked(now)).not.toContain(id);
    }, 30_000);
  });

  /** Time passed for some: their sessions ended. */
  const again = async (): Promise<typeof actors> => ({ ...actors, claire: await product.as('claire'), ines: await product.as('ines') });

  test('a renamed one is found under its former name for a while, by who may know it', async () => {
    const { claire, ines } = await again();
    const id = await create(claire, 'closed', 'Les mille tourniquets');
    const rename = async (name: string) => act(claire, 'editCommunity', { communityId: id, basedOn: (await see<{ revision: string }>(claire, id, 'revision'))!.revision, name });
    expect((await rename('Portes et portiques')).errors).toEqual([]);
    const find = async (actor: Actor) => (await actor.query<{ communities: { nodes: object[] } }>('{ communities(search: "tourniquets") { nodes { id name formerName } } }')).data.communities.nodes;
    expect(await find(ines)).toEqual([{ id, name: 'Portes et portiques', formerName: 'Les mille tourniquets' }]);
    await act(claire, 'editCommunity', { communityId: id, basedOn: (await see<{ revision: string }>(claire, id, 'revision'))!.revision, visibility: 'secret' });
    expect([await find(ines), await find(claire)]).toEqual([[], [expect.objectContaining({ id })]]);
    await rename('Les mille tourniquets');
    expect(await see(claire, id, 'formerName')).toEqual({ formerName: 'Portes et portiques' });
    await rename('Portes et portiques');
    product.clock.move(181 * day);
    expect(await find(await product.as('claire'))).toEqual([]);
  });

  test('refusals tell a community that is not there and one that is not for this person alike', async () => {
    const { ines } = await again();
    for (const [name, input] of [['archiveCommunity', { reason }], ['restoreCommunity', {}], ['keepCommunity', {}], ['mergeCommunity', { intoId: communityId('fibre-au-quotidien') }]] as const) {
      for (const id of [communityId('projet-boreal'), toNodeId('community', randomUUID())]) expect(await wrong(ines, name, { ...input, communityId: id })).toEqual(['NOT_FOUND on communityId']);
    }
    expect(refusals(await post(ines, 'international-roaming', 'Bonjour'))).toEqual(['NOT_ALLOWED on communityId']);
  });
});
