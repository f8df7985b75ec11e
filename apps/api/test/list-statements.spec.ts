import { GraphQLSchemaHost } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';
import { execute, getNamedType, isLeafType, isNonNullType, isObjectType, parse, validate, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SessionService } from '../src/features/identity/session.service.ts';
import type { Viewer } from '../src/policies/viewer.ts';
import { inRounds } from '../src/platform/database/rounds.ts';
import { fillLists, type Filled } from './fill-lists.ts';
import { startProduct, statementsOf, type Product } from './product.ts';

/** How a list is reached, by the type that carries it. */
const roots: Record<string, (list: string, things: Filled & { me: string }) => string> = {
  Query: (list) => `{ ${list} }`,
  Viewer: (list) => `{ viewer { ${list} } }`,
  Person: (list, { me }) => `{ person(id: "${toNodeId('person', me)}") { ${list} } }`,
  Community: (list, { communityId }) => `{ community(id: "${toNodeId('community', communityId)}") { ${list} } }`,
  BulkInvitation: (list, { bulkId }) => `{ bulkInvitation(id: "${toNodeId('bulkinvitation', bulkId)}") { ${list} } }`,
  Post: (list, { postId }) => `{ post(id: "${toNodeId('post', postId)}") { ${list} } }`,
  PollOption: (list, { postId, optionId }) => `{ post(id: "${toNodeId('post', postId)}") { poll { option(id: "${toNodeId('option', optionId)}") { ${list} } } } }`,
  Event: (list, { eventId }) => `{ post(id: "${toNodeId('post', eventId)}") { event { ${list} } } }`,
  Comment: (list, { commentId }) => `{ comment(id: "${toNodeId('comment', commentId)}") { ${list} } }`,
};

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));

/** Everything that a thing of a list shows of itself, and of what stands directly below it. */
function cardOf(type: GraphQLObjectType, below = true): string {
  return fieldsOf(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    return below && isObjectType(inner) && !inner.name.endsWith('Connection') ? [`${field.name} { __typename ${cardOf(inner, false)} }`] : [];
  }).join(' ');
}

describe('a list costs as many statements for fifty rows as for five', () => {
  let product: Product;
  let schema: GraphQLSchema;
  let viewer: Viewer;
  let things: Filled & { me: string };

  beforeAll(async () => {
    product = await startProduct();
    schema = product.app.get(GraphQLSchemaHost).schema;
    const bruno = await product.as('bruno');
    things = { ...(await fillLists(product.database, bruno.id)), me: bruno.id };
    viewer = (await product.app.get(SessionService).viewerFor(bruno.id))!;
  });
  afterAll(() => product.close());

  /** Inside the server, past the bounds on cost: these cards are fuller than any screen's. */
  const ask = async (source: string): Promise<{ data: unknown; statements: number }> => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    let data: unknown;
    const statements = await statementsOf(async () => {
      const answer = await inRounds(() => execute({ schema, document, contextValue: { viewer: { ...viewer }, language: 'fr', req: { headers: {} }, res: {} } }));
      expect(answer.errors).toBeUndefined();
      data = answer.data;
    });
    return { data, statements };
  };
  const rowsIn = (data: unknown): number => {
    if (Array.isArray(data)) return data.length;
    return data && typeof data === 'object' ? Math.max(0, ...Object.entries(data).filter(([name]) => name !== '__typename').map(([, inner]) => rowsIn(inner))) : 0;
  };

  test('whichever list that has pages', async () => {
    const table: Record<string, [number, number]> = {};
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const connection = getNamedType(field.type);
        if (!isObjectType(connection) || !connection.name.endsWith('Connection')) continue;
        const name = `${type.name}.${field.name}`;
        expect({ name, reached: type.name in roots }).toEqual({ name, reached: true });
        const node = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
        const source = (first: number): string => roots[type.name]!(`${field.name}(first: ${first}) { nodes { __typename ${cardOf(node)} } pageInfo { hasNextPage } }`, things);
        const [five, fifty] = [await ask(source(5)), await ask(source(50))];
        expect({ name, rows: rowsIn(fifty.data) }).toEqual({ name, rows: 50 });
        table[name] = [five.statements, fifty.statements];
      }
    }
    const list = Object.entries(table);
    expect(list.filter(([, [five, fifty]]) => fifty > five)).toEqual([]);
    // These cards show more than any screen: a screen's own bounds stand beside its feature.
    expect(list.filter(([, [, fifty]]) => fifty > 30)).toEqual([]);
  }, 60_000);
});
