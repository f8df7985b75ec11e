import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { fromNodeId, kindOfNodeId, toNodeId } from '@parvis/domain';
import { execute, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SessionService } from '../src/features/identity/session.service.ts';
import type { Viewer } from '../src/policies/viewer.ts';
import { sql } from '../src/platform/database/sql.ts';
import { startProduct, type Product } from './product.ts';
import { plantSecrets, type Planted } from './secrets/plant.ts';
import { operationFor, takesId } from './secrets/walk.ts';

const clientId = randomUUID();

// Everyone who walks: a person of each part, and nobody.
const walkers = ['awa', 'bruno', 'chloe', 'denis', 'elif', 'farid', 'gaelle', 'hugo', 'ines', 'nadia', 'karim', 'guillaume'];

/** Mutations that act on the viewer's own things and take no id of anything private. */
const ownActs = new Set<string>(['choosePreferences', 'becomeAmbassador', 'leaveAmbassadors', 'createPolicy', 'renewCalendarFeed', 'revokeCalendarFeed', 'previewLink']);

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

  test('no query shows anyone what is not theirs, and each secret is shown to someone', async () => {
    const seen = new Set<string>();
    const leaks: string[] = [];
    for (const [who, viewer] of viewers) {
      for (const field of Object.values(schema.getQueryType()!.getFields())) {
        for (const id of takesId(field) ? planted.ids : [planted.ids[0]!]) {
          const answer = await ask(viewer, operationFor(schema, 'query', field, id, clientId, field.name === 'viewer' ? 3 : 2));
          leaks.push(...leaksIn(answer, viewer).map((what) => `${who} reads the ${what} in ${field.name} of ${id}`));
          for (const { marker, what } of planted.secrets) if (answer.includes(marker)) seen.add(what);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(planted.secrets.map(({ what }) => what).filter((what) => !seen.has(what))).toEqual([]);
  }, 240_000);

  test('searching for a secret finds it for nobody else', async () => {
    const searching = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    const searches = searching.filter(({ name }) => name !== 'communityFacets');
    expect(searches.map(({ name }) => name)).toEqual(expect.arrayContaining(['communities', 'people']));
    const ownSearches = Object.values((schema.getType('Viewer') as GraphQLObjectType).getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    expect(ownSearches.map(({ name }) => name)).toEqual(['bookmarks']);
    const foundOwn = new Set<string>();
    for (const [who, viewer] of viewers) {
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
    }
    expect([...foundOwn]).toContain('note of a bookmark');
    // Nor do the lists of a community.
    const inside = Object.values((schema.getType('Community') as GraphQLObjectType).getFields()).filter(({ args }) => args.some(({ name }) => name === 'search'));
    expect(inside.map(({ name }) => name)).toEqual(['files', 'members']);
    const places = planted.ids.filter((id) => kindOfNodeId(id) === 'community');
    for (const [who, viewer] of viewers) {
      for (const { marker, readers, what } of planted.secrets.filter((secret) => secret.what.startsWith('file'))) {
        const found = inside.flatMap(({ name }) => places.map((id, i) => `${name}${i}: community(id: "${id}") { ${name}(search: ${JSON.stringify(marker)}) { nodes { __typename } pageInfo { hasNextPage } } }`));
        const answer = await ask(viewer, `{ ${found.join(' ')} }`);
        if (viewer && readers.has(viewer.id)) { if (answer.includes('HeldFile')) foundOwn.add(what); }
        else expect(`${who}: ${answer}`).not.toMatch(/__typename|"hasNextPage":true/);
      }
    }
    expect([...foundOwn]).toEqual(expect.arrayContaining(['file in a secret community', 'file of a comment in a secret community']));
    for (const what of ['file of a hidden post', 'file of a hidden comment', 'file that no text holds']) expect([...foundOwn]).not.toContain(what);
  }, 120_000);

  test('to who may not see it, a private thing answers every mutation as one that does not exist', async () => {
    const differences: string[] = [];
    for (const who of ['ines', 'hugo', 'nobody']) {
      const viewer = viewers.get(who)!;
      for (const field of Object.values(schema.getMutationType()!.getFields())) {
        if (ownActs.has(field.name)) continue;
        expect({ mutation: field.name, takesId: takesId(field) }).toEqual({ mutation: field.name, takesId: true });
        for (const id of planted.ids) {
          const unknown = toNodeId(kindOfNodeId(id)!, randomUUID());
          const answers = [];
          for (const asked of [id, unknown]) answers.push((await ask(viewer, operationFor(schema, 'mutation', field, asked, randomUUID(), 1))).replaceAll(asked, 'ID'));
          const leaks = leaksIn(answers[0]!, viewer);
          if (leaks.length > 0) differences.push(`${who} reads the ${leaks.join(', ')} in ${field.name}`);
          const mayKnow = kindOfNodeId(id) === 'community' && (await isListed(id));
          if (answers[0] !== answers[1] && !mayKnow) differences.push(`${field.name} tells ${who} of ${id}: ${answers[0]!.slice(0, 200)} / ${answers[1]!.slice(0, 200)}`);
        }
      }
    }
    expect(differences).toEqual([]);
  }, 240_000);

  /** That a closed community exists is no secret. */
  const isListed = async (id: string): Promise<boolean> => {
    const [row] = await product.database.rows<{ visibility: string }>(sql`SELECT visibility FROM community WHERE id = ${fromNodeId(id, 'community')}`);
    return row!.visibility !== 'secret';
  };
});
