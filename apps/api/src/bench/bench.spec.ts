import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { figuresLine, figuresOf, headLine, percentile } from './figures.ts';
import { sum } from './profile.ts';
import { operations } from './operations.ts';
import type { BenchPlace } from './place.ts';
import { readOptions, sizeInWords } from './size.ts';
import { webOperations } from './web-documents.ts';

test('without options the company has the size that the figures in the documentation are of', () => {
  const { size, seconds, sockets, only } = readOptions([]);
  expect(size).toEqual({ people: 10_000, communities: 1_000, posts: 100_000, comments: 400_000 });
  expect(sizeInWords(size)).toBe('10,000 people, 1,000 communities, 100,000 posts, 400,000 comments');
  expect({ seconds, sockets, only }).toEqual({ seconds: 5, sockets: 5_000, only: '' });
});

test('each size is chosen by itself, the others stay', () => {
  expect(readOptions(['--posts=2000', '--seconds=1', '--only=home feed'])).toEqual({
    size: { people: 10_000, communities: 1_000, posts: 2_000, comments: 400_000 }, seconds: 1, sockets: 5_000, only: 'home feed',
  });
});

test.each(['--people', '--people=many', '--people=-4', '--likes=3', 'people=4', '--people=1e6', '--toString=1', '--only='])('"%s" is refused with the options there are', (word) => {
  expect(() => readOptions([word])).toThrow(`"${word}" is no option of the bench: say --people=10000`);
});

test('a company too small to measure is refused', () => {
  expect(() => readOptions(['--people=3'])).toThrow('--people must be 500 at least, not 3.');
});

test('a percentile is a value that was measured, whatever the order', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.95, 0.99, 1, 0].map((part) => percentile(hundred, part))).toEqual([50, 95, 99, 100, 1]);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([9, 10], 0.5)).toBe(9);
  expect(() => percentile([], 0.5)).toThrow('nothing');
});

test('statements, processor time and requests a second are of all requests, not of a client', () => {
  const figures = figuresOf('thread', 2, { latencies: [4, 2, 6, 8], milliseconds: 500, statements: 36, cpu: 6 });
  expect(figures).toEqual({ operation: 'thread', clients: 2, requests: 4, p50: 4, p95: 8, p99: 8, statementsPerRequest: 9, cpuPerRequest: 1.5, requestsPerSecond: 8 });
  expect(figuresLine(figures).split(/\s+/)).toEqual(['thread', '2', '4.0', '8.0', '8.0', '9.0', '1.5', '8', '4']);
  expect(figuresLine(figures)).toHaveLength(headLine.length);
});

test('an operation is sent as the web application sends it, its fragments with it', () => {
  const home = webOperations().get('Home')!;
  expect(home).toMatch(/^query Home\(/);
  expect(home).toContain('fragment PostCard on Post');
  expect(home).toContain('fragment Promoted on Post');
  expect(home).not.toContain('fragment CommentItem');
  expect(home.match(/fragment PostCard on/g)).toHaveLength(1);
  expect(home).toMatch(/author \{\s+id\s+__typename\s+\}/);
});

test('time of Node’s own code is of the part that called it; waiting and collecting garbage are named', () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({ id, callFrame: { functionName, url, scriptId: '', lineNumber: 0, columnNumber: 0 }, children });
  const milliseconds = sum({
    nodes: [
      node(1, '(root)', '', [2, 3, 4, 8]), node(2, '(idle)', ''), node(3, '(garbage collector)', ''),
      node(4, 'execute', 'file:///p/node_modules/graphql/execution/execute.js', [5, 7]),
      node(5, 'posts', 'file:///p/apps/api/dist/cli.js', [6]), node(6, 'query', 'file:///p/node_modules/pg/lib/client.js', [9]), node(7, 'map', ''),
      node(8, 'emit', 'node:events'), node(9, 'writev', 'node:net'),
    ],
    samples: [2, 3, 4, 5, 6, 7, 8, 9], timeDeltas: [8000, 1000, 2000, 3000, 4000, 500, 700, 1000], startTime: 0, endTime: 20_200,
  });
  expect(milliseconds).toEqual({ waiting: 8, database: 5, resolvers: 3, GraphQL: 2.5, serialization: 0, HTTP: 0.7, garbage: 1 });
});

describe.each(operations)('$name', ({ sends, requests }) => {
  test('gives each variable that the page requires', () => {
    const one = { cookie: '', communityId: '', postId: '', communitySearch: '', peopleSearch: '' };
    const place: BenchPlace = {
      actors: [one], largest: [one], smallest: [one], newcomers: [''], thread: { postId: '', author: '', readers: [] }, guide: { versionId: '', textSha256: '', editor: '' },
    };
    const [{ variableDefinitions = [] }] = parse(webOperations().get(sends)!).definitions as [OperationDefinitionNode];
    const required = variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue).map(({ variable }) => variable.name.value);
    expect(Object.keys(requests(place)[0]!.variables)).toEqual(expect.arrayContaining(required));
  });
});
