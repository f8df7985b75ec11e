import type { AddressInfo } from 'node:net';
import { cpus, loadavg, totalmem } from 'node:os';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { createApplication } from '../application.ts';
import type { Command } from '../platform/commands/command.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { dataSourceFor } from '../platform/database/data-source.ts';
import { statementsSent } from '../platform/database/statement-count.ts';
import { figuresLine, figuresOf, headLine, partsHeadLine, partsLine } from './figures.ts';
import { benchAddress, fill } from './fill.ts';
import { sendLoad } from './load.ts';
import { operations, requestsOf, type Operation } from './operations.ts';
import { placeOf, type BenchPlace } from './place.ts';
import { partsInWords, timeByPart } from './profile.ts';
import { optionsUsage, readOptions, sizeInWords, type BenchSize } from './size.ts';
import { measureSockets } from './sockets.ts';
import { webOperations } from './web-documents.ts';
import { measureWholeCompany, wholeCompanyName } from './whole-company.ts';

/** How many requests are measured at most, by clients at work at once. */
const clientsAndRequests = [[1, 300], [16, 2000]] as const;
/** The first requests find cold caches and uncompiled code; they are not counted. */
const warmUp = 30;
/** How many are looked into with the profiler, which slows them a little: the figures are taken without it. */
const profiled = 150;
/** What `--only` calls the open screens, which are no operation. */
const socketsName = 'sockets';

export const benchCommand: Command = {
  name: 'bench',
  usage: optionsUsage,
  says: 'Fills an empty database and prints what the hot operations cost. Figures, no verdict.',
  needsApplication: false,
  run: async ({ settings, arguments: words, write }) => {
    const { size, seconds, sockets, only } = readOptions(words);
    const chosen = operations.filter(({ name }) => name.includes(only));
    const withSockets = socketsName.includes(only);
    const withAll = wholeCompanyName.includes(only);
    if (chosen.length === 0 && !withSockets && !withAll) throw new Error(`No operation is called "${only}": there are ${[...operations.map(({ name }) => name), socketsName, wholeCompanyName].join(', ')}.`);
    const documents = webOperations();
    await prepare(settings.databaseUrl, size, write);
    const app = await createApplication({ ...settings, logLevel: 'error' });
    try {
      await app.listen(0, '127.0.0.1');
      const dataSource = app.get(DataSource);
      const place = await placeOf(dataSource, { people: size.people, sockets: withSockets ? sockets : 1 }, app.get(SessionService), settings);
      write(`\n${sizeInWords(size)}; ${place.actors.length} people act in turn.\n${await machine(dataSource)}`);
      if (chosen.length > 0) write(`Milliseconds from request to answer over HTTP on the same machine; SQL is statements a request, sign-in check and transaction included; CPU is time of the server's thread a request.\n\n${headLine}`);
      const documentOf = (sends: string): string => {
        const document = documents.get(sends);
        if (!document) throw new Error(`The web application has no operation ${sends} any more: the bench must follow it.`);
        return document;
      };
      const partLines: string[] = [];
      for (const operation of chosen) partLines.push(await measure(app, operation, documentOf(operation.sends), place, seconds, write));
      if (partLines.length > 0) write(`\nWhere the milliseconds of a request go, one client. ${partsInWords}\n\n${partsHeadLine}\n${partLines.join('\n')}`);
      if (withAll) write(`\n${(await measureWholeCompany(app)).join('\n')}`);
      if (withSockets) for (const line of await readThread(app, place, sockets, documentOf('PostComment'))) write(`\n${line}`);
      const [now] = loadavg();
      write(`\nLoad of the machine at the end, the bench's own included: ${now!.toFixed(1)}.`);
    } finally {
      await app.close();
    }
    return 0;
  },
};

const originOf = (app: NestExpressApplication): string => `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

/** Writes the operation's figures as they come; answers its line of the table of parts. */
async function measure(app: NestExpressApplication, operation: Operation, document: string, place: BenchPlace, seconds: number, write: (line: string) => void): Promise<string> {
  const url = `${originOf(app)}/graphql`;
  let requests = requestsOf(operation, document, place);
  const send = async (clients: number, atMost: number) => {
    if (requests.length === 0) throw new Error(`Nobody is left for "${operation.name}": fill another database.`);
    const before = { statements: statementsSent(), cpu: process.threadCpuUsage() };
    const once = operation.once ?? false;
    const loaded = await sendLoad({ url, requests, once, expects: operation.expects, clients, atMost, milliseconds: seconds * 1000 }).catch((error: Error) => {
      throw new Error(`A request of "${operation.name}" ${error.message}`);
    });
    if (once) requests = requests.slice(loaded.latencies.length);
    const { user, system } = process.threadCpuUsage(before.cpu);
    return { ...loaded, statements: statementsSent() - before.statements, cpu: (user + system) / 1000 };
  };
  for (const [clients, atMost] of clientsAndRequests) {
    await send(clients, warmUp);
    write(figuresLine(figuresOf(operation.name, clients, await send(clients, atMost))));
  }
  let requestsMade = 0;
  const milliseconds = await timeByPart(async () => (requestsMade = (await send(1, profiled)).latencies.length));
  return partsLine(operation.name, milliseconds, requestsMade);
}

/** Many have one thread open while somebody comments there. */
async function readThread(app: NestExpressApplication, { thread }: BenchPlace, sockets: number, document: string): Promise<string[]> {
  const [request] = requestsOf({ name: 'comment', sends: 'PostComment', expects: 'postComment.comment.id', requests: () => [{
    cookie: thread.author, variables: { input: { clientId: 'NEW_ID', postId: thread.postId, body: 'Merci, c’est noté.', language: 'fr' } },
  }] }, document, {} as BenchPlace);
  const url = originOf(app);
  return measureSockets({ url, cookies: thread.readers, postId: thread.postId, sockets }, async () => {
    await sendLoad({ url: `${url}/graphql`, requests: [request!], once: true, expects: 'postComment.comment.id', clients: 1, atMost: 1, milliseconds: 10_000 });
  });
}

async function machine(dataSource: DataSource): Promise<string> {
  const [database] = await dataSource.query<{ version: string; buffers: string; size: string }[]>(`
    SELECT current_setting('server_version') AS version, current_setting('shared_buffers') AS buffers, pg_size_pretty(pg_database_size(current_database())) AS size`);
  const [load] = loadavg();
  const { version, buffers, size } = database!;
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${load!.toFixed(1)} before; `
    + `Node ${process.versions.node}, PostgreSQL ${version} (shared_buffers ${buffers}), database ${size}.`;
}

/** Migrates and fills the database. One that the bench filled before, of the same size, is used again; one where other people are is refused. */
async function prepare(url: string, size: BenchSize, write: (line: string) => void): Promise<void> {
  const dataSource = await dataSourceFor(url, 2, { statementTimeout: 0 }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    const [found] = await dataSource.query<(BenchSize & { others: number })[]>(`
      SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM person WHERE email NOT LIKE '%' || $1) AS others,
        (SELECT count(*)::int FROM community) AS communities, (SELECT count(*)::int FROM post) AS posts, (SELECT count(*)::int FROM comment) AS comments`, [benchAddress]);
    const { people, others, communities, posts, comments } = found!;
    if (people === 0) {
      write(`Filling the database with ${sizeInWords(size)}:`);
      const connection = dataSource.createQueryRunner();
      await fill(connection, size, write);
      await connection.release();
      return;
    }
    if (others > 0) throw new Error('People are in this database: the bench fills an empty one only, and writes into no other.');
    if (people !== size.people || communities !== size.communities || posts < size.posts || comments < size.comments) {
      throw new Error(`The bench filled this database before, with ${sizeInWords({ people, communities, posts, comments })}: choose that size or an empty database.`);
    }
    write('The database was filled before.');
  } finally {
    await dataSource.destroy();
  }
}
