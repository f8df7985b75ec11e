import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { communityId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { idOf } from '../../../seed/rows.ts';

interface Bulk {
  id: string; total: number; lookedAt: number; invited: number; confirmedAt: string | null; finishedAt: string | null; cancelledAt: string | null;
  counts: Record<'found' | 'member' | 'invited' | 'unknown' | 'ambiguous' | 'repeated', number>;
}
type Errors = { code: string; field: string }[];
const fields = 'id total lookedAt invited confirmedAt finishedAt cancelledAt counts { found member invited unknown ambiguous repeated }';

describe('inviting many', () => {
  let product: Product;
  let bruno: Actor;
  let farid: Actor;
  let ines: Actor;
  const fibre = communityId('fibre-au-quotidien');
  beforeAll(async () => {
    product = await startProduct();
    [bruno, farid, ines] = [await product.as('bruno'), await product.as('farid'), await product.as('ines')];
  });
  afterAll(() => product.close());

  const act = async (actor: Actor, mutation: string, input: object, type = 'BulkInvitationInput'): Promise<{ bulk: Bulk | null; errors: string[] }> => {
    const { data, errors } = await actor.query<Record<string, { bulkInvitation: Bulk | null; errors: Errors }>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { bulkInvitation { ${fields} } errors { code field } } }`, { input });
    expect(errors).toBeUndefined();
    return { bulk: data[mutation]!.bulkInvitation, errors: data[mutation]!.errors.map(({ code, field }) => `${field}: ${code}`) };
  };
  const start = (actor: Actor, more: object = {}) => act(actor, 'startBulkInvitation', { clientId: randomUUID(), communityId: fibre, ...more }, 'StartBulkInvitationInput');
  const add = (actor: Actor, bulkInvitationId: string, from: number, lines: string[]) => act(actor, 'addBulkLines', { bulkInvitationId, from, lines }, 'AddBulkLinesInput');
  const see = async (actor: Actor, id: string): Promise<Bulk | null> => (await actor.query<{ bulkInvitation: Bulk | null }>(`query ($id: ID!) { bulkInvitation(id: $id) { ${fields} } }`, { id })).data.bulkInvitation;
  const waiting = async (community = fibre): Promise<number> =>
    (await product.database.rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM invitation WHERE community_id = ${fromNodeId(community, 'community')} AND answered_at IS NULL`))[0]!.n;
  const emailOf = async (key: string): Promise<string> => (await product.database.rows<{ email: string }>(sql`SELECT email FROM person WHERE id = ${idOf('person', key)}`))[0]!.email;

  const nameOf = async (key: string): Promise<string> => (await product.database.rows<{ name: string }>(sql`SELECT last_name || ', ' || first_name AS name FROM person WHERE id = ${idOf('person', key)}`))[0]!.name;

  test('a pasted list says of each line whom it stands for, before anything is sent', async () => {
    await product.database.rows(sql`INSERT INTO person (id, first_name, last_name, email, entity_id, deactivated_at) SELECT gen_random_uuid(), first, last, mail, ${idOf('entity', 'cables')}, gone
      FROM (VALUES ('Paul', 'Double', 'paul1@spec.example', NULL::timestamptz), ('Paul', 'Double', 'paul2@spec.example', NULL), ('Jean', 'Parti', 'parti@spec.example', now())) v(first, last, mail, gone)`);
    const { bulk } = await start(bruno);
    const lines = [`Inès <${(await emailOf('ines')).toUpperCase()}>`, 'carvalho; ines; Bordeaux', await nameOf('gaelle'), 'Paul Double', 'parti@spec.example', 'Personne Inconnue', '', await emailOf('bruno')];
    const { bulk: added } = await add(bruno, bulk!.id, 1, lines);
    expect(added).toMatchObject({ total: 8, confirmedAt: null, invited: 0 });
    expect(added!.counts).toEqual({ found: 1, repeated: 1, ambiguous: 1, member: 2, invited: 0, unknown: 3 });
    const { data } = await bruno.query<{ bulkInvitation: { lines: { nodes: { number: number; text: string }[]; pageInfo: { hasNextPage: boolean } } } }>(
      'query ($id: ID!) { bulkInvitation(id: $id) { lines(outcome: unknown, first: 2) { nodes { number text outcome } pageInfo { hasNextPage } } } }', { id: bulk!.id });
    expect(data.bulkInvitation.lines.nodes[0]).toEqual({ number: 5, text: 'parti@spec.example', outcome: 'unknown' });
    expect(data.bulkInvitation.lines.pageInfo.hasNextPage).toBe(true);
    // Sent again after a cut: nothing is there twice.
    expect((await add(bruno, bulk!.id, 1, lines)).bulk).toMatchObject({ total: 8, counts: added!.counts });
    await product.runJobs();
    expect(await waiting()).toBe(0);
  });

  test('once confirmed, each is invited once, and progress is told; confirming or stopping again is refused', async () => {
    const { bulk } = await start(bruno);
    await add(bruno, bulk!.id, 1, [await emailOf('ines'), await emailOf('awa'), 'Personne Inconnue']);
    const { counts } = (await see(bruno, bulk!.id))!;
    expect((await act(bruno, 'confirmBulkInvitation', { bulkInvitationId: bulk!.id })).errors).toEqual([]);
    await product.runJobs();
    await product.runJobs();
    expect(await see(bruno, bulk!.id)).toMatchObject({ lookedAt: 3, invited: counts.found, finishedAt: expect.any(String) });
    const mine = await ines.query<{ viewer: { invitations: { nodes: { community: { id: string }; invitedBy: { firstName: string } }[] } } }>('{ viewer { invitations { nodes { community { id } invitedBy { firstName } } } } }');
    expect(mine.data.viewer.invitations.nodes).toContainEqual({ community: { id: fibre }, invitedBy: { firstName: 'Bruno' } });
    expect((await act(bruno, 'confirmBulkInvitation', { bulkInvitationId: bulk!.id })).errors).toEqual(['bulkInvitationId: ALREADY_DECIDED']);
    expect((await act(bruno, 'cancelBulkInvitation', { bulkInvitationId: bulk!.id })).errors).toEqual(['bulkInvitationId: ALREADY_DECIDED']);
    expect((await add(bruno, bulk!.id, 4, ['x'])).errors).toEqual(['bulkInvitationId: ALREADY_DECIDED']);
    const again = await start(bruno);
    expect((await add(bruno, again.bulk!.id, 1, [await emailOf('ines')])).bulk!.counts).toMatchObject({ invited: 1, found: 0 });
  });

  test('an entity is invited with all below it, to a closed community too, a thousand at a time; a run that was cut goes on', async () => {
    const ouest = communityId('unite-intervention-ouest');
    const team = randomUUID();
    await product.database.rows(sql`INSERT INTO entity (id, parent_id, name_fr, name_en, path) SELECT ${team}, id, 'Grande équipe', 'Large team', path || ${team}::uuid FROM entity WHERE id = ${idOf('entity', 'cables')}`);
    await product.database.rows(sql`INSERT INTO person (id, first_name, last_name, email, entity_id) SELECT gen_random_uuid(), 'P', 'N' || n, 'n' || n || '@spec.example', ${team} FROM generate_series(1, 2300) n`);
    const { bulk } = await start(farid, { communityId: ouest, entityId: toNodeId('entity', team) });
    expect(bulk).toMatchObject({ total: 2300, counts: { found: 2300, member: 0 } });
    await act(farid, 'confirmBulkInvitation', { bulkInvitationId: bulk!.id });
    // The worker was killed after the first thousand.
    await product.database.rows(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at)
      SELECT gen_random_uuid(), ${fromNodeId(ouest, 'community')}, id, ${farid.id}, now() FROM (SELECT id FROM person WHERE entity_id = ${team} ORDER BY id LIMIT 1000) first`);
    await product.database.rows(sql`UPDATE bulk_invitation SET looked_at = 1000, invited = 1000, reached_id = (SELECT id FROM person WHERE entity_id = ${team} ORDER BY id OFFSET 999 LIMIT 1) WHERE id = ${fromNodeId(bulk!.id, 'bulkinvitation')}`);
    const before = await waiting(ouest);
    await product.runJobs();
    expect(await see(farid, bulk!.id)).toMatchObject({ lookedAt: 2300, invited: 2300, finishedAt: expect.any(String) });
    expect((await waiting(ouest)) - before).toBe(1300);
  }, 60_000);

  test('it stops when it is stopped, or when who began it manages no more', async () => {
    const [stopped, lost] = [await start(bruno), await start(bruno)];
    for (const { bulk } of [stopped, lost]) {
      await add(bruno, bulk!.id, 1, ['claire.vasseur@nowhere.example', await emailOf('hugo')]);
      await act(bruno, 'confirmBulkInvitation', { bulkInvitationId: bulk!.id });
    }
    expect((await act(bruno, 'cancelBulkInvitation', { bulkInvitationId: stopped.bulk!.id })).errors).toEqual([]);
    await product.database.rows(sql`UPDATE membership SET role = 'member' WHERE community_id = ${fromNodeId(fibre, 'community')} AND person_id = ${bruno.id}`);
    const before = await waiting();
    await product.runJobs();
    expect(await waiting()).toBe(before);
    expect(await see(bruno, lost.bulk!.id)).toBeNull();
    await product.database.rows(sql`UPDATE membership SET role = 'manager' WHERE community_id = ${fromNodeId(fibre, 'community')} AND person_id = ${bruno.id}`);
    expect(await see(bruno, lost.bulk!.id)).toMatchObject({ finishedAt: null, cancelledAt: expect.any(String) });
  });

  test('is for managers, and what one of them pasted for that one alone', async () => {
    expect((await start(ines)).errors).toEqual(['communityId: NOT_ALLOWED']);
    const clientId = randomUUID();
    const { bulk } = await start(bruno, { clientId });
    expect((await start(bruno, { clientId })).bulk!.id).toBe(bulk!.id);
    for (const other of [await product.as('olivier'), ines]) {
      expect(await see(other, bulk!.id)).toBeNull();
      expect((await add(other, bulk!.id, 1, ['x'])).errors).toEqual(['bulkInvitationId: NOT_FOUND']);
    }
    expect((await add(bruno, bulk!.id, 1, Array.from({ length: 2001 }, () => 'x'))).errors).toEqual(['lines: TOO_LARGE']);
    expect((await add(bruno, bulk!.id, 100_000, ['x', 'y'])).errors).toEqual(['from: TOO_LARGE']);
    expect((await act(bruno, 'confirmBulkInvitation', { bulkInvitationId: bulk!.id })).errors).toEqual(['bulkInvitationId: TOO_SMALL']);
  });
});
