import { toNodeId } from '@parvis/domain';
import { startProduct, statementsOf, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

describe('people', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  const profile = async (reader: string, about: string, fields: string): Promise<Record<string, unknown>> => {
    const [actor, person] = [await product.as(reader), await product.as(about)];
    const { data } = await actor.query<{ person: Record<string, unknown> }>(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id: toNodeId('person', person.id) });
    return data.person;
  };

  test('a profile says what the person does, where, for whom, and in which roles', async () => {
    expect(await profile('ines', 'chloe', 'name viewerIsMe roles { role }')).toEqual({ name: expect.stringContaining('Chloé'), viewerIsMe: false, roles: [{ role: 'hr_editor' }] });
    expect(await profile('awa', 'awa', 'name viewerIsMe manager { name } entity { name manager { name } } roles { role } managedEntities { name }')).toEqual({
      name: 'Awa Diallo', viewerIsMe: true, manager: { name: 'Farid Mansouri' }, entity: { name: expect.any(String), manager: { name: 'Farid Mansouri' } }, roles: [], managedEntities: [],
    });
  });

  test('an ambassador is marked as one, since when, for as long as the guide in force is accepted', async () => {
    const [gaelle] = await product.database.rows<{ since: Date }>(sql`SELECT since FROM ambassador JOIN person ON person.id = person_id WHERE email LIKE 'gaelle.%'`);
    expect(await profile('ines', 'gaelle', 'ambassador { since }')).toEqual({ ambassador: { since: gaelle!.since.toISOString() } });
    expect(await profile('ines', 'awa', 'ambassador { since }')).toEqual({ ambassador: null });
    await product.database.rows(sql`UPDATE ambassador SET left_at = now() FROM person WHERE person.id = person_id AND email LIKE 'gaelle.%'`);
    for (const reader of ['ines', 'gaelle']) expect(await profile(reader, 'gaelle', 'ambassador { since }')).toEqual({ ambassador: null });
  });

  test('who manages an entity has a manager above, and the head of the company none', async () => {
    const farid = await profile('ines', 'farid', 'manager { name } managedEntities { id }');
    expect(farid.manager).not.toEqual({ name: 'Farid Mansouri' });
    expect(farid.managedEntities).toHaveLength(1);
    expect(await profile('ines', 'helene', 'manager { name }')).toEqual({ manager: null });
  });

  test('communities of a person are shown as far as the reader may know who belongs', async () => {
    const names = async (reader: string, about: string, field: string): Promise<string[]> => {
      const shown = await profile(reader, about, field === 'managerOf' ? 'managerOf { name }' : 'communities(first: 50) { nodes { name } }');
      return ((field === 'managerOf' ? shown.managerOf : (shown.communities as { nodes: unknown }).nodes) as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('ines', 'awa', 'communities')).not.toContain('Unité d’intervention Ouest');
    expect(await names('farid', 'awa', 'communities')).toContain('Unité d’intervention Ouest');
    expect(await names('ines', 'farid', 'managerOf')).toContain('Unité d’intervention Ouest');
    expect(await names('hugo', 'guillaume', 'managerOf')).not.toContain('Projet Boréal');
    expect(await names('hugo', 'guillaume', 'communities')).not.toContain('Projet Boréal');
    expect(await names('denis', 'guillaume', 'managerOf')).toContain('Projet Boréal');
  });

  test('the directory is searched by name, job and site, in an entity and those below it, and costs at most 6 statements', async () => {
    const ines = await product.as('ines');
    const names = async (options: string): Promise<string[]> =>
      (await ines.query<{ people: { nodes: { name: string }[] } }>(`{ people(${options}) { nodes { name } } }`)).data.people.nodes.map(({ name }) => name);
    expect(await names('search: "diallo"')).toContain('Awa Diallo');
    expect((await names('search: "ines"'))[0]).toMatch(/^Inès /);
    expect(await names('search: "awa rennes"')).toContain('Awa Diallo');
    // Not those whose site begins so: Bruxelles.
    expect((await names('search: "bru"')).slice(0, 2)).toEqual(['Cécile Bruneau', 'Bruno Le Goff']);
    const [entity] = await product.database.rows<{ id: string }>(sql`SELECT entity_id AS id FROM person WHERE email LIKE 'awa.diallo%'`);
    const within = await names(`entityId: "${toNodeId('entity', entity!.id)}", first: 100`);
    expect(within).toContain('Awa Diallo');
    expect(within).not.toContain('Hélène Aumont');
    const page = '{ people(first: 20) { nodes { id name initials jobTitle site photoUrl entity { id name } roles { role } managerOf { name } } pageInfo { hasNextPage endCursor } } }';
    expect(await statementsOf(() => ines.query(page))).toBeLessThanOrEqual(6);
  });

  describe('a search', () => {
    const found = async (search: string): Promise<string[]> => {
      const { data, errors } = await (await product.as('ines')).query<{ people: { nodes: { name: string }[] } }>('query ($search: String!) { people(search: $search, first: 100) { nodes { name } } }', { search });
      expect(errors).toBeUndefined();
      return data.people.nodes.map(({ name }) => name);
    };
    const renamed = (first: string, last: string) => product.database.rows(sql`UPDATE person SET first_name = ${first}, last_name = ${last} WHERE email LIKE 'hugo%'`);
    let before: [string, string];
    beforeAll(async () => {
      const [{ first_name, last_name }] = (await product.database.rows<{ first_name: string; last_name: string }>(sql`SELECT first_name, last_name FROM person WHERE email LIKE 'hugo%'`)) as [{ first_name: string; last_name: string }];
      before = [first_name, last_name];
      await renamed('Jean-Rémi', 'd’Orx');
    });
    afterAll(() => renamed(...before));

    test('of one or two letters finds who has a word that begins so, not who has them in the middle', async () => {
      expect((await found('le go'))[0]).toBe('Bruno Le Goff');
      expect(await found('xq')).toEqual([]);
      expect(await found('ff')).toEqual([]);
      expect(await found('goff')).toContain('Bruno Le Goff');
    });

    test.each(['jean-rémi', 'JEAN REMI', 'd’orx', "d'or", 'orx', 'jean-remi d’orx'])('for « %s » puts first whose name has a word that begins so, after a hyphen or an apostrophe too', async (typed) => {
      expect((await found(typed))[0]).toBe('Jean-Rémi d’Orx');
    });

    test('puts whole words before beginnings of words, and both before what stands elsewhere', async () => {
      await renamed('Anabelle', 'Aab');
      expect((await found('ana')).slice(0, 2)).toEqual(['Ana Ferreira', 'Anabelle Aab']);
      await renamed('Jean-Rémi', 'd’Orx');
    });

    test.each(['(', '（', '[', '\\', '*', '.*', 'c++', 'a{2', '^a', '%', '_', '-'])('takes the sign « %s » as it is', async (typed) => {
      expect(await found(typed)).toEqual([]);
    });
  });

  test('to be mentioned, only those are offered who read the community, and only to those who read it', async () => {
    const offered = async (reader: string, search: string, slug: string): Promise<string[]> => {
      const [community] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = ${slug}`);
      const { data } = await (await product.as(reader)).query<{ people: { nodes: { name: string }[] } }>(
        'query ($search: String!, $id: ID!) { people(search: $search, readsCommunityId: $id) { nodes { name } } }', { search, id: toNodeId('community', community!.id) });
      return data.people.nodes.map(({ name }) => name);
    };
    // Open: everyone reads it. Closed and secret: the members, whom a member may find, and nobody else.
    expect(await offered('bruno', 'ines carvalho', 'fibre-au-quotidien')).toEqual(['Inès Carvalho']);
    expect(await offered('farid', 'awa diallo', 'unite-intervention-ouest')).toEqual(['Awa Diallo']);
    expect(await offered('farid', 'ines carvalho', 'unite-intervention-ouest')).toEqual([]);
    expect(await offered('denis', 'guillaume', 'projet-boreal')).toEqual([expect.stringContaining('Guillaume')]);
    // From outside it is not a way to learn who belongs.
    expect(await offered('ines', 'awa diallo', 'unite-intervention-ouest')).toEqual([]);
    expect(await offered('hugo', 'guillaume', 'projet-boreal')).toEqual([]);
  });

  test('a search has each person once, page after page', async () => {
    const ines = await product.as('ines');
    const read = async (first: number, after: string | null): Promise<{ nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }> =>
      (await ines.query<{ people: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        'query ($first: Int, $after: String) { people(search: "technicien", first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }', { first, after })).data.people;
    const whole = await read(100, null);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await read(7, after);
      ids.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBeGreaterThan(14);
  });
});
