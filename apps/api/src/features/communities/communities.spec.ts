import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

const unknown = toNodeId('community', '00000000-0000-7000-8000-000000000000');
const person = (actor: Actor): string => toNodeId('person', actor.id);

type Errors = { code: string; field: string | null; message: string }[];
type Payload = { errors: Errors } & Record<string, never>;

describe('communities', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  const idOf = async (slug: string): Promise<string> => {
    const [row] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = ${slug}`);
    return toNodeId('community', row!.id);
  };
  /** Runs one mutation and gives its payload. */
  const act = async <Result = Payload>(actor: Actor, name: string, input: Record<string, unknown>, selection = ''): Promise<Result & { errors: Errors }> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const inputs: Record<string, string> = {
      joinCommunity: 'CommunityInput', leaveCommunity: 'CommunityInput', makeManager: 'MemberInput', unmakeManager: 'MemberInput', acceptJoinRequest: 'JoinRequestInput',
      withdrawJoinRequest: 'JoinRequestInput', noteRequestAnswer: 'JoinRequestInput', acceptInvitation: 'InvitationInput', declineInvitation: 'InvitationInput', withdrawInvitation: 'InvitationInput',
    };
    const answer = await actor.query<Record<string, Result & { errors: Errors }>>(
      `mutation ($input: ${inputs[name] ?? type}!) { ${name}(input: $input) { ${selection} errors { code field message } } }`, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data[name]!;
  };
  const done = async <Result>(actor: Actor, name: string, input: Record<string, unknown>, selection = ''): Promise<Result> => {
    const payload = await act<Result>(actor, name, input, selection);
    expect(payload.errors).toEqual([]);
    return payload;
  };
  const refused = async (actor: Actor, name: string, input: Record<string, unknown>): Promise<string[]> =>
    (await act(actor, name, input)).errors.map(({ code, field }) => `${field}: ${code}`);
  const create = async (actor: Actor, visibility: string, name = `Essai ${randomUUID().slice(0, 8)}`): Promise<string> => {
    const input = { clientId: randomUUID(), name, purpose: 'Ce que nous essayons ensemble.', visibility, language: 'fr', work: true, topics: [] };
    return (await done<{ community: { id: string } }>(actor, 'createCommunity', input, 'community { id }')).community.id;
  };
  const see = async <Fields = Record<string, unknown>>(actor: Actor, id: string, fields: string): Promise<Fields | null> => {
    const answer = await actor.query<{ community: Fields | null }>(`query ($id: ID!) { community(id: $id) { ${fields} } }`, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data.community;
  };
  const ask = async (actor: Actor, communityId: string, message = ''): Promise<string> =>
    (await done<{ request: { id: string } }>(actor, 'askToJoin', { communityId, message }, 'request { id }')).request.id;
  const invite = async (actor: Actor, communityId: string, ...people: Actor[]): Promise<string[]> =>
    (await done<{ invitations: { id: string }[] }>(actor, 'inviteToCommunity', { communityId, personIds: people.map(person) }, 'invitations { id }')).invitations.map(({ id }) => id);

  test('nobody is there for who is not signed in', async () => {
    expect((await product.anonymous.query('{ viewer { language } }')).data).toEqual({ viewer: null });
    const { errors } = await product.anonymous.query('{ communities { nodes { name } } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  describe('an open community', () => {
    test('is read by anyone, joined with one act, and left', async () => {
      const ines = await product.as('ines');
      const id = await idOf('fibre-au-quotidien');
      const before = (await see<{ memberCount: number }>(ines, id, 'memberCount viewerRole viewerCanJoin viewerCanAsk viewerCanReadInside'))!;
      expect(before).toMatchObject({ viewerRole: null, viewerCanJoin: true, viewerCanAsk: false, viewerCanReadInside: true });
      await done(ines, 'joinCommunity', { communityId: id });
      expect(await see(ines, id, 'viewerRole viewerCanJoin viewerCanPost memberCount')).toEqual({
        viewerRole: 'member', viewerCanJoin: false, viewerCanPost: true, memberCount: before.memberCount + 1,
      });
      expect(await refused(ines, 'joinCommunity', { communityId: id })).toEqual(['communityId: ALREADY_MEMBER']);
      await done(ines, 'leaveCommunity', { communityId: id });
      expect(await see(ines, id, 'viewerRole memberCount')).toEqual({ viewerRole: null, memberCount: before.memberCount });
      expect(await refused(ines, 'leaveCommunity', { communityId: id })).toEqual(['communityId: NOT_MEMBER']);
    });

    test('asks nobody to ask', async () => {
      expect(await refused(await product.as('ines'), 'askToJoin', { communityId: await idOf('fibre-au-quotidien'), message: '' })).toEqual(['communityId: NOT_ALLOWED']);
    });

    test('lets each member invite', async () => {
      const [gaelle, ines] = [await product.as('gaelle'), await product.as('ines')];
      const id = await idOf('fibre-au-quotidien');
      expect(await see(gaelle, id, 'viewerCanInvite')).toEqual({ viewerCanInvite: true });
      const [invitation] = await invite(gaelle, id, ines);
      const { data } = await ines.query<{ viewer: { invitations: { nodes: object[] } } }>('{ viewer { invitations { nodes { id invitedBy { name } community { name } } } } }');
      expect(data.viewer.invitations.nodes).toEqual([{ id: invitation, invitedBy: { name: expect.stringContaining('Gaëlle') }, community: { name: 'Fibre au quotidien' } }]);
      expect(await invite(gaelle, id, ines)).toEqual([]);
      await done(ines, 'declineInvitation', { invitationId: invitation });
      expect(await see(ines, id, 'viewerRole viewerInvitation { id }')).toEqual({ viewerRole: null, viewerInvitation: null });
      expect(await refused(ines, 'acceptInvitation', { invitationId: invitation })).toEqual(['invitationId: ALREADY_DECIDED']);
      expect(await refused(ines, 'inviteToCommunity', { communityId: id, personIds: [person(gaelle)] })).toEqual(['communityId: NOT_MEMBER']);
    });
  });

  describe('a closed community', () => {
    test('is listed with its managers, its inside is not shown', async () => {
      const ines = await product.as('ines');
      const community = await see<{ managers: object[] }>(ines, await idOf('unite-intervention-ouest'),
        'name viewerCanReadInside viewerCanJoin viewerCanAsk managers { name } members { nodes { role } } pendingRequests { nodes { id } } pendingRequestCount');
      expect(community).toMatchObject({
        name: 'Unité d’intervention Ouest', viewerCanReadInside: false, viewerCanJoin: false, viewerCanAsk: true, members: null, pendingRequests: null, pendingRequestCount: null,
      });
      expect(community!.managers).toHaveLength(2);
      expect(community!.managers).toEqual(expect.arrayContaining([{ name: 'Farid Mansouri' }, { name: 'Tiphaine Rouxel' }]));
    });

    test('who asks waits for a manager, and is a member once accepted', async () => {
      const [ines, farid, awa] = [await product.as('ines'), await product.as('farid'), await product.as('awa')];
      const id = await idOf('unite-intervention-ouest');
      expect(await refused(ines, 'joinCommunity', { communityId: id })).toEqual(['communityId: NOT_ALLOWED']);
      const request = await ask(ines, id, 'Je viens d’arriver à Rennes.');
      expect(await see(ines, id, 'viewerRole viewerCanAsk viewerRequest { id decidedAt }')).toEqual({ viewerRole: null, viewerCanAsk: false, viewerRequest: { id: request, decidedAt: null } });
      expect(await refused(ines, 'askToJoin', { communityId: id, message: '' })).toEqual(['communityId: ALREADY_ASKED']);
      expect(await see(farid, id, 'pendingRequestCount pendingRequests { nodes { id message person { firstName } } }')).toEqual({
        pendingRequestCount: 1, pendingRequests: { nodes: [{ id: request, message: 'Je viens d’arriver à Rennes.', person: { firstName: 'Inès' } }] },
      });
      expect(await see(awa, id, 'pendingRequestCount pendingRequests { nodes { id } }')).toEqual({ pendingRequestCount: null, pendingRequests: null });
      expect(await refused(awa, 'acceptJoinRequest', { requestId: request })).toEqual(['requestId: NOT_FOUND']);
      expect(await refused(ines, 'acceptJoinRequest', { requestId: request })).toEqual(['requestId: NOT_ALLOWED']);
      await done(farid, 'acceptJoinRequest', { requestId: request });
      expect(await see(ines, id, 'viewerRole viewerCanReadInside viewerRequest { id }')).toEqual({ viewerRole: 'member', viewerCanReadInside: true, viewerRequest: null });
      expect(await refused(farid, 'acceptJoinRequest', { requestId: request })).toEqual(['requestId: ALREADY_DECIDED']);
      await done(ines, 'leaveCommunity', { communityId: id });
    });

    test('a request waits for each manager, on one list for all communities, and for nobody else', async () => {
      const waiting = async (first: string): Promise<unknown[]> =>
        (await (await product.as(first)).query<{ viewer: { joinRequests: { nodes: unknown[] } } }>(
          '{ viewer { joinRequests { nodes { id person { firstName } community { name } } } } }')).data.viewer.joinRequests.nodes;
      const ines = await product.as('ines');
      const before = await waiting('farid');
      const id = await ask(ines, await idOf('unite-intervention-ouest'));
      expect(await waiting('farid')).toEqual([...before, { id, person: { firstName: 'Inès' }, community: { name: 'Unité d’intervention Ouest' } }]);
      // A member of it, the person who asked, and the manager of another one.
      for (const first of ['awa', 'ines', 'bruno']) expect(JSON.stringify(await waiting(first))).not.toContain(id);
      await done(ines, 'withdrawJoinRequest', { requestId: id });
      expect(await waiting('farid')).toEqual(before);
    });

    test('a reason is owed to who is declined, and may ask again', async () => {
      const [ines, farid] = [await product.as('ines'), await product.as('farid')];
      const id = await idOf('unite-intervention-ouest');
      const request = await ask(ines, id);
      expect(await refused(farid, 'declineJoinRequest', { requestId: request, reason: ' ' })).toEqual(['reason: REASON_REQUIRED']);
      await done(farid, 'declineJoinRequest', { requestId: request, reason: 'Réservé aux équipes de l’Ouest.' });
      expect(await see(ines, id, 'viewerRole viewerCanAsk viewerRequest { accepted reason }')).toEqual({
        viewerRole: null, viewerCanAsk: true, viewerRequest: { accepted: false, reason: 'Réservé aux équipes de l’Ouest.' },
      });
      const again = await ask(ines, id);
      expect(await refused(farid, 'withdrawJoinRequest', { requestId: again })).toEqual(['requestId: NOT_ALLOWED']);
      await done(ines, 'withdrawJoinRequest', { requestId: again });
      expect(await see(farid, id, 'pendingRequestCount')).toEqual({ pendingRequestCount: 0 });
    });

    test('who asked is told the answer with its reason, until having seen it, as long as it holds', async () => {
      const [ines, farid] = [await product.as('ines'), await product.as('farid')];
      const id = await idOf('unite-intervention-ouest');
      const told = async (actor: Actor): Promise<{ id: string; accepted: boolean; reason: string | null; community: { name: string } }[]> =>
        (await actor.query<{ viewer: { requestAnswers: { id: string; accepted: boolean; reason: string | null; community: { name: string } }[] } }>(
          '{ viewer { requestAnswers { id accepted reason community { name } } } }')).data.viewer.requestAnswers;
      await product.database.rows(sql`UPDATE join_request SET answer_seen_at = now() WHERE decided_at IS NOT NULL`);
      const declined = await ask(ines, id);
      expect(await refused(ines, 'noteRequestAnswer', { requestId: declined })).toEqual(['requestId: NOT_ALLOWED']);
      expect(await told(ines)).toEqual([]);
      await done(farid, 'declineJoinRequest', { requestId: declined, reason: 'Réservé aux équipes de l’Ouest.' });
      expect(await told(ines)).toEqual([{ id: declined, accepted: false, reason: 'Réservé aux équipes de l’Ouest.', community: { name: 'Unité d’intervention Ouest' } }]);
      expect(await told(farid)).toEqual([]);
      expect(await refused(farid, 'noteRequestAnswer', { requestId: declined })).toEqual(['requestId: NOT_ALLOWED']);
      // Asked again, the answer of before says nothing any more.
      const accepted = await ask(ines, id);
      expect(await told(ines)).toEqual([]);
      await done(farid, 'acceptJoinRequest', { requestId: accepted });
      expect(await told(ines)).toEqual([{ id: accepted, accepted: true, reason: null, community: { name: 'Unité d’intervention Ouest' } }]);
      await done(ines, 'noteRequestAnswer', { requestId: accepted });
      await done(ines, 'noteRequestAnswer', { requestId: accepted });
      expect(await told(ines)).toEqual([]);
      await done(ines, 'leaveCommunity', { communityId: id });
    });

    test('only its managers invite, and the invitation opens it', async () => {
      const [awa, farid, bruno] = [await product.as('awa'), await product.as('farid'), await product.as('bruno')];
      const id = await idOf('unite-intervention-ouest');
      expect(await refused(awa, 'inviteToCommunity', { communityId: id, personIds: [person(bruno)] })).toEqual(['communityId: NOT_ALLOWED']);
      const [invitation] = await invite(farid, id, bruno);
      expect(await refused(awa, 'acceptInvitation', { invitationId: invitation })).toEqual(['invitationId: NOT_FOUND']);
      await done(bruno, 'acceptInvitation', { invitationId: invitation });
      expect(await see(bruno, id, 'viewerRole viewerInvitation { id }')).toEqual({ viewerRole: 'member', viewerInvitation: null });
    });
  });

  describe('a secret community', () => {
    const everything = 'id name purpose topics memberCount lastActivityAt viewerRole managers { name } members { nodes { role } } viewerRequest { id } viewerInvitation { id }';
    const acts = (id: string, people: string[]): [string, Record<string, unknown>][] => [
      ['joinCommunity', { communityId: id }], ['leaveCommunity', { communityId: id }], ['askToJoin', { communityId: id, message: 'Bonjour' }],
      ['inviteToCommunity', { communityId: id, personIds: people }], ['editCommunity', { communityId: id, basedOn: 'x', name: 'Autre nom' }], ['makeManager', { communityId: id, personId: people[0] }],
      ['unmakeManager', { communityId: id, personId: people[0] }], ['removeMember', { communityId: id, personId: people[0], reason: 'Une raison bien assez longue.' }],
    ];

    test('answers an outsider, and the administrator, as one that does not exist', async () => {
      const id = await idOf('projet-boreal');
      for (const first of ['ines', 'hugo']) {
        const actor = await product.as(first);
        expect(await see(actor, id, everything)).toBeNull();
        expect(await see(actor, unknown, everything)).toBeNull();
        for (const [name, input] of acts(id, [person(actor)])) {
          expect({ name, ...(await act(actor, name, input)) }).toEqual({ name, ...(await act(actor, name, { ...input, communityId: unknown })) });
        }
        const { data } = await actor.query<{ communities: { nodes: object[] }; communitiesLike: object[] }>('{ communities(search: "boréal") { nodes { id } } communitiesLike(name: "Projet Boréal") { id } }');
        expect(data).toEqual({ communities: { nodes: [] }, communitiesLike: [] });
      }
    });

    test('who is invited learns its name and purpose, nothing else, until in; who declines knows no more', async () => {
      const [guillaume, ines, tom] = [await product.as('guillaume'), await product.as('ines'), await product.as('tom')];
      const id = await idOf('projet-boreal');
      const [invitation, other] = await invite(guillaume, id, ines, tom);
      expect(await see(ines, id, everything)).toEqual({
        id, name: 'Projet Boréal', purpose: expect.stringContaining('acquisition'), topics: [], memberCount: null, lastActivityAt: null, viewerRole: null, managers: [], members: null,
        viewerRequest: null, viewerInvitation: { id: invitation },
      });
      expect(await see(ines, id, 'viewerCanJoin viewerCanAsk viewerCanInvite viewerCanReadInside')).toEqual({ viewerCanJoin: false, viewerCanAsk: false, viewerCanInvite: false, viewerCanReadInside: false });
      expect(await refused(ines, 'joinCommunity', { communityId: id })).toEqual(['communityId: INVITATION_ONLY']);
      const { data } = await ines.query('query ($id: ID!) { communities(search: "boréal") { nodes { id } } person(id: $id) { communities { nodes { name } } managerOf { name } } }', { id: person(guillaume) });
      expect(JSON.stringify(data)).not.toContain('Boréal');
      await done(tom, 'declineInvitation', { invitationId: other });
      expect(await see(tom, id, 'name')).toBeNull();
      await done(ines, 'acceptInvitation', { invitationId: invitation });
      expect(await see(ines, id, 'viewerRole viewerCanReadInside managers { name }')).toEqual({ viewerRole: 'member', viewerCanReadInside: true, managers: [{ name: 'Guillaume Tessier' }] });
      await done(ines, 'leaveCommunity', { communityId: id });
      expect(await see(ines, id, 'name')).toBeNull();
    });

    test('an invitation taken back opens nothing', async () => {
      const [guillaume, ines] = [await product.as('guillaume'), await product.as('ines')];
      const id = await idOf('projet-boreal');
      const [invitation] = await invite(guillaume, id, ines);
      await done(guillaume, 'withdrawInvitation', { invitationId: invitation });
      expect(await see(ines, id, 'name')).toBeNull();
      expect(await refused(ines, 'acceptInvitation', { invitationId: invitation })).toEqual(['invitationId: NOT_FOUND']);
    });
  });

  describe('managers', () => {
    test('make and unmake managers, and find who belongs', async () => {
      const [claire, ines, awa] = [await product.as('claire'), await product.as('ines'), await product.as('awa')];
      const id = await create(claire, 'open');
      for (const actor of [ines, awa]) await done(actor, 'joinCommunity', { communityId: id });
      expect(await refused(claire, 'makeManager', { communityId: id, personId: person(await product.as('tom')) })).toEqual(['personId: NOT_MEMBER']);
      expect(await refused(ines, 'makeManager', { communityId: id, personId: person(ines) })).toEqual(['communityId: NOT_ALLOWED']);
      await done(claire, 'makeManager', { communityId: id, personId: person(awa) });
      expect(await see(ines, id, 'members { nodes { role person { firstName } } }')).toEqual({
        members: { nodes: [{ role: 'manager', person: { firstName: 'Claire' } }, { role: 'manager', person: { firstName: 'Awa' } }, { role: 'member', person: { firstName: 'Inès' } }] },
      });
      expect(await see(ines, id, 'members(search: "diallo") { nodes { person { firstName } } }')).toEqual({ members: { nodes: [{ person: { firstName: 'Awa' } }] } });
      await done(claire, 'unmakeManager', { communityId: id, personId: person(awa) });
      expect(await see(awa, id, 'viewerRole viewerCanManage')).toEqual({ viewerRole: 'member', viewerCanManage: false });
      const trail = await product.database.rows<{ act: string }>(sql`SELECT act FROM audit_entry WHERE actor_id = ${claire.id} ORDER BY index`);
      expect(trail.map((entry) => entry.act)).toEqual(['manager.make', 'manager.unmake']);
    });

    test('the last one neither leaves nor steps down', async () => {
      const claire = await product.as('claire');
      const id = await create(claire, 'open');
      expect(await refused(claire, 'leaveCommunity', { communityId: id })).toEqual(['communityId: LAST_MANAGER']);
      expect(await refused(claire, 'unmakeManager', { communityId: id, personId: person(claire) })).toEqual(['personId: LAST_MANAGER']);
    });

    test('two who leave or step down at the same moment leave one behind', async () => {
      const [claire, awa] = [await product.as('claire'), await product.as('awa')];
      for (let round = 0; round < 12; round += 1) {
        const id = await create(claire, 'open');
        await done(awa, 'joinCommunity', { communityId: id });
        await done(claire, 'makeManager', { communityId: id, personId: person(awa) });
        const answers = await Promise.all(round % 2
          ? [refused(claire, 'leaveCommunity', { communityId: id }), refused(awa, 'leaveCommunity', { communityId: id })]
          : [refused(claire, 'unmakeManager', { communityId: id, personId: person(claire) }), refused(awa, 'leaveCommunity', { communityId: id })]);
        expect(answers.flat().map((answer) => answer.split(': ')[1])).toEqual(['LAST_MANAGER']);
        expect((await see<{ managers: object[] }>(claire, id, 'managers { id }'))!.managers).toHaveLength(1);
      }
    });

    test('the database itself keeps a manager', async () => {
      const claire = await product.as('claire');
      const id = await create(claire, 'open', 'Sans animateur');
      await expect(product.database.rows(sql`DELETE FROM membership WHERE community_id = (SELECT id FROM community WHERE name = 'Sans animateur')`)).rejects.toThrow('A community always has a manager');
      expect(await see(claire, id, 'viewerRole')).toEqual({ viewerRole: 'manager' });
    });

    test('remove a member, who loses all of it at once and reads why', async () => {
      const [farid, awa] = [await product.as('farid'), await product.as('awa')];
      const id = await idOf('unite-intervention-ouest');
      const input = { communityId: id, personId: person(awa) };
      expect(await see(awa, id, 'viewerCanReadInside')).toEqual({ viewerCanReadInside: true });
      expect(await refused(awa, 'removeMember', { ...input, personId: person(farid), reason: 'Parce que je le veux.' })).toEqual(['communityId: NOT_ALLOWED']);
      expect(await refused(farid, 'removeMember', { ...input, reason: '' })).toEqual(['reason: REASON_REQUIRED']);
      expect(await refused(farid, 'removeMember', { communityId: id, personId: person(farid), reason: 'Je voulais partir.' })).toEqual(['personId: NOT_ALLOWED']);
      await done(farid, 'removeMember', { ...input, reason: 'Vous avez changé d’unité au premier du mois.' });
      expect(await see(awa, id, 'viewerRole viewerCanReadInside viewerCanPost members { nodes { role } } viewerRemoval { reason }')).toEqual({
        viewerRole: null, viewerCanReadInside: false, viewerCanPost: false, members: null, viewerRemoval: { reason: 'Vous avez changé d’unité au premier du mois.' },
      });
      const { data } = await awa.query<{ viewer: { communities: { nodes: { id: string }[] } } }>('{ viewer { communities(first: 50) { nodes { id } } } }');
      expect(data.viewer.communities.nodes.map((community) => community.id)).not.toContain(id);
      expect(await product.database.rows(sql`SELECT act, details FROM audit_entry WHERE act = 'member.remove'`)).toEqual([{ act: 'member.remove', details: JSON.stringify({ personId: awa.id }) }]);
      expect(await refused(farid, 'removeMember', { ...input, reason: 'Encore une fois pour voir.' })).toEqual(['personId: NOT_MEMBER']);
    });

    test('closing a community to all but its members holds at once', async () => {
      const [claire, awa, ines] = [await product.as('claire'), await product.as('awa'), await product.as('ines')];
      const id = await create(claire, 'closed');
      const request = await ask(ines, id);
      await invite(claire, id, awa);
      expect(await refused(awa, 'editCommunity', { communityId: id, basedOn: 'x', visibility: 'open' })).toEqual(['communityId: NOT_ALLOWED']);
      const { revision } = (await see<{ revision: string }>(claire, id, 'revision'))!;
      await done(claire, 'editCommunity', { communityId: id, basedOn: revision, visibility: 'secret', name: 'Devenue secrète', topics: [' essai ', 'essai'] });
      expect(await see(claire, id, 'name visibility topics purpose')).toEqual({ name: 'Devenue secrète', visibility: 'secret', topics: ['essai'], purpose: 'Ce que nous essayons ensemble.' });
      expect(await see(ines, id, 'name')).toBeNull();
      expect(await refused(ines, 'withdrawJoinRequest', { requestId: request })).toEqual(['requestId: NOT_FOUND']);
      expect(await see(awa, id, 'name memberCount')).toEqual({ name: 'Devenue secrète', memberCount: null });
    });

    test('each wrong field of a new community is named', async () => {
      const errors = await refused(await product.as('awa'), 'createCommunity', {
        clientId: randomUUID(), name: 'ab', purpose: '', visibility: 'open', language: 'fr', work: true, topics: Array.from({ length: 6 }, (_, i) => `sujet ${i}`),
      });
      expect(errors).toEqual(['name: TOO_SHORT', 'purpose: REQUIRED', 'topics: TOO_LARGE']);
    });
  });

  describe('a page', () => {
    test('costs at most 8 statements for a page of 20, and so does a page of members', async () => {
      const awa = await product.as('awa');
      const directory = `{ communities(first: 20) { nodes { id name purpose visibility memberCount lastActivityAt topics viewerRole viewerCanJoin viewerCanAsk
        viewerRequest { id decidedAt } viewerInvitation { id } managers { id name initials } } pageInfo { hasNextPage } } }`;
      expect(await statementsOf(() => awa.query(directory))).toBeLessThanOrEqual(8);
      const id = await idOf('fibre-au-quotidien');
      const members = 'members(first: 20) { nodes { role joinedAt person { id name jobTitle initials entity { name } roles { role } } } pageInfo { hasNextPage endCursor } }';
      expect(await statementsOf(() => see(awa, id, `id name viewerCanManage ${members}`))).toBeLessThanOrEqual(8);
    });
  });
});
