import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, Kind, parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { committedSchema } from '../../../test/schema.ts';
import { costOf, pageCost, usualLength } from './cost.ts';
import { limitsOfOperations, maxCost } from './limits.ts';

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

describe('what an operation asks for', () => {
  const schema = buildSchema(`
    type Query { me: Person people(first: Int, last: Int): PersonConnection }
    type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! }
    type PersonEdge { node: Person! }
    type PageInfo { hasNextPage: Boolean! }
    interface Named { name: String }
    type Person implements Named { name: String job: String friends(first: Int): PersonConnection children: [Person!]! named: Named }`);
  /** A page itself. */
  const page = 1 + pageCost;
  const cost = (source: string, variables: Record<string, unknown> = {}, enough = Infinity): number => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    return costOf(schema, document, operationsOf(document)[0]!, variables, enough);
  };

  test('is counted in values, objects and what stands in them, and in pages', () => {
    expect(cost('{ me { name job } }')).toBe(3);
    expect(cost('{ me { named { name ... on Person { job } } } }')).toBe(4);
  });

  test('fills pages as long as said, by a literal or by a variable, and twenty long unless said', () => {
    expect(cost('{ people(first: 7) { nodes { name } } }')).toBe(page + 7 + 7);
    expect(cost('query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 7 })).toBe(page + 7 + 7);
    expect(cost('query ($n: Int) { people(last: $n) { edges { node { name } } pageInfo { hasNextPage } } }', { n: 7 })).toBe(page + 7 * 3 + 2);
    expect(cost('query ($n: Int) { people(first: $n) { nodes { name } } }')).toBe(page + 20 + 20);
    expect(cost('{ people { nodes { name } } }')).toBe(page + 20 + 20);
  });

  test('fills no page with more than a hundred nor less than one, and takes the longer of two lengths', () => {
    expect(cost('{ people(first: 100000) { nodes { name } } }')).toBe(page + 200);
    expect(cost('{ people(first: -3) { nodes { name } } }')).toBe(page + 2);
    expect(cost('{ people(first: 2, last: 9) { nodes { name } } }')).toBe(page + 18);
  });

  test('multiplies lists in lists', () => {
    expect(cost('query ($n: Int) { people(first: $n) { nodes { friends(first: $n) { nodes { name } } } } }', { n: 100 })).toBe(page + 100 * (1 + page + 200));
    expect(cost('{ me { children { children { name } } } }')).toBe(1 + usualLength + 2 * usualLength ** 2);
  });

  test('sees through fragments, counts aliases each and one name once', () => {
    const fragment = 'fragment F on Query { people(first: 10) { nodes { ...P } } } fragment P on Person { name ...J } fragment J on Person { job }';
    expect(cost(`{ ...F ...F ... on Query { ...F } } ${fragment}`)).toBe(page + 10 * 3);
    expect(cost('{ a: me { name } b: me { name } me { name } me { name job } }')).toBe(2 + 2 + 3);
  });

  test('counts what a directive leaves out', () => {
    expect(cost('query ($no: Boolean!) { me @include(if: $no) { name job @skip(if: true) } }', { no: false })).toBe(3);
  });

  test('stops counting once it is enough, whatever a document stacks', () => {
    const stacked = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Person { a: children { ${i < 59 ? `...F${i + 1}` : 'name'} } b: children { ${i < 59 ? `...F${i + 1}` : 'name'} } }`);
    const document = parse(`{ me { ...F0 } } ${stacked.join(' ')}`);
    const started = performance.now();
    expect(costOf(schema, document, operationsOf(document)[0]!, {}, 20_000)).toBeGreaterThan(20_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the web application', () => {
  /** The longest page that it asks by a variable. */
  const longest: Record<string, Record<string, unknown>> = { Thread: { last: 40 } };
  const web = fileURLToPath(new URL('../../../../web/src', import.meta.url));
  let schema: GraphQLSchema;
  let document: DocumentNode;
  beforeAll(() => {
    schema = buildSchema(committedSchema());
    const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|__generated__/.test(file))
      .flatMap((file) => [...readFileSync(join(web, file), 'utf8').matchAll(/graphql\(\/\* GraphQL \*\/ `([^`]*)`/g)].map(([, source]) => source!));
    document = parse(sources.join('\n'));
  });

  test('stays within the bounds with each of its operations', () => {
    const costs = operationsOf(document).map((operation) => {
      const name = operation.name!.value;
      return { name, cost: costOf(schema, document, operation, longest[name] ?? {}, Infinity) };
    });
    expect(costs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Home', 'Thread', 'CommunityFeed', 'Directory']));
    expect(costs.filter(({ cost }) => cost > maxCost)).toEqual([]);
    expect(validate(schema, document, limitsOfOperations.validationRules).map(({ message }) => message)).toEqual([]);
  });
});
