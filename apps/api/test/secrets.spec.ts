import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { fromNodeId, kindOfNodeId, toNodeId } from '@parvis/domain';
import { execute, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SessionService } from '../src/features/identity/session.service.ts';
import type { Viewer } from '../src/policies/viewer.ts';
import { sql } from '../src/platform/database/sql.ts';
import { startProduct, statementsOf, type Product } from './product.ts';
import { plantSecrets } from './secrets/plant.ts';
import type { Planted } from './secrets/planting.ts';
import { operationFor, takesId } from './secrets/walk.ts';

const clientId = randomUUID();

// Everyone who walks: a person of each part, and nobody.
const walkers = ['awa', 'bruno', 'chloe', 'denis', 'elif', 'farid', 'gaelle', 'hugo', 'ines', 'nadia', 'karim', 'guillaume'];

/** Mutations that act on the viewer's own things and take no id of anything private. */
const ownActs = new Set<string>(['choosePreferences', 'becomeAmbassador', 'leaveAmbassadors', 'createPolicy', 'renewCalendarFeed', 'revokeCalendarFeed', 'previewLink']);

interface Told {
  answer: string;
  statements: number;
}

describe('the walk of planted secrets', () => {
  let product: Product;
  let schema: GraphQLSchema;
  let planted: Planted;
  const viewers = new Map<string, Viewer | null>();
  /** Read and checked once: everyone asks the same. */
  const documents = new Map<string, DocumentNode>();

  beforeAll(async () => {
    product = await startProduct();
    schema = product.app.get(GraphQLSchemaHost).schema;
    planted = await plantSecrets(product.database);
    for (const first of walkers) {
      const actor = await product.as(first);
      viewers.set(first, await product.app.get(SessionService).viewerFor(actor.id));
    }
    viewers.set('nobody', null);
  });
  afterAll(() => product.close());

  /** Runs an operation inside the server, past the bounds on cost: the walk asks for more than any screen may. */
  const ask = async (viewer: Viewer | null, source: string): Promise<string> => {
    let document = documents.get(source);
    if (!document) {
      document = parse(source);
      const [wrong] = validate(schema, document);
      if (wrong) throw new Error(`The walk asked wrongly: ${wrong.message}\n${source.slice(0, 400)}`);
      documents.set(source, document);
    }
    const contextValue = { viewer: viewer && { ...viewer }, language: 'en', req: { headers: {} }, res: {} };
    return JSON.stringify((await execute({ schema, document, contextValue })) satisfies ExecutionResult);
  };
  const leaksIn = (text: string, viewer: Viewer | null): string[] =>
    planted.secrets.filter(({ marker, readers }) => text.includes(marker) && !(viewer && readers.has(viewer.id))).map(({ what }) => what);

  // One person a test: each has the time that the whole walk would take on a machine of its own.
  const seen = new Set<string>();
  test.each([...walkers, 'nobody'])('no query shows %s what is not theirs', async (who) => {
    const viewer = viewers.get(who)!;
    const leaks: string[] = [];
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      for (const id of takesId(field) ? planted.ids : [planted.ids[0]!]) {
        const answer = await ask(viewer, operationFor(schema, 'query', field, id, clientId, field.name === 'viewer' ? 3 : 2));
        leaks.push(...leaksIn(answer, viewer).map((what) => `${who} reads the ${what} in ${field.name} of ${id}`));
        for (const { marker, what } of planted.secrets) if (answer.includes(marker)) seen.add(what);
      }
    }
    expect(leaks).toEqual([]);
  }, 240_000);

  test('each secret was shown to someone', () => {
    expect(planted.secrets.map(({ what }) => what).filter((what) => !seen.has(what))).toEqual([]);
  });

  test.each(['ines', 'hugo', 'nobody'])('a query about a private thing takes as long as about one that does not exist, for %s: the same statements are sent', async (who) => {
    const viewer = viewers.get(who)!;
    const differences: string[] = [];
    for (const field of Object.values(schema.getQueryType()!.getFields()).filter(takesId)) {
      for (const id of planted.ids) {
        const [told, none] = await bothWays(viewer, 'query', field, id, clientId);
        // What is told at all may differ: a closed community is listed.
        if (told.answer === none.answer && told.statements !== none.statements) differences.push(`${field.name} of ${id}: ${told.statements} statements, ${none.statements} for none`);
      }
    }
    expect(differences).toEqual([]);
  }, 240_000);

  const foundOwn = new Set<string>();
  test.each([...walkers, 'nobody'])('searching for a secret finds nothing for %s that is another’s', async (who) => {
    const viewer = viewers.get(who)!;
    const searching = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    const searches = searching.filter(({ name }) => name !== 'communityFacets');
    expect(searches.map(({ name }) => name)).toEqual(expect.arrayContaining(['communities', 'people']));
    const ownSearches = Object.values((schema.getType('Viewer') as GraphQLObjectType).getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    expect(ownSearches.map(({ name }) => name)).toEqual(['bookmarks']);
    for (const { name } of searches) {
      for (const { marker, readers } of planted.secrets) {
        const answer = await ask(viewer, `{ ${name}(search: ${JSON.stringify(marker)}) { nodes { id } pageInfo { hasNextPage } } }`);
        if (!viewer || !readers.has(viewer.id)) expect(`${who}: ${answer}`).not.toContain('"id"');
      }
    }
    for (const { name } of ownSearches) {
      for (const { marker, readers, what } of planted.secrets) {
        const answer = await ask(viewer, `{ viewer { ${name}(search: ${JSON.stringify(marker)}) { nodes { id } pageInfo { hasNextPage } } } }`);
        if (viewer && readers.has(viewer.id)) { if (answer.includes('"id"')) foundOwn.add(what); }
        else expect(`${who}: ${answer}`).not.toContain('"id"');
      }
    }
    // Nor do its counts, whether it is searched, chosen as a topic or typed as a name.
    for (const { marker, readers } of planted.secrets) {
      if (viewer && readers.has(viewer.id)) continue;
      const sought = JSON.stringify(marker);
      const answer = await ask(viewer, `{ searched: communityFacets(search: ${sought}) { totalCount archivedCount topics { topic } } chosen: communityFacets(topic: ${sought}) { totalCount } communitiesLike(name: ${sought}) { id } }`);
      if (viewer) expect(JSON.parse(answer)).toEqual({ data: { searched: { totalCount: 0, archivedCount: 0, topics: [] }, chosen: { totalCount: 0 }, communitiesLike: [] } });
      else expect(answer).not.toMatch(/"id"|Count":\d/);
    }
    // Nor do the lists of a community.
    const inside = Object.values((schema.getType('Community') as GraphQLObjectType).getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    expect(inside.map(({ name }) => name)).toEqual(['files', 'members']);
    const places = planted.ids.filter((id) => kindOfNodeId(id) === 'community');
    for (const { marker, readers, what } of planted.secrets.filter((secret) => secret.what.startsWith('file'))) {
      const found = inside.flatMap(({ name }) => places.map((id, i) => `${name}${i}: community(id: "${id}") { ${name}(search: ${JSON.stringify(marker)}) { nodes { __typename } pageInfo { hasNextPage } } }`));
      const answer = await ask(viewer, `{ ${found.join(' ')} }`);
      if (viewer && readers.has(viewer.id)) { if (answer.includes('HeldFile')) foundOwn.add(what); }
      else expect(`${who}: ${answer}`).not.toMatch(/__typename|"hasNextPage":true/);
    }
  }, 120_000);

  test('who may find a secret found it, where it stands in a list that is searched', () => {
    expect([...foundOwn]).toEqual(expect.arrayContaining(['note of a bookmark', 'file in a secret community', 'file of a comment in a secret community']));
    for (const what of ['file of a hidden post', 'file of a hidden comment', 'file that no text holds']) expect([...foundOwn]).not.toContain(what);
  });

  test.each(['ines', 'hugo', 'nobody'])('to %s, who may not see it, a private thing answers every mutation as one that does not exist, by the same statements', async (who) => {
    const viewer = viewers.get(who)!;
    const differences: string[] = [];
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      if (ownActs.has(field.name)) continue;
      expect({ mutation: field.name, takesId: takesId(field) }).toEqual({ mutation: field.name, takesId: true });
      for (const id of planted.ids) {
        const [told, none] = await bothWays(viewer, 'mutation', field, id);
        const leaks = leaksIn(told.answer, viewer);
        if (leaks.length > 0) differences.push(`${who} reads the ${leaks.join(', ')} in ${field.name}`);
        if (kindOfNodeId(id) === 'community' && (await isListed(id))) continue;
        if (told.answer !== none.answer) differences.push(`${field.name} tells ${who} of ${id}: ${told.answer.slice(0, 200)} / ${none.answer.slice(0, 200)}`);
        if (told.statements !== none.statements) differences.push(`${field.name} of ${id} takes ${told.statements} statements for ${who}, ${none.statements} for none`);
      }
    }
    expect(differences).toEqual([]);
  }, 240_000);

  /**
   * What a private thing answers, and one that does not exist; and by how many statements, which says how long it takes on a machine however busy.
   * A job that sends one meanwhile is told apart by asking again: a difference that the thing makes stays.
   */
  const bothWays = async (viewer: Viewer | null, kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, id: string, sent?: string): Promise<[Told, Told]> => {
    const told = async (asked: string): Promise<Told> => {
      let answer = '';
      const source = operationFor(schema, kind, field, asked, sent ?? randomUUID(), 1);
      const statements = await statementsOf(async () => (answer = (await ask(viewer, source)).replaceAll(asked, 'ID')));
      return { answer, statements };
    };
    let both: [Told, Told];
    let rounds = 0;
    do both = [await told(id), await told(toNodeId(kindOfNodeId(id)!, randomUUID()))];
    while (both[0].answer === both[1].answer && both[0].statements !== both[1].statements && (rounds += 1) < 3);
    return both;
  };

  /** That a closed community exists is no secret. */
  const isListed = async (id: string): Promise<boolean> => {
    const [row] = await product.database.rows<{ visibility: string }>(sql`SELECT visibility FROM community WHERE id = ${fromNodeId(id, 'community')}`);
    return row!.visibility !== 'secret';
  };
});
