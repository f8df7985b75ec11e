import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { personId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { idOf } from '../../../seed/rows.ts';

const entity = (key: string): string => toNodeId('entity', idOf('entity', key));

describe('membership by rule', () => {
  let product: Product;
  let farid: Actor;
  let awa: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [farid, awa, ines] = [await product.as('farid'), await product.as('awa'), await product.as('ines')];
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
  const open = async (actor: Actor, visibility = 'closed'): Promise<string> => {
    const input = { clientId: randomUUID(), name: `Espace ${randomUUID().slice(0, 6)}`, purpose: 'Ce que nous faisons ensemble.', visibility, language: 'fr', work: true, topics: [] };
    return (await say<{ createCommunity: { community: { id: string } } }>(actor, 'mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } } }', { input })).createCommunity.community.id;
  };
  const rule = async (actor: Actor, communityId: string, more: object = {}): Promise<{ id: string | null; errors: string[] }> => {
    const input = { clientId: randomUUID(), communityId, entityId: entity('ui-ouest'), mandatory: false, ...more };
    const { createMembershipRule: made } = await say<{ createMembershipRule: { rule: { id: string } | null; errors: { code: string; field: string }[] } }>(
      actor, 'mutation ($input: CreateMembershipRuleInput!) { createMembershipRule(input: $input) { rule { id } errors { code field } } }', { input });
    return { id: made.rule?.id ?? null, errors: made.errors.map(({ code, field }) => `${field}: ${code}`) };
  };
  const uuid = (id: string): string => fromNodeId(id, 'community')!;
  const members = async (id: string): Promise<Set<string>> =>
    new Set((await product.database.rows<{ key: string }>(sql`SELECT split_part(p.email, '.', 1) AS key FROM membership m JOIN person p ON p.id = m.person_id WHERE m.community_id = ${uuid(id)}`)).map(({ key }) => key));
  const count = async (id: string): Promise<number> => (await say<{ community: { memberCount: number } }>(farid, 'query ($id: ID!) { community(id: $id) { memberCount } }', { id })).community.memberCount;
  const peopleOf = async (key: string): Promise<number> =>
    (await product.database.rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM person p JOIN entity e ON e.id = p.entity_id WHERE e.path @> ARRAY[${idOf('entity', key)}::uuid] AND p.deactivated_at IS NULL`))[0]!.n;
  const moves = async (first: string, key: string): Promise<void> => {
    await product.database.rows(sql`UPDATE person SET entity_id = ${idOf('entity', key)} WHERE email LIKE ${`${first}.%`}`);
    // Looked at again after ten minutes.
    product.clock.move(11 * 60_000);
    await product.runJobs();
  };

  test('who enters is said before, in numbers and first names, to managers alone', async () => {
    const id = await open(farid);
    const preview = 'query ($id: ID!, $entityId: ID!, $site: String) { community(id: $id) { rulePreview(entityId: $entityId, site: $site) { peopleCount enteringCount entering { firstName } } } }';
    const all = await peopleOf('ui-ouest');
    const { community } = await say<{ community: { rulePreview: { peopleCount: number; enteringCount: number; entering: object[] } } }>(farid, preview, { id, entityId: entity('ui-ouest') });
    expect(community.rulePreview).toMatchObject({ peopleCount: all, enteringCount: all - 1 });
    expect(community.rulePreview.entering).toHaveLength(10);
    const rennes = await say<{ community: { rulePreview: { peopleCount: number } } }>(farid, preview, { id, entityId: entity('ui-ouest'), site: 'rennes' });
    expect(rennes.community.rulePreview.peopleCount).toBeGreaterThan(5);
    expect(rennes.community.rulePreview.peopleCount).toBeLessThan(all);
    expect(await say(ines, preview, { id, entityId: entity('ui-ouest') })).toEqual({ community: { rulePreview: null } });
  });

  test('everyone of the entity enters, below it too; the number of members is right; who goes elsewhere leaves, who came by own choice stays', async () => {
    const id = await open(farid);
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) VALUES (${uuid(id)}, ${awa.id}, now()), (${uuid(id)}, ${ines.id}, now())`);
    expect(await rule(farid, id)).toMatchObject({ errors: [] });
    await product.runJobs();
    const all = await peopleOf('ui-ouest');
    expect((await members(id)).size).toBe(all + 1);
    expect(await count(id)).toBe(all + 1);
    // Again changes nothing.
    await product.runJobs();
    expect(await count(id)).toBe(all + 1);
    await moves('soazig', 'cables');
    await moves('awa', 'cables');
    const now = await members(id);
    expect([now.has('soazig'), now.has('awa'), now.has('ines')]).toEqual([false, true, true]);
    expect(await count(id)).toBe(all);
    await moves('soazig', 'ui-ouest');
    expect((await members(id)).has('soazig')).toBe(true);
    await moves('awa', 'ui-ouest');
  });

  test('a mandatory one says so, and nobody leaves nor is taken out; another lets go and does not fetch back', async () => {
    const [mandatory, free] = [await open(farid), await open(farid)];
    await rule(farid, mandatory, { mandatory: true });
    await rule(farid, free);
    await product.runJobs();
    const told = 'query ($id: ID!) { community(id: $id) { viewerMembershipIsMandatory membershipRules { mandatory site entity { name } memberCount peopleCount } } }';
    expect(await say(awa, told, { id: mandatory })).toMatchObject({
      community: { viewerMembershipIsMandatory: true, membershipRules: [{ mandatory: true, site: null, memberCount: null, peopleCount: null }] },
    });
    const all = await peopleOf('ui-ouest');
    expect(await say(farid, told, { id: mandatory })).toMatchObject({ community: { membershipRules: [{ memberCount: all, peopleCount: all }] } });
    expect(await act(awa, 'leaveCommunity', 'CommunityInput', { communityId: mandatory })).toEqual(['communityId: MEMBERSHIP_MANDATORY']);
    expect(await act(farid, 'removeMember', 'RemoveMemberInput', { communityId: mandatory, personId: personId('awa'), reason: 'Une raison bien assez longue.' })).toEqual(['personId: MEMBERSHIP_MANDATORY']);
    expect(await say(awa, told, { id: free })).toMatchObject({ community: { viewerMembershipIsMandatory: false } });
    expect(await act(awa, 'leaveCommunity', 'CommunityInput', { communityId: free })).toEqual([]);
    product.clock.move(11 * 60_000);
    await product.runJobs();
    expect((await members(free)).has('awa')).toBe(false);
  });

  test('when it ends, who came by it leaves, but whom another names, and who manages meanwhile', async () => {
    const id = await open(farid);
    const first = await rule(farid, id, { mandatory: true });
    expect(await rule(farid, id, { site: 'Nantes' })).toMatchObject({ errors: [] });
    await product.runJobs();
    expect(await act(farid, 'makeManager', 'MemberInput', { communityId: id, personId: personId('awa') })).toEqual([]);
    const preview = 'query ($id: ID!) { community(id: $id) { membershipRules { id endPreview { leavingCount leaving { firstName } } } } }';
    const [shown] = (await say<{ community: { membershipRules: { id: string; endPreview: { leavingCount: number } }[] } }>(farid, preview, { id })).community.membershipRules;
    const before = (await members(id)).size;
    expect(await act(ines, 'endMembershipRule', 'MembershipRuleInput', { ruleId: first.id })).toEqual(['ruleId: NOT_FOUND']);
    expect(await act(farid, 'endMembershipRule', 'MembershipRuleInput', { ruleId: first.id })).toEqual([]);
    await product.runJobs();
    const now = await members(id);
    expect(now.size).toBe(before - shown!.endPreview.leavingCount);
    expect([now.has('aurelie'), now.has('awa'), now.has('claire')]).toEqual([true, true, false]);
    expect(await count(id)).toBe(now.size);
    expect(await act(farid, 'endMembershipRule', 'MembershipRuleInput', { ruleId: first.id })).toEqual(['ruleId: ALREADY_DECIDED']);
  });

  test('is made by a manager who answers for the entity, once', async () => {
    const id = await open(awa);
    expect((await rule(awa, id)).errors).toEqual(['entityId: NOT_ALLOWED']);
    expect((await rule(farid, id)).errors).toEqual(['communityId: NOT_ALLOWED']);
    const mine = await open(farid);
    expect((await rule(farid, mine, { entityId: entity('groupe') })).errors).toEqual(['entityId: NOT_ALLOWED']);
    const clientId = randomUUID();
    const made = await rule(farid, mine, { clientId });
    expect(made.errors).toEqual([]);
    expect((await rule(farid, mine, { clientId })).id).toBe(made.id);
    expect((await rule(farid, mine)).errors).toEqual(['entityId: RULE_EXISTS']);
    // HR answers for everyone, in a community that HR manages.
    expect((await rule(await product.as('chloe'), await open(await product.as('chloe')), { entityId: entity('groupe') })).errors).toEqual([]);
  });

  test('a thousand at a time, a hundred thousand come in; what was cut goes on where it stopped', async () => {
    const id = await open(farid);
    const team = randomUUID();
    await product.database.rows(sql`INSERT INTO entity (id, parent_id, name_fr, name_en, path) SELECT ${team}, id, 'Grande équipe', 'Large team', path || ${team}::uuid FROM entity WHERE id = ${idOf('entity', 'ui-ouest')}`);
    await product.database.rows(sql`INSERT INTO person (id, first_name, last_name, email, entity_id) SELECT gen_random_uuid(), 'P', 'N' || n, 'n' || n || '@spec.example', ${team} FROM generate_series(1, 2500) n`);
    // A thousand came before the worker was killed.
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at, via_rule) SELECT ${uuid(id)}, id, now(), true FROM person WHERE entity_id = ${team} ORDER BY id LIMIT 1000`);
    await rule(farid, id, { entityId: toNodeId('entity', team) });
    await product.runJobs();
    expect(await count(id)).toBe(2501);
    expect((await members(id)).size).toBe(2501);
  }, 60_000);
});
