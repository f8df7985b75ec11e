import { Session, type Profiler } from 'node:inspector/promises';

/** Where the time of a request goes, in the order of the table. */
export const parts = ['waiting', 'database', 'resolvers', 'GraphQL', 'serialization', 'HTTP', 'garbage'] as const;
export type Part = (typeof parts)[number];

/** What the table calls them, at length. */
export const partsInWords = 'waiting: for the database, whose own work it is, and for the client; database: driver and rows; resolvers: our own code; GraphQL: parsing, validation, execution; '
  + 'serialization: JSON; HTTP: server, sign-in cookie, sockets; garbage: collecting memory.';

/** Packages by part; what is not named here, and Node's own code, belongs to the part that called it. */
const packages: [RegExp, Part][] = [
  [/\/node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+|typeorm)\//, 'database'],
  [/\/node_modules\/(graphql|@graphql-tools\/[a-z-]+|@apollo\/[a-z-]+|@nestjs\/[a-z-]+|dataloader)\//, 'GraphQL'],
  [/\/node_modules\/(express|router|body-parser|finalhandler|send|compression|helmet|cookie|on-finished|engine\.io|socket\.io)\//, 'HTTP'],
  [/^file:(?!.*\/node_modules\/)/, 'resolvers'],
];

/** Samples the server's thread while `work` runs (V8's own profiler); answers milliseconds by part. */
export async function timeByPart(work: () => Promise<unknown>): Promise<Record<Part, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
    await work();
    const { profile } = await session.post('Profiler.stop');
    return sum(profile);
  } finally {
    session.disconnect();
  }
}

/** Exported for its specification. */
export function sum({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<Part, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<number, Part>();
  const partOf = (id: number): Part => {
    const found = known.get(id) ?? own(byId.get(id)!.callFrame) ?? (parents.has(id) ? partOf(parents.get(id)!) : 'HTTP');
    known.set(id, found);
    return found;
  };
  const milliseconds = Object.fromEntries(parts.map((part) => [part, 0])) as Record<Part, number>;
  samples.forEach((id, i) => (milliseconds[partOf(id)] += (timeDeltas[i] ?? 0) / 1000));
  return milliseconds;
}

function own({ functionName, url }: { functionName: string; url: string }): Part | null {
  if (functionName === '(idle)') return 'waiting';
  if (functionName === '(garbage collector)') return 'garbage';
  if (functionName === 'stringify' || functionName === 'prettyJSONStringify') return 'serialization';
  return packages.find(([pattern]) => pattern.test(url))?.[1] ?? null;
}
