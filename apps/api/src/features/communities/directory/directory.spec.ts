import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { startProduct, statementsOf, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { idOf } from '../../../seed/rows.ts';

interface Facets {
  totalCount: number; workCount: number; besideWorkCount: number; archivedCount: number;
  topics: { topic: string; count: number }[];
  languages: { language: string; count: number }[];
  visibilities: { visibility: string; count: number }[];
  activity: { active: string; count: number }[];
  entities: { entity: { id: string; name: string }; count: number }[];
}
interface Suggestion {
  reason: string; colleagueCount: number | null; entity: { name: string }; community: { id: string; name: string; visibility: string };
}
const facetFields = `totalCount workCount besideWorkCount archivedCount topics { topic count } languages { language count } visibilities { visibility count }
  activity { active count } entities { entity { id name } count }`;

describe('the directory of communities', () => {
  let product: Product;
  let ines: Actor;
  let awa: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [ines, awa] = [await product.as('ines'), await product.as('awa')];
  });
  afterAll(() => product.close());

  /** All that paging to the end shows. */
  const whole = async (actor: Actor, options: string, first = 7): Promise<{ id: string; name: string }[]> => {
    const found: { id: string; name: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors }: { data: { communities: { nodes: { id: string; name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }; errors?: object[] } = await actor.query(
        `query ($after: String) { communities(first: ${first}, after: $after, ${options}) { nodes { id name } pageInfo { endCursor hasNextPage } } }`, { after });
      expect(errors).toBeUndefined();
      found.push(...data.communities.nodes);
      ({ endCursor: after, hasNextPage: more } = data.communities.pageInfo);
    }
    return found;
  };
  const names = async (options: string, actor = ines): Promise<string[]> => (await whole(actor, options)).map(({ name }) => name);
  const facets = async (actor: Actor, options = ''): Promise<Facets> => {
    const { data, errors } = await actor.query<{ communityFacets: Facets }>(`{ communityFacets${options && `(${options})`} { ${facetFields} } }`);
    expect(errors).toBeUndefined();
    return data.communityFacets;
  };
  const suggested = async (actor: Actor): Promise<Suggestion[]> =>
    (await actor.query<{ viewer: { suggestedCommunities: Suggestion[] } }>('{ viewer { suggestedCommunities { reason colleagueCount entity { name } community { id name visibility } } } }')).data.viewer.suggestedCommunities;
  const open = (over: { name: string; visibility?: string; topics?: string[] }, manager = awa.id): Promise<string> => {
    const id = randomUUID();
    return product.database.tx(async () => {
      await product.database.rows(sql`INSERT INTO community (id, name, slug, purpose, topics, visibility, language, last_activity_at, created_by_id, created_at)
        VALUES (${id}, ${over.name}, 'essai', 'Ce que nous essayons.', ${over.topics ?? []}, ${over.visibility ?? 'open'}, 'fr', now(), ${manager}, now())`);
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${id}, ${manager}, 'manager', now())`);
      return id;
    });
  };

  describe('its list', () => {
    test('has every open and closed community once, page after page, in each order', async () => {
      const [{ listed }] = (await product.database.rows<{ listed: number }>(sql`SELECT count(*)::int AS listed FROM community WHERE visibility <> 'secret' AND archived_at IS NULL`)) as [{ listed: number }];
      for (const order of ['match', 'activity', 'size', 'name']) {
        const ids = (await whole(ines, `order: ${order}`)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(listed);
        expect(ids).toHaveLength(listed);
      }
    });

    test('is searched without accents, with a typing mistake, by a topic, nearest first', async () => {
      expect((await names('search: "securite", order: match'))[0]).toBe('Sécurité terrain');
      expect((await names('search: "book", order: match'))[0]).toBe('Book club');
      expect((await names('search: "jardinirs", order: match'))[0]).toBe('Les jardiniers du midi');
      expect((await names('search: "sécurité terain", order: match'))[0]).toBe('Sécurité terrain');
      expect(await names('search: "compost"')).toEqual(['Les jardiniers du midi']);
      expect(await names('search: "composst jardiniers"')).toEqual(['Les jardiniers du midi']);
      expect(await names('search: "zzzzzz"')).toEqual([]);
    });

    test('is narrowed by what one chooses', async () => {
      expect(await names('work: false, language: en')).toEqual(expect.arrayContaining(['Book club']));
      expect(await names('work: false, language: en')).not.toContain('Business customers');
      expect(await names('visibility: closed')).toEqual(expect.arrayContaining(['Comité social']));
      expect(await names('visibility: secret')).toEqual([]);
      expect(await names('topic: "5g"')).toEqual(['Réseau radio']);
      expect(await names('topic: "DEPLOIEMENT"')).toEqual(['Fibre au quotidien']);
      const ouest = toNodeId('entity', idOf('entity', 'ui-ouest'));
      const technique = toNodeId('entity', idOf('entity', 'direction-technique'));
      expect(await names(`entityId: "${ouest}"`)).toContain('Unité d’intervention Ouest');
      expect(await names(`entityId: "${technique}"`)).toEqual(expect.arrayContaining(['Unité d’intervention Ouest', 'Fibre au quotidien']));
      expect(await names(`entityId: "${ouest}"`)).not.toContain('Book club');
      expect(await names('entityId: "entity_00000000000000000000000000"')).toEqual([]);
    });

    test('shows an archived community only to who asks for those', async () => {
      const id = await open({ name: 'Chantier terminé', topics: ['chantier fini'] });
      expect(await names('search: "chantier terminé"')).toContain('Chantier terminé');
      const [before, archived] = [await facets(ines), await names('archived: true')];
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE id = ${id}`);
      expect(await names('search: "chantier terminé"')).not.toContain('Chantier terminé');
      expect(await names('archived: true')).toEqual(expect.arrayContaining(['Chantier terminé', ...archived]));
      const after = await facets(ines);
      expect(after).toMatchObject({ totalCount: before.totalCount - 1, archivedCount: before.archivedCount + 1 });
      expect((await facets(ines, 'archived: true')).totalCount).toBe(archived.length + 1);
    });
  });

  describe('the counts beside its choices', () => {
    /** Each number is what paging to the end shows when that choice is made. */
    const expectTrue = async (actor: Actor, search: string | null): Promise<void> => {
      const under = search === null ? [] : [`search: ${JSON.stringify(search)}`];
      const told = await facets(actor, under.join(', '));
      const paged = async (...choice: string[]): Promise<number> => (await whole(actor, [...under, ...choice, 'order: name'].join(', '), 50)).length;
      expect(told.totalCount).toBe(await paged());
      expect(told.workCount).toBe(await paged('work: true'));
      expect(told.besideWorkCount).toBe(await paged('work: false'));
      expect(told.archivedCount).toBe(await paged('archived: true'));
      for (const { topic, count } of told.topics) expect([topic, count]).toEqual([topic, await paged(`topic: ${JSON.stringify(topic)}`)]);
      for (const { language, count } of told.languages) expect([language, count]).toEqual([language, await paged(`language: ${language}`)]);
      for (const { visibility, count } of told.visibilities) expect([visibility, count]).toEqual([visibility, await paged(`visibility: ${visibility}`)]);
      for (const { active, count } of told.activity) expect([active, count]).toEqual([active, await paged(`active: ${active}`)]);
      for (const { entity, count } of told.entities) expect([entity.name, count]).toEqual([entity.name, await paged(`entityId: "${entity.id}"`)]);
    };

    test('are what paging to the end shows, to an outsider and to a member of a secret one, with and without a search', async () => {
      for (const actor of [ines, await product.as('denis')]) for (const search of [null, 'fibre', 'cabels']) await expectTrue(actor, search);
    }, 60_000);

    test('follow each change at once: a new community, another topic, one that becomes secret', async () => {
      const topic = async (actor: Actor, word: string): Promise<number | undefined> => (await facets(actor, `topic: "${word}"`)).totalCount;
      const id = await open({ name: 'Atelier soudure', topics: ['Atelier d’essai'] });
      expect(await topic(ines, 'atelier d’essai')).toBe(1);
      await product.runJobs();
      await expectTrue(ines, null);
      await product.database.rows(sql`UPDATE community SET topics = ARRAY['autre essai'], work = false WHERE id = ${id}`);
      expect([await topic(ines, 'atelier d’essai'), await topic(ines, 'autre essai')]).toEqual([0, 1]);
      await product.database.rows(sql`UPDATE community SET visibility = 'secret' WHERE id = ${id}`);
      expect([await topic(ines, 'autre essai'), await topic(awa, 'autre essai')]).toEqual([0, 1]);
      await expectTrue(ines, null);
      await expectTrue(awa, null);
    }, 60_000);

    test('a manager who changes entity takes the community along', async () => {
      const id = await open({ name: 'Suit sa responsable' });
      await product.runJobs();
      const international = toNodeId('entity', idOf('entity', 'international'));
      expect(await names(`entityId: "${international}"`)).not.toContain('Suit sa responsable');
      await product.database.rows(sql`UPDATE person SET entity_id = ${idOf('entity', 'cables')} WHERE id = ${awa.id}`);
      await product.runJobs();
      expect(await names(`entityId: "${international}"`)).toContain('Suit sa responsable');
      await expectTrue(ines, null);
      await product.database.rows(sql`UPDATE person SET entity_id = ${idOf('entity', 'ui-ouest')} WHERE id = ${awa.id}`);
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE id = ${id}`);
      await product.runJobs();
    }, 60_000);

    test('where too many match a choice, the choices stand without numbers', async () => {
      await product.database.rows(sql`INSERT INTO community (id, name, slug, purpose, topics, visibility, language, last_activity_at, created_by_id, created_at)
        SELECT gen_random_uuid(), 'Multitude ' || n, 'm', 'Une parmi beaucoup', '{multitude}', 'open', 'fr', now() - interval '200 days', ${awa.id}, now() FROM generate_series(1, 1001) n`);
      const many = await facets(ines, 'topic: "multitude"');
      expect(many).toMatchObject({ totalCount: null, workCount: null });
      expect(many.topics).toContainEqual({ topic: 'multitude', count: null });
      const all = await facets(ines);
      expect(all.topics[0]).toEqual({ topic: 'multitude', count: 1001 });
      expect(all.totalCount).toBeGreaterThan(1001);
      await product.database.rows(sql`DELETE FROM community WHERE slug = 'm'`);
      expect((await facets(ines)).topics.map(({ topic }) => topic)).not.toContain('multitude');
    });
  });

  describe('what it suggests', () => {
    test('is what colleagues of my entity joined, with how many they are, and what they manage', async () => {
      // Inès belongs to nothing yet; her entity is that of the communication people.
      const [{ entity_id: entityId }] = (await product.database.rows<{ entity_id: string }>(sql`SELECT entity_id FROM person WHERE id = ${ines.id}`)) as [{ entity_id: string }];
      const found = await suggested(ines);
      expect(found.length).toBeGreaterThan(2);
      for (const { reason, colleagueCount, community } of found) {
        const uuid = (await product.database.rows<{ id: string; n: number; managers: number }>(sql`
          SELECT c.id, count(*)::int AS n, count(*) FILTER (WHERE m.role = 'manager')::int AS managers FROM community c JOIN membership m ON m.community_id = c.id
          JOIN person p ON p.id = m.person_id AND p.entity_id = ${entityId} AND p.id <> ${ines.id} WHERE c.name = ${community.name} GROUP BY c.id`))[0]!;
        if (community.visibility === 'open') expect([reason, colleagueCount]).toEqual(uuid.n >= 5 ? ['colleagues', uuid.n] : ['someColleagues', null]);
        else expect([reason, colleagueCount, uuid.managers > 0]).toEqual(['managers', null, true]);
      }
      expect(found.some(({ reason }) => reason === 'colleagues')).toBe(true);
    });

    test('begins with what is new and open about a topic that I follow, until I belong to it or it is no longer new', async () => {
      const outsider = (await product.as('awa')).id;
      const reasons = async (name: string) => (await suggested(ines)).filter(({ community }) => community.name === name).map(({ reason }) => reason);
      await open({ name: 'Ruches du toit', topics: ['Apiculture'] }, outsider);
      await open({ name: 'Ruches du comité', topics: ['Apiculture'], visibility: 'closed' }, outsider);
      expect(await reasons('Ruches du toit')).toEqual([]);
      await ines.query('mutation ($input: ChooseFollowInput!) { chooseFollow(input: $input) { errors { code } } }', { input: { topic: 'apiculture', state: 'followed' } });
      const [first] = await suggested(ines);
      expect([first!.reason, first!.community.name]).toEqual(['topic', 'Ruches du toit']);
      expect(await reasons('Ruches du comité')).toEqual([]);
      await product.database.rows(sql`UPDATE community SET created_at = created_at - interval '61 days' WHERE name = 'Ruches du toit'`);
      expect(await reasons('Ruches du toit')).toEqual([]);
      await product.database.rows(sql`DELETE FROM follow WHERE person_id = ${ines.id}`);
    });

    test('leaves out what I belong to, what I asked to join, and what is archived', async () => {
      const before = await suggested(ines);
      const [first] = before;
      await ines.query('mutation ($id: ID!) { joinCommunity(input: { communityId: $id }) { errors { code } } }', { id: first!.community.id });
      expect((await suggested(ines)).map(({ community }) => community.name)).not.toContain(first!.community.name);
      await ines.query('mutation ($id: ID!) { leaveCommunity(input: { communityId: $id }) { errors { code } } }', { id: first!.community.id });
    });

    test('says nothing of who belongs to a closed community: of two that differ by their members alone, one is not before the other', async () => {
      const colleagues = await product.database.rows<{ id: string }>(sql`SELECT p.id FROM person p JOIN person me ON me.id = ${ines.id} AND me.entity_id = p.entity_id WHERE p.id <> me.id ORDER BY p.id`);
      const outsider = (await product.as('awa')).id;
      const run = await open({ name: 'Fermée et pleine', visibility: 'closed' }, outsider);
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) SELECT ${run}, id, now() FROM unnest(${colleagues.map(({ id }) => id)}::uuid[]) id ON CONFLICT DO NOTHING`);
      expect((await suggested(ines)).map(({ community }) => community.name)).not.toContain('Fermée et pleine');
      const secret = await open({ name: 'Secrète et pleine', visibility: 'secret' }, colleagues[0]!.id);
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) SELECT ${secret}, id, now() FROM unnest(${colleagues.map(({ id }) => id)}::uuid[]) id ON CONFLICT DO NOTHING`);
      await product.database.rows(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at) VALUES (${randomUUID()}, ${secret}, ${ines.id}, ${colleagues[0]!.id}, now())`);
      expect((await suggested(ines)).map(({ community }) => community.name)).not.toContain('Secrète et pleine');
    });
  });

  test('shows the nearest names while one is being chosen', async () => {
    const { data } = await ines.query<{ communitiesLike: { name: string }[] }>('{ communitiesLike(name: "fibre au cotidien") { name } }');
    expect(data.communitiesLike[0]).toEqual({ name: 'Fibre au quotidien' });
    expect(data.communitiesLike.length).toBeLessThanOrEqual(5);
  });

  test('an outsider is told nothing of a secret community by any list, count, topic, near name or suggestion', async () => {
    const marker = 'Xylophage';
    await product.runJobs();
    const before = await facets(ines);
    const id = await open({ name: marker, visibility: 'secret', topics: [marker, 'fibre'] }, (await product.as('denis')).id);
    await product.runJobs();
    expect(await facets(ines)).toEqual(before);
    for (const options of [`search: "${marker}"`, 'search: "xylofage"', `topic: "${marker}"`, 'topic: "fibre", order: size', 'visibility: secret']) {
      expect((await whole(ines, options)).map(({ name }) => name)).not.toContain(marker);
      expect(JSON.stringify(await facets(ines, options.replace(/, order.*/, '')))).not.toContain(marker);
    }
    expect((await facets(ines, `search: "${marker}"`)).totalCount).toBe(0);
    expect((await facets(await product.as('denis'), `search: "${marker}"`)).totalCount).toBe(1);
    const { data } = await ines.query(`{ communitiesLike(name: "${marker}") { name } viewer { suggestedCommunities { community { id } } } }`);
    expect(JSON.stringify(data)).not.toContain(toNodeId('community', id));
    // A word that stands in a secret community alone is forgiven its letters as one that stands nowhere.
    expect(await names('search: "xylophage"')).toEqual(await names('search: "xylophagq"'));
  }, 60_000);

  test('its page, suggestions and counts together cost at most 12 statements', async () => {
    const page = `{ communities(first: 20) { nodes { id name purpose visibility memberCount lastActivityAt topics viewerRole viewerCanReadInside viewerCanJoin viewerCanAsk viewerCanInvite viewerCanManage
      viewerRequest { id decidedAt } viewerInvitation { id } managers { id name } } pageInfo { hasNextPage endCursor } }
      communityFacets { ${facetFields} } viewer { suggestedCommunities { reason colleagueCount entity { id name } community { id name purpose visibility memberCount viewerRole viewerCanJoin viewerRequest { id } viewerInvitation { id } } } } }`;
    await awa.query(page);
    expect(await statementsOf(async () => expect((await awa.query(page)).errors).toBeUndefined())).toBeLessThanOrEqual(12);
  });
});
